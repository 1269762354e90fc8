import type { Token } from "../tokens.ts";
import { yearOf, type DateRead } from "./calendar.ts";
import { isLonger } from "./marks.ts";

/** "2024-2025", "2014~2018", "2024/25" in one piece. */
export function readYearRange(tokens: Token[], at: number): DateRead | undefined {
  const [a, mark, b] = tokens.slice(at, at + 3);
  const from = yearOf(a);
  if (
    from === undefined ||
    !b ||
    !/^[-/–~‑—]$/.test(mark?.text ?? "") ||
    b.gap === "\n" ||
    isLonger(tokens, at + 3)
  )
    return undefined;
  if (mark?.gap !== b.gap) return undefined;
  const short = mark?.text !== "-" || b.gap === "" ? shortYearAfter(from, b) : undefined;
  const to = yearOf(b) ?? short;
  if (to === undefined || to <= from || (tokens[at + 3]?.gap === "" && tokens[at + 3]?.kind === "word"))
    return undefined;
  return { value: from, to, unit: "year", first: at, next: at + 3 };
}

/** The year behind "2024/": only the next one, or one of more than twelve (2016/05 is a month). */
function shortYearAfter(from: number, token: Token): number | undefined {
  if (token.kind !== "digits" || token.text.length !== 2) return undefined;
  const to = Math.floor(from / 100) * 100 + Number(token.text);
  return to === from + 1 || Number(token.text) > 12 ? to : undefined;
}
