import type { Article, Block, Range } from "../corpus/article.ts";
import { tokenize, type Token } from "./tokens.ts";

/** A sentence, list item or table row with what it takes its subject, period and label from. */
export type Line = {
  kind: "sentence" | "item" | "row";
  /** Offsets in `Article.text`. */
  start: number;
  end: number;
  text: string;
  tokens: Token[];
  passageId: string;
  headings: string[];
  /** The sentence that introduces the list or table. */
  leadIn: Line | undefined;
  /** Whether a heading stands right above the block. */
  opens: boolean;
  /** Rows: ranges of the cells in `text`, and what the header says above each. */
  cells: Range[];
  header: string[];
};

/** Lines that say what the page is and nothing of its subject. */
const FURNITURE =
  /^(?:Stand|As of|Last updated|Zuletzt aktualisiert|Quelle|Source|Tags|Foto|Photo|Bild)\b\s*:?/;

/** The lines of an article in order, without headings, code and page furniture. */
export function toLines(article: Article): Line[] {
  const lines: Line[] = [];
  const blocks = article.blocks.filter(({ kind }) => kind !== "heading" && kind !== "code");
  const heads = new Set(article.blocks.filter(({ kind }) => kind === "heading").map(({ end }) => end));
  let table: string[] = [];
  let leadIn: Line | undefined;
  let at = 0;
  for (const passage of article.passages) {
    leadIn = undefined;
    for (const [start, end] of passage.sentences) {
      while ((blocks[at]?.end ?? Infinity) <= start) at++;
      const block = blocks[at];
      if (!block || block.start > start) continue;
      const text = article.text.slice(start, end);
      if (block.kind === "row" && block.header) {
        table = cellsOf(block, article).map(([from, to]) => article.text.slice(from, to));
        continue;
      }
      if (isFurniture(block, text, article)) continue;
      const line = toLine(block, [start, end], text, passage, leadIn, table, article);
      line.opens = isRightBelow(heads, block, article);
      lines.push(line);
      if (line.kind === "sentence") leadIn = line;
    }
  }
  return lines;
}

function isRightBelow(heads: Set<number>, block: Block, { text }: Article): boolean {
  let end = block.start;
  while (end > 0 && /\s/.test(text[end - 1] ?? "")) end--;
  return heads.has(end);
}

function toLine(
  block: Block,
  [start, end]: Range,
  text: string,
  passage: Article["passages"][number],
  leadIn: Line | undefined,
  header: string[],
  article: Article,
): Line {
  const kind = block.kind === "row" ? "row" : block.kind === "item" ? "item" : "sentence";
  const cells =
    kind === "row" ? cellsOf(block, article).map(([from, to]): Range => [from - start, to - start]) : [];
  return {
    kind,
    start,
    end,
    text,
    cells,
    tokens: tokenize(text),
    passageId: passage.id,
    headings: passage.headings,
    leadIn: kind === "sentence" ? undefined : leadIn,
    opens: false,
    header: kind === "row" ? header : [],
  };
}

function cellsOf(block: Block, { text }: Article): Range[] {
  if (block.cells) return block.cells;
  let start = block.start;
  return text
    .slice(block.start, block.end)
    .split("\t")
    .map((cell): Range => {
      const range: Range = [start, start + cell.length];
      start += cell.length + 1;
      return range;
    });
}

/** "Stand: März 2025.", or a paragraph that is nothing but a number (a count of comments under a title). */
function isFurniture(block: Block, text: string, article: Article): boolean {
  if (block.kind === "row") return false;
  return (
    FURNITURE.test(text) ||
    (block.kind === "paragraph" && /^\d+$/.test(article.text.slice(block.start, block.end).trim()))
  );
}
