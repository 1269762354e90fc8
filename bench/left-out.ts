import { createArchive } from "../src/archive.ts";
import type { Corpus } from "../src/corpus/article.ts";
import { ask, type Outcome } from "./metrics.ts";
import { articleOf, type GoldQuestion } from "./squad.ts";

/** What is left out of the corpus before a question is asked that it then cannot answer. */
export type LeftOut = "article" | "paragraph";

/** Asks each question of a corpus that lacks its answer. */
export async function askWithoutAnswer(
  questions: GoldQuestion[],
  corpus: Corpus,
  leftOut: LeftOut,
): Promise<Outcome[]> {
  const keyOf = ({ gold }: GoldQuestion) => (leftOut === "article" ? articleOf(gold) : gold);
  const outcomes: Outcome[] = [];
  for (const key of new Set(questions.map(keyOf))) {
    const { search } = await createArchive(without(corpus, key, leftOut));
    outcomes.push(...questions.filter((one) => keyOf(one) === key).map((one) => ask(one, search)));
  }
  return outcomes;
}

export function without(corpus: Corpus, key: string, leftOut: LeftOut): Corpus {
  if (leftOut === "article") {
    return { ...corpus, articles: corpus.articles.filter(({ id }) => id !== key) };
  }
  const articles = corpus.articles.map((article) => ({
    ...article,
    passages: article.passages.filter(({ id }) => id !== key),
  }));
  return { ...corpus, articles };
}

/** Confidences of right answers, and of questions without an answer. */
export type Confidences = { right: number[]; removed: number[] };

export function confidencesOf(answered: Outcome[], removed: Outcome[]): Confidences {
  return {
    right: answered.filter(({ rank }) => rank === 1).map(({ finding }) => finding.confidence),
    removed: removed.map(({ finding }) => finding.confidence),
  };
}

/** The chance that a right answer has more confidence than a wrong one (area under the ROC curve). */
export function areaUnderCurve({ right, removed }: Confidences): number {
  let wins = 0;
  for (const a of right) for (const b of removed) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / Math.max(1, right.length * removed.length);
}

/** Every second article with questions (a00, a04 …): one half of the articles sets what the other reports on. */
export function isFirstHalf({ question }: Outcome): boolean {
  return Number(articleOf(question.gold).replace(/\D/g, "")) % 4 < 2;
}
