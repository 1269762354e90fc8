import { allowedErrors, editDistance } from "../text/distance.ts";
import type { Pace } from "../pace.ts";
import { fold } from "../text/fold.ts";

/** Something that a member may be typing; `weight` puts the more likely first among equal matches. */
export type Completable<T> = { text: string; weight: number; value: T };

/** Finds entries for what has been typed so far, at most `limit`, best first. */
export type Completer<T> = (typed: string, limit: number) => T[];

/** Entries that are looked at for one word: enough for any list that is shown, few enough to be quick. */
const MAX_ENTRIES = 2000;
/** Letters from which the inside of words is searched, too. */
const MIN_INSIDE = 3;
const QUALITY = { whole: 4, prefix: 3, typo: 2, inside: 1 };

/**
 * Completes by words: each typed word must begin a word of the entry; if it begins none in any entry, it may have a
 * typing mistake, and then it may stand inside one (compounds). What is typed first counts as the entry's beginning.
 */
export async function createCompleter<T>(entries: Completable<T>[], pace: Pace): Promise<Completer<T>> {
  const byWeight = entries.toSorted((a, b) => b.weight - a.weight);
  const folded: string[] = [];
  const entriesOf = new Map<string, number[]>();
  for (const [entry, { text }] of byWeight.entries()) {
    const start = fold(text);
    folded.push(start);
    for (const word of new Set(wordsOf(start))) {
      const list = entriesOf.get(word);
      if (list) list.push(entry);
      else entriesOf.set(word, [entry]);
    }
    await pace();
  }
  const words = [...entriesOf.keys()].sort();
  return (typed, limit) => {
    const wanted = wordsOf(fold(typed));
    if (wanted.length === 0) return byWeight.slice(0, limit).map(({ value }) => value);
    const scores = scoreEntries(wanted, words, entriesOf);
    const start = fold(typed).trim();
    for (const [entry, score] of scores) {
      if (folded[entry]?.startsWith(start)) scores.set(entry, score + 1);
    }
    return [...scores]
      .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
      .slice(0, limit)
      .flatMap(([entry]) => byWeight[entry] ?? [])
      .map(({ value }) => value);
  };
}

function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Entries that have every wanted word, with the sum of how well. */
function scoreEntries(
  wanted: string[],
  words: string[],
  entriesOf: ReadonlyMap<string, number[]>,
): Map<number, number> {
  let scores: Map<number, number> | null = null;
  for (const word of wanted) {
    const found = new Map<number, number>();
    for (const [match, quality] of matchingWords(word, words)) {
      if (found.size >= MAX_ENTRIES) break;
      for (const entry of entriesOf.get(match) ?? []) {
        const before = scores ? scores.get(entry) : 0;
        if (before !== undefined) found.set(entry, Math.max(found.get(entry) ?? 0, before + quality));
      }
    }
    scores = found;
  }
  return scores ?? new Map();
}

function matchingWords(typed: string, words: string[]): [word: string, quality: number][] {
  const found: [string, number][] = [];
  for (let index = firstAtOrAfter(typed, words); index < words.length; index++) {
    const word = words[index] ?? "";
    if (!word.startsWith(typed)) break;
    found.push([word, word === typed ? QUALITY.whole : QUALITY.prefix]);
  }
  if (found.length > 0) return found;
  const typos = misspelt(typed, words);
  if (typos.length > 0) return typos.map((word) => [word, QUALITY.typo]);
  if (typed.length < MIN_INSIDE) return [];
  return words.filter((word) => word.includes(typed)).map((word) => [word, QUALITY.inside]);
}

function firstAtOrAfter(typed: string, words: string[]): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words whose beginning is nearly what was typed. */
function misspelt(typed: string, words: string[]): string[] {
  const limit = allowedErrors(typed);
  if (limit === 0) return [];
  return words.filter((word) => {
    if (word.length < typed.length - limit || (word[0] !== typed[0] && word[1] !== typed[0])) return false;
    return [typed.length, typed.length - 1, typed.length + 1].some(
      (length) => editDistance(typed, word.slice(0, length), limit) <= limit,
    );
  });
}
