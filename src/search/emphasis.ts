import type { Language, Range } from "../corpus/article.ts";
import type { Linked } from "../figures/link.ts";
import { isOfKind, matchFigure } from "./wanted.ts";
import { spansOf } from "../text/spans.ts";
import { terms, type Term } from "../text/terms.ts";
import type { Inquiry } from "./inquiry.ts";
import { matchWords, shareOf, sum } from "./matching.ts";
import type { Question } from "./question.ts";
import type { Sentence } from "./sentences.ts";
import { viewOf } from "./view.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A quoted text with its figures. */
export type Quoted = {
  text: string;
  /** Its offset in the article's text. */
  start: number;
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

/** A span of the kind that is asked for, and how likely it is the answer; the likelier the nearer to matched words. */
type Likely = { range: Range; likelihood: number };

/** How likely a text has what is asked for, from 0 to 1. */
export function askedScore(question: Question, quoted: Quoted): number {
  return Math.max(0, ...likelySpans(question, quoted).map(({ likelihood }) => likelihood));
}

/** What is likelier by less than this is not clearly the answer: nothing emphasised is better than something wrong. */
const CLEAR = 0.1;
/** So many figures of one label may answer together: the prices of three versions. */
const MAX_TOGETHER = 3;

/** The ranges of a quoted text that are clearly the answer itself, if the question says what it asks for. */
export function chooseEmphasis(inquiry: Inquiry, quoted: Quoted, vocabulary: Vocabulary): Range[] {
  const { question, wanted } = inquiry;
  const isFigure = question.asked === "number" || (question.asked === null && wanted.measures.size > 0);
  if (isFigure) return figuresAsked(inquiry, quoted, vocabulary);
  // A reason is more than the word that announces it.
  if (question.asked === null || question.asked === "reason") return [];
  const spans = clearest(likelySpans(question, quoted));
  return spans.length === 1 ? spans.map(({ range }) => range) : [];
}

/** The likeliest and what is nearly as likely. */
function clearest<T extends Likely>(spans: T[]): T[] {
  const best = Math.max(...spans.map(({ likelihood }) => likelihood));
  return spans.filter(({ likelihood }) => likelihood > best - CLEAR);
}

/** The figures that are asked for: the one that fits best, or a few of one label that fit equally well. */
function figuresAsked(inquiry: Inquiry, quoted: Quoted, vocabulary: Vocabulary): Range[] {
  const matched = matchedTerms(inquiry.question, quoted);
  const fitting = quoted.figures
    .filter((linked) => linked.figure.kind !== "date" && mayAnswer(inquiry, linked))
    .map((linked) => ({ linked, range: rangeIn(linked, quoted) }))
    // What the question says itself is no answer; its unit may be said.
    .filter(({ range: [start] }) => !isMatched([start, start + 1], matched))
    .map((one) => ({
      ...one,
      likelihood: fitOf(one.linked, inquiry, vocabulary) + nearnessIn(quoted.text, one.range, matched),
    }));
  const clear = clearest(fitting);
  const labels = new Set(clear.map(({ linked }) => linked.figure.label.split(",")[0]));
  const isClear = clear.length === 1 || (clear.length <= MAX_TOGETHER && labels.size === 1);
  return isClear ? clear.map(({ range }) => range) : [];
}

/** Key words ("Bruttomarge Q2 2025") ask for what they name, questions for a kind. */
function mayAnswer({ question, wanted }: Inquiry, linked: Linked): boolean {
  return question.asked === null ? matchFigure(wanted, linked).measure > 0 : isOfKind(wanted, linked);
}

/** A label that says all that is asked counts as much as two matched words right beside the figure. */
const LABEL = 2;

/** How well a figure is what is asked for: of whom, of when, and by its label. */
function fitOf(linked: Linked, { wanted, grams, question }: Inquiry, vocabulary: Vocabulary): number {
  const { subject, period } = matchFigure(wanted, linked);
  const label = matchWords(grams, viewOf(linked.figure.label, vocabulary));
  // Labels name versions ("Preis, Plus") but no models.
  const inLabels = question.words.map(({ exact }) => (exact ? 0 : 1));
  return LABEL * shareOf(grams, label, inLabels) + subject + period;
}

/** Characters that a sign between two words counts for, and the end of a line. */
const SIGN = 20;
const LINE = 60;

/** How near a range stands to the matched words, from 0 to 1. */
function nearnessIn(text: string, [start, end]: Range, matched: Term[]): number {
  if (matched.length === 0) return 0;
  const near = matched.map((term) => {
    const between = term.start >= end ? text.slice(end, term.start) : text.slice(term.end, start);
    const signs = between.match(/[,;:.(] /g)?.length ?? 0;
    const lines = between.split("\n").length - 1;
    return 1 / (1 + (between.length + SIGN * signs + LINE * lines) / HALF_NEAR);
  });
  return sum(near) / matched.length;
}

function likelySpans(question: Question, quoted: Quoted): Likely[] {
  const spans = answerSpans(question, quoted);
  if (spans.length === 0) return [];
  const matched = matchedTerms(question, quoted);
  return spans
    .filter((range) => !isMatched(range, matched))
    .map((range) => ({ range, likelihood: FAR + (1 - FAR) * nearnessTo(range, matched) }));
}

/** The words of a quoted text that the question has, in any form. */
function matchedTerms(question: Question, { text, language }: Quoted): Term[] {
  const wanted = new Set(
    question.words.flatMap(({ variants }) => variants[language].map(({ term }) => term)),
  );
  return terms(text, language).filter(({ term }) => wanted.has(term));
}

function isMatched([start, end]: Range, matched: Term[]): boolean {
  return matched.some((term) => term.start < end && start < term.end);
}

function rangeIn({ figure }: Linked, { start }: Quoted): Range {
  return [figure.start - start, figure.end - start];
}

function answerSpans({ asked }: Question, quoted: Quoted): Range[] {
  if (asked === null) return [];
  if (asked !== "number") return spansOf(asked, quoted.text);
  return quoted.figures
    .filter(({ figure }) => figure.kind !== "date")
    .map((linked) => rangeIn(linked, quoted));
}

function nearnessTo([start]: Range, matched: Term[]): number {
  if (matched.length === 0) return 0;
  const near = matched.map((term) => 1 / (1 + Math.abs(term.start - start) / HALF_NEAR));
  return sum(near) / matched.length;
}
