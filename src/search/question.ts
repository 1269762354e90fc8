import type { Language } from "../corpus/article.ts";
import { asksForRecent, isQuestionWord, isRecentWord, whatIsAsked, type Asked } from "../text/asked.ts";
import { translate } from "../text/glossary.ts";
import { stem } from "../text/stem.ts";
import { joinSeparated } from "../text/separable.ts";
import { isNearlyStopWord, isStopWord } from "../text/stop-words.ts";
import { synonymsOf } from "../text/synonyms.ts";
import { foldWord, mayBeName, yearsOf } from "../text/terms.ts";
import { words, type Word } from "../text/words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Longer input is cut: one member must not stop the bot with one command. */
export const MAX_LENGTH = 200;
/** Further words of a question are not searched. */
export const MAX_WORDS = 16;
/** A name has no more words; more of them are about something that the name alone does not say. */
const MAX_NAME_WORDS = 3;

/** A term that stands for a word of the question, and how well (1: the word itself). */
export type Variant = {
  term: string;
  weight: number;
  /** Its letters are not those of the word: a translation or a correction. */
  foreign: boolean;
};

/** How well other forms stand for a word, which itself has weight 1. */
export const VARIANT_WEIGHTS = {
  /** A part of a compound says less than the compound. */
  part: 0.35,
  /** A word that stands nowhere, in its nearest spelling. */
  spelling: 0.8,
  /** Another word for nearly the same. */
  synonym: 0.5,
  /** A year of a decade. */
  year: 0.5,
  /** The glossary's word of the other language: it may have several meanings. */
  translation: 0.7,
  /** A word that looks like one of the other language; times the square of how alike they are. */
  kin: 0.8,
};

export type QuestionWord = {
  /** As typed. */
  text: string;
  /** Offsets in the question. */
  start: number;
  end: number;
  /** The folded word, corrected if it was misspelt. */
  folded: string;
  /** How the corpus spells the word, if as typed it stands nowhere; else null. */
  correction: string | null;
  /** Has a digit and is no decade: matches exactly or not at all. */
  exact: boolean;
  /** Written with a capital inside the question, or with a digit. In German that is every noun. */
  isName: boolean;
  /** What to look for in passages of each language. */
  variants: Record<Language, Variant[]>;
  /** From 0 to 1: how much a match says, by how few passages have one. */
  rarity: number;
  /** Whether any passage has it, in any form. */
  known: boolean;
};

export type Question = {
  text: string;
  words: QuestionWord[];
  /** Null if the words do not say. */
  language: Language | null;
  asked: Asked | null;
  /** Asks for what is newest. */
  recent: boolean;
  /** Only names a subject: nothing says what is asked of it. */
  namesOnly: boolean;
};

export type Vocabularies = Record<Language, Vocabulary>;

export const LANGUAGES: Language[] = ["de", "en"];

/** Reads a question: cuts it, drops what says nothing, and finds the terms that each word may stand as in the corpus. */
export function readQuestion(input: string, vocabularies: Vocabularies): Question {
  const text = input.slice(0, MAX_LENGTH).normalize("NFC");
  const typed = joinNames(spellOut(text, words(text)), vocabularies);
  const language = languageOf(typed);
  const found = language === "de" ? joinSeparated(typed, (verb) => isKnownVerb(verb, vocabularies)) : typed;
  const informative = found.filter(
    (word) => !saysNothing(foldWord(word.text), language) && !isSlip(word, language, vocabularies),
  );
  const distinct = new Map(informative.map((word) => [foldWord(word.text), word]));
  const asked = whatIsAsked(text);
  return {
    text,
    words: [...distinct]
      .slice(0, MAX_WORDS)
      .map(([folded, word]) => readWord(folded, word, language, vocabularies)),
    language,
    asked,
    recent: asksForRecent(text),
    namesOnly: language === null && asked === null && distinct.size <= MAX_NAME_WORDS,
  };
}

/** "E-Auto" is an "Elektroauto". */
function spellOut(text: string, found: Word[]): Word[] {
  const isPrefix = ({ text: letter, end }: Word, next: Word | undefined) =>
    /^e$/i.test(letter) && text[end] === "-" && next?.start === end + 1 && !/^mail/i.test(next.text);
  return found.flatMap((word, at) => {
    const before = found[at - 1];
    if (isPrefix(word, found[at + 1])) return [];
    if (!before || !isPrefix(before, word)) return [word];
    return [{ text: `Elektro${word.text.toLowerCase()}`, start: before.start, end: word.end }];
  });
}

/** "su 7" is one name where the corpus knows "su7". */
function joinNames(found: Word[], vocabularies: Vocabularies): Word[] {
  const joined: Word[] = [];
  for (const word of found) {
    const last = joined.at(-1);
    const name = last && mayBeName(last, word) ? last.text + word.text : null;
    if (last && name && LANGUAGES.some((language) => vocabularies[language].count(foldWord(name)) > 0)) {
      joined[joined.length - 1] = { text: name, start: last.start, end: word.end };
    } else joined.push(word);
  }
  return joined;
}

function saysNothing(folded: string, language: Language | null): boolean {
  const languages = language ? [language] : LANGUAGES;
  return (
    isRecentWord(folded) || languages.some((one) => isStopWord(folded, one) || isQuestionWord(folded, one))
  );
}

function isKnownVerb(infinitive: string, { de }: Vocabularies): boolean {
  const term = stem(foldWord(infinitive), "de");
  return de.count(term) > 0 || synonymsOf(term, "de").length > 0;
}

/** A word that stands nowhere and is nearly one that says nothing: "wider" for "wieder", "dose" for "does". */
function isSlip({ text }: Word, language: Language | null, vocabularies: Vocabularies): boolean {
  const folded = foldWord(text);
  if (language === null || text !== text.toLowerCase()) return false;
  const stands = LANGUAGES.some((one) => vocabularies[one].count(stem(folded, one)) > 0);
  return !stands && isNearlyStopWord(folded, language);
}

/** By the words that only one language has for grammar; null for a list of keywords. */
function languageOf(found: Word[]): Language | null {
  let german = 0;
  for (const word of found) {
    const folded = foldWord(word.text);
    const [de, en] = LANGUAGES.map((one) => isStopWord(folded, one) || isQuestionWord(folded, one));
    if (de && !en) german++;
    if (en && !de) german--;
  }
  if (german === 0) return null;
  return german > 0 ? "de" : "en";
}

function readWord(
  folded: string,
  word: Word,
  language: Language | null,
  vocabularies: Vocabularies,
): QuestionWord {
  const passages = vocabularies.de.passages + vocabularies.en.passages;
  const isName = /^\p{Lu}/u.test(word.text) && word.start > 0;
  const typed = variantsOf(folded, { language, isName }, vocabularies);
  const corrected = countOf(typed, vocabularies) > 0 ? null : correct(folded, vocabularies);
  const variants = corrected?.variants ?? orKin(typed, folded, vocabularies);
  const count = countOf(variants, vocabularies);
  return {
    text: word.text,
    start: word.start,
    end: word.end,
    folded: corrected?.folded ?? folded,
    correction: corrected?.written ?? null,
    exact: /\d/.test(folded) && yearsOf(folded).length === 0,
    isName: isName || /\d/.test(folded),
    variants,
    rarity: rarityOf(count, passages),
    known: count > 0,
  };
}

type Nature = { language: Language | null; isName: boolean };

function variantsOf(folded: string, nature: Nature, vocabularies: Vocabularies): Record<Language, Variant[]> {
  return {
    de: variantsIn(folded, nature, vocabularies.de),
    en: variantsIn(folded, nature, vocabularies.en),
  };
}

/** About how many passages have any of the variants. */
function countOf(variants: Record<Language, Variant[]>, vocabularies: Vocabularies): number {
  let count = 0;
  for (const language of LANGUAGES) {
    const counts = variants[language].map(({ term, weight }) => weight * vocabularies[language].count(term));
    count += Math.max(0, ...counts);
  }
  return count;
}

/** A word that stands nowhere, rightly spelt as far as one can tell, may have relatives: "investieren", "Investition". */
function orKin(
  typed: Record<Language, Variant[]>,
  folded: string,
  vocabularies: Vocabularies,
): Record<Language, Variant[]> {
  if (countOf(typed, vocabularies) > 0) return typed;
  return { de: kinVariants(folded, vocabularies.de), en: kinVariants(folded, vocabularies.en) };
}

type Correction = { folded: string; written: string; variants: Record<Language, Variant[]> };

/** What a word that stands nowhere may have been meant as: the nearest words of each language. */
function correct(folded: string, vocabularies: Vocabularies): Correction | null {
  const near = LANGUAGES.flatMap((language) =>
    vocabularies[language].misspelt(folded).map((word) => ({ word, language })),
  );
  const [best] = near;
  if (!best) return null;
  const variants: Record<Language, Variant[]> = { de: [], en: [] };
  for (const { word, language } of near) {
    variants[language].push({ term: stem(word, language), weight: VARIANT_WEIGHTS.spelling, foreign: true });
  }
  return { folded: best.word, written: vocabularies[best.language].asWritten(best.word), variants };
}

/** 1 for what stands in one passage or nowhere, 0 for what stands in all. */
export function rarityOf(count: number, passages: number): number {
  return Math.log(1 + (passages - count + 0.5) / (count + 0.5)) / Math.log(2 + 2 * passages);
}

function variantsIn(folded: string, nature: Nature, vocabulary: Vocabulary): Variant[] {
  const whole = { term: stem(folded, vocabulary.language), weight: 1, foreign: false };
  const parts = vocabulary
    .parts(folded)
    .map(({ term }) => ({ term, weight: VARIANT_WEIGHTS.part, foreign: false }));
  const isOwn = nature.language === null || nature.language === vocabulary.language;
  const synonyms = (isOwn ? synonymsOf(whole.term, vocabulary.language) : []).map((term) => ({
    term,
    weight: VARIANT_WEIGHTS.synonym,
    foreign: true,
  }));
  const years = yearsOf(folded).map((term) => ({ term, weight: VARIANT_WEIGHTS.year, foreign: true }));
  return [whole, ...parts, ...years, ...synonyms, ...crossVariants(folded, whole.term, nature, vocabulary)];
}

/**
 * What a word of the other language may be in this one, by the glossary and by its letters. Where the question does not
 * say its language, only words that do not stand here are translated, and likeness is left to the spelling.
 */
function crossVariants(folded: string, term: string, nature: Nature, vocabulary: Vocabulary): Variant[] {
  const stands = vocabulary.count(term) > 0;
  const isOther = nature.language === null ? !stands : nature.language !== vocabulary.language;
  if (!isOther || (nature.isName && stands) || /\d/.test(folded)) return [];
  const translations = translate(folded, vocabulary.language).map((translation) => ({
    term: translation,
    weight: VARIANT_WEIGHTS.translation,
    foreign: true,
  }));
  return nature.language === null ? translations : [...translations, ...kinVariants(folded, vocabulary)];
}

function kinVariants(folded: string, vocabulary: Vocabulary): Variant[] {
  return vocabulary.kin(folded).map(({ word, likeness }) => ({
    term: stem(word, vocabulary.language),
    weight: VARIANT_WEIGHTS.kin * likeness ** 2,
    foreign: true,
  }));
}

/** The question with its misspelt words as the corpus spells them, or null if there are none. */
export function correctedText({ text, words }: Question): string | null {
  const corrected = words.filter(({ correction }) => correction !== null);
  if (corrected.length === 0) return null;
  return corrected.reduce((whole, word) => whole.replace(word.text, word.correction ?? word.text), text);
}
