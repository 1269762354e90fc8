const MONTHS = [
  /^(?:jan|jän)/,
  /^feb/,
  /^(?:mär|mae|mar|mrz)/,
  /^apr/,
  /^ma[iy]/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^o[ck]t/,
  /^nov/,
  /^de[cz]/,
];
const MONTH =
  "(?:jan(?:uary?|uar)?|jän(?:ner)?|feb(?:ruary?|ruar)?|mär(?:z)?|maerz|mrz|mar(?:ch)?|apr(?:il)?|mai|may|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\\.?";

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH}),?\\s+(\\d{4})(?!\\d)`,
  "i",
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  "iu",
);
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\.?\d)/;
const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/;

/** A day found in a text, and the text that says it. */
export type FoundDate = { date: string; text: string };

/**
 * The first whole date of a text as `YYYY-MM-DD`: ISO, German (`24. März 2025`, `24.03.2025`) or English
 * (`March 24, 2025`). Null without one; also for `03/04/2025`, which is two days, one on either side of the Atlantic.
 */
export function findDate(text: string): FoundDate | null {
  return (
    found(ISO.exec(text), ([, year, month, day]) => isoDate(Number(year), Number(month), Number(day))) ??
    found(DAY_FIRST.exec(text), ([, day, month, year]) =>
      isoDate(Number(year), monthNumber(month), Number(day)),
    ) ??
    found(MONTH_FIRST.exec(text), ([, month, day, year]) =>
      isoDate(Number(year), monthNumber(month), Number(day)),
    ) ??
    found(DOTTED.exec(text), ([, day, month, year]) => isoDate(Number(year), Number(month), Number(day))) ??
    found(SLASHED.exec(text), ([, first, second, year]) =>
      slashed(Number(first), Number(second), Number(year)),
    )
  );
}

function found(match: RegExpExecArray | null, read: (match: string[]) => string | null): FoundDate | null {
  const date = match === null ? null : read(match);
  return match === null || date === null ? null : { date, text: match[0] };
}

function monthNumber(name = ""): number {
  return MONTHS.findIndex((month) => month.test(name.toLowerCase())) + 1;
}

function slashed(first: number, second: number, year: number): string | null {
  if (first === second || second > 12) return isoDate(year, first, second);
  return first > 12 ? isoDate(year, second, first) : null;
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 2200 ? date.toISOString().slice(0, 10) : null;
}
