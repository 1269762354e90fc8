import type { Language } from "../corpus/article.ts";
import { translate } from "../text/glossary.ts";
import { isListed } from "../text/listed.ts";
import { numeralsOf } from "../text/numerals.ts";
import { stem } from "../text/stem.ts";
import { synonymsOf } from "../text/synonyms.ts";
import { yearsOf } from "../text/terms.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type Vocabularies = Record<Language, Vocabulary>;

export const LANGUAGES: Language[] = ["de", "en"];

/** A term that stands for a word of the question, and how well (1: the word itself). */
export type Variant = {
  term: string;
  weight: number;
  /** Its letters are not those of the word: a translation or a correction. */
  foreign: boolean;
};

/** What to look for in passages of each language. */
export type Variants = Record<Language, Variant[]>;

/** How well other forms stand for a word, which itself has weight 1. */
export const VARIANT_WEIGHTS = {
  /** A part of a compound says less than the compound. */
  part: 0.35,
  /** A word that stands nowhere, in its nearest spelling. */
  spelling: 0.8,
  /** Another word for nearly the same. */
  synonym: 0.5,
  /** A number in the other spelling: digits for a word, a word for digits. */
  numeral: 0.9,
  /** A year of a decade. */
  year: 0.5,
  /** The glossary's word of the other language: it may have several meanings. */
  translation: 0.7,
  /** A word that looks like one of the other language; times the square of how alike they are. */
  kin: 0.8,
};

/** What is known of a word of a question before its forms are looked for. */
export type Nature = { language: Language | null; isName: boolean };

export type Forms = {
  variants: Variants;
  /** About how many passages have any of them. */
  count: number;
  /** Whether any passage, title or tag has any of them. */
  known: boolean;
  /** The nearest word of the corpus, folded and as it is written there, if the word stands nowhere; else null. */
  correction: { folded: string; written: string } | null;
};

/**
 * What a folded word may stand as in the corpus: its own forms and those of the other language that look like it. If it stands
 * nowhere and no word list has it, it is misspelt, or else has relatives ("investieren", "Investition").
 */
export function formsOf(folded: string, nature: Nature, vocabularies: Vocabularies): Forms {
  const own = bothOf((language) => variantsIn(folded, nature, vocabularies[language]));
  const kin = bothOf((language) =>
    nature.language !== null && isOther(folded, nature, vocabularies[language])
      ? kinVariants(folded, vocabularies[language])
      : [],
  );
  const typed = bothOf((language) => [...own[language], ...kin[language]]);
  const asked = nature.language === null ? LANGUAGES : [nature.language];
  if (standsIn(own, vocabularies) || asked.some((language) => isListed(folded, language)))
    return uncorrected(typed, vocabularies);
  const corrected = nearest(folded, asked, vocabularies);
  if (corrected) return corrected;
  if (standsIn(kin, vocabularies)) return uncorrected(typed, vocabularies);
  const relatives = bothOf((language) => kinVariants(folded, vocabularies[language]));
  return nearest(folded, LANGUAGES, vocabularies) ?? uncorrected(relatives, vocabularies);
}

function bothOf(variantsIn: (language: Language) => Variant[]): Variants {
  return { de: variantsIn("de"), en: variantsIn("en") };
}

function uncorrected(variants: Variants, vocabularies: Vocabularies): Forms {
  return {
    variants,
    count: countOf(variants, vocabularies),
    known: standsIn(variants, vocabularies),
    correction: null,
  };
}

/** Whether any passage, title or tag has any of the variants. */
function standsIn(variants: Variants, vocabularies: Vocabularies): boolean {
  return LANGUAGES.some((language) =>
    variants[language].some(({ term }) => vocabularies[language].has(term)),
  );
}

/** About how many passages have any of the variants. */
function countOf(variants: Variants, vocabularies: Vocabularies): number {
  let count = 0;
  for (const language of LANGUAGES) {
    const counts = variants[language].map(({ term, weight }) => weight * vocabularies[language].count(term));
    count += Math.max(0, ...counts);
  }
  return count;
}

/** The word in its nearest spelling; null if none is near. */
function nearest(folded: string, languages: Language[], vocabularies: Vocabularies): Forms | null {
  const near = languages.flatMap((language) =>
    vocabularies[language].misspelt(folded).map((word) => ({ word, language })),
  );
  const [best] = near;
  if (!best) return null;
  const variants = bothOf((of) =>
    near
      .filter(({ language }) => language === of)
      .map(({ word }) => ({ term: stem(word, of), weight: VARIANT_WEIGHTS.spelling, foreign: true })),
  );
  const correction = { folded: best.word, written: vocabularies[best.language].asWritten(best.word) };
  return { variants, count: countOf(variants, vocabularies), known: true, correction };
}

function variantsIn(folded: string, nature: Nature, vocabulary: Vocabulary): Variant[] {
  const { language } = vocabulary;
  const whole = { term: stem(folded, language), weight: 1, foreign: false };
  const parts = vocabulary
    .parts(folded)
    .map(({ term }) => ({ term, weight: VARIANT_WEIGHTS.part, foreign: false }));
  const isOwn = nature.language === null || nature.language === language;
  const numerals = numeralsOf(folded).map((number) => stem(number, language));
  return [
    whole,
    ...parts,
    ...inOtherWords(yearsOf(folded), VARIANT_WEIGHTS.year),
    ...inOtherWords(numerals, VARIANT_WEIGHTS.numeral),
    ...inOtherWords(isOwn ? synonymsOf(whole.term, language) : [], VARIANT_WEIGHTS.synonym),
    ...inOtherWords(
      isOther(folded, nature, vocabulary) ? translate(folded, language) : [],
      VARIANT_WEIGHTS.translation,
    ),
  ];
}

function inOtherWords(terms: string[], weight: number): Variant[] {
  return terms.map((term) => ({ term, weight, foreign: true }));
}

/**
 * Whether a word is one of the other language, to be looked for by the glossary and by its letters. Where the question does
 * not say its language, only words that do not stand here are, and likeness is left to the spelling.
 */
function isOther(folded: string, { language, isName }: Nature, vocabulary: Vocabulary): boolean {
  const stands = vocabulary.count(stem(folded, vocabulary.language)) > 0;
  const other = language === null ? !stands : language !== vocabulary.language;
  return other && !(isName && stands) && !/\d/.test(folded);
}

function kinVariants(folded: string, vocabulary: Vocabulary): Variant[] {
  return vocabulary.kin(folded).map(({ word, likeness }) => ({
    term: stem(word, vocabulary.language),
    weight: VARIANT_WEIGHTS.kin * likeness ** 2,
    foreign: true,
  }));
}
