import type { Language } from "../../corpus/article.ts";
import type { Token } from "../tokens.ts";
import { day, shortYear, small, yearOf, type DateRead } from "./calendar.ts";
import { MARKS, isChain, isLonger } from "./marks.ts";
import { monthOf } from "./months.ts";
import { readPair } from "./pairs.ts";

/** A date in digits and marks: "22.03.2025", "2015/08/12", "9-18-15", "28.10.", "2016-05", "11/2016". */
export function readNumeric(tokens: Token[], at: number, language: Language): DateRead | undefined {
  const [a, mark, b] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!a || !b || !mark || a.kind === "sign" || !MARKS.test(mark.text) || mark.gap === "\n" || b.gap === "\n")
    return undefined;
  if (isChain(tokens[at - 1], tokens[at - 2], a)) return undefined;
  const [again, c] = [tokens[at + 3], tokens[at + 4]];
  const triple =
    again &&
    c &&
    MARKS.test(again.text) &&
    (again.text === mark.text || a.kind !== b.kind) &&
    c.kind !== "sign" &&
    [mark, again, b, c].every(
      (token) =>
        token.gap === "" || (token.gap === " " && mark.text === "." && token !== mark && token !== again),
    );
  if (triple && !isLonger(tokens, at + 5)) {
    const found = resolve([a, b, c], mark.text, language);
    if (found) return { ...found, first: at, next: at + 5 };
  }
  const german = readShortGerman(tokens, at, language);
  if (german) return german;
  if (triple && c.kind === "digits" && again.gap === "" && c.gap === "") return undefined;
  return isLonger(tokens, at + 3) ? undefined : readPair(tokens, at, language);
}

/** The day that three parts are: a named month or a year of four digits tells the order, else the language does. */
function resolve(
  parts: [Token, Token, Token],
  mark: string,
  language: Language,
): Pick<DateRead, "value" | "unit"> | undefined {
  const years = parts.map(yearOf);
  const months = parts.map((part) => monthOf(part, language));
  const named = months.findIndex((month) => month !== undefined);
  const yearAt = years.findIndex((year) => year !== undefined);
  const rest = [0, 1, 2].filter((index) => index !== named && index !== yearAt);
  if (named >= 0) {
    const dayAt = rest[0] ?? 0;
    const year = yearAt >= 0 ? years[yearAt] : shortYear(parts[rest[1] ?? 0]);
    const date = small(parts[dayAt], 31);
    return year === undefined || date === undefined ? undefined : day(year, months[named] ?? 0, date);
  }
  const year = yearAt >= 0 ? years[yearAt] : shortYear(parts[2]);
  const [first, second] = yearAt === 0 ? [parts[1], parts[2]] : [parts[0], parts[1]];
  if (year === undefined || yearAt === 1) return undefined;
  const [x, y] = [small(first, 31), small(second, 31)];
  if (x === undefined || y === undefined) return undefined;
  const monthFirst = yearAt === 0 || (language === "en" && mark !== ".");
  const order = monthFirst ? [day(year, x, y), day(year, y, x)] : [day(year, y, x), day(year, x, y)];
  return order[0] ?? order[1];
}

/** "28.10.", "15.1.", "27. 11." behind a word that announces a day. */
function readShortGerman(tokens: Token[], at: number, language: Language): DateRead | undefined {
  const [a, dot, b, end] = tokens.slice(at, at + 4);
  if (language !== "de" || dot?.text !== "." || end?.text !== "." || dot.gap !== "" || end.gap !== "")
    return undefined;
  const [date, month] = [small(a, 31), small(b, 12)];
  if (date === undefined || month === undefined) return undefined;
  if (
    !/^(?:am|vom|den|dem|der|zum|bis|ab|seit|für|und|vor|nach|von|oder|\(|,)$/.test(
      tokens[at - 1]?.lower ?? "",
    )
  )
    return undefined;
  const found = day(undefined, month, date);
  return found && { ...found, first: at, next: at + 4 };
}
