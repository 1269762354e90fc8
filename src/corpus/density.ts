import type { Problem } from "./read.ts";

/**
 * What no article needs and what the Markdown parser takes seconds or minutes for, because its time grows with the
 * square of each number (measured with micromark 4 on 64 KB of nothing else: up to 49 s).
 */
const MAX = {
  /** Emphasis, brackets, code and HTML signs in one paragraph. */
  marks: 1_000,
  /** Cells of one table row. */
  cells: 1_000,
  /** Lines of one file. */
  lines: 10_000,
  /** Lines of hyphens or equals signs, which may underline a heading. */
  underlines: 1_000,
};

const MARK = /[*_]+|[[\]`<&]/g;
const UNDERLINE = /^[ >]*(?:-+|=+)[ \t]*$/;
/** A blank line, a list item, a heading, a table row or a quotation begins something new. */
const BREAK = /^\s*(?:$|[-*+|#>]|\d{1,9}[.)])/;

/** Markup too dense to parse, or null. Linear in the length of the text. */
export function findDenseMarkup(text: string): Problem | null {
  let marks = 0;
  let underlines = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const cells = countOf(line, /\|/g);
    if (BREAK.test(line)) marks = 0;
    marks += countOf(line, MARK);
    if (UNDERLINE.test(line)) underlines += 1;
    const message =
      (marks > MAX.marks &&
        `more than ${MAX.marks} *, _, [, \`, < or & in one paragraph, put them in fewer words`) ||
      (cells > MAX.cells && `more than ${MAX.cells} cells in one row, split the table`) ||
      (index >= MAX.lines && `more than ${MAX.lines} lines, split the article`) ||
      (underlines > MAX.underlines &&
        `more than ${MAX.underlines} lines of hyphens or equals signs, begin headings with ##`);
    if (message) return { line: index + 1, column: 1, message };
  }
  return null;
}

function countOf(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
}
