import type { Language } from "../corpus/article.ts";
import type { Pace } from "../pace.ts";
import { splitCompound, type Part } from "../text/compounds.ts";
import { withoutUmlauts } from "../text/fold.ts";
import { grams, hash } from "../text/grams.ts";
import { stem } from "../text/stem.ts";
import { terms, type Term } from "../text/terms.ts";
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
  /** Whether any passage, title, heading or tag has a term. */
  has(term: string): boolean;
  /** About how many passages have a letter n-gram. */
  gramCount(gram: string): number;
  /** The parts of a compound, or none. */
  parts(folded: string): CompoundPart[];
  /** A folded word as the corpus writes it; in lower case where it does both. */
  asWritten(folded: string): string;
  /** The words that a misspelt one may have been meant as. */
  misspelt: Spelling["near"];
  /** The words that look like one of the other language. */
  kin: Kinship["of"];
};

export type VocabularyBuilder = {
  /** Counts the terms of a passage, sentence by sentence, and gives its words; offsets of terms are those of their sentence. */
  add(sentences: { text: string; found: Term[] }[]): Word[];
  /** Takes in the words of titles, headings and tags; they count as standing in no passage. */
  addNames(names: string[]): void;
  finish(pace: Pace): Promise<Vocabulary>;
};

/** A word of the corpus, one object for all places where it stands. */
export type Word = Pick<Term, "folded" | "term">;

type Counted = { count: number; lastPassage: number };
/** What is known of a folded word. */
type Known = Word & Counted & { written: string; ofTerm: Counted };

export function buildVocabulary(language: Language): VocabularyBuilder {
  const termCounts = new Map<string, Counted>();
  const words = new Map<string, Known>();
  let passages = 0;

  const countIn = (counted: Counted) => {
    if (counted.lastPassage === passages) return;
    counted.count++;
    counted.lastPassage = passages;
  };
  const addWord = ({ folded, term }: Word, written: string): Known => {
    const ofTerm = termCounts.get(term) ?? { count: 0, lastPassage: 0 };
    termCounts.set(term, ofTerm);
    const known = { folded, term, count: 0, lastPassage: 0, written, ofTerm };
    words.set(folded, known);
    return known;
  };

  /** The greater of two spellings, so that it does not matter which article is read first; small letters are greater. */
  const knownOf = (term: Term, text: string): Known => {
    const written = text.slice(term.start, term.end);
    const known = words.get(term.folded) ?? addWord(term, written);
    if (written > known.written) known.written = written;
    return known;
  };

  return {
    add(sentences) {
      passages++;
      const read: Word[] = [];
      for (const { text, found } of sentences) {
        for (const term of found) {
          const known = knownOf(term, text);
          countIn(known);
          countIn(known.ofTerm);
          read.push(known);
        }
      }
      return read;
    },
    addNames(names) {
      for (const name of names) for (const term of terms(name, language)) knownOf(term, name);
    },
    async finish(pace) {
      const [spelling, kinship] = [createSpelling(), createKinship()];
      const gramCounts = createGramCounts();
      const plainCounts = new Map<string, number>();
      for (const [word, { count }] of words) {
        spelling.add(word, count);
        kinship.add(word);
        gramCounts.add(word, count);
        const plain = withoutUmlauts(word, language);
        plainCounts.set(plain, (plainCounts.get(plain) ?? 0) + count);
        await pace();
      }
      return {
        language,
        passages,
        count: (term) => termCounts.get(term)?.count ?? 0,
        has: (term) => termCounts.has(term),
        gramCount: (gram) => Math.min(passages, gramCounts.count(gram)),
        parts: createSplitter(plainCounts, words, language),
        asWritten: (folded) => words.get(folded)?.written ?? folded,
        misspelt: (word) => spelling.near(word),
        kin: (folded) => kinship.of(folded),
      };
    },
  };
}

/** The length of the n-grams whose counts are kept. */
const GRAM_LENGTH = 4;
/** Counters for n-grams: a power of two; 4 MB, few collisions up to some 200,000 different words. */
const GRAM_COUNTERS = 2 ** 20;

/** A passage with two words of the same n-gram counts twice: near enough for a weight, and cheap. */
function createGramCounts() {
  const counts = new Uint32Array(GRAM_COUNTERS);
  return {
    add(word: string, count: number): void {
      for (const gram of grams(word, GRAM_LENGTH)) {
        const index = hash(gram) % GRAM_COUNTERS;
        counts[index] = (counts[index] ?? 0) + count;
      }
    },
    count: (gram: string): number => counts[hash(gram) % GRAM_COUNTERS] ?? 0,
  };
}

/** English writes its compounds in two words; only German ones are split. */
function createSplitter(
  counts: ReadonlyMap<string, number>,
  words: ReadonlyMap<string, Known>,
  language: Language,
): (folded: string) => CompoundPart[] {
  if (language !== "de") return () => [];
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
