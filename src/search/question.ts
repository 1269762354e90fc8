import type { Language } from "../corpus/article.ts";
import {
  asksForDefinition,
  asksForRecent,
  isQuestionWord,
  isRecentWord,
  whatIsAsked,
  type Asked,
} from "../text/asked.ts";
import { withoutFraming } from "../text/framing.ts";
import { isListed } from "../text/listed.ts";
import { joinSeparated } from "../text/separable.ts";
import { stem } from "../text/stem.ts";
import { isNearlyStopWord, isStopWord } from "../text/stop-words.ts";
import { synonymsOf } from "../text/synonyms.ts";
import { foldWord, mayBeName, yearsOf } from "../text/terms.ts";
import { words, type Word } from "../text/words.ts";
import { formsOf, LANGUAGES, type Variants, type Vocabularies } from "./forms.ts";

/** Longer input is cut: one member must not stop the bot with one command. */
export const MAX_LENGTH = 200;
/** Further words of a question are not searched. */
export const MAX_WORDS = 16;
/** A name has no more words; more of them are about something that the name alone does not say. */
const MAX_NAME_WORDS = 3;

export type QuestionWord = {
  /** As typed; of a separated verb only the verb. */
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
  variants: Variants;
  /** From 0 to 1: how much a match says, by how few passages have one. */
  rarity: number;
  /** Whether any passage, title or tag has it, in any form. */
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

/** Reads a question: cuts it, drops what says nothing, and finds the terms that each word may stand as in the corpus. */
export function readQuestion(input: string, vocabularies: Vocabularies): Question {
  const text = input.slice(0, MAX_LENGTH).normalize("NFC");
  const spelt = spellOut(text, words(text), vocabularies).map((word) => singular(word, vocabularies));
  const typed = joinNames(spelt, vocabularies);
  const language = languageOf(typed);
  const { words: unframed, subjectOnly } = withoutFraming(typed);
  const found =
    language === "de" ? joinSeparated(unframed, (verb) => isKnownVerb(verb, vocabularies)) : unframed;
  const informative = found.filter(
    (word) => !saysNothing(foldWord(word.text), language) && !isSlip(word, language, vocabularies),
  );
  const distinct = new Map(informative.map((word) => [foldWord(word.text), word]));
  const asking = text.slice(unframed[0]?.start);
  const isDefinition = asksForDefinition(asking);
  const asked = isDefinition ? null : whatIsAsked(asking, language);
  const onlyNames = subjectOnly || (language === null && asked === null);
  return {
    text,
    words: [...distinct]
      .slice(0, MAX_WORDS)
      .map(([folded, { start, end }]) =>
        readWord(folded, { text: text.slice(start, end), start, end }, language, vocabularies),
      ),
    language,
    asked,
    recent: asksForRecent(text),
    namesOnly: isDefinition || (onlyNames && distinct.size <= MAX_NAME_WORDS),
  };
}

/** "E-Auto" is an "Elektroauto", where the corpus has that word. */
function spellOut(text: string, found: Word[], { de }: Vocabularies): Word[] {
  const isPrefix = ({ text: letter, end }: Word, next: Word | undefined) =>
    /^e$/i.test(letter) && text[end] === "-" && next?.start === end + 1 && isKnown(electric(next));
  const isKnown = (word: string) => de.count(stem(foldWord(word), "de")) > 0;
  return found.flatMap((word, at) => {
    const before = found[at - 1];
    if (isPrefix(word, found[at + 1])) return [];
    if (!before || !isPrefix(before, word)) return [word];
    return [{ text: electric(word), start: before.start, end: word.end }];
  });
}

function electric({ text }: Word): string {
  return `Elektro${text.toLowerCase()}`;
}

/** "SU7s" are more than one SU7, where the corpus knows only that. */
function singular(word: Word, vocabularies: Vocabularies): Word {
  const name = /^(\p{L}+\d+)s$/u.exec(word.text)?.[1];
  const stands = (text: string) => LANGUAGES.some((language) => vocabularies[language].has(foldWord(text)));
  if (name === undefined || stands(word.text) || !stands(name)) return word;
  return { text: name, start: word.start, end: word.end - 1 };
}

/** "su 7" is one name where the corpus knows "su7". */
function joinNames(found: Word[], vocabularies: Vocabularies): Word[] {
  const joined: Word[] = [];
  for (const word of found) {
    const last = joined.at(-1);
    const name = last && mayBeName(last, word) ? last.text + word.text : null;
    if (last && name && LANGUAGES.some((language) => vocabularies[language].has(foldWord(name)))) {
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
  const stands = LANGUAGES.some((one) => vocabularies[one].has(stem(folded, one)));
  return !stands && !isListed(folded, language) && isNearlyStopWord(folded, language);
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
  { text, start, end }: Word,
  language: Language | null,
  vocabularies: Vocabularies,
): QuestionWord {
  const isName = /^\p{Lu}/u.test(text) && start > 0;
  const { variants, count, known, correction } = formsOf(folded, { language, isName }, vocabularies);
  return {
    text,
    start,
    end,
    folded: correction?.folded ?? folded,
    correction: correction?.written ?? null,
    exact: /\d/.test(folded) && yearsOf(folded).length === 0,
    isName: isName || /\d/.test(folded),
    variants,
    rarity: rarityOf(count, vocabularies.de.passages + vocabularies.en.passages),
    known,
  };
}

/** 1 for what stands in one passage or nowhere, 0 for what stands in all. */
export function rarityOf(count: number, passages: number): number {
  return Math.log(1 + (passages - count + 0.5) / (count + 0.5)) / Math.log(2 + 2 * passages);
}

/** The question with its misspelt words as the corpus spells them, or null if there are none. */
export function correctedText({ text, words }: Question): string | null {
  const corrected = words.filter(({ correction }) => correction !== null);
  if (corrected.length === 0) return null;
  return corrected
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (whole, { start, end, correction }) => whole.slice(0, start) + correction + whole.slice(end),
      text,
    );
}
