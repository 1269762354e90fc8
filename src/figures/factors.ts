import type { Language } from "../corpus/article.ts";
import type { Mention } from "./figure.ts";
import { meaningOf, modifierBefore } from "./modifiers.ts";
import type { Reading } from "./amounts/amount.ts";
import { germanNumber } from "./words-de.ts";

const GERMAN_STEMS = new Map(
  Object.entries({
    doppel: 2,
    dreifach: 3,
    vierfach: 4,
    fünffach: 5,
    sechsfach: 6,
    siebenfach: 7,
    achtfach: 8,
    neunfach: 9,
    zehnfach: 10,
    hundertfach: 100,
  }),
);

/** German verbs and adverbs of a factor: "verdoppelte", "verdreifacht", "halbiert", "doppelt so". */
const GERMAN =
  /^(?:ver(doppel|[a-zäöü]+fach)(?:n|t|te|ten|tes|ter|en|ung)?|(halbier)(?:t|te|ten|en|ung)|(doppelt|dreifach|vierfach|fünffach|zehnfach)(?:e[nrms]?)?)$/u;
const ENGLISH = new Map(
  Object.entries({
    doubled: 2,
    doubles: 2,
    doubling: 2,
    double: 2,
    tripled: 3,
    triples: 3,
    tripling: 3,
    triple: 3,
    trebled: 3,
    quadrupled: 4,
    quadrupling: 4,
    quintupled: 5,
    halved: 0.5,
    halving: 0.5,
    twice: 2,
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    sixfold: 6,
    sevenfold: 7,
    eightfold: 8,
    tenfold: 10,
    hundredfold: 100,
  }),
);

/** Reads a factor said as a word at token `at`: "verdoppelte" (2), "tripled" (3), "dreimal so viele" (3). */
export function readFactor(reading: Reading, at: number): { mention: Mention; next: number } | undefined {
  const { tokens, language, text } = reading;
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const value = language === "de" ? germanFactor(reading, at) : englishFactor(reading, at);
  if (value === undefined) return undefined;
  const modifier = modifierBefore(tokens, at, language, "amount");
  const { start, end } = token;
  return {
    mention: {
      kind: "ratio",
      value,
      unit: "x",
      ...meaningOf(modifier),
      text: text.slice(start, end),
      start,
      end,
    },
    next: at + 1,
  };
}

function germanFactor({ tokens }: Reading, at: number): number | undefined {
  const word = tokens[at]?.lower ?? "";
  const [, verb, half, adverb] = GERMAN.exec(word) ?? [];
  if (half) return 0.5;
  const noun = tokens[at - 1]?.lower === "das" ? /^(?:(doppelte)|(\p{L}+)fache)$/u.exec(word) : null;
  if (noun) return noun[1] ? 2 : germanNumber(noun[2] ?? "");
  if (verb) return GERMAN_STEMS.get(verb) ?? germanNumber(verb.replace(/fach$/, ""));
  if (adverb)
    return comparesNext(tokens[at + 1]?.lower, "de")
      ? (GERMAN_STEMS.get(adverb.replace(/t$/, "")) ?? 2)
      : undefined;
  const times = /^(.+)mal$/.exec(word)?.[1];
  return times !== undefined && comparesNext(tokens[at + 1]?.lower, "de") ? germanNumber(times) : undefined;
}

function englishFactor({ tokens }: Reading, at: number): number | undefined {
  const word = tokens[at]?.lower ?? "";
  const value = ENGLISH.get(word);
  if (value === undefined || tokens[at + 1]?.text === "-") return undefined;
  // "double shift", "twice a year" and "a triple camera" are no factors.
  return /^(?:double|triple|twice)$/.test(word) && !comparesNext(tokens[at + 1]?.lower, "en")
    ? undefined
    : value;
}

function comparesNext(next: string | undefined, language: Language): boolean {
  return (language === "de" ? /^so$/ : /^(?:as|the|its|that|what)$/).test(next ?? "");
}
