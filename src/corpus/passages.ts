import { sentences } from "../text/sentences.ts";
import type { Article, Block, Passage, Range } from "./article.ts";
import type { Body } from "./body.ts";

/** A longer list item is read sentence by sentence, because an excerpt has at most about 300 characters. */
const MAX_ITEM = 300;

/**
 * The passages of an article: each paragraph or quotation with the lists, tables and code that follow it, under the
 * headings above it.
 */
export function toPassages({ id, language }: Pick<Article, "id" | "language">, body: Body): Passage[] {
  const passages: Passage[] = [];
  const headings: { depth: number; text: string }[] = [];
  let isOpen = false;
  for (const block of body.blocks) {
    if (block.kind === "heading") {
      const depth = block.depth ?? 1;
      while ((headings.at(-1)?.depth ?? 0) >= depth) headings.pop();
      headings.push({ depth, text: body.text.slice(block.start, block.end) });
      isOpen = false;
      continue;
    }
    const ranges = sentencesOf(block, body.text, language);
    const last = passages.at(-1);
    if (isOpen && last && follows(block)) {
      last.end = block.end;
      last.sentences.push(...ranges);
      continue;
    }
    const index = passages.length;
    const path = headings.map(({ text }) => text);
    const { start, end } = block;
    passages.push({
      id: `${id}#${index}`,
      articleId: id,
      index,
      headings: path,
      start,
      end,
      sentences: ranges,
    });
    isOpen = true;
  }
  return passages;
}

/** Lists, tables and code belong to the paragraph that introduces them, and so does what stands inside an item. */
function follows({ kind, depth }: Block): boolean {
  return kind === "item" || kind === "row" || kind === "code" || depth !== undefined;
}

function sentencesOf({ kind, start, end }: Block, text: string, language: Article["language"]): Range[] {
  const words = text.slice(start, end);
  if (kind === "row" || (kind === "item" && words.length <= MAX_ITEM && !words.includes("\n")))
    return [[start, end]];
  return sentences(words, language).map(([from, to]) => [start + from, start + to]);
}
