import { editDistance } from "./distance.ts";
import { withoutUmlauts } from "./fold.ts";

/**
 * A folded word in a spelling that German and English share: c as k or z, th as t, ph as f, y as i, no doubled letters.
 * "Philosophie" and "philosophy" come near each other, "music" and "Musik" become the same.
 */
export function sharedSpelling(folded: string): string {
  return withoutUmlauts(folded, "de")
    .replaceAll("th", "t")
    .replaceAll("ph", "f")
    .replaceAll("sh", "sch")
    .replace(/c(?=[eiy])/g, "z")
    .replace(/c(?!h)/g, "k")
    .replaceAll("y", "i")
    .replace(/(.)\1/g, "$1");
}

/** Below this, likeness is chance more often than kinship. */
export const MIN_LIKENESS = 0.7;
/** A common beginning counts from so many letters ("gravitational", "Gravitationskraft"). */
const MIN_BEGINNING = 5;

/** How alike two shared spellings are, from 0 to 1; 0 if below `MIN_LIKENESS`. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  const limit = Math.floor((1 - MIN_LIKENESS) * longer);
  const distance = editDistance(a, b, limit);
  const whole = distance <= limit ? 1 - distance / longer : 0;
  const beginning = commonBeginning(a, b);
  const part = beginning >= MIN_BEGINNING ? (0.9 * beginning) / a.length : 0;
  const most = Math.max(whole, part);
  return most >= MIN_LIKENESS ? most : 0;
}

function commonBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
