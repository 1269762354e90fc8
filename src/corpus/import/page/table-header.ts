import { textOf, type Page, type PageElement } from "./dom.ts";
import { span } from "./table-span.ts";

/** Many writers make a header of bold cells, or of nothing but words above columns of figures. */
export function markHeader(page: Page, table: PageElement): void {
  const [first, ...others] = Array.from(table.querySelectorAll("tr"), (row) => Array.from(row.children));
  if (first === undefined || others.length === 0 || table.querySelector("thead") !== null) return;
  const bold = first.every(
    (cell) => textOf(cell) !== "" && textOf(cell) === textOf(cell.querySelector("strong, b")),
  );
  const words = width(first) > 2 && first.every((cell) => !/\d/.test(textOf(cell)));
  const figures = others.some((row) => row.slice(1).some((cell) => /\d/.test(textOf(cell))));
  if (!bold && !(words && figures)) return;
  for (const cell of first.filter(({ localName }) => localName === "td")) {
    cell.replaceWith(headerCell(page, textOf(cell), cell));
  }
}

/** A header of two rows ("Tiere" above "2023" and "2024") becomes one: Markdown has one. */
export function joinHeaderRows(page: Page, table: PageElement): void {
  const [first, second] = Array.from(table.querySelectorAll("tr"));
  const top = Array.from(first?.children ?? []);
  if (first === undefined || second === undefined || !top.every(({ localName }) => localName === "th"))
    return;
  if (Math.max(...top.map((cell) => span(cell, "rowspan"))) !== 2) return;
  const below = Array.from(second.children, (cell) => textOf(cell));
  const headers = top.flatMap((cell) => {
    const text = textOf(cell);
    if (span(cell, "rowspan") === 2) return [text];
    return below.splice(0, span(cell, "colspan")).map((part) => `${text} ${part}`);
  });
  first.innerHTML = "";
  first.append(...headers.map((text) => headerCell(page, text, null)));
  second.remove();
}

function width(row: PageElement[]): number {
  return row.reduce((sum, cell) => sum + span(cell, "colspan"), 0);
}

function headerCell(page: Page, text: string, like: PageElement | null): PageElement {
  const header = page.createElement("th");
  for (const name of ["colspan", "rowspan"]) header.setAttribute(name, like?.getAttribute(name) ?? "1");
  header.append(text);
  return header;
}
