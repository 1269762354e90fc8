import type { Figure, Mention } from "../figures/figure.ts";
import type { FigureIndex, OfSubject } from "../figures/index.ts";
import type { Linked } from "../figures/link.ts";
import { isWithin } from "../figures/period.ts";
import { isStopWord } from "../text/stop-words.ts";

export type Comparison = { verdict: "same" | "different" | "missing"; figures: Figure[] };

/** More values than these say no more. */
const MAX_SHOWN = 3;

/**
 * What the articles give for a figure of a message: figures of the same subject and unit that measure the same in the
 * same time. `before`: what the sentence says before the figure; it tells which version is meant ("SU7 Max").
 */
export function compare(claim: Linked, before: string, index: FigureIndex): Comparison {
  const comparable = candidatesOf(claim, index).filter((candidate) => isComparable(claim, candidate));
  const candidates = ofVersion(ofCycle(comparable, claim), before);
  const same = candidates.filter(({ figure }) => agrees(claim.figure, figure));
  if (same.length > 0) return { verdict: "same", figures: distinct(same) };
  const other = candidates.filter(({ measure }) => measure !== null && measure === claim.measure);
  return other.length > 0
    ? { verdict: "different", figures: distinct(other) }
    : { verdict: "missing", figures: [] };
}

/** The figures of the most direct subject, the most direct first. */
function candidatesOf({ subjects }: Linked, index: FigureIndex): OfSubject[] {
  const [direct] = subjects.toSorted((a, b) => b.reach - a.reach);
  if (!direct) return [];
  return index
    .ofSubject(direct.name)
    .filter(({ context }) => !context)
    .toSorted((a, b) => b.reach - a.reach);
}

/** A plain count without a known measure could be of anything, unless it is too precise for chance. */
function isComparable({ figure: x, measure }: Linked, { figure: y, measure: other }: OfSubject): boolean {
  if (x.kind !== y.kind || x.unit !== y.unit) return false;
  if (measure !== null && other !== null ? measure !== other : x.unit === null && !isPrecise(x)) return false;
  if (x.qualifier !== undefined && y.qualifier !== undefined && x.qualifier !== y.qualifier) return false;
  const [p, q] = [x.period, y.period];
  return p === null || q === null || p === q || isWithin(p, q) || isWithin(q, p);
}

/** Three digits that count do not agree by chance. */
const PRECISE_DIGITS = 3;

/** Whether a figure says enough to be compared at all. */
export function isTelling({ figure, measure }: Linked): boolean {
  return figure.unit !== null || measure !== null || isPrecise(figure);
}

function isPrecise({ value }: Mention): boolean {
  return significantDigits(value) >= PRECISE_DIGITS;
}

/** Where the message says by which cycle it was measured, figures of that cycle are meant if there are any. */
function ofCycle(candidates: OfSubject[], { figure }: Linked): OfSubject[] {
  const equal = candidates.filter((candidate) => candidate.figure.qualifier === figure.qualifier);
  return figure.qualifier === undefined || equal.length === 0 ? candidates : equal;
}

/** Where the message names the version of some candidates ("Max" of "Preis, Max"), only those are meant. */
function ofVersion(candidates: OfSubject[], before: string): OfSubject[] {
  const words = new Set(wordsOf(before));
  const common = candidates.map(detailsOf).reduce(intersection, null) ?? [];
  const named = candidates.filter((candidate) =>
    detailsOf(candidate).some((word) => words.has(word) && !common.includes(word)),
  );
  return named.length > 0 ? named : candidates;
}

/** The words of a label that may name a version; a label that is a clause has too many. */
function detailsOf({ figure, weak }: OfSubject): string[] {
  return weak
    ? []
    : wordsOf(figure.label).filter((word) => !isStopWord(word, "de") && !isStopWord(word, "en"));
}

function intersection(all: string[] | null, words: string[]): string[] {
  return all === null ? words : all.filter((word) => words.includes(word));
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());
}

/** Whether two figures can both be true of one thing: ranges and bounds reach as far as they say. */
function agrees(claim: Figure, figure: Figure): boolean {
  if (claim.bound === "min") return (figure.to ?? figure.value) >= claim.value;
  if (claim.bound === "max") return figure.value <= (claim.to ?? claim.value);
  if (figure.bound === "min" && claim.value >= figure.value) return true;
  if (figure.bound === "max" && claim.value <= figure.value) return figure.value === claim.value;
  if (claim.to !== undefined || figure.to !== undefined) {
    return claim.value >= figure.value && (claim.to ?? claim.value) <= (figure.to ?? figure.value);
  }
  const digits = claim.approximate || figure.approximate ? 2 : 3;
  return isRounded(claim.value, figure.value, digits) || isRounded(figure.value, claim.value, digits);
}

/** Whether `round` is `exact` rounded to the digits that it has, but to no fewer than `digits`. */
function isRounded(round: number, exact: number, digits: number): boolean {
  if (round === exact) return true;
  const kept = Math.max(digits, significantDigits(round));
  return Number(exact.toPrecision(Math.min(kept, 15))) === round;
}

/** Digits without the zeros at the end: 3 of 137000, 2 of 4500000000. */
function significantDigits(value: number): number {
  return value.toExponential().replace(/e.*$/, "").replace(/\D/g, "").length;
}

/** One figure of each value, the first ones. */
function distinct(entries: OfSubject[]): Figure[] {
  const figures = entries.map(({ figure }) => figure);
  return figures
    .filter(
      ({ value, to }, at) => figures.findIndex((other) => other.value === value && other.to === to) === at,
    )
    .slice(0, MAX_SHOWN);
}
