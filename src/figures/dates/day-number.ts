import type { Token } from "../tokens.ts";
import { readOrdinal } from "../words-en.ts";
import { small } from "./calendar.ts";
import { isLonger } from "./marks.ts";

/** "22", "22nd", "twenty-first", "first" behind the name of a month. */
export function readDayNumber(tokens: Token[], at: number): { value: number; next: number } | undefined {
  const token = tokens[at];
  if (!token || token.gap === "\n") return undefined;
  const the = token.lower === "the" ? at + 1 : at;
  const digits = small(tokens[the], 31);
  if (digits !== undefined) {
    const suffix = tokens[the + 1];
    if (suffix?.gap === "" && suffix.kind === "word")
      return /^(?:st|nd|rd|th)$/.test(suffix.lower) ? { value: digits, next: the + 2 } : undefined;
    if (isLonger(tokens, the + 1) || suffix?.text === "%" || suffix?.text === ":") return undefined;
    return { value: digits, next: the + 1 };
  }
  const ordinal = readOrdinal(tokens, the);
  if (ordinal) return ordinal.value <= 31 ? ordinal : undefined;
  return readWordDay(tokens, the);
}

const WORD_DAYS = new Map(
  "one two three four five six seven eight nine"
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1]),
);

/** "May twenty nine". */
function readWordDay(tokens: Token[], at: number): { value: number; next: number } | undefined {
  const ten = tokens[at]?.lower === "twenty" ? 20 : tokens[at]?.lower === "thirty" ? 30 : undefined;
  if (ten === undefined) return undefined;
  const dash = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  const one = WORD_DAYS.get(tokens[dash]?.lower ?? "");
  return one === undefined ? { value: ten, next: at + 1 } : { value: ten + one, next: dash + 1 };
}
