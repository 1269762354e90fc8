import type { RootContent } from "mdast";
import { blockText } from "../blocks.ts";

/** Shorter lines may well be said twice. */
const MIN_LENGTH = 40;
const OPENING = 30;

/**
 * Paragraphs and pull quotes whose whole text stands elsewhere in the article: teaser sentences that a theme repeats.
 * Of two equal ones the first stays. `taken` are blocks that are furniture already.
 */
export function repeatedBlocks(blocks: RootContent[], taken: unknown[]): number[] {
  const texts = blocks.map((block, index) => (taken[index] === null ? comparable(blockText(block)) : ""));
  const openings = countOpenings(texts);
  const repeated: number[] = [];
  blocks.forEach((block, index) => {
    const text = texts[index] ?? "";
    if (text.length < MIN_LENGTH || (block.type !== "paragraph" && block.type !== "blockquote")) return;
    if ((openings.get(text.slice(0, OPENING)) ?? 0) < 2) return;
    const other = texts.findIndex((candidate, position) => position !== index && candidate.includes(text));
    if (other === -1 || (texts[other] === text && index < other)) return;
    repeated.push(index);
  });
  return repeated;
}

/** How often each text could begin: comparing every paragraph with every other would take minutes in a long file. */
function countOpenings(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { index } of text.matchAll(/(?<=^|\s)\S/g)) {
      const opening = text.slice(index, index + OPENING);
      counts.set(opening, (counts.get(opening) ?? 0) + 1);
    }
  }
  return counts;
}

function comparable(text: string): string {
  return text
    .replace(/["“”„‟«»‚‘’']/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
