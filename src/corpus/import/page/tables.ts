import { joinHeaderRows, markHeader } from "./table-header.ts";
import { span } from "./table-span.ts";
import { textOf, type Page, type PageElement } from "./dom.ts";

/** Wider tables are traps: cells that span rows would fill them again and again. */
const MAX_COLUMNS = 50;
const CELL_BLOCKS = "p, div, li, h1, h2, h3, h4, h5, h6, blockquote, br, dt, dd, pre";

/**
 * Brings tables into the form that Markdown has: a rectangle of cells of one line each. A cell that spans rows is
 * repeated in each, so that a row can be read alone; captions become paragraphs. Tables for layout stay as they are.
 */
export function flattenTables(page: Page): void {
  for (const table of Array.from(page.body.querySelectorAll("table"))) {
    if (table.querySelector("table") !== null) continue;
    const caption = table.querySelector("caption");
    if (caption !== null) {
      table.before(paragraph(page, textOf(caption)));
      caption.remove();
    }
    markHeader(page, table);
    for (const cell of table.querySelectorAll("th, td")) flattenCell(cell);
    joinHeaderRows(page, table);
    repeatSpans(page, table);
    for (const row of Array.from(table.querySelectorAll("tr"))) if (textOf(row) === "") row.remove();
  }
}

function paragraph(page: Page, text: string): PageElement {
  const element = page.createElement("p");
  element.append(text);
  return element;
}

/** Lines in a cell are separated by commas or, if they have some, semicolons. */
function flattenCell(cell: PageElement): void {
  for (const block of Array.from(cell.querySelectorAll(CELL_BLOCKS))) {
    block.before("\u2028");
    if (block.localName === "br") block.remove();
    else block.append("\u2028");
  }
  const lines = (cell.textContent ?? "").split("\u2028").map((line) => line.replace(/\s+/g, " ").trim());
  const full = lines.filter((line) => line !== "");
  if (full.length < 2 && cell.querySelector(CELL_BLOCKS) === null) return;
  const separator = full.some((line) => line.includes(",")) ? "; " : ", ";
  cell.innerHTML = "";
  cell.append(full.join(separator));
}

function repeatSpans(page: Page, table: PageElement): void {
  const open: { left: number; text: string }[] = [];
  for (const row of table.querySelectorAll("tr")) {
    const cells = Array.from(row.children).filter(
      ({ localName }) => localName === "td" || localName === "th",
    );
    let column = 0;
    for (const cell of cells) {
      column = repeatAbove(page, cell, open, column);
      const rows = span(cell, "rowspan");
      const columns = span(cell, "colspan");
      for (let offset = 0; offset < columns; offset += 1) {
        if (rows > 1 && column + offset < MAX_COLUMNS)
          open[column + offset] = { left: rows - 1, text: offset === 0 ? textOf(cell) : "" };
      }
      column += columns;
    }
    appendAbove(page, row, open, column);
  }
}

/** Puts the cells that reach down from above in front of `cell`; gives its column. */
function repeatAbove(
  page: Page,
  cell: PageElement,
  open: { left: number; text: string }[],
  column: number,
): number {
  let at = column;
  for (let above = open[at]; above !== undefined && above.left > 0; above = open[at]) {
    cell.before(tableCell(page, above.text));
    above.left -= 1;
    at += 1;
  }
  return at;
}

function appendAbove(
  page: Page,
  row: PageElement,
  open: { left: number; text: string }[],
  column: number,
): void {
  for (let at = column; at < open.length; at += 1) {
    const above = open[at];
    if (above === undefined || above.left === 0) return;
    row.append(tableCell(page, above.text));
    above.left -= 1;
  }
}

function tableCell(page: Page, text: string): PageElement {
  const cell = page.createElement("td");
  cell.append(text);
  return cell;
}
