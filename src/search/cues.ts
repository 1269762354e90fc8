import { askedScore, quotedOf } from "./emphasis.ts";
import { MATCH_WEIGHTS } from "./figure-match.ts";
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
    weight: 6.1,
    of: ({ own, telling }, { grams }) => shareOf(grams, own, telling),
  },
  {
    name: "near",
    why: "the sentence before it has them",
    weight: 1.6,
    of: ({ own, near }, { grams }) => shareOf(grams, near) - shareOf(grams, own),
  },
  {
    name: "above",
    why: "the title and headings above it have them",
    weight: 5,
    of: ({ near, around }, { grams }) => shareOf(grams, around) - shareOf(grams, near),
  },
  {
    name: "said",
    why: "the words that are no names say what is asked",
    weight: 2.5,
    of: (sentence, inquiry) => saidShare(sentence, inquiry) ?? 1,
  },
  {
    name: "unnamed",
    why: "it is about somebody else",
    weight: -1.6,
    of: ({ around }, { question, named }) => {
      const names = question.words.map(({ rarity }, at) => (named[at] ? rarity : 0));
      const whole = sum(names);
      return whole === 0 ? 0 : sum(names.map((rarity, at) => (around[at] ? 0 : rarity))) / whole;
    },
  },
  {
    name: "asked",
    why: "it has a number, date, name, place or reason where one is asked for",
    weight: 2.6,
    of: (sentence, { question }) => askedScore(question, quotedOf(sentence)),
  },
  {
    name: "kind",
    why: "it has no figure of the kind that is asked for",
    weight: -2.4,
    of: ({ match }) => (match.kind ? 0 : 1),
  },
  {
    name: "measure",
    why: "it has a figure that measures what is asked",
    weight: MATCH_WEIGHTS.measure,
    of: ({ match }) => match.measure,
  },
  {
    name: "subject",
    why: "it has a figure of whom is asked about",
    weight: MATCH_WEIGHTS.subject,
    of: ({ match }, inquiry) => (asksForFigure(inquiry) ? match.subject : 0),
  },
  {
    name: "period",
    why: "it has a figure of the time that is asked about",
    weight: MATCH_WEIGHTS.period,
    of: ({ match }) => match.period,
  },
  {
    name: "announces",
    why: "it only announces a list",
    weight: -3.1,
    of: ({ announces }) => (announces ? 1 : 0),
  },
  {
    name: "opening",
    why: "who only gives a name wants to know what it is, and a text says that first",
    weight: 3,
    of: ({ index, text }, { question }) => (question.namesOnly && isWhole(text) ? 1 / (1 + index) : 0),
  },
];

/** How likely a sentence answers, compared with others for the same question: the weighted sum of its cues. */
export function scoreSentence(sentence: Sentence, inquiry: Inquiry): number {
  return sum(CUES.map(({ weight, of }) => weight * of(sentence, inquiry)));
}

/** How much of what the question says besides names stands in the sentence or the one before it; null if it says nothing else. */
export function saidShare({ near }: Sentence, { grams, named, unnamed }: Inquiry): number | null {
  return named.every(Boolean) ? null : shareOf(grams, near, unnamed);
}

/** Whether a figure can answer. */
export function asksForFigure({ wanted, question }: Inquiry): boolean {
  return (
    wanted.of !== null || wanted.measures.size > 0 || wanted.period !== null || question.asked === "number"
  );
}

/** Whether a text is a whole sentence, not an item or a row. */
function isWhole(text: string): boolean {
  return /[.!?…]\P{L}{0,2}$/u.test(text);
}
