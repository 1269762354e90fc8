import type { Language } from "../../corpus/article.ts";
import type { FigureKind, Mention } from "../figure.ts";
import type { Written } from "../lexicon.ts";
import { meaningOf, modifierAfter, modifierBefore } from "../modifiers.ts";
import type { Numeral } from "../numerals.ts";
import type { Token } from "../tokens.ts";

/** A text that is read, with its tokens. */
export type Reading = { text: string; tokens: Token[]; language: Language };

/** A number whose scale word ("Millionen") is multiplied in; `words` if it is written in words. */
export type Scaled = Numeral & { scale: number; words: boolean };

/** One number with its scale and unit, as it was read. */
export type Amount = {
  value: number;
  /** The scale that was multiplied in ("1,5 Millionen": 1e6). */
  scale: number;
  unit: Written | undefined;
  /** Its first token and the one behind it. */
  first: number;
  next: number;
  /** A number in words. */
  words: boolean;
  /** Written so that it can only be an amount: grouped, with decimals or a scale word, or in words. */
  marked: boolean;
};

/** The figure that an amount is, or a range from `low` to `high`, with the modifier before or behind it. */
export function toMention(reading: Reading, low: Amount, high: Amount): Mention {
  const { text, tokens, language } = reading;
  const start = tokens[low.first]?.start ?? 0;
  const end = tokens[high.next - 1]?.end ?? start;
  const before = modifierBefore(tokens, low.first, language, "amount");
  // "unter zwei Nummern" says where, not how many.
  const modifier =
    before === "under" && low.words && low.unit === undefined
      ? undefined
      : (before ?? modifierAfter(tokens, high.next, language));
  const range = high === low || high.value === low.value ? {} : { to: high.value };
  return {
    kind: kindOf(low),
    value: low.value,
    ...range,
    unit: low.unit?.code ?? null,
    ...meaningOf(modifier),
    text: text.slice(start, end),
    start,
    end,
  };
}

function kindOf({ unit, value, words }: Amount): FigureKind {
  if (unit) return unit.kind;
  return words && value > 0 && value < 1 ? "ratio" : "count";
}
