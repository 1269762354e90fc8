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

/** The words of a text in order. Hyphens separate; a short contraction ("don't") is one word. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0].replace(/['’]s$/i, "");
    found.push({ text: word, start: match.index, end: match.index + word.length });
  }
  return found;
}
