import type { Language } from "../corpus/article.ts";
import { splitCompound, type Part } from "../text/compounds.ts";
import { withoutUmlauts } from "../text/fold.ts";
import { grams, hash } from "../text/grams.ts";
import { stem } from "../text/stem.ts";
import type { Term } from "../text/terms.ts";

import { createKinship, type Kinship } from "./kinship.ts";
import { createSpelling, type Spelling } from "./spelling.ts";

/** A part of a compound as it is indexed. Offsets are those of the word without umlauts. */
export type CompoundPart = Part & { term: string };

/** The words of all passages of one language, and in how many passages each stands. */
export type Vocabulary = {
  language: Language;
  passages: number;
  /** Passages with a term; compound parts do not count. */
  count(term: string): number;
  /** About how many passages have a letter n-gram. */
  gramCount(gram: string): number;
  /** The parts of a compound, or none. */
  parts(folded: string): CompoundPart[];
  /** The words that a misspelt one may have been meant as. */
  spelling: Spelling;
  /** The words that look like one of the other language. */
  kin: Kinship;
  /** A folded word as it is first written in the corpus. */
  asWritten(folded: string): string;
};

/** Lengths of the n-grams whose counts are kept. */
const GRAM_LENGTHS = [4, 5];
/** Counters for n-grams: a power of two; 4 MB, few collisions up to some 200,000 different words. */
const GRAM_COUNTERS = 2 ** 20;

export type VocabularyBuilder = {
  /** Counts the terms of a passage; `text` is what their offsets belong to. */
  add(terms: Term[], text: string): void;
  finish(): Vocabulary;
};

export function buildVocabulary(language: Language): VocabularyBuilder {
  const termCounts = new Map<string, number>();
  const words = new Map<string, number>();
  const written = new Map<string, string>();
  let passages = 0;
  return {
    add(found, text) {
      passages++;
      for (const { folded, start, end } of found) {
        if (!written.has(folded)) written.set(folded, text.slice(start, end));
      }
      for (const term of new Set(found.map(({ term }) => term))) increase(termCounts, term);
      for (const word of new Set(found.map(({ folded }) => folded))) increase(words, word);
    },
    finish() {
      const gramCounts = countGrams(words);
      return {
        language,
        passages,
        asWritten: (folded) => written.get(folded) ?? folded,
        spelling: createSpelling(words),
        kin: createKinship(words.keys()),
        count: (term) => termCounts.get(term) ?? 0,
        gramCount: (gram) => Math.min(passages, gramCounts[hash(gram) % GRAM_COUNTERS] ?? 0),
        parts: createSplitter(words, language),
      };
    },
  };
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A passage with two words of the same n-gram counts twice: near enough for a weight, and cheap. */
function countGrams(words: ReadonlyMap<string, number>): Uint32Array {
  const counts = new Uint32Array(GRAM_COUNTERS);
  for (const [word, count] of words) {
    for (const n of GRAM_LENGTHS) {
      for (const gram of grams(word, n)) {
        const index = hash(gram) % GRAM_COUNTERS;
        counts[index] = (counts[index] ?? 0) + count;
      }
    }
  }
  return counts;
}

/** English writes its compounds in two words; only German ones are split. */
function createSplitter(
  words: ReadonlyMap<string, number>,
  language: Language,
): (folded: string) => CompoundPart[] {
  if (language !== "de") return () => [];
  const counts = new Map<string, number>();
  for (const [word, count] of words) {
    const plain = withoutUmlauts(word, language);
    counts.set(plain, (counts.get(plain) ?? 0) + count);
  }
  const split = new Map<string, CompoundPart[]>();
  return (folded) => {
    const known = split.get(folded);
    if (known) return known;
    const parts = splitCompound(withoutUmlauts(folded, language), (part) => counts.get(part) ?? 0).map(
      (part) => ({ ...part, term: stem(part.word, language) }),
    );
    if (words.has(folded)) split.set(folded, parts);
    return parts;
  };
}
