import { likeness, sharedSpelling } from "../text/cognates.ts";

export type Kinship = {
  add(word: string): void;
  /** Words that look like a word of the other language, and how alike they are from 0 to 1. */
  of(folded: string): { word: string; likeness: number }[];
};

/** Shorter words look alike by chance. */
const MIN_LENGTH = 4;
const MAX_KIN = 6;

/** Related words nearly always begin alike, so only words with the same first two letters are compared. */
export function createKinship(): Kinship {
  const groups = new Map<string, { word: string; spelling: string }[]>();
  const mayBeKin = (word: string) => word.length >= MIN_LENGTH && !/\d/.test(word);
  return {
    add(word) {
      if (!mayBeKin(word)) return;
      const spelling = sharedSpelling(word);
      const key = spelling.slice(0, 2);
      const group = groups.get(key);
      if (group) group.push({ word, spelling });
      else groups.set(key, [{ word, spelling }]);
    },
    of(folded) {
      if (!mayBeKin(folded)) return [];
      const own = sharedSpelling(folded);
      return (groups.get(own.slice(0, 2)) ?? [])
        .map(({ word, spelling }) => ({ word, likeness: likeness(own, spelling) }))
        .filter(({ likeness }) => likeness > 0)
        .sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1))
        .slice(0, MAX_KIN);
    },
  };
}
