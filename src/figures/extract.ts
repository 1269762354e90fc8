import type { Language } from "../corpus/article.ts";
import { readAmounts } from "./amounts.ts";
import { monthOf, readDate, toMention } from "./dates.ts";
import { readFactor } from "./factors.ts";
import type { Mention } from "./figure.ts";
import { addQualifiers } from "./qualifiers.ts";
import { tokenize, type Token } from "./tokens.ts";
import { skipTrap } from "./traps.ts";

/**
 * Every figure of a text, in order: numbers with their units, shares, dates and durations, but no names of models, phone numbers,
 * times of day or ids. Pure, and linear in the length of the text: every reader looks at a bounded number of tokens.
 */
export function extractFigures(text: string, language: Language): Mention[] {
  const tokens = tokenize(text);
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const date = readDate(tokens, at, language);
    if (date) {
      mentions.push(toMention(date, tokens, text, language));
      at = date.next;
      continue;
    }
    const amounts = readAmounts({ text, tokens, language }, at);
    if (amounts) {
      mentions.push(...amounts.mentions);
      at = amounts.next;
      continue;
    }
    const factor = readFactor({ text, tokens, language }, at);
    if (factor) mentions.push(factor.mention);
    at = factor?.next ?? Math.max(at + 1, skipTrap(tokens, at), skipModel(tokens, at, language));
  }
  return addQualifiers(mentions, text);
}

/** "SU7", "V6s", "Level-2", "A7": letters with digits behind them are one name. */
function skipModel(tokens: Token[], at: number, language: Language): number {
  if (tokens[at]?.kind !== "word") return at;
  const dash = tokens[at + 1]?.text === "-" && tokens[at + 1]?.gap === "" ? at + 2 : at + 1;
  if (tokens[dash]?.kind !== "digits" || tokens[dash]?.gap !== "") return at;
  if (monthOf(tokens[at], language) !== undefined && dash > at + 1) return at;
  let next = dash + 1;
  while (tokens[next]?.gap === "" && (tokens[next]?.kind !== "sign" || isInner(tokens, next))) next++;
  return next;
}

/** A sign inside a name: "A7-X", "1.5-2". */
function isInner(tokens: Token[], at: number): boolean {
  return (
    /^[-.+_/]$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.gap === "" && tokens[at + 1]?.kind !== "sign"
  );
}
