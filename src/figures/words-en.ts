import type { Numeral } from "./numerals.ts";
import type { Token } from "./tokens.ts";

const UNITS = new Map(
  Object.entries({
    zero: 0,
    nought: 0,
    naught: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  }),
);
const TENS = new Map(
  Object.entries({
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);
const SCALES = new Map(
  Object.entries({
    hundred: 1e2,
    hundreds: 1e2,
    thousand: 1e3,
    thousands: 1e3,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
    trillions: 1e12,
    dozen: 12,
    dozens: 12,
    doz: 12,
    dozs: 12,
    lakh: 1e5,
    lakhs: 1e5,
    crore: 1e7,
    crores: 1e7,
    mln: 1e6,
    mn: 1e6,
    mio: 1e6,
    bn: 1e9,
    bln: 1e9,
    tn: 1e12,
    tln: 1e12,
    trn: 1e12,
    mm: 1e6,
    quadrillion: 1e15,
  }),
);
const ORDINALS = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 1e2,
    thousandth: 1e3,
    millionth: 1e6,
    billionth: 1e9,
    trillionth: 1e12,
  }),
);
const SHARES = new Map(Object.entries({ half: 2, halves: 2, quarter: 4, quarters: 4 }));

/** Number words and signs in a row that one number may have; more are read as another number. */
const MAX_WORDS = 24;

/** The value of an ordinal at token `at`: "third", "twenty-first", "twenty third". */
export function readOrdinal(tokens: Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const ten = TENS.get(token.lower);
  if (ten === undefined) {
    const value = ORDINALS.get(token.lower);
    return value === undefined ? undefined : { value, next: at + 1 };
  }
  const dash = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  const one = ORDINALS.get(tokens[dash]?.lower ?? "");
  return one === undefined || one > 9 ? undefined : { value: ten + one, next: dash + 1 };
}

/** Reads number words at token `at`: "twelve thousand", "two and a half", "a third", "half a million", "five point five". */
export function readEnglishWords(tokens: Token[], at: number): Numeral | undefined {
  if (tokens[at]?.kind !== "word") return undefined;
  const share = readShare(tokens, at);
  if (share) return share;
  const whole = readWhole(tokens, at);
  if (!whole) return undefined;
  return readPoint(tokens, whole) ?? readOver(tokens, whole) ?? readAndShare(tokens, whole);
}

export function isNumberWord(word: string): boolean {
  return UNITS.has(word) || TENS.has(word) || SCALES.has(word);
}

/** "a couple of days": about two, where a time is counted. */
export function readCouple(tokens: Token[], at: number): Numeral | undefined {
  const start = /^an?$/.test(tokens[at]?.lower ?? "") ? at + 1 : at;
  return tokens[start]?.lower === "couple" && tokens[start + 1]?.lower === "of"
    ? { value: 2, next: start + 2 }
    : undefined;
}

/** "a", "an" or "one" as the number 1; only where a unit or a scale follows. */
export function readArticle(tokens: Token[], at: number): Numeral | undefined {
  return /^(?:an?|one)$/.test(tokens[at]?.lower ?? "") ? { value: 1, next: at + 1 } : undefined;
}

/**
 * Continues a number with scale words and what follows them: "3 hundred and 21", "2.4 billion", "twelve thousand five hundred".
 * `seed` is what was read so far.
 */
export function readScaled(tokens: Token[], seed: Numeral): Numeral {
  let total = 0;
  let group = seed.value;
  let next = seed.next;
  let lowest = Infinity;
  for (let words = 0; words < MAX_WORDS; words++) {
    const scale = readScale(tokens, next);
    if (scale) {
      group *= scale.value;
      next = scale.next;
      if (scale.value >= 1000) {
        if (group >= lowest) return { value: total * scale.value + group, next };
        total += group;
        lowest = scale.value;
        group = 0;
      } else if (scale.value === 12) return { value: total + group, next };
      const more = readBelow(tokens, next, scale.value);
      if (!more && readScale(tokens, next)) continue;
      if (!more) break;
      if (scale.value >= 1000) group = more.value;
      else group += more.value;
      next = more.next;
    } else break;
  }
  return { value: total + group, next };
}

/** A scale word at token `at` ("million", "bn", "hundred thousand" as two); newline and cell borders end a number. */
export function readScale(tokens: Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || token.gap === "\n" || token.gap === "\t") return undefined;
  const value = SCALES.get(token.lower);
  if (value === undefined || (token.lower === "mm" && token.text !== "MM")) return undefined;
  return { value, next: at + 1 };
}

/** "$95 million two years earlier": a number of its own. */
const TIME_UNIT = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?)$/;

/** What may follow a scale word: "and one", "three hundred", "thirty one"; smaller than the scale. */
function readBelow(tokens: Token[], at: number, scale: number): Numeral | undefined {
  const and = tokens[at]?.lower === "and" && tokens[at]?.gap === " ";
  const start = and ? at + 1 : at;
  const token = tokens[start];
  if (!token || token.gap !== " ") return undefined;
  const small = readSmall(tokens, start) ?? (and ? readSmallDigits(token, start) : undefined);
  if (!small || small.value >= scale) return undefined;
  if (!and && scale >= 1e6 && TIME_UNIT.test(tokens[small.next]?.lower ?? "")) return undefined;
  const follow = readScale(tokens, small.next);
  if (and && follow && (follow.value >= scale || scale === 100)) return undefined;
  // "two million and one half": the share belongs to what stands before; "one hundred and thirty fifths" are 130 of them.
  const under = readDenominator(tokens, small.next);
  return under && small.value < under.value ? undefined : small;
}

function readSmallDigits(token: Token, at: number): Numeral | undefined {
  return token.kind === "digits" && token.text.length <= 2
    ? { value: Number(token.text), next: at + 1 }
    : undefined;
}

/** A number word below one hundred. */
function readSmall(tokens: Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const unit = UNITS.get(token.lower);
  if (unit !== undefined) return { value: unit, next: at + 1 };
  const ten = TENS.get(token.lower);
  if (ten === undefined) return undefined;
  const dash = /^[-‐‑–]$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  const one = UNITS.get(tokens[dash]?.lower ?? "");
  const joined = one !== undefined && one > 0 && one < 10 && tokens[dash]?.gap !== "\n";
  return joined ? { value: ten + one, next: dash + 1 } : { value: ten, next: at + 1 };
}

function readWhole(tokens: Token[], at: number): Numeral | undefined {
  const small = readSmall(tokens, at);
  if (small) return readScaled(tokens, small);
  const token = tokens[at];
  const article = /^(?:an?)$/.test(token?.lower ?? "");
  const start = article ? at + 1 : at;
  if (article && tokens[start]?.gap !== " ") return undefined;
  const scale = readScale(tokens, start);
  const word = tokens[start]?.lower ?? "";
  // Plural and abbreviated scales ("thousands of", "bn") are no number on their own.
  if (
    !scale ||
    word.endsWith("s") ||
    word.length < 5 ||
    (!article && word !== "hundred" && word !== "thousand")
  )
    return undefined;
  return readScaled(tokens, { value: 1, next: start });
}

/** "five point five", "nought point nought three", "nought point eleven". */
function readPoint(tokens: Token[], whole: Numeral): Numeral | undefined {
  if (tokens[whole.next]?.lower !== "point") return undefined;
  let digits = "";
  let next = whole.next + 1;
  for (; digits.length < 8;) {
    const small = readSmall(tokens, next);
    if (!small) break;
    digits += small.value;
    next = small.next;
  }
  if (digits === "") return undefined;
  const scale = readScale(tokens, next);
  return { value: Number(`${whole.value}.${digits}`) * (scale?.value ?? 1), next: scale?.next ?? next };
}

/** "one over twenty", "one out of three", "1 over three" where nothing is counted behind. */
export function readOver(tokens: Token[], whole: Numeral): Numeral | undefined {
  const outOf = tokens[whole.next]?.lower === "out" && tokens[whole.next + 1]?.lower === "of";
  const over = tokens[whole.next]?.lower === "over";
  if (!outOf && !over) return undefined;
  const at = whole.next + (outOf ? 2 : 1);
  const token = tokens[at];
  const digits =
    token?.kind === "digits" && token.gap === " " ? { value: Number(token.text), next: at + 1 } : undefined;
  const under = digits ?? readWhole(tokens, at);
  return under && under.value > whole.value
    ? { value: whole.value / under.value, next: under.next }
    : undefined;
}

/** "two and a half", "five and three quarters", "two thirds", "three quarters of a million", "three million and a half". */
export function readAndShare(tokens: Token[], whole: Numeral): Numeral {
  const direct = readDenominator(tokens, whole.next);
  if (direct && whole.value > 0)
    return ofScale(tokens, { value: whole.value / direct.value, next: direct.next });
  if (tokens[whole.next]?.lower !== "and") return whole;
  const start = whole.next + 1;
  const over = readArticle(tokens, start) ?? readSmall(tokens, start);
  const under = over && readDenominator(tokens, over.next);
  if (!over || !under || over.value >= under.value) return whole;
  const share = over.value / under.value;
  const scale = readScale(tokens, under.next);
  if (scale) return { value: whole.value + share * scale.value, next: scale.next };
  const last = tokens[whole.next - 1]?.lower ?? "";
  const unit = (SCALES.get(last) ?? 1) >= 1000 ? (SCALES.get(last) ?? 1) : 1;
  return { value: whole.value + share * unit, next: under.next };
}

/** "a third", "half", "a quarter of a million", "half a million", "one-eighth". */
function readShare(tokens: Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token?.lower === "half") return readHalf(tokens, at);
  const article = readArticle(tokens, at);
  if (!article || token?.lower === "one") return undefined;
  if (tokens[article.next]?.lower === "half") return readHalf(tokens, article.next);
  const hundred = readScale(tokens, article.next);
  const over = hundred ? readScaled(tokens, { value: 1, next: article.next }) : article;
  const under = readDenominator(tokens, over.next);
  return under ? ofScale(tokens, { value: over.value / under.value, next: under.next }) : undefined;
}

function readHalf(tokens: Token[], at: number): Numeral | undefined {
  const next = tokens[at + 1];
  if (next?.gap === " " && (next.lower === "a" || next.lower === "an")) {
    const scale = readScale(tokens, at + 2);
    return scale ? { value: scale.value / 2, next: scale.next } : { value: 0.5, next: at + 2 };
  }
  const scale = readScale(tokens, at + 1);
  if (scale) return { value: scale.value / 2, next: scale.next };
  const before = tokens[at - 1]?.lower ?? "";
  if (/^(?:first|second|last|next|other|latter|back|top|bottom)$/.test(before) || next?.text === "-")
    return undefined;
  return { value: 0.5, next: at + 1 };
}

/** A denominator that is no rank: "third of", "quarters", "-eighth"; "third party" and "third quarter" are not meant. */
function readDenominator(tokens: Token[], at: number): Numeral | undefined {
  const dash = tokens[at]?.text === "-" ? 1 : 0;
  const token = tokens[at + dash];
  if (token?.kind !== "word" || token.gap === "\n") return undefined;
  const share = SHARES.get(token.lower);
  if (share !== undefined) return { value: share, next: at + dash + 1 };
  const plural = token.lower.endsWith("s");
  const ordinal = plural ? ORDINALS.get(token.lower.slice(0, -1)) : readOrdinal(tokens, at + dash)?.value;
  const compound = readOrdinalShare(tokens, at + dash);
  if (compound) return compound;
  if (ordinal === undefined || ordinal < 3) return undefined;
  const next = readOrdinal(tokens, at + dash)?.next ?? at + dash + 1;
  return plural || dash > 0 || endsShare(tokens[next]) ? { value: ordinal, next } : undefined;
}

/** "twenty-first(s)" behind a numerator. */
function readOrdinalShare(tokens: Token[], at: number): Numeral | undefined {
  const ten = TENS.get(tokens[at]?.lower ?? "");
  if (ten === undefined) return undefined;
  const dash = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  const one = ORDINALS.get((tokens[dash]?.lower ?? "").replace(/s$/, ""));
  return one !== undefined && one < 10 ? { value: ten + one, next: dash + 1 } : undefined;
}

function endsShare(token: Token | undefined): boolean {
  if (!token || token.gap === "\n" || token.kind === "sign") return true;
  return /^(?:of|more|less|higher|lower|cheaper|larger|smaller|faster|slower|below|above|in|to|as|and|were|are|was|is)$/.test(
    token.lower,
  );
}

/** "two thirds of a million", "three quarters billion". */
function ofScale(tokens: Token[], share: Numeral): Numeral {
  const of = tokens[share.next]?.lower === "of" && /^an?$/.test(tokens[share.next + 1]?.lower ?? "");
  const scale = readScale(tokens, of ? share.next + 2 : share.next);
  return scale && scale.value >= 1000 ? { value: share.value * scale.value, next: scale.next } : share;
}
