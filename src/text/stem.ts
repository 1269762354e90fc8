import { newStemmer, type Stemmer } from "snowball-stemmers";
import type { Language } from "../corpus/article.ts";
import { withoutUmlauts } from "./fold.ts";
import { baseForm } from "./irregular.ts";

const STEMMERS: Record<Language, Stemmer> = { de: newStemmer("german"), en: newStemmer("english") };

/** Words come from articles, so they repeat; questions of many members must not grow the cache without end. */
const MAX_CACHED = 200_000;
const cached: Record<Language, Map<string, string>> = { de: new Map(), en: new Map() };

/** The Snowball stem of a folded word; a word with a digit is a name or number and stays as it is. */
export function stem(folded: string, language: Language): string {
  const cache = cached[language];
  const known = cache.get(folded);
  if (known !== undefined) return known;
  const stemmed = /\d/.test(folded)
    ? folded
    : STEMMERS[language].stem(withoutUmlauts(baseForm(folded, language), language));
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(folded, stemmed);
  return stemmed;
}
