import type { FigureIndex, OfSubject } from "./index.ts";
import { isMeasure, measuresOf } from "./measures.ts";
import { openingOf } from "./names.ts";
import { endOf, isWithin, splitPeriod } from "./period.ts";
import { REACH } from "./focus.ts";
import { upperFirst } from "./phrases.ts";
import { tokenize, type Token } from "./tokens.ts";

/** What a subject was understood as, with its figures. */
export type Selection = {
  subject: string;
  figures: OfSubject[];
  /** Of a measure or a topic: each line says whose it is. */
  mixed: boolean;
  /** The time that was typed with it ("yu7 2024"); the figures are of all times. */
  period?: string;
};

/**
 * The figures that a member asks for: of a name ("su7"), of a name and a word ("su7 preis"), of a measure ("Reichweite"), of one of
 * these in a period ("Auslieferungen 2025") or of a period alone ("2027"). Undefined if the corpus has nothing of that name.
 */
export function select(typed: string, index: FigureIndex): Selection | undefined {
  const whole = selectName(typed, index);
  if (whole) return whole;
  const { period, rest } = splitPeriod(typed);
  if (period !== undefined && rest === "") return selectPeriod(period, index);
  const found =
    selectName(rest, index) ??
    selectMaker(rest, index) ??
    selectMeasure(rest, index) ??
    selectNameWithin(rest, index);
  return found && period !== undefined ? { ...found, period } : found;
}

function selectName(typed: string, index: FigureIndex): Selection | undefined {
  const found = index.names.resolve(typed);
  if (!found) return undefined;
  const own = found.kind === "topic" ? topicFigures(found.name, index) : figuresOf(found.name, index);
  return { subject: found.name, figures: own, mixed: found.kind === "topic" };
}

/** A maker that the corpus knows only by the names of its products ("Tesla": Tesla Model 3): their figures and its own. */
function selectMaker(typed: string, index: FigureIndex): Selection | undefined {
  const names = index.names.beginningWith(typed);
  const [first] = names;
  if (first === undefined) return undefined;
  const maker = openingOf(first, typed);
  const own = ownFigures(maker, index);
  if (names.length === 1 && own.length === 0) return selectName(first, index);
  const figures = distinct([...own, ...names.flatMap((name) => ownFigures(name, index))]);
  return { subject: maker, figures, mixed: true };
}

/** Those of a name and, unless it is a product itself, of products that begin with it. */
function figuresOf(name: string, index: FigureIndex): OfSubject[] {
  const isProduct = (other: string) => index.names.resolve(other)?.kind === "product";
  const products = isProduct(name) ? [] : index.names.beginningWith(name).filter(isProduct);
  return distinct([name, ...products].flatMap((one) => ownFigures(one, index)));
}

/** Each figure once, as the most direct. */
function distinct(figures: OfSubject[]): OfSubject[] {
  const found = new Map<OfSubject["figure"], OfSubject>();
  for (const entry of figures) {
    const known = found.get(entry.figure);
    if (!known || known.reach < entry.reach) found.set(entry.figure, entry);
  }
  return [...found.values()];
}

/** Figures of what a tag measures ("Reichweite"), or else those that speak of it ("Autofabrik"). */
function topicFigures(name: string, index: FigureIndex): OfSubject[] {
  const found = measured(name, index);
  if (isMeasure(name) && found.some(({ context }) => !context)) return found;
  const own = index.ofSubject(name);
  const named = index.linked.flatMap((entry) => {
    const topic = entry.topics.find((other) => other.name === name);
    return topic ? [{ ...entry, reach: topic.reach }] : [];
  });
  return distinct([...own, ...found, ...named]).filter(isTold);
}

function isTold({ figure, weak }: OfSubject): boolean {
  return !(weak && figure.kind === "date" && !figure.plan);
}

/** Without dates that nothing but the words around them explain, unless they are still to come. */
function ownFigures(name: string, index: FigureIndex): OfSubject[] {
  return index.ofSubject(name).filter(isTold);
}

/** Shorter words ("in", "zu") narrow nothing. */
const MIN_WORD = 3;

/** A name with further words: "su7 max", "Reichweite SU7 Pro"; words that no label has are ignored. */
function selectNameWithin(typed: string, index: FigureIndex): Selection | undefined {
  const tokens = tokenize(typed);
  const named = namedIn(typed, tokens, index);
  if (!named) return undefined;
  const { figures } = named.selection;
  const words = tokens
    .filter(({ kind }, at) => kind === "word" && (at < named.first || at >= named.next))
    .map(({ lower }) => lower)
    .filter((word) => word.length >= MIN_WORD && figures.some((entry) => speaksOf(entry, word)));
  const ofAny = figures.filter((entry) => words.some((word) => speaksOf(entry, word)));
  const ofAll = ofAny.filter((entry) => words.every((word) => speaksOf(entry, word)));
  const [narrowed = figures] = [ofAll, ofAny].filter(({ length }) => length > 0);
  return { ...named.selection, figures: narrowed };
}

/** The name among some words, or the maker that they begin with. */
function namedIn(
  typed: string,
  tokens: Token[],
  index: FigureIndex,
): { selection: Selection; first: number; next: number } | undefined {
  const hit = index.names.find(tokens).find(({ kind }) => kind !== "topic");
  if (hit)
    return {
      selection: { subject: hit.name, figures: figuresOf(hit.name, index), mixed: false },
      first: hit.first,
      next: hit.next,
    };
  const maker = selectMaker(typed.trim().slice(0, tokens[0]?.end), index);
  return maker && { selection: maker, first: 0, next: 1 };
}

function selectPeriod(period: string, index: FigureIndex): Selection {
  const figures = index.linked.filter(({ figure }) => isWithin(figure.period, period));
  return {
    subject: period,
    figures: figures.map((entry) => ({ ...entry, reach: REACH.sentence })),
    mixed: false,
  };
}

function selectMeasure(typed: string, index: FigureIndex): Selection | undefined {
  const word = typed.trim();
  if (!/^\p{L}[\p{L}-]+$/u.test(word)) return undefined;
  const figures = measured(word, index);
  return figures.length === 0 ? undefined : { subject: word, figures, mixed: true };
}

function measured(word: string, index: FigureIndex): OfSubject[] {
  return index.linked
    .filter((entry) => speaksOf(entry, word))
    .map((entry) => ({ ...entry, reach: REACH.sentence }));
}

/** Letters from which a word and one of a label may differ in their endings ("Bestellung" finds "Bestellungen"). */
const MIN_STEM = 4;

function speaksOf({ figure, measure }: OfSubject | Omit<OfSubject, "reach">, word: string): boolean {
  const capital = upperFirst(word);
  const ids = (["de", "en"] as const)
    .flatMap((language) => measuresOf(capital, language)?.measures ?? [])
    .map(({ id }) => id);
  if (measure !== null && ids.includes(measure)) return true;
  const stem = stemOf(word);
  return figure.label
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((part) => part === word.toLowerCase() || (stem.length >= MIN_STEM && stemOf(part) === stem));
}

function stemOf(word: string): string {
  return word.toLowerCase().replace(/(?:en|e|n|s)$/, "");
}

/** The periods of figures, broad ones first, the newest first: years, half-years and quarters, months. */
export function periodsOf(figures: Pick<OfSubject, "figure">[]): string[] {
  const periods = new Set(
    figures.flatMap(({ figure }) =>
      figure.period === null || /^\d{4}-\d\d-\d\d$/.test(figure.period) ? [] : [figure.period],
    ),
  );
  return [...periods].sort((a, b) => breadth(b) - breadth(a) || endOf(b) - endOf(a));
}

function breadth(period: string): number {
  return period.includes("/") ? 1 : /^\d{4}$/.test(period) ? 3 : /^[QH]/.test(period) ? 2 : 0;
}
