import { positionAt } from "../read.ts";
import { finding, type Rule } from "./finding.ts";

/** Soft hyphens, zero-width spaces and direction marks: nobody sees them, and words with them are not found. */
export const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/gu;

/** A letter and its accent as two characters. */
const DECOMPOSED = /\p{L}\p{M}+/gu;

/** One finding for each line with invisible characters; `--fix` removes them. */
export const invisibleCharacters: Rule = (source) =>
  firstOfEachLine(source.raw, INVISIBLE).map(({ index, count }) => {
    const message = `${count} invisible ${count === 1 ? "character" : "characters"} (soft hyphen or zero width), remove with --fix`;
    return finding("defect", source, positionAt(source.raw, index), message);
  });

/** One finding for each line with umlauts of two characters; `--fix` composes them. */
export const decomposedUmlauts: Rule = (source) =>
  firstOfEachLine(source.raw, DECOMPOSED, (match) => match.normalize("NFC") !== match).map(
    ({ index, count }) => {
      const message = `${count} ${count === 1 ? "letter is" : "letters are"} written as letter and accent, compose with --fix`;
      return finding("defect", source, positionAt(source.raw, index), message);
    },
  );

function firstOfEachLine(
  text: string,
  pattern: RegExp,
  isHit: (match: string) => boolean = () => true,
): { index: number; count: number }[] {
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const hits = [...line.matchAll(pattern)].filter(([match]) => isHit(match));
    const lineStart = start;
    start += line.length + 1;
    const [first] = hits;
    return first ? [{ index: lineStart + first.index, count: hits.length }] : [];
  });
}

/** What `--fix` may change: nothing that anybody would see. */
export function fixText(raw: string): string {
  return raw.replace(INVISIBLE, "").normalize("NFC");
}
