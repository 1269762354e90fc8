import type { Problem } from "./read.ts";

/** Lists and quotes inside each other: no article needs more, and the parser takes seconds on hundreds. */
const MAX_NESTING = 20;

/** List items and quotations of one file. The parser's time grows with their square: ten thousand take half a second. */
const MAX_CONTAINERS = 10_000;

/** An open list item holds lines indented by at least `indent` columns; a quote holds lines that begin with `>`. */
type Container = { kind: "quote" } | { kind: "item"; indent: number };

type Cursor = { line: string; at: number; column: number };

/**
 * Lists and quotations that are nested too deep or too many to parse, or null. Linear in the length of the text: it
 * follows the container rules of CommonMark 0.31 §5 and gives up at the first line that is too much.
 */
export function findDeepNesting(text: string): Problem | null {
  let containers = 0;
  let open: Container[] = [];
  let fence: { marker: string; depth: number } | null = null;
  for (const [index, line] of text.split("\n").entries()) {
    const cursor: Cursor = { line, at: 0, column: 0 };
    const matched = matchOpen(open, cursor);
    const rest = line.slice(cursor.at);
    if (fence !== null && matched >= fence.depth) {
      if (closesFence(rest, fence.marker)) fence = null;
      continue;
    }
    fence = null;
    if (rest.trim() === "" && matched < open.length) {
      // A blank line ends open quotes; items stay open for indented lines.
      open = open.slice(0, firstQuote(open, matched));
      continue;
    }
    open = open.slice(0, matched);
    openNew(open, cursor);
    containers += open.length - matched;
    const place = { line: index + 1, column: cursor.at + 1 };
    if (open.length > MAX_NESTING) {
      return {
        ...place,
        message: `lists and quotations are nested deeper than ${MAX_NESTING}, flatten them`,
      };
    }
    if (containers > MAX_CONTAINERS) {
      return {
        ...place,
        message: `more than ${MAX_CONTAINERS} list items and quotations, split the article`,
      };
    }
    const marker = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line.slice(cursor.at))?.[1];
    if (marker !== undefined) fence = { marker, depth: open.length };
  }
  return null;
}

/** How many of the open containers go on in this line; moves the cursor behind their markers. */
function matchOpen(open: Container[], cursor: Cursor): number {
  for (const [index, container] of open.entries()) {
    const indent = indentation(cursor);
    if (container.kind === "quote") {
      if (indent > 3 || cursor.line[cursor.at + spaces(cursor)] !== ">") return index;
      takeQuote(cursor);
    } else {
      const blank = cursor.at + spaces(cursor) === cursor.line.length;
      if (!blank && indent < container.indent) return index;
      take(cursor, blank ? indent : container.indent);
    }
  }
  return open.length;
}

function firstQuote(open: Container[], from: number): number {
  const index = open.findIndex((container, at) => at >= from && container.kind === "quote");
  return index === -1 ? open.length : index;
}

const THEMATIC_BREAK = /^[ \t]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const LIST_MARKER = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;

/** Opens the containers that begin in the rest of the line, one more than allowed at most. */
function openNew(open: Container[], cursor: Cursor): void {
  while (open.length <= MAX_NESTING) {
    const indent = indentation(cursor);
    const rest = cursor.line.slice(cursor.at + spaces(cursor));
    if (indent > 3) return;
    if (rest.startsWith(">")) {
      takeQuote(cursor);
      open.push({ kind: "quote" });
      continue;
    }
    const marker = LIST_MARKER.exec(rest)?.[0];
    if (marker === undefined || THEMATIC_BREAK.test(rest)) return;
    take(cursor, indent);
    cursor.at += marker.length;
    cursor.column += marker.length;
    const gap = indentation(cursor);
    // Five columns or more begin indented code: the item's content starts one column after the marker.
    const padding = gap > 4 || cursor.at + spaces(cursor) === cursor.line.length ? 1 : gap;
    take(cursor, padding);
    open.push({ kind: "item", indent: indent + marker.length + padding });
  }
}

function takeQuote(cursor: Cursor): void {
  take(cursor, indentation(cursor));
  cursor.at += 1;
  cursor.column += 1;
  take(cursor, 1);
}

/** Columns of white space at the cursor; a tab reaches to the next multiple of four. */
function indentation({ line, at, column }: Cursor): number {
  let end = column;
  for (let i = at; line[i] === " " || line[i] === "\t"; i++) end += line[i] === "\t" ? 4 - (end % 4) : 1;
  return end - column;
}

function spaces({ line, at }: Cursor): number {
  let end = at;
  while (line[end] === " " || line[end] === "\t") end++;
  return end - at;
}

/** Moves the cursor over at most `columns` of white space; a tab that reaches further is left for what follows. */
function take(cursor: Cursor, columns: number): void {
  const end = cursor.column + columns;
  while (cursor.column < end) {
    const char = cursor.line[cursor.at];
    if (char !== " " && char !== "\t") return;
    if (char === "\t" && cursor.column + 4 - (cursor.column % 4) > end) {
      cursor.column = end;
      return;
    }
    cursor.column += char === "\t" ? 4 - (cursor.column % 4) : 1;
    cursor.at += 1;
  }
}

function closesFence(rest: string, marker: string): boolean {
  const close = /^ {0,3}(`+|~+)[ \t]*$/.exec(rest)?.[1];
  return close !== undefined && close[0] === marker[0] && close.length >= marker.length;
}
