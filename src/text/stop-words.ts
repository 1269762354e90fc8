import { stopwords as english } from "@orama/stopwords/english";
import { stopwords as german } from "@orama/stopwords/german";
import type { Language } from "../corpus/article.ts";
import { editDistance } from "./distance.ts";
import { fold } from "./fold.ts";

/** Auxiliaries and contractions that the lists lack. */
const MORE: Record<Language, string> = {
  de: "beim vors fürs ans aufs übers wurde wurden wurdest worden geworden wäre wären hätte hätten darf dürfen durfte mag mögen möchte sollten könnten müssen müsste kannst könnt könntest willst wollt sollst sollt musst müsst darfst dürft möchtest möchten seid seit sowie bzw mehr immer schon dass daran darin davon dafür dabei ja nein",
  en: "a been get got also just yet us among upon within without per via yes",
};

const STOP_WORDS: Record<Language, ReadonlySet<string>> = {
  de: new Set([...german, ...MORE.de.split(" ")].map(fold)),
  en: new Set([...english, ...MORE.en.split(" ")].map(fold)),
};

/** Whether a folded word carries no meaning of its own. Numerals and nouns are never stop words. */
export function isStopWord(folded: string, language: Language): boolean {
  return STOP_WORDS[language].has(folded);
}

/** Shorter words are near too many others. */
const MIN_SLIP = 4;

/** Whether a folded word is one mistake away from a stop word. */
export function isNearlyStopWord(folded: string, language: Language): boolean {
  if (folded.length < MIN_SLIP) return false;
  for (const word of STOP_WORDS[language]) {
    if (word[0] === folded[0] && word.length >= MIN_SLIP && editDistance(folded, word, 1) <= 1) return true;
  }
  return false;
}
