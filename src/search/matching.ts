import type { Language } from "../corpus/article.ts";
import { grams } from "../text/grams.ts";
import type { Variant, Vocabularies } from "./forms.ts";
import { rarityOf, type Question } from "./question.ts";
import type { View } from "./view.ts";

/** The letter n-grams of a word of the question, rare ones weighing more, and their sum. */
export type WordGrams = {
  grams: { gram: string; weight: number }[];
  whole: number;
  /** What the word may be in other words: found, it counts as its letters. */
  foreign: Record<Language, Variant[]>;
};

/** Letters of the n-grams that a question and a text are compared by: most of a stem, some of a compound. */
const GRAM = 4;

/** The n-grams of each word; a name or number with digits is one gram, because it matches as a whole or not at all. */
export function gramsOf({ words }: Question, vocabularies: Vocabularies): WordGrams[] {
  const passages = vocabularies.de.passages + vocabularies.en.passages;
  return words.map(({ folded, exact, variants }) => {
    const weighted = (exact ? [` ${folded} `] : grams(folded, GRAM)).map((gram) => {
      const count = vocabularies.de.gramCount(gram) + vocabularies.en.gramCount(gram);
      return { gram, weight: rarityOf(Math.min(count, passages), passages) };
    });
    return {
      grams: weighted,
      whole: sum(weighted.map(({ weight }) => weight)),
      foreign: { de: variants.de.filter(isForeign), en: variants.en.filter(isForeign) },
    };
  });
}

function isForeign({ foreign }: Variant): boolean {
  return foreign;
}

/** How much of each word of a question a text has, from 0 to 1, in the order of the words. */
export type Matches = number[];

/** What of the words stands in a text at all: only that need be looked for in its sentences. */
export function restrictTo(view: View, words: WordGrams[]): WordGrams[] {
  const { language, letters, stems } = view;
  return words.map(({ grams, whole, foreign }) => ({
    grams: grams.filter(({ gram }) => letters.includes(gram)),
    whole,
    foreign: {
      ...foreign,
      [language]: foreign[language].filter(({ term }) => stems.includes(` ${term} `) || isPart(term, view)),
    },
  }));
}

export function matchWords(words: WordGrams[], view: View): Matches {
  return words.map(({ grams, whole, foreign }) => {
    let own = 0;
    for (const { gram, weight } of grams) if (view.letters.includes(gram)) own += weight;
    return own === whole ? 1 : Math.max(own / whole, matchOf(foreign[view.language], view));
  });
}

/** A word that is only a part of a compound of the text is a weaker match than the word itself. */
const PART_MATCH = 0.7;

/** So many letters stand inside a longer word because they are a part of it: "Fabrik" in "Autofabrik". */
const MIN_INSIDE = 6;

/** How well a text has a word: the best of its variants. */
function matchOf(variants: Variant[], view: View): number {
  let best = 0;
  for (const { term, weight } of variants) {
    if (weight <= best) continue;
    if (view.stems.includes(` ${term} `)) best = weight;
    else if (isPart(term, view)) best = Math.max(best, weight * PART_MATCH);
  }
  return best;
}

function isPart(term: string, { language, letters, parts }: View): boolean {
  return (
    parts.includes(` ${term} `) || (language === "de" && term.length >= MIN_INSIDE && letters.includes(term))
  );
}

/** For each word the better of its matches. */
export function better(a: Matches, b: Matches): Matches {
  return a.map((match, word) => Math.max(match, b[word] ?? 0));
}

/** A word that stands in the title or a heading above the text counts half. */
const ABOVE = 0.5;

/** The matches of a text under headings. */
export function under(above: Matches, own: Matches): Matches {
  return better(
    own,
    above.map((match) => ABOVE * match),
  );
}

/**
 * The share of a question that is matched, each word with the weight of its letters, times its own weight where some are
 * given; 0 of nothing.
 */
export function shareOf(words: WordGrams[], matches: Matches, weights?: number[]): number {
  let matched = 0;
  let all = 0;
  for (let word = 0; word < words.length; word++) {
    const weight = (words[word]?.whole ?? 0) * (weights?.[word] ?? 1);
    matched += weight * (matches[word] ?? 0);
    all += weight;
  }
  return all === 0 ? 0 : matched / all;
}

/** The share of a question that is matched, each word with the weight of its rarity; 0 of nothing. */
export function rarityShare({ words }: Question, matches: Matches): number {
  const all = sum(words.map(({ rarity }) => rarity));
  return all === 0 ? 0 : sum(words.map(({ rarity }, at) => rarity * (matches[at] ?? 0))) / all;
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
