import type { Range } from "../corpus/article.ts";
import { MAX_EXCERPT, scoreSentences } from "./excerpt.ts";
import type { Place } from "./index.ts";
import { withItsList } from "./lists.ts";
import type { Question, QuestionWord, Vocabularies } from "./question.ts";
import { matchOf } from "./rank.ts";
import { viewOf } from "./view.ts";

/** A sentence that may answer, with the list that it announces or is an item of, and the passage that it stands in. */
export type Sentence<T extends Place> = { hit: T; range: Range; score: number };

/** Passages that answers are taken from. */
const PASSAGES = 3;
const MAX_SENTENCES = 3;
/** A further sentence is shown if it is nearly as good as the best one. */
const NEARLY = 0.75;

/** The one to three sentences that most likely answer the question, best first, no two with text in common. */
export function answeringSentences<T extends Place & { score: number }>(
  question: Question,
  hits: T[],
  vocabularies: Vocabularies,
): Sentence<T>[] {
  const [top] = hits;
  if (!top) return [];
  const names = namesOf(question, top, vocabularies);
  const named = hits.slice(0, PASSAGES).filter((hit) => speaksOf(names, hit, rangeOf(hit), vocabularies));
  const [first, ...others] = named
    .flatMap((hit) => sentencesOf(question, hit, hit.score / top.score, vocabularies))
    .sort((a, b) => b.score - a.score);
  if (!first) return [];
  const own = question.words.filter(
    (word) => (word.isName || names.includes(word)) && speaksOf([word], first.hit, first.range, vocabularies),
  );
  const fitting = others.filter(
    ({ hit, range, score }) => score >= NEARLY * first.score && speaksOf(own, hit, range, vocabularies),
  );
  return apart([first, ...fitting]).slice(0, MAX_SENTENCES);
}

/** The sentences of a hit; `share` is how well the hit fits, compared with the best one. */
function sentencesOf<T extends Place>(
  question: Question,
  hit: T,
  share: number,
  vocabularies: Vocabularies,
): Sentence<T>[] {
  const { article, passage } = hit;
  const scores = scoreSentences(question, article, passage, vocabularies);
  return passage.sentences.map((range, index) => ({
    hit,
    range: withItsList(index, passage.sentences, article.text, MAX_EXCERPT) ?? range,
    score: (scores[index] ?? 0) * share,
  }));
}

/**
 * The words of a question that name something and that the best hit speaks of: words with digits, and subjects of its
 * article.
 */
function namesOf(question: Question, hit: Place, vocabularies: Vocabularies): QuestionWord[] {
  const { article } = hit;
  const subjects = viewOf(article.tags.join("\n"), vocabularies[article.language]);
  return question.words.filter(
    (word) =>
      (word.exact || matchOf(word.variants[article.language].slice(0, 1), subjects) === 1) &&
      speaksOf([word], hit, rangeOf(hit), vocabularies),
  );
}

function rangeOf({ passage }: Place): Range {
  return [passage.start, passage.end];
}

/** Whether a text has all names in its own words, or stands under headings and a title that have them. */
function speaksOf(
  names: QuestionWord[],
  { article, passage }: Place,
  [start, end]: Range,
  vocabularies: Vocabularies,
): boolean {
  if (names.length === 0) return true;
  const texts = [article.title, ...passage.headings, article.text.slice(start, end)];
  const view = viewOf(texts.join("\n"), vocabularies[article.language]);
  return names.every(({ variants }) => matchOf(variants[article.language], view) > 0);
}

/** Sentences without those whose text a better one shows; items of one list stay together where they fit. */
function apart<T extends Place>(sentences: Sentence<T>[]): Sentence<T>[] {
  const kept: Sentence<T>[] = [];
  for (const sentence of sentences) {
    const [start, end] = sentence.range;
    const other = kept.find(
      ({ hit, range }) => hit.article === sentence.hit.article && start < range[1] && range[0] < end,
    );
    if (!other) kept.push({ ...sentence });
    else {
      const both: Range = [Math.min(start, other.range[0]), Math.max(end, other.range[1])];
      if (both[1] - both[0] <= MAX_EXCERPT) other.range = both;
    }
  }
  return kept;
}
