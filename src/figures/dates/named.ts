import type { Language } from "../../corpus/article.ts";
import type { Token } from "../tokens.ts";
import { germanOrdinal } from "../words-de.ts";
import { day, shortYear, small, yearOf, type DateRead } from "./calendar.ts";
import { readDayNumber } from "./day-number.ts";
import { isLonger } from "./marks.ts";
import { monthOf } from "./months.ts";

/** A date with the name of its month: "22. März 2025", "zweiten Mai", "March 22, 2025", "22nd of June", "Dezember 2025". */
export function readNamed(tokens: Token[], at: number, language: Language): DateRead | undefined {
  const month = monthOf(tokens[at], language);
  if (month !== undefined) return readMonthFirst(tokens, at, month, language);
  const year = yearOf(tokens[at]);
  if (year !== undefined) {
    const next = tokens[at + 1]?.text === "," ? at + 2 : at + 1;
    const named = tokens[next]?.gap === "\n" ? undefined : monthOf(tokens[next], "en");
    const verb = /^(?:may|march|mar)$/.test(tokens[next]?.lower ?? "");
    return named !== undefined && language === "en" && !verb && small(tokens[next + 1], 31) === undefined
      ? { value: year * 100 + named, unit: "month", first: at, next: next + 1 }
      : undefined;
  }
  return readDayFirst(tokens, at, language);
}

/** "March 22, 2025", "Dezember 2025". */
function readMonthFirst(
  tokens: Token[],
  at: number,
  month: number,
  language: Language,
): DateRead | undefined {
  const name = tokens[at];
  const behind = name && name.text.length <= 4 ? afterDot(tokens, at + 1) : at + 1;
  const date = language === "en" ? readDayNumber(tokens, behind) : undefined;
  if (date) {
    const year = readTrailingYear(tokens, date.next);
    const found = day(year?.value, month, date.value);
    if (found) return { ...found, first: at, next: year?.next ?? date.next };
  }
  const of = /^(?:of|,|des|jahres)$/.test(tokens[behind]?.lower ?? "") ? behind + 1 : behind;
  const year =
    tokens[of]?.gap === "" && tokens[of - 1]?.text !== ","
      ? undefined
      : tokens[of]?.gap === "\n"
        ? undefined
        : yearOf(tokens[of]);
  if (year === undefined || isLonger(tokens, of + 1)) return undefined;
  return { value: year * 100 + month, unit: "month", first: at, next: of + 1 };
}

/** "22. März 2025", "22nd of June". */
function readDayFirst(tokens: Token[], at: number, language: Language): DateRead | undefined {
  const found = language === "de" ? readGermanDay(tokens, at) : readEnglishDay(tokens, at);
  if (!found) return undefined;
  const joined = readJoined(tokens, at, found, language);
  if (joined) return joined;
  const month = tokens[found.next]?.gap === "\n" ? undefined : monthOf(tokens[found.next], language);
  const name = tokens[found.next];
  if (month === undefined || !name) return undefined;
  const behind =
    name.text.length <= 4 &&
    name.lower !== "mai" &&
    name.lower !== "may" &&
    name.lower !== "juni" &&
    name.lower !== "juli"
      ? skipAbbreviation(tokens, found.next + 1)
      : found.next + 1;
  const year = readTrailingYear(tokens, behind);
  const value = day(year?.value, month, found.value);
  return value && { ...value, first: at, next: year?.next ?? found.next + 1 };
}

/** "10. und" before "11. Juni 2025", "vom 2. bis zum" before "20. März": a day whose month stands with a later one. */
function readJoined(
  tokens: Token[],
  at: number,
  own: { value: number; next: number },
  language: Language,
): DateRead | undefined {
  if (language !== "de" || tokens[own.next - 1]?.text !== "." || tokens[own.next - 1]?.gap !== "")
    return undefined;
  const joint = tokens[own.next]?.lower ?? "";
  if (!/^(?:und|oder|bis|,|–|\/)$/.test(joint)) return undefined;
  const behind = /^(?:zum|am)$/.test(tokens[own.next + 1]?.lower ?? "") ? own.next + 2 : own.next + 1;
  const isDay = tokens[behind]?.kind === "digits" && tokens[behind + 1]?.text === ".";
  const later = isDay ? readDayFirst(tokens, behind, language) : undefined;
  if (later === undefined || (later.unit !== "date" && later.unit !== "monthday")) return undefined;
  const month = Math.floor(later.value / 100);
  const found = day(month > 12 ? Math.floor(month / 100) : undefined, month % 100, own.value);
  return found && { ...found, first: at, next: own.next };
}

/** The point of "Okt. 2025" is skipped only where a year follows; elsewhere it may end the sentence. */
function skipAbbreviation(tokens: Token[], at: number): number {
  return tokens[at]?.text === "." && yearOf(tokens[at + 1]) !== undefined ? at + 1 : at;
}

function readGermanDay(tokens: Token[], at: number): { value: number; next: number } | undefined {
  const digits = small(tokens[at], 31);
  if (digits !== undefined) return { value: digits, next: afterDot(tokens, at + 1) };
  const token = tokens[at];
  const ordinal = token?.kind === "word" ? germanOrdinal(token.lower) : undefined;
  return ordinal === undefined || ordinal > 31 ? undefined : { value: ordinal, next: at + 1 };
}

function afterDot(tokens: Token[], at: number): number {
  return tokens[at]?.text === "." ? at + 1 : at;
}

function readEnglishDay(tokens: Token[], at: number): { value: number; next: number } | undefined {
  const found = readDayNumber(tokens, at);
  if (!found || tokens[at]?.lower === "the") return undefined;
  let next = found.next;
  if (tokens[next]?.lower === "day") next++;
  if (tokens[next]?.lower === "of") next++;
  return { value: found.value, next };
}

/** The year behind a day and month: ", 2025", "of 2025". */
function readTrailingYear(tokens: Token[], at: number): { value: number; next: number } | undefined {
  let next = at;
  if (/^(?:,|of|in)$/.test(tokens[next]?.lower ?? "")) next++;
  if (tokens[next]?.lower === "year") next++;
  const token = tokens[next];
  if (!token || token.gap === "\n" || token.gap === "\t") return undefined;
  const year = yearOf(token) ?? (tokens[next - 1]?.lower === "of" ? shortYear(token) : undefined);
  return year === undefined || isLonger(tokens, next + 1) ? undefined : { value: year, next: next + 1 };
}
