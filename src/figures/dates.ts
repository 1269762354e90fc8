import type { Language } from "../corpus/article.ts";
import type { Mention } from "./figure.ts";
import { modifierBefore, meaningOf } from "./modifiers.ts";
import type { Token } from "./tokens.ts";
import { germanOrdinal } from "./words-de.ts";
import { readOrdinal } from "./words-en.ts";

/** A date that was read from tokens; `unit` as in `Mention.value`. */
export type DateRead = { value: number; to?: number; unit: string; first: number; next: number };

/** Months with their usual abbreviations (Duden; Chicago Manual of Style). */
const MONTHS: Record<Language, string[]> = {
  de: [
    "januar|jänner|jan",
    "februar|feber|feb",
    "märz|mär|mrz|maerz",
    "april|apr",
    "mai",
    "juni|jun",
    "juli|jul",
    "august|aug",
    "september|sept|sep",
    "oktober|okt",
    "november|nov",
    "dezember|dez",
  ],
  en: [
    "january|jan",
    "february|feb",
    "march|mar",
    "april|apr",
    "may",
    "june|jun",
    "july|jul",
    "august|aug",
    "september|sept|sep",
    "october|oct",
    "november|nov",
    "december|dec",
  ],
};

const monthNumbers = {
  de: numbered(MONTHS.de),
  en: new Map([...numbered(MONTHS.de), ...numbered(MONTHS.en)]),
};
// English abbreviations turn up in German texts, too ("2020/Sep/23", "8. May 1945").
for (const [name, month] of numbered(MONTHS.en))
  if (!monthNumbers.de.has(name)) monthNumbers.de.set(name, month);

function numbered(months: string[]): Map<string, number> {
  return new Map(
    months.flatMap((names, index) => names.split("|").map((name): [string, number] => [name, index + 1])),
  );
}

/** The number of the month that token names, in any case; abbreviations may end with a point. */
export function monthOf(token: Token | undefined, language: Language): number | undefined {
  return token?.kind === "word" ? monthNumbers[language].get(token.lower) : undefined;
}

const EARLIEST_YEAR = 1500;
const LATEST_YEAR = 2199;
/** Two-digit years from 00 to here are of this century (the pivot that POSIX strptime has is 68). */
const PIVOT = 50;

/** Reads a date at token `at`: a day, month, quarter, half-year, year or a range of years. */
export function readDate(tokens: Token[], at: number, language: Language): DateRead | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === "sign") return undefined;
  return (
    readPeriod(tokens, at, language) ??
    readNumeric(tokens, at, language) ??
    readNamed(tokens, at, language) ??
    (token.kind === "digits" ? readYear(tokens, at, language) : undefined)
  );
}

export function toMention(read: DateRead, tokens: Token[], text: string, language: Language): Mention {
  const start = tokens[read.first]?.start ?? 0;
  const end = tokens[read.next - 1]?.end ?? start;
  return {
    kind: "date",
    value: read.value,
    ...(read.to === undefined ? {} : { to: read.to }),
    unit: read.unit,
    ...meaningOf(modifierBefore(tokens, read.first, language, "date")),
    text: text.slice(start, end),
    start,
    end,
  };
}

function yearOf(token: Token | undefined): number | undefined {
  if (token?.kind !== "digits" || token.text.length !== 4) return undefined;
  const year = Number(token.text);
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : undefined;
}

function shortYear(token: Token | undefined): number | undefined {
  if (token?.kind !== "digits" || token.text.length !== 2) return undefined;
  const year = Number(token.text);
  return year + (year <= PIVOT ? 2000 : 1900);
}

function small(token: Token | undefined, limit: number): number | undefined {
  if (token?.kind !== "digits" || token.text.length > 2) return undefined;
  const value = Number(token.text);
  return value >= 1 && value <= limit ? value : undefined;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function day(
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

// ---- Quarters and half-years: "Q3 2025", "2019 H2", "drittes Quartal 2025", "first half of 2025"

function readPeriod(tokens: Token[], at: number, language: Language): DateRead | undefined {
  return (
    readFiscal(tokens, at) ??
    readQ(tokens, at) ??
    readYearQ(tokens, at) ??
    (language === "de" ? readQuartal(tokens, at) : readQuarter(tokens, at))
  );
}

/** "FY2025". */
function readFiscal(tokens: Token[], at: number): DateRead | undefined {
  const year = tokens[at]?.text === "FY" && tokens[at + 1]?.gap === "" ? yearOf(tokens[at + 1]) : undefined;
  return year === undefined ? undefined : { value: year, unit: "year", first: at, next: at + 2 };
}

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

// ---- Digits with marks: 22.03.2025, 2015/08/12, 9-18-15, 28.10., 2016-05, 11/2016

const MARKS = /^[-/.–]$/;

function readNumeric(tokens: Token[], at: number, language: Language): DateRead | undefined {
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

/** Whether the date would continue a chain of marks and digits before it ("010-2015-86"). */
function isChain(mark: Token | undefined, before: Token | undefined, first: Token): boolean {
  return first.gap === "" && mark?.gap === "" && before?.kind === "digits" && MARKS.test(mark.text);
}

function isLonger(tokens: Token[], at: number): boolean {
  const [mark, digits] = [tokens[at], tokens[at + 1]];
  return mark?.gap === "" && /^[-/–,.]$/.test(mark.text) && digits?.gap === "" && digits.kind === "digits";
}

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

function readPair(tokens: Token[], at: number, language: Language): DateRead | undefined {
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

// ---- Named months: "22. März 2025", "zweiten Mai", "March 22, 2025", "22nd of June", "Dezember 2025"

function readNamed(tokens: Token[], at: number, language: Language): DateRead | undefined {
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

function afterDot(tokens: Token[], at: number): number {
  return tokens[at]?.text === "." ? at + 1 : at;
}

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

/** "22", "22nd", "twenty-first", "first" behind the name of a month. */
function readDayNumber(tokens: Token[], at: number): { value: number; next: number } | undefined {
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

function readTrailingYear(tokens: Token[], at: number): { value: number; next: number } | undefined {
  let next = at;
  if (/^(?:,|of|in)$/.test(tokens[next]?.lower ?? "")) next++;
  if (tokens[next]?.lower === "year") next++;
  const token = tokens[next];
  if (!token || token.gap === "\n" || token.gap === "\t") return undefined;
  const year = yearOf(token) ?? (tokens[next - 1]?.lower === "of" ? shortYear(token) : undefined);
  return year === undefined || isLonger(tokens, next + 1) ? undefined : { value: year, next: next + 1 };
}

function readDayFirst(tokens: Token[], at: number, language: Language): DateRead | undefined {
  const found = language === "de" ? readGermanDay(tokens, at) : readEnglishDay(tokens, at);
  if (!found) return undefined;
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

function readEnglishDay(tokens: Token[], at: number): { value: number; next: number } | undefined {
  const found = readDayNumber(tokens, at);
  if (!found || tokens[at]?.lower === "the") return undefined;
  let next = found.next;
  if (tokens[next]?.lower === "day") next++;
  if (tokens[next]?.lower === "of") next++;
  return { value: found.value, next };
}

// ---- Years: "2024", "2024/25", "2024-2025", "von 2010 bis 2018", "between 2007 and 2009"

const COUNTED: Record<Language, RegExp> = {
  de: /^(?:stück|mitarbeiter|menschen|personen|leute|fahrzeuge|autos|wagen|einheiten|exemplare|geräte|läden|filialen|teile|arbeitsplätze|stellen|kunden|nutzer|punkte|seiten|worte|wörter|mal)/,
  en: /^(?:pieces|people|employees|vehicles|cars|units|copies|devices|stores|parts|jobs|customers|users|points|pages|words|times|staff|engineers|orders)$/,
};

function readYear(tokens: Token[], at: number, language: Language): DateRead | undefined {
  const range = readYearRange(tokens, at);
  if (range) return range;
  const token = tokens[at];
  const year = yearOf(token);
  if (year === undefined || !token || !isYear(tokens, at, language)) return undefined;
  const to = readYearTo(tokens, at, language);
  return to
    ? { value: year, to: to.value, unit: "year", first: at, next: to.next }
    : { value: year, unit: "year", first: at, next: at + 1 };
}

/** "2024-2025", "2014~2018", "2024/25" in one piece. */
function readYearRange(tokens: Token[], at: number): DateRead | undefined {
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

function readYearTo(
  tokens: Token[],
  at: number,
  language: Language,
): { value: number; next: number } | undefined {
  const word = tokens[at + 1]?.lower ?? "";
  const before = tokens[at - 1]?.lower ?? "";
  const between = before === "zwischen" || before === "between" || before === "jahren";
  const joins =
    language === "de"
      ? word === "bis" || (word === "und" && between)
      : /^(?:to|till|until|through)$/.test(word) || (word === "and" && between);
  const to = joins && tokens[at + 2]?.gap === " " ? yearOf(tokens[at + 2]) : undefined;
  const from = yearOf(tokens[at]);
  return to !== undefined && from !== undefined && to > from && isYear(tokens, at + 2, language)
    ? { value: to, next: at + 3 }
    : undefined;
}

/** Whether four bare digits are a year and no amount, id or part of a name. */
function isYear(tokens: Token[], at: number, language: Language): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  if (token.gap === "" && before !== undefined && !/^[([{"„“«»'/–—=>~-]$/.test(before.text)) return false;
  if (token.gap === "" && before?.text === "-" && before.gap === "" && tokens[at - 2]?.kind !== "word")
    return false;
  if (next?.gap === "" && (next.kind === "word" || /^[%°€$£]$/.test(next.text))) return false;
  if (
    next?.gap === "" &&
    next.text === "-" &&
    tokens[at + 2]?.gap === "" &&
    tokens[at + 2]?.kind === "digits"
  )
    return false;
  if (isLonger(tokens, at + 1)) return false;
  const year = yearOf(token) ?? 0;
  if (year >= 1900 && year < 2100 && isAnnounced(before, language)) return true;
  return year >= 1900 && year < 2100
    ? !(next?.kind === "word" && next.gap === " " && COUNTED[language].test(next.lower))
    : isAnnounced(before, language) && isAnnouncedOld(before);
}

function isAnnounced(before: Token | undefined, language: Language): boolean {
  const words =
    language === "de"
      ? /^(?:jahr|jahre|jahres|jahren|seit|bis|anfang|mitte|ende|im|frühjahr|sommer|herbst|winter|frühling|baujahr|modelljahr)$/
      : /^(?:year|since|in|early|late|mid|by|until|fy|cy)$/;
  return before?.kind === "word" && words.test(before.lower);
}

function isAnnouncedOld(before: Token | undefined): boolean {
  return /^(?:jahr|jahre|jahres|jahren|seit|anfang|mitte|ende|in|year|since|early|late)$/.test(
    before?.lower ?? "",
  );
}
