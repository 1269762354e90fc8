import { asksForFigure, saidShare } from "./cues.ts";
import type { Inquiry } from "./inquiry.ts";
import { rarityShare, sum } from "./matching.ts";
import type { Ranked } from "./rank.ts";
import type { Sentence } from "./sentences.ts";

/** What a question led to. */
export type Found = {
  inquiry: Inquiry;
  /** The passage that fits best. */
  first: Ranked;
  /** The best passage of another article that says something else, if there is one. */
  next: Ranked | undefined;
  /** The likeliest answer. */
  answer: Sentence;
};

/** What tells an answer from the nearest that there is. */
export type Evidence = {
  name: string;
  /** Why it tells. */
  why: string;
  weight: number;
  of: (found: Found) => number;
};

/** Beyond this, a larger gap says nothing more. */
const MAX_GAP = 5;
/** Less than this share of what is asked hardly says it. */
const UNSAID = 0.2;

/**
 * Logistic regression on questions asked with their article in the corpus and without, and on questions that nothing answers;
 * docs/ablation.md says on which, and how it holds on articles that set nothing.
 */
export const EVIDENCE: Evidence[] = [
  {
    name: "fit",
    why: "what answers fits in every way that ranks passages",
    weight: 0.2,
    of: ({ first }) => first.fit,
  },
  {
    name: "gap",
    why: "what answers stands out from what other articles say",
    weight: 0.39,
    of: ({ first, next }) => Math.min(MAX_GAP, first.fit - (next?.fit ?? 0)),
  },
  {
    name: "amount",
    why: "many rare words do not meet by chance",
    weight: 1.5,
    of: ({ inquiry, first }) =>
      Math.log1p(sum(inquiry.grams.map(({ whole }, at) => whole * (first.matches.whole[at] ?? 0)))),
  },
  {
    name: "share",
    why: "the sentence and what stands above it have what the question says",
    weight: 4.1,
    of: ({ inquiry, answer }) => rarityShare(inquiry.question, answer.around),
  },
  {
    name: "unsaid",
    why: "the names alone do not say what is asked",
    weight: -0.8,
    of: ({ inquiry, answer }) => (isUnsaid(answer, inquiry) ? 1 : 0),
  },
  {
    name: "vain",
    why: "a figure is asked for, and there is neither one of the kind nor the word for it",
    weight: -3,
    of: ({ inquiry, answer }) => {
      const has = answer.match.kind && (inquiry.wanted.measures.size === 0 || answer.match.measure > 0);
      return asksForFigure(inquiry) && !has && isUnsaid(answer, inquiry) ? 1 : 0;
    },
  },
  {
    name: "missing",
    why: "a name that the passage lacks is what the question is about",
    weight: -2.85,
    of: ({ inquiry, first: { matches } }) =>
      rarityShare(
        inquiry.question,
        inquiry.question.words.map(({ isName }, at) =>
          isName && !matches.whole[at] && !matches.above[at] ? 1 : 0,
        ),
      ),
  },
  {
    name: "kind",
    why: "there is no figure of the kind that is asked for",
    weight: -1.3,
    of: ({ answer }) => (answer.match.kind ? 0 : 1),
  },
  {
    name: "other",
    why: "its figures are of something else, above all of a rival",
    weight: -2.3,
    of: ({ inquiry, answer }) => (asksForFigure(inquiry) ? Math.max(0, -answer.match.subject) : 0),
  },
  {
    name: "time",
    why: "its figures are of another time",
    weight: -7,
    of: ({ answer }) => Math.max(0, -answer.match.period),
  },
];

/** What evidence has to outweigh, in log odds. Set so that 24 of 25 right answers are kept where there is only a passage to find. */
export const DOUBT = -6.75;

/** How likely it is that there is an answer, from 0 to 1, and what each piece of evidence says for or against it, in log odds. */
export function weighEvidence(found: Found): { confidence: number; evidence: Record<string, number> } {
  const evidence = Object.fromEntries(EVIDENCE.map(({ name, weight, of }) => [name, weight * of(found)]));
  return { confidence: 1 / (1 + Math.exp(-DOUBT - sum(Object.values(evidence)))), evidence };
}

function isUnsaid(answer: Sentence, inquiry: Inquiry): boolean {
  return (saidShare(answer, inquiry) ?? 1) < UNSAID;
}
