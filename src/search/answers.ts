import { scoreSentences } from "./excerpt.ts";
import type { Place } from "./index.ts";
import type { Question, Vocabularies } from "./question.ts";
import type { Range } from "../corpus/article.ts";

/** A sentence that may answer, and the passage that it stands in. */
export type Sentence<T extends Place> = { hit: T; range: Range; score: number };

/** Passages that answers are taken from. */
const PASSAGES = 3;
const MAX_SENTENCES = 3;
/** A further sentence is shown if it is nearly as good as the best one. */
const NEARLY = 0.75;

/** The one to three sentences that most likely answer the question, best first. */
export function answeringSentences<T extends Place & { score: number }>(
  question: Question,
  hits: T[],
  vocabularies: Vocabularies,
): Sentence<T>[] {
  const best = hits[0]?.score ?? 0;
  const sentences = hits.slice(0, PASSAGES).flatMap((hit) => {
    const scores = scoreSentences(question, hit.article, hit.passage, vocabularies);
    return hit.passage.sentences.map((range, index) => ({
      hit,
      range,
      score: (scores[index] ?? 0) * (best > 0 ? hit.score / best : 1),
    }));
  });
  const sorted = sentences.toSorted((a, b) => b.score - a.score);
  const enough = NEARLY * (sorted[0]?.score ?? 0);
  return sorted.filter(({ score }) => score >= enough).slice(0, MAX_SENTENCES);
}
