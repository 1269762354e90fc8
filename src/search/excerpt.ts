import type { Article, Passage, Range } from "../corpus/article.ts";
import type { Question, Vocabularies } from "./question.ts";
import { gramShare, gramsOf, matchOf, type WordGrams } from "./rank.ts";
import { viewOf, type View } from "./view.ts";

/** Excerpts are no longer than this unless one sentence is. */
export const MAX_EXCERPT = 300;

/** Weights of what makes a sentence likely to hold the answer; the overlap of n-grams with the question weighs 1. */
export const SENTENCE_WEIGHTS = { only: 0.5, asked: 0.3, before: 0.15 };
/** How sharply the best sentence stands out: chances are the softmax of scores times this. */
const SHARPNESS = 6;
const GRAM = 4;

/** The run of whole sentences that most likely holds the answer; offsets in the article's text. */
export function chooseExcerpt(
  question: Question,
  article: Article,
  passage: Passage,
  vocabularies: Vocabularies,
): Range {
  const scores = scoreSentences(question, article, passage, vocabularies);
  const top = Math.max(...scores);
  const chances = scores.map((score) => Math.exp((score - top) * SHARPNESS));
  return bestRun(passage.sentences, chances) ?? [passage.start, passage.end];
}

export function scoreSentences(
  question: Question,
  article: Article,
  passage: Passage,
  vocabularies: Vocabularies,
): number[] {
  const vocabulary = vocabularies[article.language];
  const texts = passage.sentences.map(([start, end]) => article.text.slice(start, end));
  const views = texts.map((text) => viewOf(text, vocabulary));
  const weighted = localGrams(gramsOf(question, vocabularies, GRAM), views);
  const own = views.map((view) => gramShare(weighted, view));
  const only = onlyHere(question, views);
  return views.map((view, i) => {
    let score = own[i] ?? 0;
    score += SENTENCE_WEIGHTS.only * (only[i] ?? 0);
    score += SENTENCE_WEIGHTS.before * (own[i - 1] ?? 0);
    score += SENTENCE_WEIGHTS.asked * typeScore(question, texts[i] ?? "", view);
    return score;
  });
}

/** Grams that many sentences of the passage share tell them apart less. */
function localGrams(question: WordGrams[], views: View[]): WordGrams[] {
  return question.map(({ word, grams }) => ({
    word,
    grams: grams.map(({ gram, weight }) => {
      const having = views.filter(({ letters }) => letters.includes(gram)).length;
      return { gram, weight: weight * (1 - having / (views.length + 1)) };
    }),
  }));
}

function onlyHere(question: Question, views: View[]): number[] {
  const scores = views.map(() => 0);
  const all = question.words.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  for (const word of question.words) {
    const matches = views.map((view) => matchOf(word.variants[view.language], view));
    const having = matches.filter((match) => match > 0).length;
    if (having !== 1) continue;
    const at = matches.findIndex((match) => match > 0);
    scores[at] = (scores[at] ?? 0) + ((matches[at] ?? 0) * word.rarity) / all;
  }
  return scores;
}

const NUMBER =
  /\d|(?<!\p{L})(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|million\w*|milliarde\w*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds?|thousands?|billions?|dutzend|dozens?|half|halb\w*)(?!\p{L})/giu;
const DATE =
  /(?<!\d)(1\d{3}|20\d\d)(?!\d)|(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december|jahrhundert\w*|century|jahrzehnt\w*)/giu;
const NAME = /\p{Lu}\p{L}+ (?:(?:von|van|de|of) )?\p{Lu}\p{L}+/gu;
const PLACE = /(?<!\p{L})(in|aus|nach|bei|from|at|near|im|am) (?:der |dem |den |the )?\p{Lu}\p{L}+/gu;
const TYPES = { number: NUMBER, date: DATE, name: NAME, place: PLACE };

function typeScore(question: Question, text: string, view: View): number {
  if (!question.asked) return 0;
  const spans = [...text.matchAll(TYPES[question.asked])].filter(
    (m) => !question.text.toLowerCase().includes(m[0].toLowerCase()),
  );
  if (spans.length === 0) return 0;
  // nearness of a span to the question's words
  const hits = view.terms.filter(({ term }) =>
    question.words.some((word) => word.variants[view.language].some((v) => v.term === term)),
  );
  if (hits.length === 0) return 0.3;
  let best = 0;
  for (const span of spans) {
    let near = 0;
    for (const hit of hits) near += 1 / (1 + Math.abs(hit.start - span.index) / 30);
    best = Math.max(best, near / hits.length);
  }
  return 0.3 + 0.7 * best;
}

/** Ranges of a quoted text that are likely the answer itself: spans of what the question asks for. */
export function chooseEmphasis(question: Question, text: string): Range[] {
  if (!question.asked || question.asked === "place") return [];
  return [...text.matchAll(TYPES[question.asked])].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}

/** The run within the limit with the largest sum of chances. */
function bestRun(sentences: Range[], chances: number[]): Range | null {
  let best: { range: Range; sum: number } | null = null;
  for (const [first, [start]] of sentences.entries()) {
    let sum = 0;
    for (const [offset, [, end]] of sentences.slice(first).entries()) {
      if (offset > 0 && end - start > MAX_EXCERPT) break;
      sum += chances[first + offset] ?? 0;
      if (!best || sum > best.sum) best = { range: [start, end], sum };
    }
  }
  return best?.range ?? null;
}
