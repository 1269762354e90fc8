import type { Language } from "../../corpus/article.ts";
import type { Token } from "../tokens.ts";
import { germanOrdinal } from "../words-de.ts";
import { readOrdinal } from "../words-en.ts";
import { shortYear, small, yearOf, type DateRead } from "./calendar.ts";

/** A quarter or half-year: "Q3 2025", "2019 H2", "drittes Quartal 2025", "first half of 2025". */
export function readPeriod(tokens: Token[], at: number, language: Language): DateRead | undefined {
  const read =
    readFiscal(tokens, at) ??
    readQ(tokens, at) ??
    readYearQ(tokens, at) ??
    (language === "de" ? readQuartal(tokens, at) : readQuarter(tokens, at));
  return read && isInARow(tokens, read.next) ? undefined : read;
}

/** "our fourth quarter in a row", "das vierte Quartal in Folge": counted, not dated. */
function isInARow(tokens: Token[], at: number): boolean {
  const behind = tokens.slice(at, at + 3).map(({ lower }) => lower);
  return behind.join(" ") === "in a row" || behind.slice(0, 2).join(" ") === "in folge";
}

/** "FY2025". */
function readFiscal(tokens: Token[], at: number): DateRead | undefined {
  const year = tokens[at]?.text === "FY" && tokens[at + 1]?.gap === "" ? yearOf(tokens[at + 1]) : undefined;
  return year === undefined ? undefined : { value: year, unit: "year", first: at, next: at + 2 };
}

/** "Q3 2025", "H1/24", "Q3". */
function readQ(tokens: Token[], at: number): DateRead | undefined {
  const [letter, digit] = [tokens[at], tokens[at + 1]];
  const size = letter?.lower === "q" ? 4 : letter?.lower === "h" ? 2 : 0;
  const part = small(digit, size);
  if (part === undefined || digit?.gap !== "" || digit.text.length > 1 || tokens[at - 1]?.text === "-")
    return undefined;
  const unit = size === 4 ? "quarter" : "half";
  const joined = /^[-/–.']$/.test(tokens[at + 2]?.text ?? "") && tokens[at + 3]?.gap === "" ? at + 3 : at + 2;
  const year = yearOf(tokens[joined]) ?? (joined > at + 2 ? shortYear(tokens[joined]) : undefined);
  if (year !== undefined && tokens[joined]?.gap !== "\n")
    return { value: year * 10 + part, unit, first: at, next: joined + 1 };
  // Without a year only a capital Q is safe; "h2" may be anything.
  return letter?.text === "Q" && tokens[at + 2]?.gap !== ""
    ? { value: part, unit, first: at, next: at + 2 }
    : undefined;
}

/** "2019 H2", "2024-Q1". */
function readYearQ(tokens: Token[], at: number): DateRead | undefined {
  const year = yearOf(tokens[at]);
  if (year === undefined) return undefined;
  const joined = /^[-/–]$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  const [letter, digit] = [tokens[joined], tokens[joined + 1]];
  const size = letter?.lower === "q" ? 4 : letter?.lower === "h" ? 2 : 0;
  const part = small(digit, size);
  if (part === undefined || digit?.gap !== "" || letter?.gap === "\n") return undefined;
  return { value: year * 10 + part, unit: size === 4 ? "quarter" : "half", first: at, next: joined + 2 };
}

/** "drittes Quartal 2025", "2. Halbjahr". */
function readQuartal(tokens: Token[], at: number): DateRead | undefined {
  const token = tokens[at];
  const dot = token?.kind === "digits" && tokens[at + 1]?.text === "." && tokens[at + 1]?.gap === "";
  const part = dot ? small(token, 4) : token?.kind === "word" ? germanOrdinal(token.lower) : undefined;
  const name = tokens[at + (dot ? 2 : 1)];
  const size = /^quartal(?:s|en|e)?$/.test(name?.lower ?? "")
    ? 4
    : /^(?:halbjahre?s?|jahreshälfte)$/.test(name?.lower ?? "")
      ? 2
      : 0;
  if (part === undefined || part > size || name?.gap === "\n") return undefined;
  return withYear(tokens, at, at + (dot ? 3 : 2), part, size, [
    "des",
    "von",
    "jahres",
    "geschäftsjahres",
    "im",
    "jahr",
  ]);
}

/** "third quarter of 2025", "1st quarter", "first half of 2025". */
function readQuarter(tokens: Token[], at: number): DateRead | undefined {
  const token = tokens[at];
  const digits =
    token?.kind === "digits" &&
    /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.lower ?? "") &&
    tokens[at + 1]?.gap === "";
  const part = digits ? small(token, 4) : token?.kind === "word" ? readOrdinal(tokens, at)?.value : undefined;
  const behind = at + (digits ? 2 : 1);
  const dash = tokens[behind]?.text === "-" ? behind + 1 : behind;
  const name = tokens[dash];
  const size = name?.lower === "quarter" ? 4 : name?.lower === "half" && token?.kind === "word" ? 2 : 0;
  if (part === undefined || part > size || name?.gap === "\n") return undefined;
  const read = withYear(tokens, at, dash + 1, part, size, ["of", "in", "the", "year", "fiscal", ","]);
  // "the first half" of a match or of a book is no half-year; "the third quarter" is one.
  return size === 2 && read.value < 10 ? undefined : read;
}

/** The part of a year with the year behind it, if there is one; up to three `fillers` may stand between. */
function withYear(
  tokens: Token[],
  first: number,
  at: number,
  part: number,
  size: number,
  fillers: string[],
): DateRead {
  const unit = size === 4 ? "quarter" : "half";
  let next = at;
  for (let i = 0; i < 3 && fillers.includes(tokens[next]?.lower ?? "") && tokens[next]?.gap !== "\n"; i++)
    next++;
  const slash = tokens[next]?.text === "/" ? next + 1 : next;
  const year = tokens[slash]?.gap === "\n" ? undefined : yearOf(tokens[slash]);
  return year === undefined
    ? { value: part, unit, first, next: at }
    : { value: year * 10 + part, unit, first, next: slash + 1 };
}
