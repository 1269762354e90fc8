import type { Question, QuestionWord } from "./question.ts";
import { matchOf, type Contender, type Ranked } from "./rank.ts";

/**
 * answered: the first hit answers the question. apart: its words stand in the corpus, but not together.
 * unknown-words: informative words of the question stand nowhere. empty: nothing to search for.
 */
export type Verdict = "answered" | "apart" | "unknown-words" | "empty";

/**
 * Logistic regression on XQuAD (German, German among news, English), each question asked with its article in the corpus
 * and without: bench/refusal.ts reports how it holds on articles that set nothing.
 */
const WEIGHTS = { constant: -5.57, fit: 0.49, gap: 0.84, missingNames: -2.95 };
/** Beyond this, a larger gap to the next article says nothing more. */
const MAX_GAP = 5;
/** From here on the first hit is shown as an answer: keeps 19 of 20 right answers. */
export const THRESHOLD = 0.5;

/** Whether the first hit answers the question, and how sure that is, from 0 to 1. */
export function judge(question: Question, ranked: Ranked[]): { verdict: Verdict; confidence: number } {
  if (question.words.length === 0) return { verdict: "empty", confidence: 0 };
  const confidence = confidenceOf(question, ranked);
  if (confidence >= THRESHOLD) return { verdict: "answered", confidence };
  const unknown = question.words.some(({ known }) => !known);
  return { verdict: unknown ? "unknown-words" : "apart", confidence };
}

/** By how well the best hit fits, how much better than the best of another article, and which names it lacks. */
function confidenceOf(question: Question, ranked: Ranked[]): number {
  const byFit = ranked.toSorted((a, b) => b.fit - a.fit);
  const [first] = byFit;
  if (!first) return 0;
  const other = byFit.find(({ articleId }) => articleId !== first.articleId);
  const gap = Math.min(MAX_GAP, first.fit - (other?.fit ?? 0));
  const logit =
    WEIGHTS.constant +
    WEIGHTS.fit * first.fit +
    WEIGHTS.gap * gap +
    WEIGHTS.missingNames * missingNames(question, first);
  return 1 / (1 + Math.exp(-logit));
}

/** The share of the question, by rarity, that is names and numbers which the hit lacks. */
function missingNames({ words }: Question, { view, above }: Contender): number {
  const all = words.reduce((sum, { rarity }) => sum + rarity, 0);
  const lacks = ({ variants }: QuestionWord) =>
    matchOf(variants[view.language], view) === 0 && matchOf(variants[view.language], above) === 0;
  const missing = words.filter((word) => word.isName && lacks(word));
  return all === 0 ? 0 : missing.reduce((sum, { rarity }) => sum + rarity, 0) / all;
}
