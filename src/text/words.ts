/** A word of a text: a run of letters and digits, or a number with its separators ("7:04,957", "215.900"). */
export type Word = {
  /** As written, without a possessive 's. */
  text: string;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
};

/** Soft hyphens and zero-width characters may stand inside a word; only letters and digits begin one. */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*(?:(?<=\d)[.,:]\d[\p{L}\p{N}]*)*(?:['’]\p{L}{1,2}(?!\p{L}))?/gu;

/** "1970's" is a decade, not something that 1970 has. */
const DECADE = /^\d{3}0['’]/;
const POSSESSIVE: ReadonlySet<string> = new Set(["'s", "'S", "’s", "’S"]);

/** The words of a text in order. Hyphens separate; a short contraction ("don't") is one word. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const { 0: match, index } of text.matchAll(WORD)) {
    const word = POSSESSIVE.has(match.slice(-2)) && !DECADE.test(match) ? match.slice(0, -2) : match;
    found.push({ text: word, start: index, end: index + word.length });
  }
  return found;
}
