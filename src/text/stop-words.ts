import { stopwords as english } from "@orama/stopwords/english";
import { stopwords as german } from "@orama/stopwords/german";
import type { Language } from "../corpus/article.ts";
import { fold } from "./fold.ts";

const STOP_WORDS: Record<Language, ReadonlySet<string>> = {
  de: new Set(german.map(fold)),
  en: new Set(english.map(fold)),
};

/** Whether a folded word carries no meaning of its own. Numerals and nouns are never stop words. */
export function isStopWord(folded: string, language: Language): boolean {
  return STOP_WORDS[language].has(folded);
}
