import { currencyAt, unitAt, type Written } from "../lexicon.ts";
import { tokenize, type Token } from "../tokens.ts";
import type { Amount, Reading, Scaled } from "./amount.ts";
import { isAndAHalf, readNumber } from "./number.ts";
import { clean } from "./scale.ts";
import { withCents, withFinerUnit, withInches } from "./second-unit.ts";
import { percentFirst, readUnit } from "./unit.ts";
import * as german from "../words-de.ts";

/** Reads a number with its unit at token `at`; `behindRange`: as the upper end of a range, where a dash is no minus. */
export function readAmount(reading: Reading, at: number, behindRange = false): Amount | undefined {
  const { tokens } = reading;
  const span = reading.language === "de" ? readSpanWord(tokens, at) : undefined;
  if (span) return span;
  const sign = readSign(reading, at, behindRange);
  const prefix = currencyAt(tokens, at + sign.width);
  const number = readNumber(reading, prefix?.next ?? at + sign.width, prefix !== undefined);
  if (!number || (prefix && !fits(tokens, prefix, number))) return undefined;
  if (!behindRange && isGlued(tokens, at)) return undefined;
  const value = number.value * sign.factor;
  const scaled = { ...number, value };
  return prefix ? withPrefix(reading, scaled, prefix, at) : withUnit(reading, scaled, at);
}

/** "zehnjährige", "dreitägig": a time as one adjective. */
function readSpanWord(tokens: Token[], at: number): Amount | undefined {
  const token = tokens[at];
  const [, count, stem = ""] =
    /^(\p{L}{3,30}?)((?:jähr|monat|wöch|täg|stünd|minüt)ig)(?:e[nrms]?)?$/u.exec(token?.lower ?? "") ?? [];
  const value = count === undefined ? undefined : german.germanNumber(count);
  const unit = value === undefined ? undefined : unitAt(tokenize(stem), 0, "de");
  return value === undefined || !unit
    ? undefined
    : {
        value,
        scale: 1,
        unit: { ...unit, next: at + 1 },
        first: at,
        next: at + 1,
        words: true,
        marked: true,
      };
}

const MINUS = /^[-−–]$/;

/** A minus must hang on its number and on nothing before it: "-5", not "3-5". */
function readSign(reading: Reading, at: number, behindRange: boolean): { width: number; factor: number } {
  const token = reading.tokens[at];
  const glued =
    reading.tokens[at + 1]?.gap === "" &&
    (at === 0 || token?.gap !== "" || /^[(^]$/.test(reading.tokens[at - 1]?.text ?? ""));
  if (token && MINUS.test(token.text) && glued && !behindRange) return { width: 1, factor: -1 };
  const minus = token?.lower === "minus" || (reading.language === "en" && token?.lower === "negative");
  return minus ? { width: 1, factor: -1 } : { width: 0, factor: 1 };
}

/** A currency must stand right before its number, on the same line, and be no part of a name. */
function fits(tokens: Token[], prefix: Written, number: Scaled): boolean {
  const gap = tokens[prefix.next]?.gap;
  // "Euro 6" is a norm, "dollar 22.5 million" an amount.
  const isWord = /^(?:euro|dollar|yuan|renminbi)$/.test(tokens[prefix.next - 1]?.lower ?? "");
  if (isWord && number.scale === 1 && number.value < 10) return false;
  return gap === "" || gap === " ";
}

/** Digits that hang on a word or a mark belong to a name ("SU7", "SCP-173", "2.0.1"). */
function isGlued(tokens: Token[], at: number): boolean {
  const [token, before, earlier] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (token?.gap !== "" || !before) return false;
  if (before.kind !== "sign") return true;
  if (before.text === "-" || before.text === "_" || before.text === ".")
    return before.gap === "" && earlier !== undefined && earlier.kind !== "sign";
  return before.text === "#" || (before.text === "/" && before.gap === "" && earlier?.kind === "word");
}

/** "€ 5", "$4.5bn": the unit stands in front. */
function withPrefix(reading: Reading, number: Scaled, prefix: Written, first: number): Amount {
  // "$ 5 USD", "US$ 1 million dollars": the unit behind repeats the one in front.
  const again = unitAt(reading.tokens, number.next, reading.language);
  const repeats = again?.code === prefix.code && reading.tokens[again.next]?.kind !== "digits";
  const next = repeats ? again.next : number.next;
  return {
    value: number.value,
    scale: number.scale,
    unit: prefix,
    first,
    next,
    words: number.words,
    marked: true,
  };
}

/** "5 km", "3 Mio. Euro": the unit stands behind, if there is one. */
function withUnit(reading: Reading, number: Scaled, first: number): Amount | undefined {
  const { tokens, language } = reading;
  if ("clock" in number) return clockAmount(reading, number, first);
  const unit = readUnit(tokens, number.next, language);
  // A version has a point (HyperOS 2.0), a German decimal a comma.
  const comma = language === "de" && number.digits?.decimals === true && tokens[first + 1]?.text === ",";
  const marked = number.scale > 1 || number.words || comma || number.digits?.grouped === true;
  const amount: Amount = {
    value: number.value,
    scale: number.scale,
    unit,
    first,
    next: unit?.next ?? number.next,
    words: number.words && number.value <= 12,
    marked,
  };
  if (!unit) return percentFirst(reading, amount);
  if (unit.code === "ft") return withInches(reading, amount);
  const whole = withFinerUnit(reading, amount);
  if (whole !== amount) return whole;
  if (isAndAHalf(tokens, unit.next)) return { ...amount, value: number.value + 0.5, next: unit.next + 3 };
  if (unit.code === "lb" && (number.scale >= 1e6 || isPaid(tokens, first, number.next)))
    return { ...amount, unit: { ...unit, code: "GBP", kind: "currency" } };
  return unit.kind === "currency"
    ? withCents(reading, { ...amount, value: clean(number.value * unit.scale) })
    : amount;
}

/** "A ticket costs 12 pounds": money and no weight. */
function isPaid(tokens: Token[], first: number, unit: number): boolean {
  const before = tokens.slice(Math.max(0, first - PAID_REACH), first);
  return tokens[unit]?.lower.startsWith("pound") === true && before.some(({ lower }) => PAYS.test(lower));
}

/** How many words before an amount may say that it is paid. */
const PAID_REACH = 6;
const PAYS =
  /^(?:costs?|pays?|paid|paying|prices?|priced|fees?|charges?|charged|spent|spends?|worth|earns?|earned)$/;

/** "7:04,957 Minuten": seconds, whatever unit is named. */
function clockAmount(reading: Reading, number: Scaled, first: number): Amount {
  const unit = unitAt(reading.tokens, number.next, reading.language);
  const next = unit?.kind === "duration" ? unit.next : number.next;
  return {
    value: number.value,
    scale: 1,
    unit: { code: "s", kind: "duration", scale: 1, next },
    first,
    next,
    words: false,
    marked: true,
  };
}
