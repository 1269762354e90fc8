import type { Language } from "../../corpus/article.ts";
import type { Line } from "../article-lines.ts";
import { clauseOf } from "../phrases.ts";
import { timesIn, yearOf, type Named } from "../period.ts";
import { saysPlan } from "../plan.ts";
import { tokenize } from "../tokens.ts";
import { isFrame, saysPresent } from "./frame.ts";

/** What a line hands on to those behind it: the time it names last, by which "im August" is read, and the one that it is set in. */
export type Handed = { named: string | null; frame: string | null };

/** What lines and headings of an article hand on. */
export type Periods = { lines: Map<Line, Handed>; headings: Map<string, string | null> };

/** What a line takes over from the sentence that introduces it, the sentence before it or its headings. */
export function carriedPeriod(
  line: Line,
  before: Line | undefined,
  periods: Periods,
  language: Language,
): Handed {
  if (line.leadIn) return periods.lines.get(line.leadIn) ?? NOTHING;
  const own = before?.passageId === line.passageId ? periods.lines.get(before) : undefined;
  const heading = headingPeriod(line.headings, periods, language);
  const frame = saysPresent(line.tokens, language) ? null : (own?.frame ?? heading);
  return { named: own?.named ?? heading, frame };
}

const NOTHING: Handed = { named: null, frame: null };

/** The period of the closest heading that names one. */
function headingPeriod(headings: string[], { headings: known }: Periods, language: Language): string | null {
  const key = headings.join("\n");
  const read = known.get(key);
  if (read !== undefined) return read;
  const times = headings.toReversed().map((text) => timesIn(tokenize(text), language, null));
  const [own] = times.filter(({ length }) => length > 0);
  // "Ziele für 2025 und 2026" says of no figure which of them it is for.
  const period = own?.length === 1 ? (own[0]?.period ?? null) : null;
  known.set(key, period);
  return period;
}

/** What a line hands on. A sentence that introduces a list hands on any time it names, another one only the time it is set in. */
export function handedOn(line: Line, times: Named[], carried: Handed, language: Language): Handed {
  const leading = leadingPeriod(line, times);
  const named = leading ?? carried.named;
  const introduces = line.kind !== "sentence" || line.text.endsWith(":");
  if (introduces || times.length === 0) return { named, frame: leading ?? carried.frame };
  return { named, frame: frameOf(line, times, language) ?? null };
}

/** The only time that a sentence is set in, or the year that several are in. */
function frameOf({ tokens }: Line, times: Named[], language: Language): string | undefined {
  const isPlan = (time: Named) => saysPlan(tokens, ...clauseOf(tokens, time), language);
  const set = times.filter((time) => isFrame(tokens, time, language) && !isPlan(time));
  const frames = [...new Set(set.map(({ period }) => period))];
  if (frames.length < 2) return frames[0];
  const years = new Set(frames.map(yearOf));
  return years.size === 1 ? yearOf(frames[0]) : undefined;
}

/** The only time of a line, or the last before its end. */
function leadingPeriod(line: Line, times: Named[]): string | undefined {
  const broad = times.filter(({ period }) => !/^\d{4}-\d\d-\d\d$/.test(period));
  return (line.kind === "sentence" ? (broad.at(-1) ?? times.at(-1)) : times[0])?.period;
}
