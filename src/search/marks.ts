import type { Range } from "../corpus/article.ts";
import { withoutUmlauts } from "../text/fold.ts";
import { terms, type Term } from "../text/terms.ts";
import type { Question } from "./question.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * The ranges of a text that match the question, in order and apart: whole words, or whole parts of compounds. They are
 * ranges of the text as it is written, however the match came about (stem, umlaut spelling, corrected typo).
 */
export function marksOf(question: Question, text: string, vocabulary: Vocabulary): Range[] {
  const wanted = new Set(
    question.words.flatMap((word) => word.variants[vocabulary.language].map(({ term }) => term)),
  );
  const ranges = terms(text, vocabulary.language).flatMap((found): Range[] =>
    wanted.has(found.term) ? [[found.start, found.end]] : partRanges(found, text, wanted, vocabulary),
  );
  return withoutOverlaps(ranges);
}

function partRanges(found: Term, text: string, wanted: Set<string>, vocabulary: Vocabulary): Range[] {
  const parts = vocabulary.parts(found.folded).filter(({ term }) => wanted.has(term));
  if (parts.length === 0) return [];
  const letters = plainLetters(text.slice(found.start, found.end));
  if (letters !== withoutUmlauts(found.folded, vocabulary.language)) return [[found.start, found.end]];
  return parts.map(({ start, end }) => [found.start + start, found.start + end]);
}

/**
 * A word as it is written with each letter made plain, null if they do not stay as many. Equal lengths alone prove nothing:
 * "Straßenduell" gains a letter by its ß and loses one by its ue.
 */
function plainLetters(written: string): string | null {
  const plain = written.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return plain.length === written.length ? plain : null;
}

/** A model name in two words ("SU 7") overlaps its words: the longer one stays. */
function withoutOverlaps(ranges: Range[]): Range[] {
  const sorted = ranges.toSorted(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd);
  const kept: Range[] = [];
  for (const [start, end] of sorted) {
    const last = kept.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else kept.push([start, end]);
  }
  return kept;
}
