import type { Article, Block, Passage, Range } from "../corpus/article.ts";
import { tokenize, type Token } from "./tokens.ts";

/** A sentence, list item or table row with what it takes its subject, period and label from. */
export type Line = {
  kind: "sentence" | "item" | "row";
  /** Offsets in `Article.text`. */
  start: number;
  end: number;
  /** The whole sentence; a very long one is read as several lines. */
  sentence: Range;
  text: string;
  tokens: Token[];
  passageId: string;
  headings: string[];
  /** The sentence that introduces the list or table; for a nested item the item above it. */
  leadIn: Line | undefined;
  /** Rows: ranges of the cells in `text`, and what the header says above each. */
  cells: Range[];
  header: string[];
};

/** Lines that say what the page is and nothing of its subject; "Stand Januar 2026 kostet es …" says more. */
const FURNITURE =
  /^(?:Stand|As of)(?:\s*:|[^.]{0,20}\.?$)|^(?:Last updated|Zuletzt aktualisiert|Quelle|Source|Tags|Foto|Photo|Bild)\b\s*:?/;
/** Longer sentences are read in pieces, so that the work for a figure has a bound; the longest of prose are a quarter of it. */
const MAX_LINE = 2000;

/** The lines of an article in order, without headings, code and page furniture. */
export function toLines(article: Article): Line[] {
  const reader = createReader(article);
  return article.passages.flatMap((passage) => {
    reader.openPassage();
    return passage.sentences.flatMap((sentence) => reader.read(sentence, passage));
  });
}

function createReader(article: Article) {
  const blocks = article.blocks.filter(({ kind }) => kind !== "heading" && kind !== "code");
  let at = 0;
  let header: string[] = [];
  /** What introduces items of each depth. */
  let above: Line[] = [];
  let last: Block["kind"] | undefined;

  return {
    openPassage(): void {
      above = [];
    },
    read(sentence: Range, passage: Passage): Line[] {
      while ((blocks[at]?.end ?? Infinity) <= sentence[0]) at++;
      const block = blocks[at];
      if (!block || block.start > sentence[0]) return [];
      if (block.kind === "row" && block.header === true) {
        header = cellsOf(block, article).map(([from, to]) => article.text.slice(from, to));
        return [];
      }
      if (isFurniture(block, sentence, article)) return [];
      const depth = block.kind === "item" ? (block.depth ?? 1) : block.kind === "row" ? 1 : 0;
      // What introduced a list does not introduce the table behind it.
      if (block.kind === "row" && last === "item") above = [];
      last = block.kind;
      const leadIn = above.slice(0, depth).at(-1);
      const lines = pieces(sentence, article).map((piece) =>
        toLine(piece, sentence, { block, passage, leadIn, header, article }),
      );
      above = [...above.slice(0, depth), ...lines.slice(-1)];
      return lines;
    },
  };
}

function pieces([start, end]: Range, { text }: Article): Range[] {
  const found: Range[] = [];
  for (let from = start; from < end;) {
    const space = end - from > MAX_LINE ? text.lastIndexOf(" ", from + MAX_LINE) : end;
    const to = space > from ? space : Math.min(end, from + MAX_LINE);
    found.push([from, to]);
    from = to;
  }
  return found;
}

type Surroundings = {
  block: Block;
  passage: Passage;
  leadIn: Line | undefined;
  header: string[];
  article: Article;
};

function toLine([start, end]: Range, sentence: Range, around: Surroundings): Line {
  const { block, passage, article } = around;
  const kind = block.kind === "row" ? "row" : block.kind === "item" ? "item" : "sentence";
  const text = article.text.slice(start, end);
  const cells = kind === "row" ? cellsOf(block, article) : [];
  return {
    kind,
    start,
    end,
    sentence,
    text,
    tokens: tokenize(text),
    passageId: passage.id,
    headings: passage.headings,
    leadIn: kind === "sentence" ? undefined : around.leadIn,
    cells: cells.map(([from, to]): Range => [from - start, to - start]),
    header: kind === "row" ? around.header : [],
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
function isFurniture(block: Block, [start, end]: Range, { text }: Article): boolean {
  if (block.kind === "row") return false;
  const isNumber = block.kind === "paragraph" && /^\d+$/.test(text.slice(block.start, block.end).trim());
  return isNumber || FURNITURE.test(text.slice(start, end));
}
