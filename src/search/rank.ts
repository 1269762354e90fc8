import type { Language } from "../corpus/article.ts";
import { grams } from "../text/grams.ts";
import { rarityOf, type Question, type QuestionWord, type Variant, type Vocabularies } from "./question.ts";
import type { View } from "./view.ts";

/** A candidate of the first stage with what the second one compares. */
export type Contender = {
  id: number;
  articleId: string;
  /** The number of the passage in its article. */
  index: number;
  /** Of the article, `YYYY-MM-DD`. */
  date: string | null;
  view: View;
  sentences: View[];
  /** The title and the headings above it. */
  above: View;
  /** Of the first stage. */
  score: number;
  /** The sum over the best passages of its article. */
  articleScore: number;
};

/** What the second stage compares, each from 0 to 1. */
export type Feature = {
  name: string;
  /** Why it helps. */
  why: string;
  weight: number;
  of: (contender: Contender, context: RankContext) => number;
};

export type RankContext = {
  question: Question;
  grams: WordGrams[];
  bestScore: number;
  bestArticle: number;
  /** The day of the newest contender, since 1970. */
  newest: number;
};

/** Letters of the n-grams that a question and a passage are compared by: most of a stem, some of a compound. */
const GRAM = 4;

export const FEATURES: Feature[] = [
  {
    name: "bm25",
    why: "the first stage knows how often and in how short a text the words stand",
    weight: 1.5,
    of: ({ score }, { bestScore }) => score / bestScore,
  },
  {
    name: "letters",
    why: "rare letter 4-grams meet across inflections, compounds and spellings",
    weight: 4,
    of: ({ view, above }, { grams }) => gramShare(grams, view, above),
  },
  {
    name: "sentence",
    why: "what answers a question mostly stands in one sentence",
    weight: 6.5,
    of: ({ sentences, above }, { grams }) =>
      Math.max(0, ...sentences.map((view) => gramShare(grams, view, above))),
  },
  {
    name: "article",
    why: "an article about the subject is likelier to answer than one that mentions it",
    weight: 1.8,
    of: ({ articleScore }, { bestArticle }) => articleScore / bestArticle,
  },
  {
    name: "exact",
    why: "the very word beats one with the same stem",
    weight: 1.25,
    of: ({ view }, { question }) => exactShare(question, view),
  },
  {
    name: "nearness",
    why: "words that belong together stand near each other",
    weight: 1.2,
    of: ({ view }, { question }) => nearness(question, view),
  },
  {
    name: "missing",
    why: "SU7 is not YU7, and 2024 is not 2025",
    weight: -5,
    of: (contender, { question }) => missingExact(question, contender),
  },
];

/** What is preferred among passages that fit; says nothing of whether one answers the question. */
export const PREFERENCES: Feature[] = [
  {
    name: "opening",
    why: "who only gives a name wants to know what it is, and articles say that first",
    weight: 1.5,
    of: ({ index }, { question }) => (question.namesOnly ? 1 / (1 + index) : 0),
  },
  {
    name: "recent",
    why: "who asks for the newest wants the newest of what fits",
    weight: 4,
    of: ({ date }, { question, newest }) =>
      question.recent && date !== null ? HALF_NEW / (HALF_NEW + newest - dayOf(date)) : 0,
  },
];

/** Days after which an article is half as new as the newest one. */
const HALF_NEW = 90;

function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000;
}

/** The share of the names and numbers with digits in a question that stand neither in the passage nor above it. */
function missingExact({ words }: Question, { view, above }: Contender): number {
  const exact = words.filter((word) => word.exact);
  const missing = exact.filter(
    ({ folded }) => !view.letters.includes(` ${folded} `) && !above.letters.includes(` ${folded} `),
  );
  return exact.length === 0 ? 0 : missing.length / exact.length;
}

/** `fit` is the sum of the features, `total` has the preferences, too; `parts` is what each of them adds, by name. */
export type Ranked = Contender & { fit: number; total: number; parts: Record<string, number> };

/** The second stage: contenders by the weighted sum of their features, best first; of equal ones the newest. */
export function rank(
  question: Question,
  contenders: Contender[],
  vocabularies: Vocabularies,
  features: Feature[] = FEATURES,
): Ranked[] {
  const context: RankContext = {
    question,
    grams: gramsOf(question, vocabularies, GRAM),
    bestScore: Math.max(...contenders.map(({ score }) => score)),
    bestArticle: Math.max(...contenders.map(({ articleScore }) => articleScore)),
    newest: Math.max(...contenders.map(({ date }) => (date === null ? 0 : dayOf(date)))),
  };
  return contenders
    .map((contender) => {
      const score = ({ name, weight, of }: Feature) => [name, weight * of(contender, context)] as const;
      const parts = features.map(score);
      const preferred = PREFERENCES.map(score);
      const fit = sum(parts.map(([, part]) => part));
      const total = fit + sum(preferred.map(([, part]) => part));
      return { ...contender, fit, total, parts: Object.fromEntries([...parts, ...preferred]) };
    })
    .sort((a, b) => inSteps(b.total) - inSteps(a.total) || byDate(b, a) || b.total - a.total);
}

/** Totals run to some 16; what differs by less than a step fits equally well. */
const STEP = 0.02;

function inSteps(total: number): number {
  return Math.round(total / STEP);
}

function byDate(a: Contender, b: Contender): number {
  return (a.date ?? "").localeCompare(b.date ?? "");
}

/** The letter n-grams of a word of the question, rare ones weighing more, and their sum. */
export type WordGrams = {
  grams: Weighted[];
  whole: number;
  /** What the word may be in other words: found, it counts as its letters. */
  foreign: Record<Language, Variant[]>;
};
export type Weighted = { gram: string; weight: number };

/** The n-grams of each word; a name or number with digits is one gram, because it matches as a whole or not at all. */
export function gramsOf(question: Question, vocabularies: Vocabularies, n: number): WordGrams[] {
  const passages = vocabularies.de.passages + vocabularies.en.passages;
  return question.words.map(({ folded, exact, variants }) => {
    const weighted = (exact ? [` ${folded} `] : grams(folded, n)).map((gram) => {
      const count = vocabularies.de.gramCount(gram) + vocabularies.en.gramCount(gram);
      return { gram, weight: rarityOf(Math.min(count, passages), passages) };
    });
    const foreign = { de: variants.de.filter(isForeign), en: variants.en.filter(isForeign) };
    return weigh(weighted, foreign);
  });
}

export function weigh(grams: Weighted[], foreign: WordGrams["foreign"]): WordGrams {
  return { grams, whole: sum(grams.map(({ weight }) => weight)), foreign };
}

function isForeign({ foreign }: Variant): boolean {
  return foreign;
}

/** The share of a question's n-grams that a text has, by weight; what stands above the text counts half. */
export function gramShare(question: WordGrams[], view: View, above?: View): number {
  let matched = 0;
  let all = 0;
  for (const word of question) {
    const own = matchedGrams(word, view);
    const needsAbove = above && own < ABOVE * word.whole;
    matched += needsAbove ? Math.max(own, ABOVE * matchedGrams(word, above)) : own;
    all += word.whole;
  }
  return all === 0 ? 0 : matched / all;
}

/** A word that stands in the title or a heading above the text counts half. */
const ABOVE = 0.5;

function matchedGrams({ grams, whole, foreign }: WordGrams, view: View): number {
  let own = 0;
  for (const { gram, weight } of grams) if (view.letters.includes(gram)) own += weight;
  return own === whole ? own : Math.max(own, whole * matchOf(foreign[view.language], view));
}

/** A word that is only a part of a compound of the passage is a weaker match than the word itself. */
const PART_MATCH = 0.7;
/** How well a passage has a word: the best of its variants. */
export function matchOf(variants: Variant[], view: View): number {
  let best = 0;
  for (const { term, weight } of variants) {
    if (weight <= best) continue;
    if (view.stems.includes(` ${term} `)) best = weight;
    else if (view.parts.includes(` ${term} `)) best = Math.max(best, weight * PART_MATCH);
  }
  return best;
}

function exactShare(question: Question, { letters }: View): number {
  const exact = question.words.filter(({ folded }) => letters.includes(` ${folded} `));
  return share(exact, question.words);
}

/** The share of some words of a question, by rarity. */
function share(some: QuestionWord[], all: QuestionWord[]): number {
  const whole = sum(all.map(({ rarity }) => rarity));
  return whole === 0 ? 0 : sum(some.map(({ rarity }) => rarity)) / whole;
}

/** Characters of stems: some fifteen words, a line or two, are near. */
const NEAR = 100;

/** The largest share of the question's words, by rarity, that stand near each other. */
function nearness(question: Question, { language, stems }: View): number {
  const hits = question.words
    .flatMap((word) =>
      word.variants[language].flatMap(({ term, weight }) =>
        placesOf(term, stems).map((place) => ({ word, place, weight: word.rarity * weight })),
      ),
    )
    .sort((a, b) => a.place - b.place);
  let best = 0;
  for (const [first, { place }] of hits.entries()) {
    const weights = new Map<QuestionWord, number>();
    for (let next = first; next < hits.length; next++) {
      const hit = hits[next];
      if (!hit || hit.place - place > NEAR) break;
      weights.set(hit.word, Math.max(weights.get(hit.word) ?? 0, hit.weight));
    }
    best = Math.max(best, sum(weights.values()));
  }
  const all = sum(question.words.map(({ rarity }) => rarity));
  return all === 0 ? 0 : best / all;
}

function placesOf(term: string, stems: string): number[] {
  const wanted = ` ${term} `;
  const places: number[] = [];
  for (let at = stems.indexOf(wanted); at !== -1; at = stems.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
