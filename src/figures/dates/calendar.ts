import type { Token } from "../tokens.ts";

/** A date that was read from tokens; `unit` as in `Mention.value`. */
export type DateRead = { value: number; to?: number; unit: string; first: number; next: number };

/** Four digits from here to `LATEST_YEAR` can be a year. */
const EARLIEST_YEAR = 1500;
const LATEST_YEAR = 2199;
/** Two-digit years from 00 to here are of this century (the pivot that POSIX strptime has is 68). */
const PIVOT = 50;

/** The year that four digits can be. */
export function yearOf(token: Token | undefined): number | undefined {
  if (token?.kind !== "digits" || token.text.length !== 4) return undefined;
  const year = Number(token.text);
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : undefined;
}

/** The year that two digits are short for. */
export function shortYear(token: Token | undefined): number | undefined {
  if (token?.kind !== "digits" || token.text.length !== 2) return undefined;
  const year = Number(token.text);
  return year + (year <= PIVOT ? 2000 : 1900);
}

/** The day, month or part of a year that one or two digits can be, from 1 to `limit`. */
export function small(token: Token | undefined, limit: number): number | undefined {
  if (token?.kind !== "digits" || token.text.length > 2) return undefined;
  const value = Number(token.text);
  return value >= 1 && value <= limit ? value : undefined;
}

/** The days of the months in a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the Gregorian calendar, with or without its year; undefined if there is no such day. */
export function day(
  year: number | undefined,
  month: number,
  date: number,
): Pick<DateRead, "value" | "unit"> | undefined {
  if (date < 1 || date > (DAYS[month - 1] ?? 0)) return undefined;
  if (
    month === 2 &&
    date === 29 &&
    year !== undefined &&
    !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
  )
    return undefined;
  const monthday = month * 100 + date;
  return year === undefined
    ? { value: monthday, unit: "monthday" }
    : { value: year * 10_000 + monthday, unit: "date" };
}
