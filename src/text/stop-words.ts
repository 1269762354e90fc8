import { stopwords as english } from "@orama/stopwords/english";
import { stopwords as german } from "@orama/stopwords/german";
import type { Language } from "../corpus/article.ts";

/** Swiss and typed-out spellings of the list's own words, so that "fuer" is no rarer than "für". */
const asTyped = german.flatMap((word) => [
  word,
  word.replaceAll("ß", "ss"),
  word.replace(/[äöü]/g, (letter) => ({ ä: "ae", ö: "oe", ü: "ue" })[letter] ?? letter),
]);

const STOP_WORDS: Record<Language, ReadonlySet<string>> = {
  de: new Set(asTyped),
  en: new Set(english),
};

/** Whether a lower-case word carries no meaning of its own. Numerals and nouns are never stop words. */
export function isStopWord(word: string, language: Language): boolean {
  return STOP_WORDS[language].has(word);
}
