import { isOfKind, matchFigure, type Match } from "../figures/wanted.ts";
import { askedScore, quotedOf } from "./emphasis.ts";
import type { Inquiry } from "./inquiry.ts";
import { shareOf, sum } from "./matching.ts";
import type { Sentence } from "./sentences.ts";

/** What is compared of a sentence that may answer. */
export type Cue = {
  name: string;
  /** Why it helps. */
  why: string;
  weight: number;
  of: (sentence: Sentence, inquiry: Inquiry) => number;
};

export const CUES: Cue[] = [
  {
    name: "own",
    why: "it has the words of the question, above all those that few sentences of its passage have",
    weight: 6,
    of: ({ own, telling }, { grams }) => shareOf(grams, own, telling),
  },
  {
    name: "near",
    why: "the sentence before it has them",
    weight: 2,
    of: ({ own, near }, { grams }) => shareOf(grams, near) - shareOf(grams, own),
  },
  {
    name: "above",
    why: "the title and headings above it have them",
    weight: 5.3,
    of: ({ near, around }, { grams }) => shareOf(grams, around) - shareOf(grams, near),
  },
  {
    name: "said",
    why: "the words that are no names say what is asked",
    weight: 2,
    of: (sentence, inquiry) => saidShare(sentence, inquiry) ?? 1,
  },
  {
    name: "unnamed",
    why: "it is about somebody else",
    weight: -1.8,
    of: ({ around }, { question, named }) => {
      const names = question.words.map(({ rarity }, at) => (named[at] ? rarity : 0));
      const whole = sum(names);
      return whole === 0 ? 0 : sum(names.map((rarity, at) => (around[at] ? 0 : rarity))) / whole;
    },
  },
  {
    name: "asked",
    why: "it has a number, date, name, place or reason where one is asked for",
    weight: 2,
    of: (sentence, { question }) => askedScore(question, quotedOf(sentence)),
  },
  {
    name: "kind",
    why: "it has no figure of the kind that is asked for",
    weight: -2.3,
    of: ({ figures }, { wanted }) =>
      wanted.of !== null && !figures.some((linked) => isOfKind(wanted, linked)) ? 1 : 0,
  },
  {
    name: "measure",
    why: "it has a figure that measures what is asked",
    weight: 1.4,
    of: (sentence, inquiry) => bestMatch(sentence, inquiry).measure,
  },
  {
    name: "subject",
    why: "it has a figure of whom is asked about",
    weight: 1.4,
    of: (sentence, inquiry) => bestMatch(sentence, inquiry).subject,
  },
  {
    name: "period",
    why: "it has a figure of the time that is asked about",
    weight: 3.8,
    of: (sentence, inquiry) => bestMatch(sentence, inquiry).period,
  },
  {
    name: "announces",
    why: "it only announces a list",
    weight: -5,
    of: ({ announces }) => (announces ? 1 : 0),
  },
  {
    name: "language",
    why: "of what two articles say the reader wants what is in the language of the question",
    weight: 0.7,
    of: ({ place }, { question }) => (place.article.language === question.language ? 1 : 0),
  },
  {
    name: "opening",
    why: "who only gives a name wants to know what it is, and a text says that first",
    weight: 3,
    of: ({ index, text }, { question }) => (question.namesOnly && isWhole(text) ? 1 / (1 + index) : 0),
  },
];

/** How much of what the question says besides names stands in the sentence or the one before it; null if it says nothing else. */
export function saidShare(
  { near, figures }: Sentence,
  { grams, named, unnamed, wanted }: Inquiry,
): number | null {
  if (named.every(Boolean)) return null;
  const share = shareOf(grams, near, unnamed);
  const measured = figures.some(({ measure }) => measure !== null && wanted.measures.has(measure));
  return measured ? Math.max(share, 0.5) : share;
}

const NONE: Match = { measure: 0, subject: 0, period: 0 };

/** How well the figure that fits best is what is asked for. */
export function bestMatch({ figures, own }: Sentence, { wanted, named }: Inquiry): Match {
  // What a sentence names itself it is about, whomever its figures belong to.
  const isNamed = named.every((isName, at) => !isName || (own[at] ?? 0) > 0);
  let best = NONE;
  let most = Number.NEGATIVE_INFINITY;
  for (const linked of figures) {
    const match = matchFigure(wanted, linked);
    if (isNamed) match.subject = Math.max(0, match.subject);
    const total = match.measure + match.subject + match.period + (isOfKind(wanted, linked) ? 1 : 0);
    if (total > most) [best, most] = [match, total];
  }
  return best;
}

/** Whether a text is a whole sentence, not an item or a row. */
function isWhole(text: string): boolean {
  return /[.!?…]\P{L}{0,2}$/u.test(text);
}
