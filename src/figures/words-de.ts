import type { Numeral } from "./numerals.ts";
import type { Token } from "./tokens.ts";

const UNITS = new Map(
  Object.entries({
    null: 0,
    ein: 1,
    eins: 1,
    eine: 1,
    einen: 1,
    einem: 1,
    einer: 1,
    eines: 1,
    zwei: 2,
    zwo: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
  }),
);
const TENS = new Map(
  Object.entries({
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
  }),
);
/** Forms of "ein" are articles far more often than numbers: they count only before a unit, a scale or a share. */
const ARTICLES = new Set(["ein", "eine", "einen", "einem", "einer", "eines"]);
const SCALES = new Map(
  Object.entries({
    hundert: 1e2,
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    mia: 1e9,
    md: 1e9,
    billion: 1e12,
    billionen: 1e12,
    bio: 1e12,
    billiarde: 1e15,
    billiarden: 1e15,
    tsd: 1e3,
    dutzend: 12,
    mill: 1e6,
  }),
);
const SHARES = new Map(
  Object.entries({
    halb: 2,
    halbe: 2,
    halber: 2,
    halbes: 2,
    halben: 2,
    hälfte: 2,
    drittel: 3,
    dritteln: 3,
    viertel: 4,
    vierteln: 4,
    fünftel: 5,
    fünfteln: 5,
    sechstel: 6,
    siebtel: 7,
    achtel: 8,
    neuntel: 9,
    zehntel: 10,
    zwanzigstel: 20,
    hundertstel: 100,
    tausendstel: 1000,
  }),
);

/** A longer word is no number ("neunhundertneunundneunzigtausendneunhundertneunundneunzig" has 54 letters). */
const LONGEST = 60;

/** The value of one German number word up to 999,999 ("zweihundertsechsundfünfzig", "fuenfzig"), or undefined. */
export function germanNumber(word: string): number | undefined {
  if (word.length > LONGEST || word.length < 3) return undefined;
  const plain = word
    .replace(/fuenf/g, "fünf")
    .replace(/zwoelf/g, "zwölf")
    .replace(/dreissig/g, "dreißig");
  return below(1_000_000, plain);
}

function below(limit: number, word: string): number | undefined {
  const [name, size] = limit > 1000 ? (["tausend", 1000] as const) : (["hundert", 100] as const);
  const at = word.indexOf(name);
  if (at < 0) return limit > 1000 ? below(1000, word) : belowHundred(word);
  const [left, right] = [word.slice(0, at), word.slice(at + name.length)];
  const many = left === "" ? 1 : size === 1000 ? below(1000, left) : belowHundred(left);
  const rest = right.startsWith("und") ? right.slice(3) : right;
  const few =
    rest === "" ? (right === "" ? 0 : undefined) : size === 1000 ? below(1000, rest) : belowHundred(rest);
  return many === undefined || few === undefined ? undefined : many * size + few;
}

function belowHundred(word: string): number | undefined {
  const simple = UNITS.get(word) ?? TENS.get(word);
  if (simple !== undefined) return simple;
  const and = word.lastIndexOf("und");
  if (and < 1) return undefined;
  const [one, ten] = [UNITS.get(word.slice(0, and)), TENS.get(word.slice(and + 3))];
  return one === undefined || ten === undefined || one > 9 ? undefined : ten + one;
}

const ORDINAL_STEMS = new Map(Object.entries({ ers: 1, drit: 3, sieb: 7, ach: 8 }));

/** The value of an ordinal ("dritten" 3, "einunddreißigste" 31), or undefined. */
export function germanOrdinal(word: string): number | undefined {
  const stem = /^(.{2,40}?)(?:s?te[nrsm]?)$/u.exec(word)?.[1];
  if (stem === undefined) return undefined;
  const irregular = ORDINAL_STEMS.get(
    stem.endsWith("s") || stem === "drit" || stem === "sieb" || stem === "ach" ? stem : "",
  );
  return (
    irregular ??
    (word.startsWith("dritte")
      ? 3
      : word.startsWith("achte")
        ? 8
        : word.startsWith("erste")
          ? 1
          : germanNumber(stem))
  );
}

/** Reads number words at token `at`: "sieben", "zwei Millionen dreihundert", "zwei Komma drei", "anderthalb", "zwei Drittel". */
export function readGermanWords(tokens: Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  return readShare(tokens, at) ?? readHalf(tokens, at) ?? readWhole(tokens, at);
}

/** "halbe Stunde", "halben Million", "Viertelmillion" without a number word before. */
function readHalf(tokens: Token[], at: number): Numeral | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.lower === "viertelmillion") return { value: 250_000, next: at + 1 };
  if (!token || !next || next.gap !== " " || !/^halbe[nrs]?$/.test(token.lower)) return undefined;
  const scale = readScale(tokens, at + 1);
  if (scale) return { value: scale.value / 2, next: scale.next };
  return /^(?:stunden?|jahr|jahres|tag|tages|meile|liter|kilo|minute|prozent)$/.test(next.lower)
    ? { value: 0.5, next: at + 1 }
    : undefined;
}

function readWhole(tokens: Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const half = /^(.*)(?:einhalb|eindrittel)$/u.exec(token.lower);
  const scale = SCALES.get(token.lower);
  let value = half ? halves(half[1] ?? "") : token.lower === "anderthalb" ? 1.5 : germanNumber(token.lower);
  if (value === undefined || (scale !== undefined && !/^(?:hundert|tausend)$/.test(token.lower)))
    return undefined;
  let next = at + 1;
  const point = readPoint(tokens, next);
  if (point) return { value: Number(`${value}.${point.digits}`), next: point.next };
  const scaledUp = readScale(tokens, next);
  if (scaledUp) {
    value *= scaledUp.value;
    next = scaledUp.next;
    const rest = scaledUp.value >= 1e6 ? readRest(tokens, next, scaledUp.value) : undefined;
    return rest ? { value: value + rest.value, next: rest.next } : { value, next };
  }
  return ARTICLES.has(token.lower) ? undefined : { value, next };
}

function halves(left: string): number | undefined {
  const whole = left === "" ? undefined : germanNumber(left.replace(/und$/, ""));
  return left === "" ? undefined : whole === undefined ? undefined : whole + 0.5;
}

function readPoint(tokens: Token[], at: number): { digits: string; next: number } | undefined {
  if (tokens[at]?.lower !== "komma") return undefined;
  let digits = "";
  let next = at + 1;
  for (; digits.length < 6; next++) {
    const value = UNITS.get(tokens[next]?.lower ?? "");
    if (value === undefined) break;
    digits += value;
  }
  return digits === "" ? undefined : { digits, next };
}

/** Scale words behind a number, multiplied: "Millionen", "Mio.", "Mrd", "Tsd.", "Dutzend", "Tausend". */
export function readScale(tokens: Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || token.gap === "\n" || token.gap === "\t") return undefined;
  const value = SCALES.get(token.lower);
  if (value === undefined) return undefined;
  const dot = tokens[at + 1];
  const abbreviated = /^(?:mio|mrd|tsd|bio|mia|mill|md)$/.test(token.lower);
  if (token.lower === "md" && token.text !== "Md") return undefined;
  return { value, next: abbreviated && dot?.text === "." && dot.gap === "" ? at + 2 : at + 1 };
}

/** What follows "eine Million": "dreihundertneunundneunzigtausend…". */
function readRest(tokens: Token[], at: number, scale: number): Numeral | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || token.gap !== " " || ARTICLES.has(token.lower)) return undefined;
  const value = germanNumber(token.lower);
  return value === undefined || value >= scale ? undefined : { value, next: at + 1 };
}

/** "ein Drittel", "zwei Drittel", "die Hälfte", "ein halbes", "eine halbe Million", "drei viertel". */
function readShare(tokens: Token[], at: number): Numeral | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || second.gap === "\n") return undefined;
  const under = SHARES.get(second.lower);
  if (under === undefined) return undefined;
  const half = second.lower === "hälfte";
  const over = half && /^(?:die|der|zur)$/.test(first.lower) ? 1 : germanNumber(first.lower);
  if (over === undefined || over === 0 || (under === 2 && over > 1) || (half && first.lower === "ein"))
    return undefined;
  const scale = readScale(tokens, at + 2);
  return { value: (over / under) * (scale?.value ?? 1), next: scale?.next ?? at + 2 };
}

/** Forms of "ein" as the number 1; only where a unit or a scale follows. */
export function readArticle(tokens: Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  return token && ARTICLES.has(token.lower) ? { value: 1, next: at + 1 } : undefined;
}
