import { clauseOf } from "../phrases.ts";
import { endOfNoun, endOfWord } from "./noun-phrase.ts";
import type { Place } from "./place.ts";
import { COMPARATIVES, CONJUNCTIONS, COORDINATORS, PREPOSITIONS } from "./words.ts";

/** How many words what is compared with may have: "billiger als Teslas Model Y". */
const MAX_COMPARED = 5;

/** Where what belongs to a figure ends: the noun that it counts, the comparison that it gives. */
export function endOfTail(place: Place): number {
  const { line, span, language } = place;
  const { tokens } = line;
  const [, to] = clauseOf(tokens, span);
  const isCompared = COMPARATIVES[language].test(tokens[span.next]?.lower ?? "");
  if (isCompared) return endOfComparison(place, span.next + 1, to);
  if (language === "de") return endOfRate(place, endOfNoun(tokens, span.next) ?? span.next);
  return tokens[span.next]?.kind === "word" && tokens[span.next]?.gap === " "
    ? endOfEnglish(place, to)
    : span.next;
}

/** "20.000 Autos im Monat": in what time. */
function endOfRate({ line }: Place, end: number): number {
  const [preposition, noun] = [line.tokens[end]?.lower ?? "", line.tokens[end + 1]?.text ?? ""];
  return /^(?:im|pro|je|am)$/.test(preposition) && RATES.test(noun) ? end + 2 : end;
}

const RATES = /^(?:Jahr|Monat|Tag|Woche|Stunde|Minute|Kopf|Person|Stück|Liter)$/;

function endOfComparison({ line, language }: Place, from: number, to: number): number {
  const { tokens } = line;
  const than = [from, from + 1].find((at) => /^(?:als|than|wie)$/.test(tokens[at]?.lower ?? ""));
  if (than === undefined)
    return language === "en" && tokens[from]?.kind === "word" ? endOfWord(tokens, from) : from;
  let end = than + 1;
  for (let words = 0; words < MAX_COMPARED && end < to; words++) end = endOfWord(tokens, end);
  return end;
}

/** English: two words at most, the noun and what stands before it. */
function endOfEnglish({ line, span }: Place, to: number): number {
  const { tokens } = line;
  let end = span.next;
  for (let words = 0; words < 2 && end < to; words++) {
    const word = tokens[end]?.lower ?? "";
    if (
      tokens[end]?.kind !== "word" ||
      [PREPOSITIONS, CONJUNCTIONS, COORDINATORS].some(({ en }) => en.test(word))
    )
      break;
    end = endOfWord(tokens, end);
    if (word.endsWith("s")) break;
  }
  return end;
}
