import type { Language } from "../corpus/article.ts";
import type { FigureKind, Mention } from "./figure.ts";
import { currencyAt, unitAt, type Written } from "./lexicon.ts";
import { meaningOf, modifierAfter, modifierBefore } from "./modifiers.ts";
import { readDigits, type Numeral } from "./numerals.ts";
import { monthOf } from "./dates.ts";
import { tokenize, type Token } from "./tokens.ts";
import { isName, isNumbered, skipTrap } from "./traps.ts";
import * as german from "./words-de.ts";
import * as english from "./words-en.ts";

export type Reading = { text: string; tokens: Token[]; language: Language };

/** One number with its scale and unit, as it was read. */
type Amount = {
  value: number;
  /** The scale that was multiplied in ("1,5 Millionen": 1e6). */
  scale: number;
  unit: Written | undefined;
  first: number;
  next: number;
  /** A number in words. */
  words: boolean;
  /** Written so that it can only be an amount: grouped, with decimals or a scale word, or in words. */
  marked: boolean;
};

/** Reads an amount, a range of two, or a chain such as "4.997 × 1.963 × 1.455 mm" at token `at`. */
export function readAmounts(reading: Reading, at: number): { mentions: Mention[]; next: number } | undefined {
  const first = readAmount(reading, at);
  if (!first) return undefined;
  const chain = readChain(reading, first);
  if (chain) return chain;
  const range = readRange(reading, first);
  if (range) return range;
  const amount = withUnitOfList(reading, first);
  if (!amount.unit && isNoCount(reading, amount)) return { mentions: [], next: first.next };
  return { mentions: [toMention(reading, amount, amount)], next: first.next };
}

// ---- One amount

const MINUS = /^[-−–]$/;

function readAmount(reading: Reading, at: number, behindRange = false): Amount | undefined {
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

type Scaled = Numeral & { scale: number; words: boolean };

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

function readSign(reading: Reading, at: number, behindRange: boolean): { width: number; factor: number } {
  const token = reading.tokens[at];
  const glued =
    reading.tokens[at + 1]?.gap === "" &&
    (at === 0 || token?.gap !== "" || /^[(^]$/.test(reading.tokens[at - 1]?.text ?? ""));
  if (token && MINUS.test(token.text) && glued && !behindRange) return { width: 1, factor: -1 };
  const minus = token?.lower === "minus" || (reading.language === "en" && token?.lower === "negative");
  return minus ? { width: 1, factor: -1 } : { width: 0, factor: 1 };
}

function readNumber(reading: Reading, at: number, money: boolean): Scaled | undefined {
  const { tokens, language } = reading;
  const clock = readClock(tokens, at, language);
  if (clock) return { ...clock, scale: 1, words: false };
  if (!money && skipTrap(tokens, at) > at) return undefined;
  const digits = readDigits(tokens, at, language);
  if (digits) return withScale(reading, digits, money);
  const words = language === "de" ? german.readGermanWords(tokens, at) : english.readEnglishWords(tokens, at);
  const number = words ?? readArticle(reading, at);
  if (!number) return undefined;
  const dozens = language === "de" ? german.readScale(tokens, number.next) : undefined;
  const value = number.value * (dozens?.value ?? 1);
  return { value, next: dozens?.next ?? number.next, scale: scaleOf(value), words: true };
}

/** "ein" and "a" are numbers only before a unit: "eine Meile", "a mile". */
function readArticle(reading: Reading, at: number): Numeral | undefined {
  const { tokens, language } = reading;
  const couple = language === "en" ? english.readCouple(tokens, at) : undefined;
  if (couple) return unitAt(tokens, couple.next, language)?.kind === "duration" ? couple : undefined;
  const article = language === "de" ? german.readArticle(tokens, at) : english.readArticle(tokens, at);
  if (!article) return undefined;
  const scale = language === "de" ? german.readScale(tokens, article.next) : undefined;
  if (scale && scale.value >= 12) return { value: scale.value, next: scale.next };
  const unit = unitAt(tokens, article.next, language);
  if (!unit || unit.kind === "ratio" || tokens[article.next]?.gap !== " ") return undefined;
  // "a second look", "a bit", "an hour" and "ein Tag" are figures of speech more often than measures.
  if (isAndAHalf(tokens, unit.next)) return article;
  const measured = unit.kind === "currency" || unit.kind === "quantity" || tokens[at]?.lower === "one";
  return measured && unit.code !== "bit" && !/^(?:a|an)$/.test(tokens[at]?.lower ?? "") ? article : undefined;
}

/** "a year and a half", "an hour and a half". */
function isAndAHalf(tokens: Token[], at: number): boolean {
  return tokens[at]?.lower === "and" && tokens[at + 1]?.lower === "a" && tokens[at + 2]?.lower === "half";
}

function scaleOf(value: number): number {
  return value >= 1e9 && value % 1e8 === 0 ? 1e9 : value >= 1e6 && value % 1e5 === 0 ? 1e6 : 1;
}

/** Letters that scale an amount of money and stand right behind it ("$4.5bn", "€3m"). */
const MONEY_SCALES: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12, mm: 1e6, g: 1e9 };

function withScale(reading: Reading, digits: Numeral, money: boolean): Scaled {
  const { tokens, language } = reading;
  const token = tokens[digits.next];
  const letter =
    token?.gap === "" || money
      ? gluedScale(token, digits, money || isPeopleMillion(reading, digits.next))
      : undefined;
  if (letter !== undefined)
    return {
      ...digits,
      value: clean(digits.value * letter),
      next: digits.next + 1,
      scale: letter,
      words: false,
    };
  const dash = token?.text === "-" && token.gap === "" ? digits.next + 1 : digits.next;
  if (language === "de") {
    const scale = german.readScale(tokens, dash);
    if (!scale) return { ...digits, scale: 1, words: false };
    const dozen = german.readScale(tokens, scale.next);
    const factor = scale.value * (dozen?.value ?? 1);
    return {
      ...digits,
      value: clean(digits.value * factor),
      next: dozen?.next ?? scale.next,
      scale: factor,
      words: false,
    };
  }
  const over = digits.digits?.decimals ? undefined : english.readOver(tokens, digits);
  if (over) return { ...over, scale: 1, words: true };
  const start = english.readScale(tokens, dash) ? dash : digits.next;
  const scaled = english.readScaled(tokens, { ...digits, next: start });
  if (scaled.next === start) {
    const share = english.readAndShare(tokens, { ...digits, next: digits.next });
    return { ...digits, ...(digits.digits?.grouped ? {} : share), scale: 1, words: false };
  }
  const whole = english.readAndShare(tokens, scaled);
  return {
    ...digits,
    value: clean(whole.value),
    next: whole.next,
    scale: english.readScale(tokens, start)?.value ?? 1,
    words: false,
  };
}

/** "1.2m vehicles" in English news: millions, not metres, before the plural of what is counted. */
function isPeopleMillion({ tokens, language }: Reading, at: number): boolean {
  const [letter, noun] = [tokens[at], tokens[at + 1]];
  if (language !== "en" || letter?.text !== "m" || noun?.kind !== "word" || noun.gap !== " ") return false;
  return (
    /^\p{Ll}{3,}s$/u.test(noun.text) &&
    !/^(?:across|towards|is|was|has|less|tides|thus|this|always)$/.test(noun.text)
  );
}

function gluedScale(token: Token | undefined, digits: Numeral, money: boolean): number | undefined {
  if (token?.kind !== "word" || token.gap === "\n") return undefined;
  if (token.text === "k" && token.gap === "") return 1e3;
  if (token.text === "K" && token.gap === "" && (digits.digits?.leading.length ?? 0) > 1) return 1e3;
  if (token.text === "MM" && token.gap === "") return 1e6;
  return money && token.gap === "" ? MONEY_SCALES[token.lower] : undefined;
}

/** Removes the noise of binary fractions: 4.1 × 1e9 is 4100000000. */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}

/** "7:04,957 Minuten", "7:05.298", "1:32:45 Stunden": seconds. Without decimals or a unit it is a time of day or a score. */
function readClock(tokens: Token[], at: number, language: Language): (Numeral & { clock: true }) | undefined {
  const parts = [tokens[at]];
  let next = at + 1;
  while (
    parts.length < 3 &&
    tokens[next]?.text === ":" &&
    tokens[next]?.gap === "" &&
    tokens[next + 1]?.gap === ""
  ) {
    parts.push(tokens[next + 1]);
    next += 2;
  }
  if (parts.length === 1 || parts.some((part) => part?.kind !== "digits") || tokens[next]?.text === ":")
    return undefined;
  const [mark, decimals] = [tokens[next], tokens[next + 1]];
  const precise =
    mark?.gap === "" && /^[.,]$/.test(mark.text) && decimals?.kind === "digits" && decimals.gap === "";
  const end = precise ? next + 2 : next;
  const unit = unitAt(tokens, end, language);
  if (!precise && unit?.kind !== "duration") return undefined;
  const whole = parts.reduce((sum, part) => sum * 60 + Number(part?.text), 0);
  const hours = parts.length === 2 && unit?.code === "h" ? 60 : 1;
  return { value: Number(`${whole * hours}${precise ? `.${decimals.text}` : ""}`), next: end, clock: true };
}

// ---- Its unit

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
  if (isAndAHalf(tokens, unit.next)) return { ...amount, value: number.value + 0.5, next: unit.next + 3 };
  if (unit.code === "lb" && number.scale >= 1e6)
    return { ...amount, unit: { ...unit, code: "GBP", kind: "currency" } };
  return unit.kind === "currency"
    ? withCents(reading, { ...amount, value: clean(number.value * unit.scale) })
    : amount;
}

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

/** "800 Volt", "800-Volt-Plattform", "30 - year", "20 [kg]". */
function readUnit(tokens: Token[], at: number, language: Language): Written | undefined {
  const token = tokens[at];
  if (!token || token.gap === "\n" || token.gap === "\t") return undefined;
  const direct = unitAt(tokens, at, language);
  if (direct) return isRealUnit(tokens, at, direct, language) ? direct : undefined;
  const joined = unitAt(tokens, at + 1, language);
  if (!joined || tokens[at + 1]?.gap === "\n") return undefined;
  if (/^[-‐‑]$/.test(token.text) && tokens[at + 1]?.gap === token.gap) return joined;
  const closes = { "[": "]", "{": "}", "<": ">" }[token.text];
  return closes !== undefined && tokens[joined.next]?.text === closes
    ? { ...joined, next: joined.next + 1 }
    : undefined;
}

/** Short symbols that are words or names, too. */
function isRealUnit(tokens: Token[], at: number, unit: Written, language: Language): boolean {
  const [token, behind] = [tokens[at], tokens[unit.next]];
  if (!token) return false;
  if (behind?.gap === "" && behind.kind !== "sign") return false;
  if (token.text === "s" && token.gap === "" && /^\d{3}0$/.test(tokens[at - 1]?.text ?? "")) return false;
  if (token.gap === "" && token.text.length === 1 && isNumbered(tokens, at - 1)) return false;
  if (unit.code === "C") return behind?.text !== "/" && (tokens[at - 1]?.text.length ?? 9) <= 2;
  if (unit.code === "in")
    return token.lower !== "in" || (behind?.kind !== "word" && behind?.kind !== "digits");
  if (token.text === "A" && language === "en") return token.gap === "" || behind?.kind !== "word";
  if (token.text === "t" || token.text === "m") return behind?.gap !== "" || !/^['’]$/.test(behind.text);
  return !(token.lower === "won" && language === "en" && tokens[at - 1]?.kind === "digits");
}

/** "percents of twenty", "Prozentsatz von 20" only in English: the unit stands first. */
function percentFirst(reading: Reading, amount: Amount): Amount {
  const { tokens, language } = reading;
  const of = tokens[amount.first - 1]?.lower === "of";
  const word = of && language === "en" ? (tokens[amount.first - 2]?.lower ?? "") : "";
  if (!/^(?:percents?|cents?)$/.test(word) || isNumberWord(tokens[amount.first - 3])) return amount;
  if (word.startsWith("cent") && tokens[amount.first - 3]?.lower !== "per") return amount;
  return { ...amount, unit: { code: "%", kind: "percent", scale: 1, next: amount.next } };
}

/** "38 percent of 305,055": the percentage has its number in front. */
function isNumberWord(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "digits" || english.isNumberWord(token.lower));
}

/** "5 ft 2 in" is one length in feet. */
function withInches(reading: Reading, amount: Amount): Amount {
  const { tokens } = reading;
  const digits =
    tokens[amount.next]?.gap === " " ? readDigits(tokens, amount.next, reading.language) : undefined;
  const inch = digits && tokens[digits.next];
  if (!digits || digits.value >= 12 || !inch || !/^(?:in|inch|inches|″|")$/.test(inch.lower)) return amount;
  return { ...amount, value: amount.value + digits.value / 12, next: digits.next + 1 };
}

const CENTS: Record<Language, RegExp> = {
  de: /^(?:cents?|rappen|pence)$/,
  en: /^(?:cents?|pence|p)$/,
};

/** "dreizehn Euro und fünfundvierzig Cent", "zwei Euro fünfzig", "3 dollars 50 cents", "15 dollars and 15." */
function withCents(reading: Reading, amount: Amount): Amount {
  const { tokens, language } = reading;
  if (amount.scale > 1 || !Number.isInteger(amount.value)) return amount;
  const and = /^(?:und|and)$/.test(tokens[amount.next]?.lower ?? "") ? 1 : 0;
  const start = amount.next + and;
  if (tokens[start]?.gap !== " ") return amount;
  const number = readNumber(reading, start, false);
  if (
    !number ||
    number.scale > 1 ||
    number.value >= 100 ||
    number.value < 1 ||
    !Number.isInteger(number.value)
  )
    return amount;
  const behind = tokens[number.next];
  const value = clean(amount.value + number.value / 100);
  if (behind && CENTS[language].test(behind.lower)) return { ...amount, value, next: number.next + 1 };
  const ends =
    !behind || (/^[.,;!?)]$/.test(behind.text) && behind.gap === "" && tokens[number.next + 1]?.gap !== "");
  return ends && number.value >= 10 ? { ...amount, value, next: number.next } : amount;
}

// ---- Two and more

type Connector = { next: number; sign: boolean; change: boolean };

function readConnector(reading: Reading, first: Amount): Connector | undefined {
  const { tokens, language } = reading;
  const token = tokens[first.next];
  if (!token || token.gap === "\n" || token.gap === "\t") return undefined;
  const before = tokens[first.first - 1]?.lower ?? "";
  if (/^[-–—~‑−]$/.test(token.text))
    return tokens[first.next + 1]?.gap === token.gap
      ? { next: first.next + 1, sign: true, change: false }
      : undefined;
  const between = isBetween(tokens, first.first);
  const words = language === "de" ? /^bis$/ : /^(?:to|through|till|thru)$/;
  if (words.test(token.lower)) {
    const zu = tokens[first.next + 1]?.lower === "zu" ? 2 : 1;
    return { next: first.next + zu, sign: false, change: false };
  }
  if (between && (token.lower === "und" || token.lower === "and"))
    return { next: first.next + 1, sign: false, change: false };
  if (language === "de" && token.lower === "auf" && (before === "von" || first.unit === undefined))
    return { next: first.next + 1, sign: false, change: true };
  return undefined;
}

/** "zwischen" may stand before a modifier: "zwischen rund 300 und 400". */
function isBetween(tokens: Token[], first: number): boolean {
  return [1, 2].some((back) => /^(?:zwischen|between)$/.test(tokens[first - back]?.lower ?? ""));
}

/** Units of a change from low to high that is one figure: the state of a battery, a sprint. */
const SPANS = new Set(["%", "km/h", "mph"]);

const MODIFIER_WORDS = /^(?:rund|etwa|knapp|über|fast|about|around|nearly|almost|over|zu)$/;

function readRange(reading: Reading, first: Amount): { mentions: Mention[]; next: number } | undefined {
  const connector = readConnector(reading, first);
  if (!connector) return undefined;
  const skip = MODIFIER_WORDS.test(reading.tokens[connector.next]?.lower ?? "") ? 1 : 0;
  const second = readAmount(reading, connector.next + skip, true);
  if (
    !second ||
    (connector.sign && !first.marked && first.unit === undefined && isIdLike(reading, first, second))
  )
    return undefined;
  const unit = second.unit ?? first.unit ?? unitOfList(reading, second.next);
  if (first.unit && second.unit && first.unit.code !== second.unit.code) return undefined;
  if (!unit && isNoCount(reading, { ...first, next: second.next, marked: first.marked || second.marked }))
    return undefined;
  const value = sharesScale(first, second) ? clean(first.value * second.scale) : first.value;
  const low: Amount = { ...first, value, unit };
  const high: Amount = { ...second, unit };
  const one = connector.change
    ? SPANS.has(unit?.code ?? "") && !isChange(reading, first.first)
    : low.value <= high.value;
  if (connector.sign && low.value >= high.value) return undefined;
  if (one && low.value < high.value) return { mentions: [toMention(reading, low, high)], next: second.next };
  return { mentions: [toMention(reading, low, low), toMention(reading, high, high)], next: second.next };
}

function isIdLike(reading: Reading, first: Amount, second: Amount): boolean {
  const [a, b] = [reading.tokens[first.first]?.text ?? "", reading.tokens[second.first]?.text ?? ""];
  return second.unit === undefined && (b.startsWith("0") || a.startsWith("0")) && b.length > 1;
}

/** "1,2 bis 1,5 Millionen": the scale of the upper end belongs to both. */
function sharesScale(first: Amount, second: Amount): boolean {
  return (
    first.scale === 1 &&
    second.scale >= 1000 &&
    first.value < 1000 &&
    first.value * second.scale <= Math.max(second.value, second.scale * 1000) &&
    (first.unit === undefined || first.unit.kind === "currency")
  );
}

const CHANGE =
  /^(?:stieg|stiegen|steigt|steigen|gestiegen|wuchs|wachsen|sank|sanken|gesunken|fiel|fielen|gefallen|erhöhte|erhöht|kletterte|verbesserte|senkte|gesenkt|reduzierte|ging|rose|fell|grew|climbed|dropped|slipped|increased|decreased|raised|cut|went|up|down)$/;

/** How many words before a change of value its verb may stand. */
const CHANGE_REACH = 12;

function isChange(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - CHANGE_REACH); i--) {
    const token = reading.tokens[i];
    if (!token || token.text === "." || reading.tokens[i + 1]?.gap === "\n") return false;
    if (CHANGE.test(token.lower)) return true;
  }
  return false;
}

/** "4.997 × 1.963 × 1.455 mm": each is a figure with the last unit. */
function readChain(reading: Reading, first: Amount): { mentions: Mention[]; next: number } | undefined {
  const amounts = [first];
  for (let last = first; amounts.length < 4;) {
    const times = reading.tokens[last.next];
    if (!times || times.gap === "\n" || !/^(?:×|x|mal|by)$/.test(times.lower)) break;
    const another = readAmount(reading, last.next + 1, true);
    if (!another) break;
    amounts.push(another);
    last = another;
  }
  const last = amounts.at(-1);
  if (amounts.length < 2 || !last?.unit || last.unit.kind !== "quantity") return undefined;
  const mentions = amounts.map((amount) => toMention(reading, { ...amount, unit: last.unit }, amount));
  return { mentions, next: last.next };
}

function withUnitOfList(reading: Reading, amount: Amount): Amount {
  const unit = amount.unit ? undefined : unitOfList(reading, amount.next);
  return unit ? { ...amount, unit } : amount;
}

/** How many numbers of a list may lack the unit that the last one has. */
const MAX_LIST = 6;

/** The unit that a number takes from the list it begins: "5, 10 und 15 Minuten". */
function unitOfList(reading: Reading, at: number): Written | undefined {
  const { tokens } = reading;
  let next = at;
  for (let i = 0; i < MAX_LIST; i++) {
    const token = tokens[next];
    if (!token || token.gap === "\n" || token.gap === "\t") return undefined;
    const last = /^(?:und|oder|bzw|and|or|sowie)$/.test(token.lower);
    if (!last && token.text !== ",") return undefined;
    const start = skipWords(reading, next + 1);
    const digits = start === undefined ? undefined : readDigits(tokens, start, reading.language);
    if (!digits) return undefined;
    next = afterRange(reading, digits.next);
    const unit = readUnit(tokens, next, reading.language);
    if (unit) return unit.kind === "ratio" ? undefined : unit;
  }
  return undefined;
}

/** How many words may stand before the next number of a list: "770 und im Max für 760 Kilometer". */
const MAX_WORDS_BETWEEN = 5;

/** The next number of a list, or undefined if words stand before it that begin something else. */
function skipWords({ tokens }: Reading, at: number): number | undefined {
  for (let next = at; next <= at + MAX_WORDS_BETWEEN; next++) {
    const token = tokens[next];
    if (!token || token.gap !== " ")
      return token?.text === "." && next === at ? skipDot(tokens, next + 1) : undefined;
    if (token.kind === "digits") return next;
    if (
      token.kind === "sign" ||
      (next === at && !/^(?:im|in|auf|für|beim|bei|am|mit|zu|for|on|at|then)$/.test(token.lower))
    )
      return undefined;
  }
  return undefined;
}

/** Behind "bzw." */
function skipDot(tokens: Token[], at: number): number | undefined {
  return tokens[at]?.kind === "digits" ? at : undefined;
}

/** Behind the upper end, if the number of a list is a range: "59 bis 62 und …". */
function afterRange({ tokens, language }: Reading, at: number): number {
  if (!/^(?:bis|to|–|-)$/.test(tokens[at]?.lower ?? "")) return at;
  return readDigits(tokens, at + 1, language)?.next ?? at;
}

// ---- A bare number

const GLUED_ENDINGS: Record<Language, RegExp> = {
  de: /^(?:er|ern|ste[nrms]?|te[nrms]?)$/,
  en: /^(?:s|st|nd|rd|th|ths)$/,
};

/** Whether a number without a unit is no count: an ordinal, a name, a part of a longer word or of a chain. */
function isNoCount(reading: Reading, amount: Amount): boolean {
  const { tokens, language } = reading;
  const [next, second] = [tokens[amount.next], tokens[amount.next + 1]];
  if (next?.gap === "" && next.kind === "word") return true;
  if (next?.gap === "" && GLUED_ENDINGS[language].test(next.lower)) return true;
  if (next?.gap === "" && /^[-‑_]$/.test(next.text) && second?.gap === "" && second.kind === "word")
    return !amount.marked;
  if (
    next?.gap === "" &&
    /^[.:]$/.test(next.text) &&
    second?.gap === "" &&
    second.kind !== "sign" &&
    !amount.marked
  )
    return true;
  if (
    next?.gap === "" &&
    next.text === "+" &&
    /^(?:level|stufe)$/.test(tokens[amount.first - 1]?.lower ?? "")
  )
    return true;
  if (tokens[amount.first]?.kind === "word") return isNoWordCount(reading, amount);
  if (language === "de" && isGermanOrdinal(tokens, amount)) return true;
  if (monthOf(tokens[amount.first - 1], language) !== undefined && !amount.marked) return true;
  return isName(tokens, amount.first, amount.next, language, amount.marked);
}

/** "Rang drei", "Claudia Tausend", "the one": a word that numbers, names or refers instead of counting. */
function isNoWordCount({ tokens, language }: Reading, { first, next, value }: Amount): boolean {
  if (language === "en" && value === 1 && next === first + 1) return true;
  if (/^(?:paar|einige|mehrere|viele|etliche|several|many)$/.test(tokens[first - 1]?.lower ?? ""))
    return true;
  return isCapitalName(tokens, first) || isNumbered(tokens, first);
}

/** "Claudia Tausend": a number word with a capital behind a name. */
function isCapitalName(tokens: Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !before || before.kind !== "word" || token.gap !== " ") return false;
  const capital = (word: Token) => word.text.slice(0, 1) !== word.lower.slice(0, 1);
  return capital(token) && capital(before);
}

const DETERMINERS =
  /^(?:der|die|das|den|dem|des|im|am|zum|zur|vom|beim|ein|eine|einen|einem|einer|jeder|jede|jedes|jeden|ihr|ihre|ihren|sein|seine|seinen|seinem|zur|ins)$/;

/** "3. Platz", "der 100. SU7": the point makes it a rank unless the sentence ends there. */
function isGermanOrdinal(tokens: Token[], amount: Amount): boolean {
  const [dot, next] = [tokens[amount.next], tokens[amount.next + 1]];
  if (dot?.text !== "." || dot.gap !== "") return false;
  if (DETERMINERS.test(tokens[amount.first - 1]?.lower ?? "")) return true;
  return next?.kind === "word" && next.gap === " " && next.text === next.lower;
}

// ---- The result

function toMention(reading: Reading, low: Amount, high: Amount): Mention {
  const { text, tokens, language } = reading;
  const start = tokens[low.first]?.start ?? 0;
  const end = tokens[high.next - 1]?.end ?? start;
  const before = modifierBefore(tokens, low.first, language, "amount");
  // "unter zwei Nummern" says where, not how many.
  const modifier =
    before === "under" && low.words && low.unit === undefined
      ? undefined
      : (before ?? modifierAfter(tokens, high.next, language));
  const range = high === low || high.value === low.value ? {} : { to: high.value };
  return {
    kind: kindOf(low),
    value: low.value,
    ...range,
    unit: low.unit?.code ?? null,
    ...meaningOf(modifier),
    text: text.slice(start, end),
    start,
    end,
  };
}

function kindOf({ unit, value, words }: Amount): FigureKind {
  if (unit) return unit.kind;
  return words && value > 0 && value < 1 ? "ratio" : "count";
}
