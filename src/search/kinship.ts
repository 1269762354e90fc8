import { likeness, sharedSpelling } from "../text/cognates.ts";

/** Words of a vocabulary that look like a word of the other language, and how alike they are from 0 to 1. */
export type Kinship = (folded: string) => { word: string; likeness: number }[];

/** Shorter words look alike by chance. */
const MIN_LENGTH = 4;
const MAX_KIN = 6;

/** Related words nearly always begin alike, so only words with the same first two letters are compared. */
export function createKinship(words: Iterable<string>): Kinship {
  const groups = new Map<string, { word: string; spelling: string }[]>();
  for (const word of words) {
    if (word.length < MIN_LENGTH || /\d/.test(word)) continue;
    const spelling = sharedSpelling(word);
    const key = spelling.slice(0, 2);
    const group = groups.get(key);
    if (group) group.push({ word, spelling });
    else groups.set(key, [{ word, spelling }]);
  }
  return (folded) => {
    if (folded.length < MIN_LENGTH || /\d/.test(folded)) return [];
    const own = sharedSpelling(folded);
    return (groups.get(own.slice(0, 2)) ?? [])
      .map(({ word, spelling }) => ({ word, likeness: likeness(own, spelling) }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1))
      .slice(0, MAX_KIN);
  };
}
