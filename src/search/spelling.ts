import { allowedErrors, editDistance } from "../text/distance.ts";

export type Spelling = {
  add(word: string, count: number): void;
  /** The words that a misspelt word may have been meant as, the likeliest first. */
  near(misspelt: string): string[];
};

/** Equally near words that are offered: a typing mistake rarely fits more. */
const MAX_OFFERED = 3;

/**
 * A misspelt word keeps its first letter or swaps the first two: with that, only words of nearly the same length need
 * to be compared.
 */
export function createSpelling(): Spelling {
  const groups = new Map<string, { word: string; count: number }[]>();
  return {
    add(word, count) {
      const key = groupOf(word[0], word.length);
      const group = groups.get(key);
      if (group) group.push({ word, count });
      else groups.set(key, [{ word, count }]);
    },
    near(misspelt) {
      const limit = allowedErrors(misspelt);
      if (limit === 0) return [];
      const near: { word: string; distance: number; count: number }[] = [];
      for (let length = misspelt.length - limit; length <= misspelt.length + limit; length++) {
        for (const first of new Set([misspelt[0], misspelt[1]])) {
          for (const { word, count } of groups.get(groupOf(first, length)) ?? []) {
            const distance = editDistance(misspelt, word, limit);
            if (distance <= limit) near.push({ word, distance, count });
          }
        }
      }
      return likeliest(near);
    },
  };
}

function groupOf(first: string | undefined, length: number): string {
  return `${first}${length}`;
}

function likeliest(near: { word: string; distance: number; count: number }[]): string[] {
  const nearest = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance === nearest)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MAX_OFFERED)
    .map(({ word }) => word);
}
