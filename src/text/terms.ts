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
  return readTerms(text, language).terms;
}

/** The terms of a text, and all its words folded, stop words too. */
export function readTerms(text: string, language: Language): { terms: Term[]; words: string[] } {
  const found: Term[] = [];
  const all: string[] = [];
  let last: Word | null = null;
  for (const word of words(text)) {
    const { folded, term } = analyse(word.text, language);
    if (last && isName(last, word, text)) {
      const name = fold(last.text) + folded;
      found.push({ term: name, folded: name, start: last.start, end: word.end });
      all.push(name);
    }
    last = word;
    all.push(folded);
    if (term !== null) found.push({ term, folded, start: word.start, end: word.end });
  }
  return { terms: found, words: all };
}

/** A word as it is indexed; the term of a stop word is null. */
type Analysed = { folded: string; term: string | null };

/** Words come from articles, so they repeat; questions of many members must not grow the cache without end. */
const MAX_CACHED = 200_000;
const cached: Record<Language, Map<string, Analysed>> = { de: new Map(), en: new Map() };

function analyse(word: string, language: Language): Analysed {
  const cache = cached[language];
  const known = cache.get(word);
  if (known) return known;
  const folded = foldWord(word);
  const analysed = { folded, term: isStopWord(folded, language) ? null : stem(folded, language) };
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(word, analysed);
  return analysed;
}

/** A folded word; numbers and decades ("1970er", "1970's") in one spelling. */
export function foldWord(word: string): string {
  return /^\d/.test(word) ? foldNumber(fold(word)).replace(/^(\d{3}0)(?:'s|er)$/, "$1s") : fold(word);
}

/** The years of a folded decade ("1970s"); none of another word. */
export function yearsOf(folded: string): string[] {
  const [, start] = /^(\d{3})0s$/.exec(folded) ?? [];
  return start === undefined ? [] : Array.from({ length: 10 }, (_, year) => `${start}${year}`);
}

/** Model names as makers write them: up to four letters and up to three digits. */
const LETTERS = /^\p{L}{1,4}$/u;
const CAPITALS = /^\p{Lu}{1,4}$/u;
const DIGITS = /^\d{1,3}$/;

function isName(left: Word, right: Word, text: string): boolean {
  if (right.start - left.end !== 1 || !DIGITS.test(right.text)) return false;
  const gap = text[left.end];
  return (gap === "-" && LETTERS.test(left.text)) || (gap === " " && CAPITALS.test(left.text));
}

/** Whether two words that stand next to each other in a question may be one model name: "su 7". */
export function mayBeName(left: Word, right: Word): boolean {
  return LETTERS.test(left.text) && DIGITS.test(right.text);
}
