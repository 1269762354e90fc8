import type { Article, Language, Passage, Range } from "../corpus/article.ts";
import type { Question, Vocabularies } from "./question.ts";
import { gramShare, gramsOf, matchOf, weigh, type WordGrams } from "./rank.ts";
import { announces, introOf } from "./lists.ts";
import { spansOf } from "../text/spans.ts";
import { terms, type Term } from "../text/terms.ts";
import { viewOf, type View } from "./view.ts";

/** Excerpts are no longer than this unless one sentence is. */
export const MAX_EXCERPT = 300;

/** Weights of what makes a sentence likely to hold the answer; the overlap of n-grams with the question weighs 1. */
export const SENTENCE_WEIGHTS = { only: 0.75, asked: 0.3, before: 0.2, intro: 0.6, opening: 0.5 };
/** How sharply the best sentence stands out: chances are the softmax of scores times this. */
const SHARPNESS = 8;
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
  const ends = passage.sentences.map((_range, index) => !announces(index, passage.sentences, article.text));
  return bestRun(passage.sentences, chances, ends) ?? [passage.start, passage.end];
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
  return views.map((_view, i) => {
    let score = own[i] ?? 0;
    score += SENTENCE_WEIGHTS.only * (only[i] ?? 0);
    const intro = introOf(i, passage.sentences, article.text);
    const context =
      intro === null
        ? SENTENCE_WEIGHTS.before * (own[i - 1] ?? 0)
        : SENTENCE_WEIGHTS.intro * (own[intro] ?? 0);
    score += context;
    if (question.namesOnly && isWhole(texts[i] ?? "")) score += SENTENCE_WEIGHTS.opening / (1 + i);
    score += SENTENCE_WEIGHTS.asked * askedScore(question, texts[i] ?? "", article.language);
    return score;
  });
}

/** Whether a text is a whole sentence, not an item or a row. */
function isWhole(text: string): boolean {
  return /[.!?…]\P{L}{0,2}$/u.test(text);
}

/** Rare grams weigh more than in proportion. */
const EMPHASIS = 1.5;

/** Grams that many sentences of the passage share tell them apart less. */
function localGrams(question: WordGrams[], views: View[]): WordGrams[] {
  return question.map(({ grams, foreign }) => {
    const weighted = grams.map(({ gram, weight }) => {
      const having = views.filter(({ letters }) => letters.includes(gram)).length;
      return { gram, weight: (weight * (1 - having / (views.length + 1))) ** EMPHASIS };
    });
    return weigh(weighted, foreign);
  });
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

/** How likely a sentence has what is asked for: it has a span of that kind, the likelier the nearer to matched words. */
function askedScore(question: Question, text: string, language: Language): number {
  return Math.max(0, ...likelySpans(question, text, language).map(({ likelihood }) => likelihood));
}

/** What a span far from every matched word is worth. */
const FAR = 0.3;
/** Characters at which nearness is worth half. */
const HALF_NEAR = 30;

function likelySpans(
  question: Question,
  text: string,
  language: Language,
): { range: Range; likelihood: number }[] {
  if (!question.asked) return [];
  const wanted = new Set(
    question.words.flatMap(({ variants }) => variants[language].map(({ term }) => term)),
  );
  const matched = terms(text, language).filter(({ term }) => wanted.has(term));
  return spansOf(question.asked, text)
    .filter(([start, end]) => !matched.some((term) => term.start < end && start < term.end))
    .map((range) => ({ range, likelihood: FAR + (1 - FAR) * nearnessTo(range, matched) }));
}

function nearnessTo([start]: Range, matched: Term[]): number {
  if (matched.length === 0) return 0;
  const near = matched.map((term) => 1 / (1 + Math.abs(term.start - start) / HALF_NEAR));
  return near.reduce((sum, value) => sum + value, 0) / matched.length;
}

/** The range of a quoted text that is likely the answer itself, if the question says what it asks for. */
export function chooseEmphasis(question: Question, text: string, language: Language): Range[] {
  const spans = likelySpans(question, text, language);
  const [best] = spans.toSorted((a, b) => b.likelihood - a.likelihood);
  return best ? [best.range] : [];
}

/** The run within the limit with the largest sum of chances; `ends` are the sentences that one may end with. */
function bestRun(sentences: Range[], chances: number[], ends: boolean[]): Range | null {
  let best: { range: Range; sum: number } | null = null;
  for (const [first, [start]] of sentences.entries()) {
    let sum = 0;
    for (const [offset, [, end]] of sentences.slice(first).entries()) {
      if (offset > 0 && end - start > MAX_EXCERPT) break;
      sum += chances[first + offset] ?? 0;
      if (ends[first + offset] && (!best || sum > best.sum)) best = { range: [start, end], sum };
    }
  }
  return best?.range ?? null;
}
