/** Parts shorter than this are more often chance than meaning ("ein", "rat"). */
export const MIN_PART = 4;
/** A part must stand by itself in at least so many passages. */
export const MIN_COUNT = 2;
/** What may stand between two parts: Arbeit-s-zeit, Runde-n-zeit, Jahr-es-zahl, Bild-er-buch. */
const JOINTS = ["", "s", "n", "es", "en", "er"];
/** Endings of an inflected last part: Fabrik-en, Preis-es, Griff-e. */
const ENDINGS = ["", "e", "n", "en", "s", "es", "er", "ern"];
const MAX_PARTS = 3;

/** One part of a compound: offsets in the word, and the word of the vocabulary that it is. */
export type Part = { word: string; start: number; end: number };

/**
 * Splits a German compound into words that a vocabulary knows, without leftovers: the split whose parts have the
 * largest geometric mean of counts (Koehn & Knight, "Empirical Methods for Compound Splitting", EACL 2003). Empty if
 * there is none.
 */
export function splitCompound(word: string, count: (part: string) => number): Part[] {
  if (word.length < 2 * MIN_PART || /\d/.test(word)) return [];
  return bestSplit(word, 0, MAX_PARTS, count)?.parts ?? [];
}

type Split = { parts: Part[]; logCounts: number };

function bestSplit(word: string, from: number, most: number, count: (part: string) => number): Split | null {
  let best: Split | null = null;
  const take = (split: Split) => {
    if (!best || split.logCounts / split.parts.length > best.logCounts / best.parts.length) best = split;
  };
  if (from > 0) {
    const last = lastPart(word, from, count);
    if (last) take(last);
  }
  if (most === 1) return best;
  for (let end = from + MIN_PART; end <= word.length - MIN_PART; end++) {
    const part = word.slice(from, end);
    const counted = count(part);
    if (counted < MIN_COUNT) continue;
    for (const joint of JOINTS) {
      if (!word.startsWith(joint, end)) continue;
      const rest = bestSplit(word, end + joint.length, most - 1, count);
      if (!rest) continue;
      take({
        parts: [{ word: part, start: from, end }, ...rest.parts],
        logCounts: Math.log(counted) + rest.logCounts,
      });
    }
  }
  return best;
}

function lastPart(word: string, from: number, count: (part: string) => number): Split | null {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const part = word.slice(from, word.length - ending.length);
    if (part.length < MIN_PART) continue;
    const counted = count(part);
    if (counted >= MIN_COUNT) {
      return { parts: [{ word: part, start: from, end: word.length }], logCounts: Math.log(counted) };
    }
  }
  return null;
}
