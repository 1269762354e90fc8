import type { Written } from "../lexicon.ts";
import { readDigits } from "../numerals.ts";
import type { Token } from "../tokens.ts";
import type { Amount, Reading } from "./amount.ts";
import { readUnit } from "./unit.ts";

/** The amount with the unit that the list it begins ends with: "5, 10 und 15 Minuten". */
export function withUnitOfList(reading: Reading, amount: Amount): Amount {
  const unit = amount.unit ? undefined : unitOfList(reading, amount.next);
  return unit ? { ...amount, unit } : amount;
}

/** How many numbers of a list may lack the unit that the last one has. */
const MAX_LIST = 6;

/** The unit that a number takes from the list it begins: "5, 10 und 15 Minuten". */
export function unitOfList(reading: Reading, at: number): Written | undefined {
  const { tokens } = reading;
  let next = at;
  for (let i = 0; i < MAX_LIST; i++) {
    const token = tokens[next];
    if (!token || token.gap === "\n" || token.gap === "\t") return undefined;
    const last = /^(?:und|oder|bzw|and|or|sowie)$/.test(token.lower);
    if (!last && token.text !== ",") return undefined;
    const start = skipWords(reading, next + 1);
    const digits = start === undefined ? undefined : readDigits(tokens, start, reading.language);
    if (!digits) return undefined;
    next = afterRange(reading, digits.next);
    const unit = readUnit(tokens, next, reading.language);
    // "180 players instead of 120, 40 GB of memory": only a conjunction ends a list.
    if (unit) return unit.kind === "ratio" || !last ? undefined : unit;
  }
  return undefined;
}

/** How many words may stand before the next number of a list: "770 und im Max für 760 Kilometer". */
const MAX_WORDS_BETWEEN = 5;

/** The next number of a list, or undefined if words stand before it that begin something else. */
function skipWords({ tokens }: Reading, at: number): number | undefined {
  for (let next = at; next <= at + MAX_WORDS_BETWEEN; next++) {
    const token = tokens[next];
    if (!token || token.gap !== " ")
      return token?.text === "." && next === at ? skipDot(tokens, next + 1) : undefined;
    if (token.kind === "digits") return next;
    if (
      token.kind === "sign" ||
      (next === at && !/^(?:im|in|auf|für|beim|bei|am|mit|zu|for|on|at|then)$/.test(token.lower))
    )
      return undefined;
  }
  return undefined;
}

/** Behind "bzw." */
function skipDot(tokens: Token[], at: number): number | undefined {
  return tokens[at]?.kind === "digits" ? at : undefined;
}

/** Behind the upper end, if the number of a list is a range: "59 bis 62 und …". */
function afterRange({ tokens, language }: Reading, at: number): number {
  if (!/^(?:bis|to|–|-)$/.test(tokens[at]?.lower ?? "")) return at;
  return readDigits(tokens, at + 1, language)?.next ?? at;
}
