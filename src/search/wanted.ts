import { fold } from "../text/fold.ts";
import { isStopWord } from "../text/stop-words.ts";
import { words } from "../text/words.ts";
import { unitAt } from "../figures/lexicon.ts";
import type { Linked } from "../figures/link.ts";
import { measuresOf } from "../figures/measures.ts";
import type { Names } from "../figures/names.ts";
import { areRivals, type Owner } from "../figures/owner.ts";
import { isWithin, splitPeriod } from "../figures/period.ts";
import { upperFirst } from "../figures/phrases.ts";
import { isCapital, tokenize, type Token } from "../figures/tokens.ts";

/** What a question asks for, as far as figures can answer it. */
export type Wanted = {
  /** Kinds ("currency") and unit codes ("km/h") that an answer may have; null if the question does not say. */
  of: ReadonlySet<string> | null;
  /** Ids of the measures that its words name, in either language. */
  measures: ReadonlySet<string>;
  /** The time that it asks about. */
  period: string | null;
  /** The words that say so, in lower case. */
  periodWords: ReadonlySet<string>;
  /** The names that the corpus knows and it speaks of, also of makers that it knows by their products, without topics. */
  names: Owner[];
};

const LENGTH = "mm cm m km ft mi in";
const AREA = "m2 km2 ha ac ft2 mi2";
const DURATION = "ms s min h d wk mo a";
const SPEED = "km/h mph m/s kn";
const MASS = "g kg t lb";
const VOLUME = "ml l hl m3 gal";
const DATA = "MB GB TB";

/**
 * How questions ask for figures, and what kinds or units an answer has; the first rule that fits decides. Folded text.
 * "wie hoch", "wie viel" and "how much" are asked of nearly everything, so they rule out only a mere date.
 */
// prettier-ignore
const RULES: [asks: RegExp, of: string][] = [
  [/\b(wie ?viele[nr]?|how many)\b/, "count"],
  [/\b(wann|(?<!\bhow\b.{0,200})when|(what|which) (year|date|day|month)|welche[sm]? (jahr|datum|tag|monat)|datum|zeitpunkt|(?<!\bto )date)\b/, "date"],
  [/\b(wie lange|how long (do|does|did|will|can|must|has|have|to|until)|dauer(t|te|ten|n)?|wartezeit\w*|lieferzeit\w*|duration)\b/, DURATION],
  [/\bhow long\b/, `${LENGTH} ${DURATION}`],
  [/\b(wie (lang|weit|breit|tief)|how (far|wide|deep|tall)|entfern\w*|distance|reichweite\w*)\b/, LENGTH],
  [/\b(wie schnell|how (fast|quick\w*)|geschwindigkeit|\w*tempo|speed)\b/, `${SPEED} s min`],
  [/\b(wie alt|how old|alter|age)\b/, "a"],
  [/\b(wie (schwer|viel wieg\w*)|how heavy|gewicht|weigh\w*)\b/, MASS],
  [/\b(temperatur\w*|wie (warm|heiss|kalt)|how (hot|warm|cold))\b/, "degC degF deg K"],
  [/\b(wie teuer|was (\w+ ){0,5}koste(t|n|te|ten)|how expensive|\w*preis\w*|price\w*|gehalt\w*|salar\w*|(how much|what) \b.{0,60}\bcosts?)\b/, "currency"],
  [/\b(wie gross|how (big|large)|flaeche|area)\b/, `${AREA} ${LENGTH} ${VOLUME} ${DATA} count currency percent`],
  [/\b(wie oft|how (often|many times))\b/, `count ratio ${DURATION}`],
  [/\b(wie viel geld|how much money|\w*kosten|costs?|paid|pay)\b/, "currency"],
  [/\b(anzahl|number of)\b/, "count"],
  [/\b(wie hoch|wie ?viel|how (much|high)|hoehe)\b/, `count currency percent quantity duration ratio`],
];

/** Words between "wie viele" and the unit that it asks for: "wie viele ganze Tage". */
const UNIT_REACH = 3;

export function readWanted(question: string, names: Names): Wanted {
  const tokens = tokenize(question);
  const { period = null, rest } = splitPeriod(question);
  const asked = wordsOf(question);
  const others = new Set(wordsOf(rest));
  return {
    of: unitAsked(tokens) ?? kindsAsked(question),
    measures: new Set(asked.flatMap(measuresAsked)),
    period,
    periodWords: new Set(period === null ? [] : asked.filter((word) => !others.has(word))),
    names: namesAsked(tokens, names),
  };
}

function namesAsked(tokens: Token[], names: Names): Owner[] {
  const hits = names.find(tokens);
  const known = hits.filter(({ kind }) => kind !== "topic").map(({ name, kind }) => ({ name, kind }));
  const others = tokens.filter((_, at) => !hits.some(({ first, next }) => first <= at && at < next));
  const makers = others.flatMap((token) => makerIn(token, names));
  return [...new Map([...known, ...makers].map((owner) => [owner.name, owner])).values()];
}

/** The first word of a product's name stands for who makes it: "Tesla" of "Tesla Model 3", however it is written. */
function makerIn(token: Token, names: Names): Owner[] {
  if (!isCapital(token) || isStopWord(fold(token.text), "de")) return [];
  const product = names.beginningWith(token.text).find((name) => names.resolve(name)?.kind === "product");
  const [maker] = product?.split(" ") ?? [];
  return maker === undefined ? [] : [{ name: maker, kind: "name" }];
}

function wordsOf(text: string): string[] {
  return words(text).map((word) => word.text.toLowerCase());
}

function kindsAsked(question: string): Wanted["of"] {
  const folded = fold(question);
  const rule = RULES.find(([asks]) => asks.test(folded));
  return rule ? new Set(rule[1].split(" ")) : null;
}

/** "Wie viele Kilometer", "how much horsepower": the unit itself. */
function unitAsked(tokens: Token[]): Wanted["of"] {
  for (const [at, { lower }] of tokens.entries()) {
    const asks = /^(?:viele?n?|wieviele?|many|much)$/.test(lower);
    if (!asks) continue;
    for (let next = at + 1; next <= at + UNIT_REACH; next++) {
      const unit = unitAt(tokens, next, "de") ?? unitAt(tokens, next, "en");
      if (unit) return new Set([unit.kind === "currency" ? unit.kind : unit.code]);
      if (!mayDescribe(tokens[next])) break;
    }
  }
  return null;
}

/** Whether a word between "wie viele" and a unit may be an adjective: not in "Wie viel kostet ein Tag?", "How many cars per year?". */
function mayDescribe(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.text !== token.lower) return false;
  const saysNothing = (["de", "en"] as const).some((language) => isStopWord(fold(token.lower), language));
  return !saysNothing && !/^(?:pro|je|per)$|t$/.test(token.lower);
}

/** What adjectives ask for: "wie schwer", "how heavy". */
const ADJECTIVES = new Map([
  ...measuredBy("schwer heavy", "weight"),
  ...measuredBy("teuer expensive", "price"),
  ...measuredBy("weit far", "range"),
  ...measuredBy("schnell fast", "speed pace acceleration lap charging"),
  ...measuredBy("stark powerful", "power"),
  ...measuredBy("groß gross big large", "area size"),
  ...measuredBy("lang breit hoch long wide tall", "size"),
]);

function measuredBy(words: string, measures: string): [word: string, measures: string[]][] {
  return words.split(" ").map((word) => [word, measures.split(" ")]);
}

/** The ids of the measures that a word of a question names, in either language, whether written with a capital or not. */
export function measuresAsked(word: string): string[] {
  const capital = upperFirst(word);
  const named = (["de", "en"] as const).flatMap((language) => measuresOf(capital, language)?.measures ?? []);
  return [...(ADJECTIVES.get(word.toLowerCase()) ?? []), ...named.map(({ id }) => id)];
}

/** Whether a figure is of the kind that is asked for; a date is only where nothing else is, not where "Gewinn 2025" is. */
export function isOfKind({ of, measures }: Wanted, { figure }: Linked): boolean {
  if (of === null) return figure.kind !== "date" || measures.size === 0;
  return of.has(figure.kind) || (figure.unit !== null && of.has(figure.unit));
}

/** How well a figure is what a question asks for; each from -1 (something else, or `RIVAL`) over 0 (unknown) to 1. */
export type Match = { measure: number; subject: number; period: number };

export function matchFigure(wanted: Wanted, linked: Linked): Match {
  return {
    measure: linked.measure !== null && wanted.measures.has(linked.measure) ? 1 : 0,
    subject: matchSubject(wanted.names, linked),
    period: matchPeriod(wanted.period, linked.figure.period),
  };
}

/** A figure of another product or company than the one that is asked about is surely not the answer. */
export const RIVAL = -2;

function matchSubject(names: Owner[], { subjects, owner }: Linked): number {
  if (names.length === 0) return 0;
  const spoken = names.filter((name) => subjects.some((subject) => isOf(name, subject.name)));
  if (spoken.length > 0) return spoken.length / names.length;
  return names.some((name) => areRivals(name, owner)) ? RIVAL : -1;
}

/** Also a product that is called by its maker: "Tesla Model 3" is of Tesla. But the SU7 Ultra is no SU7. */
function isOf({ name, kind }: Owner, subject: string): boolean {
  return subject === name || (kind === "name" && subject.startsWith(`${name} `));
}

/** Within the time asked for but not all of it is a weaker match; a longer time is hardly what was asked for. */
const WITHIN = 0.6;
const AROUND = -0.3;

function matchPeriod(asked: string | null, period: string | null): number {
  if (asked === null || period === null) return 0;
  if (period === asked) return 1;
  if (isWithin(period, asked)) return WITHIN;
  return isWithin(asked, period) ? AROUND : -1;
}
