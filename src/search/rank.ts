import type { FigureIndex } from "../figures/index.ts";
import type { Linked } from "../figures/link.ts";
import { isOfKind, matchFigure } from "./wanted.ts";
import { bySentence } from "./figure-match.ts";
import type { Place } from "./index.ts";
import type { Inquiry } from "./inquiry.ts";
import {
  better,
  matchWords,
  rarityShare,
  restrictTo,
  shareOf,
  sum,
  under,
  type Matches,
} from "./matching.ts";
import type { Prepared } from "./prepared.ts";
import type { Question, QuestionWord } from "./question.ts";
import type { View } from "./view.ts";

/** A candidate of the first stage with what the second one compares. */
export type Contender = Prepared & {
  place: Place;
  /** Of the first stage; 0 for what it did not find. */
  score: number;
  /** The sum over the best passages of its article. */
  articleScore: number;
};

/** A passage that was compared with a question, word by word. */
export type Compared = {
  place: Place;
  /** Of the whole passage, of the title and headings above it, and of each sentence. */
  matches: { whole: Matches; above: Matches; sentences: Matches[] };
};

/** A contender that was compared. */
export type Read = Contender & Compared;

/** What the second stage compares, each from 0 to 1. */
export type Feature = {
  name: string;
  /** Why it helps. */
  why: string;
  weight: number;
  of: (read: Read, context: RankContext) => number;
};

export type RankContext = Inquiry & {
  bestScore: number;
  bestArticle: number;
  /** The day of the newest contender, since 1970. */
  newest: number;
};

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
    of: ({ matches }, { grams }) => shareOf(grams, under(matches.above, matches.whole)),
  },
  {
    name: "sentence",
    why: "what answers a question mostly stands in one sentence",
    weight: 6.5,
    of: ({ matches }, { grams }) =>
      Math.max(0, ...matches.sentences.map((own) => shareOf(grams, under(matches.above, own)))),
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
    of: (read, { question }) => missingExact(read, question),
  },
];

/** What is preferred among passages that fit; says nothing of whether one answers the question. */
export const PREFERENCES: Feature[] = [
  {
    name: "opening",
    why: "who only gives a name wants to know what it is, and articles say that first",
    weight: 1.5,
    of: ({ place }, { question }) => (question.namesOnly ? 1 / (1 + place.passage.index) : 0),
  },
  {
    name: "recent",
    why: "who asks for the newest wants the newest of what fits",
    weight: 4,
    of: (read, { question, newest }) =>
      question.recent && dateOf(read) !== "" ? HALF_NEW / (HALF_NEW + newest - dayOf(read)) : 0,
  },
];

/** Days after which an article is half as new as the newest one. */
const HALF_NEW = 90;

function dateOf({ place }: Contender): string {
  return place.article.date ?? "";
}

function dayOf(contender: Contender): number {
  return Date.parse(dateOf(contender)) / 86_400_000 || 0;
}

/** The share of the names and numbers with digits in a question that stand neither in the passage nor above it. */
function missingExact({ matches }: Read, { words }: Question): number {
  const exact = words.flatMap((word, at) => (word.exact ? [at] : []));
  const missing = exact.filter((at) => !matches.whole[at] && !matches.above[at]);
  return exact.length === 0 ? 0 : missing.length / exact.length;
}

/** `fit` is the sum of the features, `total` has the preferences, too; `parts` is what each of them adds, by name. */
export type Ranked = Read & { fit: number; total: number; parts: Record<string, number> };

/** The second stage: contenders by the weighted sum of their features, best first; of equal ones the newest. */
export function rank(inquiry: Inquiry, contenders: Contender[], figures: FigureIndex): Ranked[] {
  const context: RankContext = {
    ...inquiry,
    bestScore: Math.max(...contenders.map(({ score }) => score)),
    bestArticle: Math.max(...contenders.map(({ articleScore }) => articleScore)),
    newest: Math.max(...contenders.map(dayOf)),
  };
  return contenders
    .map((contender): Ranked => {
      const linked = figures.inPassage(contender.place.passage.id);
      const read = { ...contender, matches: compare(inquiry, contender.place, contender, linked) };
      const score = ({ name, weight, of }: Feature) => [name, weight * of(read, context)] as const;
      const parts = FEATURES.map(score);
      const preferred = PREFERENCES.map(score);
      const fit = sum(parts.map(([, part]) => part));
      const total = fit + sum(preferred.map(([, part]) => part));
      return { ...read, fit, total, parts: Object.fromEntries([...parts, ...preferred]) };
    })
    .sort((a, b) => inSteps(b.total) - inSteps(a.total) || byDate(b, a) || b.total - a.total);
}

/** How well a passage has the words of a question, in its own words or by its figures. */
export function compare(
  inquiry: Inquiry,
  { passage }: Place,
  { view, above, sentences }: Prepared,
  figures: Linked[],
): Compared["matches"] {
  const { grams } = inquiry;
  const standing = restrictTo(view, grams);
  const linkedIn = bySentence(figures, passage.sentences);
  const compared = sentences.map((sentence, at) => {
    const own = linkedIn[at] ?? [];
    return own.map((linked) => saidByFigure(inquiry, linked)).reduce(better, matchWords(standing, sentence));
  });
  return {
    whole: compared.reduce(better, matchWords(standing, view)),
    above: matchWords(grams, above),
    sentences: compared,
  };
}

/** A figure that measures what a word asks for says the word nearly. */
const MEASURED = 0.9;

function saidByFigure({ wanted, measures, timed }: Inquiry, linked: Linked): Matches {
  const period = isOfKind(wanted, linked) ? Math.max(0, matchFigure(wanted, linked).period) : 0;
  return measures.map((ids, at) => {
    if (timed[at]) return period;
    return linked.measure !== null && ids.includes(linked.measure) ? MEASURED : 0;
  });
}

/** Totals run to some 16; what differs by less than a step fits equally well. */
const STEP = 0.02;

function inSteps(total: number): number {
  return Math.round(total / STEP);
}

function byDate(a: Contender, b: Contender): number {
  return dateOf(a).localeCompare(dateOf(b));
}

function exactShare(question: Question, { letters }: View): number {
  return rarityShare(
    question,
    question.words.map(({ folded }) => (letters.includes(` ${folded} `) ? 1 : 0)),
  );
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
