import type { Language } from "../../corpus/article.ts";
import { unitAt } from "../lexicon.ts";
import { readDigits } from "../numerals.ts";
import type { Amount, Reading } from "./amount.ts";
import { readNumber } from "./number.ts";
import { clean } from "./scale.ts";

/** "5 ft 2 in" is one length in feet. */
export function withInches(reading: Reading, amount: Amount): Amount {
  const { tokens } = reading;
  const digits =
    tokens[amount.next]?.gap === " " ? readDigits(tokens, amount.next, reading.language) : undefined;
  const inch = digits && tokens[digits.next];
  if (!digits || digits.value >= 12 || !inch || !/^(?:in|inch|inches|″|")$/.test(inch.lower)) return amount;
  return { ...amount, value: amount.value + digits.value / 12, next: digits.next + 1 };
}

/** Hundredths of a currency. */
const CENTS: Record<Language, RegExp> = {
  de: /^(?:cents?|rappen|pence)$/,
  en: /^(?:cents?|pence|p)$/,
};

/** "dreizehn Euro und fünfundvierzig Cent", "zwei Euro fünfzig", "3 dollars 50 cents", "15 dollars and 15." */
export function withCents(reading: Reading, amount: Amount): Amount {
  const { tokens, language } = reading;
  if (amount.scale > 1 || !Number.isInteger(amount.value)) return amount;
  const and = /^(?:und|and)$/.test(tokens[amount.next]?.lower ?? "") ? 1 : 0;
  const start = amount.next + and;
  if (tokens[start]?.gap !== " ") return amount;
  const number = readNumber(reading, start, false);
  if (
    !number ||
    number.scale > 1 ||
    number.value >= 100 ||
    number.value < 1 ||
    !Number.isInteger(number.value)
  )
    return amount;
  const behind = tokens[number.next];
  const value = clean(amount.value + number.value / 100);
  if (behind && CENTS[language].test(behind.lower)) return { ...amount, value, next: number.next + 1 };
  const ends =
    !behind || (/^[.,;!?)]$/.test(behind.text) && behind.gap === "" && tokens[number.next + 1]?.gap !== "");
  return ends && number.value >= 10 ? { ...amount, value, next: number.next } : amount;
}

/** The finer unit that may follow one of time, and how many of it make one. */
const FINER: Partial<Record<string, { code: string; per: number }>> = {
  h: { code: "min", per: 60 },
  min: { code: "s", per: 60 },
  a: { code: "mo", per: 12 },
};

/** "1 Stunde und 25 Minuten", "two years and three months": one duration in the finer unit. */
export function withFinerUnit(reading: Reading, amount: Amount): Amount {
  const { tokens, language } = reading;
  const finer = FINER[amount.unit?.code ?? ""];
  if (!finer || !Number.isInteger(amount.value)) return amount;
  const and = /^(?:und|and)$/.test(tokens[amount.next]?.lower ?? "") ? 1 : 0;
  // "zwischen einer Stunde und 30 Minuten" is a range.
  const isRange = and === 1 && /^(?:zwischen|between)$/.test(tokens[amount.first - 1]?.lower ?? "");
  const start = amount.next + and;
  const number = !isRange && tokens[start]?.gap === " " ? readNumber(reading, start, false) : undefined;
  const unit = number && unitAt(tokens, number.next, language);
  if (!number || unit?.code !== finer.code || number.value >= finer.per || number.scale > 1) return amount;
  return { ...amount, value: clean(amount.value * finer.per + number.value), unit, next: unit.next };
}
