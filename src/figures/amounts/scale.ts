import type { Numeral } from "../numerals.ts";
import type { Token } from "../tokens.ts";
import type { Reading, Scaled } from "./amount.ts";
import * as german from "../words-de.ts";
import * as english from "../words-en.ts";

/** Multiplies in the scale behind digits, a letter or a word ("4.5bn", "1,5 Millionen"); `money`: behind the sign of a currency. */
export function withScale(reading: Reading, digits: Numeral, money: boolean): Scaled {
  const { tokens, language } = reading;
  const token = tokens[digits.next];
  const letter =
    token?.gap === "" || money
      ? gluedScale(token, digits, money || isPeopleMillion(reading, digits.next))
      : undefined;
  if (letter !== undefined)
    return {
      ...digits,
      value: clean(digits.value * letter),
      next: digits.next + 1,
      scale: letter,
      words: false,
    };
  return language === "de" ? withGermanScale(tokens, digits) : withEnglishScale(tokens, digits);
}

/** "1,5 Millionen", "3-Milliarden-", "5 Dutzend". */
function withGermanScale(tokens: Token[], digits: Numeral): Scaled {
  const scale = german.readScale(tokens, afterDash(tokens, digits.next));
  if (!scale) return { ...digits, scale: 1, words: false };
  const dozen = german.readScale(tokens, scale.next);
  const factor = scale.value * (dozen?.value ?? 1);
  return {
    ...digits,
    value: clean(digits.value * factor),
    next: dozen?.next ?? scale.next,
    scale: factor,
    words: false,
  };
}

/** "3 million", "3-million", "2 and a half", "5 over 8". */
function withEnglishScale(tokens: Token[], digits: Numeral): Scaled {
  const over = digits.digits?.decimals ? undefined : english.readOver(tokens, digits);
  if (over) return { ...over, scale: 1, words: true };
  const dash = afterDash(tokens, digits.next);
  const start = english.readScale(tokens, dash) ? dash : digits.next;
  const scaled = english.readScaled(tokens, { ...digits, next: start });
  if (scaled.next === start) {
    const share = english.readAndShare(tokens, { ...digits, next: digits.next });
    return { ...digits, ...(digits.digits?.grouped ? {} : share), scale: 1, words: false };
  }
  const whole = english.readAndShare(tokens, scaled);
  return {
    ...digits,
    value: clean(whole.value),
    next: whole.next,
    scale: english.readScale(tokens, start)?.value ?? 1,
    words: false,
  };
}

/** Behind the hyphen of "3-million", if there is one at token `at`. */
function afterDash(tokens: Token[], at: number): number {
  const token = tokens[at];
  return token?.text === "-" && token.gap === "" ? at + 1 : at;
}

/** "1.2m vehicles" in English news: millions, not metres, before the plural of what is counted. */
function isPeopleMillion({ tokens, language }: Reading, at: number): boolean {
  const [letter, noun] = [tokens[at], tokens[at + 1]];
  if (language !== "en" || letter?.text !== "m" || noun?.kind !== "word" || noun.gap !== " ") return false;
  return (
    /^\p{Ll}{3,}s$/u.test(noun.text) &&
    !/^(?:across|towards|is|was|has|less|tides|thus|this|always)$/.test(noun.text)
  );
}

/** Letters that scale an amount of money and stand right behind it ("$4.5bn", "€3m"). */
const MONEY_SCALES = new Map(Object.entries({ k: 1e3, m: 1e6, b: 1e9, t: 1e12, mm: 1e6, g: 1e9 }));

/** What "k", "MM" or, behind money, "bn" multiplies by. */
function gluedScale(token: Token | undefined, digits: Numeral, money: boolean): number | undefined {
  if (token?.kind !== "word" || token.gap === "\n") return undefined;
  if (token.text === "k" && token.gap === "") return 1e3;
  if (token.text === "K" && token.gap === "" && (digits.digits?.leading.length ?? 0) > 1) return 1e3;
  if (token.text === "MM" && token.gap === "") return 1e6;
  return money && token.gap === "" ? MONEY_SCALES.get(token.lower) : undefined;
}

/** Removes the noise of binary fractions: 4.1 × 1e9 is 4100000000. */
export function clean(value: number): number {
  return Number(value.toPrecision(15));
}
