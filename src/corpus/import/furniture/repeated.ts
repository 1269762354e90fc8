import type { RootContent } from "mdast";
import { blockText } from "../blocks.ts";

/** Shorter lines may well be said twice. */
const MIN_LENGTH = 40;

/**
 * Paragraphs and pull quotes whose whole text stands elsewhere in the article: teaser sentences that a theme repeats.
 * Of two equal ones the first stays. `taken` are blocks that are furniture already.
 */
export function repeatedBlocks(blocks: RootContent[], taken: unknown[]): number[] {
  const texts = blocks.map((block, index) => (taken[index] === null ? comparable(blockText(block)) : ""));
  const whole = texts.join("\n");
  const repeated: number[] = [];
  blocks.forEach((block, index) => {
    const text = texts[index] ?? "";
    if (text.length < MIN_LENGTH || (block.type !== "paragraph" && block.type !== "blockquote")) return;
    if (whole.indexOf(text) === whole.lastIndexOf(text)) return;
    const other = texts.findIndex((candidate, position) => position !== index && candidate.includes(text));
    if (other === -1 || (texts[other] === text && index < other)) return;
    repeated.push(index);
  });
  return repeated;
}

function comparable(text: string): string {
  return text
    .replace(/["“”„‟«»‚‘’']/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
