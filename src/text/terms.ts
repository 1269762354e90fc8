import type { Language } from "../corpus/article.ts";
import { fold, foldNumber } from "./fold.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { words, type Word } from "./words.ts";

/** What is indexed of a word of a text. */
export type Term = {
  /** Folded stem; the folded word itself where it has a digit. */
  term: string;
  /** The folded word. */
  folded: string;
  start: number;
  end: number;
};

/** The terms of a text in order, without stop words. A model name in two pieces ("SU 7", "SU-7") is one term, too. */
export function terms(text: string, language: Language): Term[] {
  const found: Term[] = [];
  let last: Word | null = null;
  for (const word of words(text)) {
    const folded = foldWord(word.text);
    if (last && isName(last, word, text)) {
      const name = fold(last.text) + folded;
      found.push({ term: name, folded: name, start: last.start, end: word.end });
    }
    last = word;
    if (isStopWord(folded, language)) continue;
    found.push({ term: stem(folded, language), folded, start: word.start, end: word.end });
  }
  return found;
}

export function foldWord(word: string): string {
  return /^\d/.test(word) ? foldNumber(fold(word)) : fold(word);
}

/** Model names as makers write them: up to four letters and up to three digits. */
const LETTERS = /^\p{L}{1,4}$/u;
const CAPITALS = /^\p{Lu}{1,4}$/u;
const DIGITS = /^\d{1,3}$/;

function isName(left: Word, right: Word, text: string): boolean {
  if (!DIGITS.test(right.text)) return false;
  const gap = text.slice(left.end, right.start);
  return (gap === "-" && LETTERS.test(left.text)) || (gap === " " && CAPITALS.test(left.text));
}

/** Whether two words that stand next to each other in a question may be one model name: "su 7". */
export function mayBeName(left: Word, right: Word): boolean {
  return LETTERS.test(left.text) && DIGITS.test(right.text);
}
