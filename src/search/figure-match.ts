import type { Range } from "../corpus/article.ts";
import type { Linked } from "../figures/link.ts";
import { isOfKind, matchFigure, RIVAL, type Match } from "./wanted.ts";
import type { Inquiry } from "./inquiry.ts";
import type { Matches } from "./matching.ts";

/** How well a figure is what a question asks for; `kind`: it is of the kind that is asked for. */
export type FigureMatch = Match & { kind: boolean };

/** What each way of fitting is worth in the score of a sentence. */
export const MATCH_WEIGHTS = { measure: 0.4, subject: 2.2, period: 4 };

const NONE: Match = { measure: 0, subject: 0, period: 0 };

/** How well the figure of a sentence that fits best is what is asked for; `own`: how well the sentence has the question's words. */
export function matchBest(figures: Linked[], own: Matches, inquiry: Inquiry): FigureMatch {
  const { wanted } = inquiry;
  const ofKind = figures.filter((linked) => isOfKind(wanted, linked));
  const kind = wanted.of === null || ofKind.length > 0;
  let best = NONE;
  let most = Number.NEGATIVE_INFINITY;
  for (const linked of kind ? ofKind : figures) {
    const match = matchOne(linked, own, inquiry);
    const total = worthOf(match);
    if (total > most) [best, most] = [match, total];
  }
  return { ...best, kind };
}

function worthOf({ measure, subject, period }: Match): number {
  return MATCH_WEIGHTS.measure * measure + MATCH_WEIGHTS.subject * subject + MATCH_WEIGHTS.period * period;
}

function matchOne(linked: Linked, own: Matches, { wanted, named }: Inquiry): Match {
  const match = matchFigure(wanted, linked);
  // What a sentence names itself it is about, unless the figure is of something else.
  const isNamed = named.every((isName, at) => !isName || (own[at] ?? 0) > 0);
  return isNamed && match.subject > RIVAL ? { ...match, subject: Math.max(0, match.subject) } : match;
}

/** The figures of each sentence; those of a passage are given. */
export function bySentence(figures: Linked[], sentences: Range[]): Linked[][] {
  const found = sentences.map((): Linked[] => []);
  for (const linked of figures) {
    const at = lastFrom(linked.figure.start, sentences);
    if (linked.figure.end <= (sentences[at]?.[1] ?? 0)) found[at]?.push(linked);
  }
  return found;
}

/** The number of the last sentence that begins at an offset or before it; -1 if none does. A passage may have thousands. */
function lastFrom(offset: number, sentences: Range[]): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
