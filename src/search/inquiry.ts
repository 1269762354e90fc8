import type { FigureIndex } from "../figures/index.ts";
import { measuresAsked, readWanted, type Wanted } from "./wanted.ts";
import { tokenize } from "../figures/tokens.ts";
import { fold } from "../text/fold.ts";
import { words } from "../text/words.ts";
import type { Vocabularies } from "./forms.ts";
import { gramsOf, type WordGrams } from "./matching.ts";
import { readQuestion, type Question, type QuestionWord } from "./question.ts";

/** A question with everything that passages and sentences are compared with. */
export type Inquiry = {
  question: Question;
  wanted: Wanted;
  /** Of each word, in the order of the words. */
  grams: WordGrams[];
  /** Whether a word is part of a name: it says of whom, not what is asked. In the order of the words. */
  named: boolean[];
  /** 1 for each word that is not named, 0 for the others. */
  unnamed: number[];
  /** The measures that each word names: a figure of one of them says the word, whatever its sentence calls it. */
  measures: string[][];
  /** Whether a word says what time is asked about: a figure of that time says it. */
  timed: boolean[];
};

export function readInquiry(query: string, vocabularies: Vocabularies, figures: FigureIndex): Inquiry {
  const question = readQuestion(withPrice(query), vocabularies);
  const wanted = readWanted(question.text, figures.names);
  const known = knownNames(question.text, figures);
  const named = question.words.map(
    (word, at) => word.exact || known.has(word.folded) || standsInName(question.words, at),
  );
  return {
    question,
    wanted,
    grams: gramsOf(question, vocabularies),
    named,
    unnamed: named.map((isName) => (isName ? 0 : 1)),
    measures: question.words.map(({ text }) => measuresAsked(text)),
    timed: question.words.map(({ text }) => wanted.periodWords.has(text.toLowerCase())),
  };
}

const HOW_MUCH = /\bhow much (?:is|are|was|were) (\S+(?: \S+){0,3})\s*$/iu;

/** "How much is the NX4?" asks for its price, unless something else is named that figures measure. */
function withPrice(query: string): string {
  const [asking, rest = ""] = HOW_MUCH.exec(query) ?? [];
  const isOther = words(rest).some(({ text }) => measuresAsked(text).length > 0);
  return asking === undefined || isOther ? query : query.replace(HOW_MUCH, "what is the price of $1");
}

/** The folded words of the names of the corpus that stand in a question. */
function knownNames(text: string, { names }: FigureIndex): ReadonlySet<string> {
  const tokens = tokenize(text);
  const hits = names.find(tokens).filter(({ kind }) => kind !== "topic");
  return new Set(
    hits.flatMap(({ first, next }) => tokens.slice(first, next).map((token) => fold(token.text))),
  );
}

/** Capitals side by side are a name ("Dana Whitcombe"), in German, too, where every noun has one. */
function standsInName(words: QuestionWord[], at: number): boolean {
  const [before, own, behind] = [words[at - 1], words[at], words[at + 1]];
  const joins = (a: QuestionWord | undefined, b: QuestionWord | undefined) =>
    a !== undefined && b !== undefined && isCapital(a) && isCapital(b) && b.start - a.end === 1;
  return joins(before, own) || joins(own, behind);
}

function isCapital({ text }: QuestionWord): boolean {
  return /^\p{Lu}/u.test(text);
}
