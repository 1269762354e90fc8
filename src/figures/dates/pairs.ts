import type { Language } from "../../corpus/article.ts";
import type { Token } from "../tokens.ts";
import { day, small, yearOf, type DateRead } from "./calendar.ts";
import { monthOf } from "./months.ts";
import { readYearRange } from "./year-ranges.ts";

/** Two parts and a mark: "2016-05", "11/2016", "Sep-2020", "12/Mar", "2024-2025". */
export function readPair(tokens: Token[], at: number, language: Language): DateRead | undefined {
  const [a, mark, b] = tokens.slice(at, at + 3);
  if (!a || !mark || !b || a.kind === "sign" || b.kind === "sign") return undefined;
  const range = readYearRange(tokens, at);
  if (range) return range;
  const read = (value: number, unit: string): DateRead => ({ value, unit, first: at, next: at + 3 });
  const [monthA, monthB] = [monthOf(a, language), monthOf(b, language)];
  const [yearA, yearB] = [yearOf(a), yearOf(b)];
  const glued = mark.gap === "" && b.gap === "";
  if (monthA !== undefined && yearB !== undefined)
    return mark.text === "." && b.gap === "" ? undefined : read(yearB * 100 + monthA, "month");
  if (yearA !== undefined && monthB !== undefined) return read(yearA * 100 + monthB, "month");
  if (!glued && !(yearA ?? yearB)) return undefined;
  const digits = [a, b].every((token) => token.kind === "digits");
  const [smallA, smallB] = [small(a, 12), small(b, 12)];
  if (digits && yearA !== undefined && smallB !== undefined && b.text.length === 2)
    return read(yearA * 100 + smallB, "month");
  if (digits && yearB !== undefined && smallA !== undefined && a.text.length === 2)
    return read(yearB * 100 + smallA, "month");
  if (mark.text === "." || mark.text === "–") return undefined;
  const date = monthA === undefined ? small(a, 31) : small(b, 31);
  const month = monthA ?? monthB;
  if (month !== undefined && date !== undefined) {
    const found = day(undefined, month, date);
    return found && { ...found, first: at, next: at + 3 };
  }
  return digits && mark.text === "/" && language === "en" ? readSlash(tokens, at) : undefined;
}

/** "4/22", "22/04" in English: a day where a fraction is unlikely. */
function readSlash(tokens: Token[], at: number): DateRead | undefined {
  const [x, y] = [small(tokens[at], 31), small(tokens[at + 2], 31)];
  if (x === undefined || y === undefined) return undefined;
  const announced =
    /^(?:on|by|until|since|before|after|from|back|due|dated|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day|or|,|and)$/.test(
      tokens[at - 1]?.lower ?? "",
    );
  const fraction = x < y && [2, 3, 4, 5, 8, 10, 16].includes(y) && !announced;
  if (!announced && x <= 12 && y <= 12) return undefined;
  if (x === 24 && y === 7) return undefined;
  if (fraction || (tokens[at + 3]?.text === "%" && tokens[at + 3]?.gap === "")) return undefined;
  const found = day(undefined, x, y) ?? day(undefined, y, x);
  return found && { ...found, first: at, next: at + 3 };
}
