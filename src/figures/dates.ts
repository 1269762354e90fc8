import type { Language } from "../corpus/article.ts";
import type { DateRead } from "./dates/calendar.ts";
import { readNamed } from "./dates/named.ts";
import { readNumeric } from "./dates/numeric.ts";
import { readPeriod } from "./dates/quarters.ts";
import { readYear } from "./dates/years.ts";
import type { Mention } from "./figure.ts";
import { meaningOf, modifierBefore } from "./modifiers.ts";
import type { Token } from "./tokens.ts";

/** Reads a date at token `at`: a day, month, quarter, half-year, year or a range of years. */
export function readDate(tokens: Token[], at: number, language: Language): DateRead | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === "sign") return undefined;
  return (
    readPeriod(tokens, at, language) ??
    readNumeric(tokens, at, language) ??
    readNamed(tokens, at, language) ??
    (token.kind === "digits" ? readYear(tokens, at, language) : undefined)
  );
}

export function toMention(read: DateRead, tokens: Token[], text: string, language: Language): Mention {
  const start = tokens[read.first]?.start ?? 0;
  const end = tokens[read.next - 1]?.end ?? start;
  return {
    kind: "date",
    value: read.value,
    ...(read.to === undefined ? {} : { to: read.to }),
    unit: read.unit,
    ...meaningOf(modifierBefore(tokens, read.first, language, "date")),
    text: text.slice(start, end),
    start,
    end,
  };
}
