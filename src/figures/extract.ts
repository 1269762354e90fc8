import type { Language } from "../corpus/article.ts";
import { readAmounts } from "./amounts.ts";
import { readDate, toMention } from "./dates.ts";
import { monthOf } from "./dates/months.ts";
import { readFactor } from "./factors.ts";
import type { Mention } from "./figure.ts";
import { addQualifiers } from "./qualifiers.ts";
import { tokenize, type Token } from "./tokens.ts";
import { skipTrap } from "./traps.ts";

/**
 * Every figure of a text, in order: numbers with their units, shares, dates and durations, but no names of models, phone numbers,
 * times of day or ids. `tokens` are those of the text, if they are there already. Every value is finite. Pure, and linear in the length of the text: every reader looks at a bounded number of tokens.
 */
export function extractFigures(
  text: string,
  language: Language,
  tokens: Token[] = tokenize(text),
): Mention[] {
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
  return addQualifiers(completeUnits(mentions.filter(isFiniteMention), text), text);
}

/** What a double holds: "999999999999999^99" is beyond it and would be shown as something that no article says. */
function isFiniteMention({ value, to }: Mention): boolean {
  return Number.isFinite(value) && Number.isFinite(to ?? 0);
}

/** How far apart, in characters, two amounts of one comparison may stand. */
const COMPARISON_REACH = 90;

/**
 * A number with decimals and nothing behind it takes scale and unit from the amount before it in the same sentence:
 * "32,1 Milliarden Yuan Umsatz (die Sparte kam auf 32,8)", "von 4,5 Prozent auf 5,1."
 */
function completeUnits(mentions: Mention[], text: string): Mention[] {
  const complete: Mention[] = [];
  for (const mention of mentions) {
    const before = complete.at(-1);
    complete.push(before && isElliptic(before, mention, text) ? like(before, mention) : mention);
  }
  return complete;
}

function isElliptic(before: Mention, mention: Mention, text: string): boolean {
  if (mention.unit !== null || mention.kind !== "count" || Number.isInteger(mention.value)) return false;
  if (before.unit === null || before.kind === "date" || before.kind === "duration" || before.kind === "ratio")
    return false;
  if (
    !/^\d+[.,]\d+$/.test(mention.text) ||
    !/^\s*(?:[.;,)!?]|$)/.test(text.slice(mention.end, mention.end + 2))
  )
    return false;
  const between = text.slice(before.end, mention.start);
  if (between.length > COMPARISON_REACH || /[.!?;:]\s|[\n\t]/.test(between)) return false;
  const ratio = mention.value / (before.value / scaleOf(before));
  return ratio > 0.2 && ratio < 5;
}

/** What the digits of an amount were multiplied by: 1e9 in "32,1 Milliarden Yuan". */
function scaleOf({ text, value }: Mention): number {
  const digits = Number(/\d+(?:[.,]\d+)?/.exec(text)?.[0].replace(",", ".") ?? value);
  return digits === 0 ? 1 : 10 ** Math.round(Math.log10(value / digits));
}

function like(before: Mention, mention: Mention): Mention {
  const value = Number((mention.value * scaleOf(before)).toPrecision(15));
  return { ...mention, kind: before.kind, unit: before.unit, value };
}

/** "SU7", "V6s", "Level-2", "A7": letters with digits behind them are one name. */
function skipModel(tokens: Token[], at: number, language: Language): number {
  if (tokens[at]?.kind !== "word") return at;
  const dash = tokens[at + 1]?.text === "-" && tokens[at + 1]?.gap === "" ? at + 2 : at + 1;
  if (tokens[dash]?.kind !== "digits" || tokens[dash]?.gap !== "") return at;
  if (monthOf(tokens[at], language) !== undefined && dash > at + 1) return at;
  if (/^(?:mid|early|late|pre|post|mitte|ende|anfang)$/.test(tokens[at]?.lower ?? "") && dash > at + 1)
    return at;
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
