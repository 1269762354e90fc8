import type { Scored } from "./answers.ts";
import { weighEvidence, type Found } from "./evidence.ts";
import type { Inquiry } from "./inquiry.ts";
import type { QuestionWord } from "./question.ts";
import type { Ranked } from "./rank.ts";

/**
 * answered: the first hit answers the question. apart: its words stand in the corpus, but not together.
 * unknown-words: informative words of the question stand nowhere. empty: nothing to search for.
 */
export type Verdict = "answered" | "apart" | "unknown-words" | "empty";

/** From this confidence on the first hit is shown as an answer. */
const THRESHOLD = 0.5;

export type Judgement = {
  verdict: Verdict;
  /** From 0 to 1: how likely there is an answer. */
  confidence: number;
  /** What each piece of evidence says for or against it, in log odds. */
  evidence: Record<string, number>;
};

/** Whether the articles answer the question. */
export function judge(inquiry: Inquiry, ranked: Ranked[], answers: Scored[]): Judgement {
  const { words } = inquiry.question;
  const found = foundBy(inquiry, ranked, answers);
  if (words.length === 0 || !found) return { verdict: verdictOf(words), confidence: 0, evidence: {} };
  const weighed = weighEvidence(found);
  return { verdict: weighed.confidence >= THRESHOLD ? "answered" : verdictOf(words), ...weighed };
}

/** Why there is no answer. */
function verdictOf(words: QuestionWord[]): Verdict {
  if (words.length === 0) return "empty";
  return words.every(({ known }) => known) ? "apart" : "unknown-words";
}

function foundBy(inquiry: Inquiry, ranked: Ranked[], answers: Scored[]): Found | null {
  const byFit = ranked.toSorted((a, b) => b.fit - a.fit);
  const [first] = byFit;
  const [answer] = answers;
  if (!first || !answer) return null;
  const next = byFit.find((other) => other.place.article !== first.place.article && !isCopy(first, other));
  return { inquiry, first, next, answer: answer.sentence };
}

/** A passage with so large a share of the words of another one says the same. */
const COPY = 0.7;

/** Whether a passage repeats another one: two articles with the same report both answer. */
function isCopy(a: Ranked, b: Ranked): boolean {
  const [x, y] = [a, b].map(({ view }) => new Set(view.stems.split(" ")));
  if (!x || !y) return false;
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared >= COPY * Math.max(x.size, y.size);
}
