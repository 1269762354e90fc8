import type { Language } from "../corpus/article.ts";
import { readDate } from "./dates.ts";
import { monthOf } from "./dates/months.ts";
import type { Mention } from "./figure.ts";
import { tokenize, type Token } from "./tokens.ts";

/** The period that a date names: "2025", "Q3 2025", "H1 2025", "2025-03", "2025-03-22", "2024/2026"; null without a year. */
export function periodOf(
  date: Pick<Mention, "value" | "to" | "unit">,
  year: string | undefined,
): string | null {
  if (date.to !== undefined) return `${date.value}/${date.to}`;
  const { value } = date;
  switch (date.unit ?? "year") {
    case "quarter":
    case "half": {
      const letter = date.unit === "quarter" ? "Q" : "H";
      if (value >= 10) return `${letter}${value % 10} ${Math.floor(value / 10)}`;
      return year === undefined ? null : `${letter}${value} ${year}`;
    }
    case "month":
      return `${Math.floor(value / 100)}-${pad(value % 100)}`;
    case "date":
      return `${Math.floor(value / 10_000)}-${pad(Math.floor(value / 100) % 100)}-${pad(value % 100)}`;
    case "monthday":
      return year === undefined ? null : `${year}-${pad(Math.floor(value / 100))}-${pad(value % 100)}`;
    default:
      return String(value);
  }
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

export function yearOf(period: string | null | undefined): string | undefined {
  return /\d{4}/.exec(period ?? "")?.[0];
}

/** A time that a line names, with the tokens it stands at. */
export type Named = { period: string; first: number; next: number };

const BEFORE_MONTH: Record<Language, RegExp> = {
  de: /^(?:im|in|für|den|seit|bis|ab|ende|anfang|mitte|vom|zum|von|und|monat|,)$/,
  en: /^(?:in|for|since|until|by|from|early|late|mid|last|and|during|,)$/,
};

/** The times that a line names, months without a year ("im August") included; `before` is the time before the line. */
export function timesIn(tokens: Token[], language: Language, before: string | null): Named[] {
  const found: Named[] = [];
  let known = yearOf(before);
  for (let at = 0; at < tokens.length;) {
    const read = readDate(tokens, at, language);
    if (read) {
      const period = periodOf(read, known);
      if (period !== null) found.push({ period, first: at, next: read.next });
      known = yearOf(period) ?? known;
      at = read.next;
      continue;
    }
    const shifted = readShift(tokens, at, found.at(-1)?.period ?? before);
    if (shifted) {
      found.push(shifted);
      at = shifted.next;
      continue;
    }
    const month = monthOf(tokens[at], language);
    const capital = tokens[at]?.text.slice(0, 1) !== tokens[at]?.lower.slice(0, 1);
    if (
      month !== undefined &&
      capital &&
      known !== undefined &&
      BEFORE_MONTH[language].test(tokens[at - 1]?.lower ?? "")
    ) {
      found.push({ period: `${known}-${pad(month)}`, first: at, next: at + 1 });
    }
    at++;
  }
  return joinRanges(found, tokens, language);
}

/** "von April 2022 bis Juni 2023", "Juli bis Dezember 2025", "2025 bis Ende Oktober": two times that bound one period. */
function joinRanges(times: Named[], tokens: Token[], language: Language): Named[] {
  const joined: Named[] = [];
  for (const time of times) {
    const last = joined.at(-1);
    const between = last && tokens.slice(last.next, time.first).map(({ lower }) => lower);
    const isRange =
      between?.length &&
      between.length < 3 &&
      between.every((word) => RANGE.test(word)) &&
      /^(?:bis|to|until|through|–)$/.test(between[0] ?? "");
    if (last && isRange)
      joined.splice(-1, 1, { ...last, period: spanning(last.period, time.period), next: time.next });
    else joined.push(withStart(time, tokens, language));
  }
  return joined;
}

const RANGE = /^(?:bis|zum|ende|anfang|mitte|to|until|through|the|end|of|–)$/;

function spanning(from: string, to: string): string {
  return isWithin(to, from) ? from : `${from.split("/")[0] ?? from}/${to.split("/").at(-1) ?? to}`;
}

/** "Juli bis Dezember 2025", "between July and December 2025": a month before it without a year of its own. */
function withStart(time: Named, tokens: Token[], language: Language): Named {
  const [start, joint] = [time.first - 2, tokens[time.first - 1]?.lower ?? ""];
  const month = /^(?:bis|to|until|through|–)$/.test(joint) ? monthOf(tokens[start], language) : undefined;
  const year = yearOf(time.period);
  if (month === undefined || year === undefined || !/^\d{4}-\d\d$/.test(time.period)) return time;
  return { period: `${year}-${pad(month)}/${time.period}`, first: start, next: time.next };
}

const SHIFTS: [words: string, years: number][] = [
  ["a year later", 1],
  ["one year later", 1],
  ["a year earlier", -1],
  ["the year before", -1],
  ["a year ago", -1],
  ["ein jahr später", 1],
  ["ein jahr zuvor", -1],
  ["ein jahr früher", -1],
  ["im vorjahr", -1],
  ["im vorjahresquartal", -1],
  ["des vorjahres", -1],
];

/** "a year later", "im Vorjahr": the time before it, shifted by a year. */
function readShift(tokens: Token[], at: number, before: string | null): Named | undefined {
  if (before === null || !/^(?:a|one|the|ein|im|des)$/.test(tokens[at]?.lower ?? "")) return undefined;
  const words = tokens.slice(at, at + 3).map(({ lower }) => lower);
  const shift = SHIFTS.find(([text]) => [words.join(" "), words.slice(0, 2).join(" ")].includes(text));
  if (!shift) return undefined;
  const period = before.replace(/\d{4}/g, (year) => String(Number(year) + shift[1]));
  return { period, first: at, next: at + shift[0].split(" ").length };
}

/** First and last day that a period covers, as YYYYMMDD. */
function spanOf(period: string): [from: number, to: number] | undefined {
  const [from = "", to] = period.split("/");
  if (to !== undefined) {
    const [start, end] = [spanOf(from), spanOf(to)];
    return start && end ? [start[0], end[1]] : undefined;
  }
  const part = /^([QH])([1-4]) (\d{4})$/.exec(period);
  if (part) {
    const months = part[1] === "Q" ? 3 : 6;
    const last = Number(part[2]) * months;
    const year = Number(part[3]) * 10_000;
    return [year + (last - months + 1) * 100 + 1, year + last * 100 + 31];
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(period) ?? [];
  if (year === undefined) return undefined;
  const start = Number(year) * 10_000 + Number(month ?? 1) * 100 + Number(day ?? 1);
  return [start, Number(year) * 10_000 + Number(month ?? 12) * 100 + Number(day ?? 31)];
}

/** Whether a figure's period lies within the one that was asked for. */
export function isWithin(period: string | null, asked: string): boolean {
  const [inner, outer] = [spanOf(period ?? ""), spanOf(asked)];
  return inner !== undefined && outer !== undefined && inner[0] >= outer[0] && inner[1] <= outer[1];
}

/** The last day of a period as YYYYMMDD, for ordering by time; 0 if unknown. */
export function endOf(period: string | null): number {
  return spanOf(period ?? "")?.[1] ?? 0;
}

/** What a member typed as a period ("Q3 2025", "drittes Quartal 2025", "2024-2025", "March 2025"), or undefined. */
export function parsePeriod(typed: string): string | undefined {
  const text = typed.trim();
  if (spanOf(text)) return text;
  for (const language of ["de", "en"] as const) {
    const tokens = tokenize(text.length > 0 && language === "de" ? text : text.toLowerCase());
    for (let at = 0; at < tokens.length; at++) {
      const read = readDate(tokens, at, language);
      const period = read && periodOf(read, undefined);
      if (read && period && read.next === tokens.length) return period;
    }
  }
  return undefined;
}

/** A time in what a member typed, and the other words: "yu7 2024", "Auslieferungen im dritten Quartal 2025". */
export function splitPeriod(typed: string): { period?: string; rest: string } {
  const text = typed.trim();
  if (spanOf(text)) return { period: text, rest: "" };
  for (const language of ["de", "en"] as const) {
    const tokens = tokenize(language === "de" ? text : text.toLowerCase());
    for (const [at, { start, gap }] of tokens.entries()) {
      // "SU7-2024" is one name.
      const read = at === 0 || gap !== "" ? readDate(tokens, at, language) : undefined;
      const period = read && periodOf(read, undefined);
      if (!read || !period) continue;
      const words = [text.slice(0, start), text.slice(tokens[read.next - 1]?.end)];
      return {
        period,
        rest: words
          .map((part) => part.replace(LINKS, "").trim())
          .join(" ")
          .trim(),
      };
    }
  }
  return { rest: text };
}

/** Words that only join a time to the rest. */
const LINKS = /(?:(?<!\p{L})(?:im|in|für|for|of|from|seit|jahre?|year|the|das|dem)\s*)+$/iu;
