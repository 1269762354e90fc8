import { unitAt } from "../lexicon.ts";
import { readDigits, type Numeral } from "../numerals.ts";
import type { Token } from "../tokens.ts";
import { skipTrap } from "../traps.ts";
import type { Reading, Scaled } from "./amount.ts";
import { readClock } from "./clock.ts";
import { withScale } from "./scale.ts";
import * as german from "../words-de.ts";
import * as english from "../words-en.ts";

/** Reads a number without its unit at token `at`, in digits or in words; `money`: behind the sign of a currency. */
export function readNumber(reading: Reading, at: number, money: boolean): Scaled | undefined {
  const { tokens, language } = reading;
  const clock = readClock(tokens, at, language);
  if (clock) return { ...clock, scale: 1, words: false };
  if (!money && skipTrap(tokens, at) > at) return undefined;
  const digits = readDigits(tokens, at, language);
  if (digits) return withScale(reading, digits, money);
  const words = language === "de" ? german.readGermanWords(tokens, at) : english.readEnglishWords(tokens, at);
  const number = words ?? readArticle(reading, at);
  if (!number) return undefined;
  const dozens = language === "de" ? german.readScale(tokens, number.next) : undefined;
  const value = number.value * (dozens?.value ?? 1);
  return { value, next: dozens?.next ?? number.next, scale: scaleOf(value), words: true };
}

/** "ein" and "a" are numbers only before a unit: "eine Meile", "a mile". */
function readArticle(reading: Reading, at: number): Numeral | undefined {
  const { tokens, language } = reading;
  const couple = language === "en" ? english.readCouple(tokens, at) : undefined;
  if (couple) return unitAt(tokens, couple.next, language)?.kind === "duration" ? couple : undefined;
  const article = language === "de" ? german.readArticle(tokens, at) : english.readArticle(tokens, at);
  if (!article) return undefined;
  const scale = language === "de" ? german.readScale(tokens, article.next) : undefined;
  if (scale && scale.value >= 12) return { value: scale.value, next: scale.next };
  const unit = unitAt(tokens, article.next, language);
  if (!unit || unit.kind === "ratio" || tokens[article.next]?.gap !== " ") return undefined;
  // "a second look", "a bit", "an hour" and "ein Tag" are figures of speech more often than measures.
  if (isAndAHalf(tokens, unit.next)) return article;
  const measured = unit.kind === "currency" || unit.kind === "quantity" || tokens[at]?.lower === "one";
  return measured && unit.code !== "bit" && !/^(?:a|an)$/.test(tokens[at]?.lower ?? "") ? article : undefined;
}

/** "a year and a half", "an hour and a half". */
export function isAndAHalf(tokens: Token[], at: number): boolean {
  return tokens[at]?.lower === "and" && tokens[at + 1]?.lower === "a" && tokens[at + 2]?.lower === "half";
}

/** Round millions and billions in words have a scale, too ("zwei Millionen"). */
function scaleOf(value: number): number {
  return value >= 1e9 && value % 1e8 === 0 ? 1e9 : value >= 1e6 && value % 1e5 === 0 ? 1e6 : 1;
}
