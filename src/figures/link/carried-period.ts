import type { Language } from "../../corpus/article.ts";
import type { Line } from "../article-lines.ts";
import { timesIn, type Named } from "../period.ts";
import { tokenize } from "../tokens.ts";

/** Periods that lines and headings of an article hand on. */
export type Periods = { lines: Map<Line, string | null>; headings: Map<string, string | null> };

/** The period that a line takes over from the sentence that introduces it, the sentence before it or its headings. */
export function carriedPeriod(
  line: Line,
  before: Line | undefined,
  periods: Periods,
  language: Language,
): string | null {
  if (line.leadIn) return periods.lines.get(line.leadIn) ?? null;
  const own = before?.passageId === line.passageId ? periods.lines.get(before) : null;
  return own ?? headingPeriod(line.headings, periods, language);
}

/** The period of the closest heading that names one. */
function headingPeriod(headings: string[], { headings: known }: Periods, language: Language): string | null {
  const key = headings.join("\n");
  const read = known.get(key);
  if (read !== undefined) return read;
  const period =
    headings.toReversed().flatMap((text) => timesIn(tokenize(text), language, null))[0]?.period ?? null;
  known.set(key, period);
  return period;
}

/** The period that a line hands on: its only one, or the last before its end. */
export function leadingPeriod(line: Line, times: Named[]): string | undefined {
  const broad = times.filter(({ period }) => !/^\d{4}-\d\d-\d\d$/.test(period));
  return (line.kind === "sentence" ? (broad.at(-1) ?? times.at(-1)) : times[0])?.period;
}
