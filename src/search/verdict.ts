import type { Question, Vocabularies } from "./question.ts";
import { gramShare, gramsOf, type Ranked } from "./rank.ts";

/**
 * answered: the first hit answers the question. apart: its words stand in the corpus, but not together.
 * unknown-words: informative words of the question stand nowhere. empty: nothing to search for.
 */
export type Verdict = "answered" | "apart" | "unknown-words" | "empty";

const THRESHOLD = 0.5;

/** Whether the first hit answers the question, and how sure that is. */
export function judge(
  question: Question,
  ranked: Ranked[],
  vocabularies: Vocabularies,
): { verdict: Verdict; confidence: number } {
  if (question.words.length === 0) return { verdict: "empty", confidence: 0 };
  const confidence = confidenceOf(question, ranked, vocabularies);
  if (confidence >= THRESHOLD) return { verdict: "answered", confidence };
  const unknown = question.words.some(({ known }) => !known);
  return { verdict: unknown ? "unknown-words" : "apart", confidence };
}

function confidenceOf(question: Question, ranked: Ranked[], vocabularies: Vocabularies): number {
  const [first] = ranked;
  if (!first) return 0;
  return gramShare(gramsOf(question, vocabularies, 4), first.view);
}
