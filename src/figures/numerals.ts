import type { Language } from "../corpus/article.ts";
import type { Token } from "./tokens.ts";

/** A number that was read from tokens; `next` is the first token behind it. */
export type Numeral = {
  value: number;
  next: number;
  /** Written with digits: how many stand before the decimal mark, and whether groups or decimals were marked. */
  digits?: { leading: string; grouped: boolean; decimals: boolean };
};

/** More digits than this are ids, not amounts (and exceed what a double holds exactly). */
const MAX_DIGITS = 15;

const APOSTROPHES = new Set(["'", "’"]);
const VULGAR = new Map(
  Object.entries({
    "½": 1 / 2,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "⅛": 1 / 8,
    "⅕": 1 / 5,
  }),
);

/**
 * Reads a number written in digits at token `at`: "137.000", "4,5", "1 234 567,89", "1'000", "12,34,567.89", "2 1/4",
 * "1.3e6", "6.23x10^-4". The mark of the other language is understood where it cannot mean anything else.
 */
export function readDigits(tokens: Token[], at: number, language: Language): Numeral | undefined {
  const first = tokens[at];
  if (first?.kind === "sign") {
    const share = VULGAR.get(first.text);
    return share === undefined ? undefined : { value: share, next: at + 1 };
  }
  if (first?.kind !== "digits" || first.text.length > MAX_DIGITS) return undefined;
  const parts = isInChain(tokens, at) ? [] : separatedDigits(tokens, at);
  const plain = readMarks(parts, language) ?? readSpaces(tokens, at, language);
  const numeral = plain ?? { value: Number(first.text), next: at + 1, digits: bare(first.text) };
  return readExponent(tokens, readMixed(tokens, numeral));
}

/** Within "22,24,26,31" each number stands alone. */
function isInChain(tokens: Token[], at: number): boolean {
  const mark = tokens[at - 1];
  return (
    tokens[at]?.gap === "" &&
    mark?.gap === "" &&
    /^[.,]$/.test(mark.text) &&
    tokens[at - 2]?.kind === "digits"
  );
}

function bare(leading: string) {
  return { leading, grouped: false, decimals: false };
}

type Part = { digits: string; mark: string; next: number };

/** Longest chain of digits joined by marks: 1,234.56 -> 1 / ,234 / .56; longer ones are no number. */
const MAX_PARTS = 8;

function separatedDigits(tokens: Token[], at: number): Part[] {
  const parts: Part[] = [{ digits: tokens[at]?.text ?? "", mark: "", next: at + 1 }];
  for (let i = at + 1; parts.length <= MAX_PARTS; i += 2) {
    const [mark, digits] = [tokens[i], tokens[i + 1]];
    const joins = mark?.gap === "" && digits?.gap === "" && digits.kind === "digits";
    if (!joins || !(mark.text === "." || mark.text === "," || APOSTROPHES.has(mark.text))) break;
    parts.push({ digits: digits.text, mark: APOSTROPHES.has(mark.text) ? "'" : mark.text, next: i + 2 });
  }
  return parts;
}

function readMarks(parts: Part[], language: Language): Numeral | undefined {
  const last = parts.at(-1);
  if (!last || parts.length === 1) return undefined;
  const marks = parts.slice(1).map((part) => part.mark);
  const decimal = decimalMark(parts, marks, language);
  if (decimal === undefined) return undefined;
  const groups = decimal === "" ? parts : parts.slice(0, -1);
  if (!areGroups(groups)) return undefined;
  const leading = groups.map((part) => part.digits).join("");
  if (leading.length > MAX_DIGITS) return undefined;
  return {
    value: Number(decimal === "" ? leading : `${leading}.${last.digits}`),
    next: last.next,
    digits: { leading, grouped: groups.length > 1, decimals: decimal !== "" },
  };
}

/** The mark before the decimals, "" if there are none, undefined if the chain is no number ("22,24,26", "192.168.1.2"). */
function decimalMark(parts: Part[], marks: string[], language: Language): string | undefined {
  const last = marks.at(-1) ?? "";
  const final = parts.at(-1)?.digits ?? "";
  if (new Set(marks).size === 1) {
    if (marks.length > 1) return areGroups(parts) ? "" : undefined;
    return isGroup(parts, last, final, language) ? "" : last === "'" ? undefined : last;
  }
  const groupMarks = new Set(marks.slice(0, -1));
  return groupMarks.size === 1 && !groupMarks.has(last) && last !== "'" ? last : undefined;
}

/** Whether one mark separates thousands: 137.000 in German, 137,000 in English, 137,000 anywhere (three zeros are no decimals). */
function isGroup(parts: Part[], mark: string, final: string, language: Language): boolean {
  const first = parts[0]?.digits ?? "";
  if (final.length !== 3 || first.length > 3 || first.startsWith("0")) return false;
  if (mark === "'") return true;
  return mark === (language === "de" ? "." : ",") || final === "000";
}

/** Groups of three behind one to three digits; the Indian way (12,34,567) counts, too. */
function areGroups(parts: Part[]): boolean {
  const [first, ...rest] = parts.map((part) => part.digits);
  if (rest.length === 0) return true;
  if (first === undefined || first.length > 3 || first.startsWith("0")) return false;
  const inner = rest.slice(0, -1);
  const size = inner[0]?.length ?? 3;
  return (
    rest.at(-1)?.length === 3 && (size === 2 || size === 3) && inner.every((digits) => digits.length === size)
  );
}

/** Groups set apart by blanks (DIN 1333, SI): 1 234 567,89. */
function readSpaces(tokens: Token[], at: number, language: Language): Numeral | undefined {
  const first = tokens[at]?.text ?? "";
  if (first.length > 3 || first.startsWith("0")) return undefined;
  let leading = first;
  let next = at + 1;
  while (leading.length <= MAX_DIGITS) {
    const token = tokens[next];
    if (token?.kind !== "digits" || token.gap !== " " || token.text.length !== 3) break;
    leading += token.text;
    next += 1;
  }
  if (next === at + 1) return undefined;
  const [mark, decimals] = [tokens[next], tokens[next + 1]];
  const hasDecimals =
    mark?.gap === "" &&
    mark.text === (language === "de" ? "," : ".") &&
    decimals?.kind === "digits" &&
    decimals.gap === "";
  return {
    value: Number(hasDecimals ? `${leading}.${decimals.text}` : leading),
    next: hasDecimals ? next + 2 : next,
    digits: { leading, grouped: true, decimals: hasDecimals },
  };
}

/** "2 1/4", "10½", "1/4": a fraction with digits, alone or behind a whole number. */
function readMixed(tokens: Token[], numeral: Numeral): Numeral {
  if (!numeral.digits || numeral.digits.decimals || numeral.digits.grouped) return numeral;
  const share = tokens[numeral.next];
  const vulgar = share?.kind === "sign" && share.gap !== "\n" ? VULGAR.get(share.text) : undefined;
  if (vulgar !== undefined) return { value: numeral.value + vulgar, next: numeral.next + 1 };
  const behind = share?.gap === " " ? readFraction(tokens, numeral.next) : undefined;
  if (behind && behind.value < 1) return { value: numeral.value + behind.value, next: behind.next };
  return readFraction(tokens, numeral.next - 1) ?? numeral;
}

const DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100, 1000]);

function readFraction(tokens: Token[], at: number): Numeral | undefined {
  const [over, slash, under, behind] = tokens.slice(at, at + 4);
  if (over?.kind !== "digits" || slash?.text !== "/" || under?.kind !== "digits") return undefined;
  if (slash.gap !== "" || under.gap !== "" || (behind?.text === "/" && behind.gap === "")) return undefined;
  const [top, bottom] = [Number(over.text), Number(under.text)];
  if (over.text.startsWith("0") || top === 0 || top >= bottom || !DENOMINATORS.has(bottom)) return undefined;
  return { value: top / bottom, next: at + 3 };
}

/** "1.3e6", "6.23x10^-4", "1.1^23". */
function readExponent(tokens: Token[], numeral: Numeral): Numeral {
  const [first, second, third] = tokens.slice(numeral.next, numeral.next + 3);
  if (first?.gap !== "") return numeral;
  if (first.lower === "e" || first.text === "^") {
    const power = readPower(tokens, numeral.next + 1);
    if (!power) return numeral;
    return {
      value: first.text === "^" ? numeral.value ** power.value : scaled(numeral.value, power.value),
      next: power.next,
    };
  }
  const times = first.lower === "x" || first.text === "×" || first.text === "*";
  if (!times || second?.text !== "10" || third?.text !== "^") return numeral;
  const power = readPower(tokens, numeral.next + 3);
  return power ? { value: scaled(numeral.value, power.value), next: power.next } : numeral;
}

function scaled(value: number, power: number): number {
  return Number(`${value}e${power}`);
}

function readPower(tokens: Token[], at: number): Numeral | undefined {
  const first = tokens[at];
  const signed = first?.text === "-" || first?.text === "+" || first?.text === "−";
  const digits = signed ? tokens[at + 1] : first;
  if (digits?.kind !== "digits" || digits.gap !== "" || digits.text.length > 2) return undefined;
  return {
    value: Number(digits.text) * (signed && first?.text !== "+" ? -1 : 1),
    next: at + (signed ? 2 : 1),
  };
}
