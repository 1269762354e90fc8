import type { Language, Range } from "../corpus/article.ts";
import type { Linked } from "../figures/link.ts";
import { spansOf } from "../text/spans.ts";
import { terms, type Term } from "../text/terms.ts";
import type { Question } from "./question.ts";
import type { Sentence } from "./sentences.ts";

/** A quoted text with its figures. */
export type Quoted = {
  text: string;
  /** Its offset in the article's text. */ start: number;
  language: Language;
  figures: Linked[];
};

export function quotedOf({ text, range, place, figures }: Sentence): Quoted {
  return { text, start: range[0], language: place.article.language, figures };
}

/** What a span far from every matched word is worth. */
const FAR = 0.3;
/** Characters at which nearness is worth half. */
const HALF_NEAR = 30;

/** A span of the kind that is asked for, and how likely it is the answer, from 0 to 1: the likelier the nearer to matched words. */
type Likely = { range: Range; likelihood: number };

/** How likely a text has what is asked for, from 0 to 1. */
export function askedScore(question: Question, quoted: Quoted): number {
  return Math.max(0, ...likelySpans(question, quoted).map(({ likelihood }) => likelihood));
}

/** The range of a quoted text that is likely the answer itself, if the question says what it asks for. */
export function chooseEmphasis(question: Question, quoted: Quoted): Range[] {
  // A reason is more than the word that announces it.
  if (question.asked === "reason") return [];
  const spans = likelySpans(question, quoted);
  const [best] = spans.toSorted((a, b) => b.likelihood - a.likelihood);
  return best ? [best.range] : [];
}

function likelySpans(question: Question, quoted: Quoted): Likely[] {
  const spans = answerSpans(question, quoted);
  if (spans.length === 0) return [];
  const { text, language } = quoted;
  const wanted = new Set(
    question.words.flatMap(({ variants }) => variants[language].map(({ term }) => term)),
  );
  const matched = terms(text, language).filter(({ term }) => wanted.has(term));
  return spans
    .filter(([start, end]) => !matched.some((term) => term.start < end && start < term.end))
    .map((range) => ({ range, likelihood: FAR + (1 - FAR) * nearnessTo(range, matched) }));
}

function answerSpans({ asked }: Question, { text, start, figures }: Quoted): Range[] {
  if (asked === null) return [];
  if (asked !== "number") return spansOf(asked, text);
  return figures
    .filter(({ figure }) => figure.kind !== "date")
    .map(({ figure }) => [figure.start - start, figure.end - start]);
}

function nearnessTo([start]: Range, matched: Term[]): number {
  if (matched.length === 0) return 0;
  const near = matched.map((term) => 1 / (1 + Math.abs(term.start - start) / HALF_NEAR));
  return near.reduce((sum, value) => sum + value, 0) / matched.length;
}
