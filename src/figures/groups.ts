import type { Article, Language } from "../corpus/article.ts";
import type { Figure } from "./figure.ts";
import type { OfSubject } from "./index.ts";
import { measureName, rankOfMeasure } from "./measures.ts";
import { areRivals } from "./owner.ts";
import { endOf, isWithin } from "./period.ts";

/** Figures that say the same, the most direct and newest first; `differing` are those of other articles that disagree. */
export type Entry = { linked: OfSubject; same: OfSubject[]; differing: Entry[] };

export type Group = { label: string; entries: Entry[] };

/**
 * Figures as an answer shows them: those that only tell when or how left out, equal ones of several articles as one, different values
 * for the same thing together with the newer first, grouped by what they measure. Ordered by directness, then by date.
 */
export function group(
  figures: OfSubject[],
  articles: Map<string, Article>,
  subject: string,
  locale: Language,
): Group[] {
  const told = figures.filter(({ context }) => !context);
  const entries = merge(told.toSorted(byRank(told, articles, subject)), articles);
  for (const entry of entries) preferLanguage(entry, articles, locale);
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const key = groupKey(entry.linked);
    const known = groups.get(key);
    if (known) known.entries.push(entry);
    else groups.set(key, { label: groupLabel(entry.linked, locale), entries: [entry] });
  }
  return [...groups.values()].sort(
    (a, b) => groupRank(a) - groupRank(b) || bestReach(b) - bestReach(a) || measureRank(a) - measureRank(b),
  );
}

/** Of figures that say the same the reader sees the one in the reader's language. */
function preferLanguage(entry: Entry, articles: Map<string, Article>, locale: Language): void {
  const isOwn = ({ figure }: OfSubject) => articles.get(figure.articleId)?.language === locale;
  const own = isOwn(entry.linked) ? undefined : entry.same.find(isOwn);
  if (!own) return;
  entry.same = [entry.linked, ...entry.same.filter((other) => other !== own)];
  entry.linked = own;
}

/** Dates stand last: they are the frame of the other figures. */
function groupRank({ entries }: Group): number {
  return entries.every(({ linked }) => linked.figure.kind === "date") ? 1 : 0;
}

function bestReach({ entries }: Group): number {
  return Math.max(...entries.map(({ linked }) => linked.reach));
}

/** Among equally direct groups the measures come in the order of their table, and before what has none. */
function measureRank({ entries }: Group): number {
  return rankOfMeasure(entries[0]?.linked.measure ?? null);
}

/**
 * Directness, an article named after the subject, the time it speaks of (the newest first; without one, the article's own date), the
 * article's date, and then the article that says most about it.
 */
function byRank(all: OfSubject[], articles: Map<string, Article>, subject: string) {
  const counts = new Map<string, number>();
  for (const { figure } of all) counts.set(figure.articleId, (counts.get(figure.articleId) ?? 0) + 1);
  const count = (id: string) => counts.get(id) ?? 0;
  const title = (id: string) =>
    articles.get(id)?.title.toLowerCase().includes(subject.toLowerCase()) ? 1 : 0;
  const date = (id: string) => articles.get(id)?.date ?? "";
  const time = ({ period, articleId }: Figure) => endOf(period ?? date(articleId));
  return (a: OfSubject, b: OfSubject): number =>
    b.reach - a.reach ||
    title(b.figure.articleId) - title(a.figure.articleId) ||
    time(b.figure) - time(a.figure) ||
    date(b.figure.articleId).localeCompare(date(a.figure.articleId)) ||
    count(b.figure.articleId) - count(a.figure.articleId) ||
    a.figure.articleId.localeCompare(b.figure.articleId) ||
    a.figure.start - b.figure.start;
}

function merge(sorted: OfSubject[], articles: Map<string, Article>): Entry[] {
  const entries: Entry[] = [];
  const language = ({ figure }: OfSubject) => articles.get(figure.articleId)?.language;
  for (const linked of sorted) {
    const equal = entries.find((entry) =>
      isEqual(entry.linked, linked, language(entry.linked) !== language(linked)),
    );
    if (equal) {
      const isMoreExact = isMonthOf(linked.figure, equal.linked.figure);
      equal.same.push(isMoreExact ? equal.linked : linked);
      if (isMoreExact) equal.linked = linked;
      continue;
    }
    const rival = entries.find((entry) => disagrees(entry.linked, linked));
    if (rival) rival.differing.push({ linked, same: [], differing: [] });
    else entries.push({ linked, same: [], differing: [] });
  }
  return entries;
}

function isEqual(a: OfSubject, b: OfSubject, isTranslated: boolean): boolean {
  if (areRivals(a.owner, b.owner)) return false;
  const [x, y] = [a.figure, b.figure];
  if (isMonthOf(x, y) || isMonthOf(y, x)) return true;
  if (x.value !== y.value || x.to !== y.to || x.unit !== y.unit || x.bound !== y.bound || x.plan !== y.plan)
    return false;
  if (!isSamePeriod(x.period, y.period) || (x.qualifier ?? y.qualifier) !== (y.qualifier ?? x.qualifier))
    return false;
  if (x.kind === "date")
    return x.label === y.label || (x.articleId !== y.articleId && isSameEvent(a, b, isTranslated));
  return isSameThing(a, b) || (isTranslated && isSameTold(a, b));
}

/** Dates of two articles: of one label as far as its words agree, or of two languages, whose words never do. */
function isSameEvent({ figure: x }: OfSubject, { figure: y }: OfSubject, isTranslated: boolean): boolean {
  return isTranslated || isAlike(detailsOf(x), detailsOf(y));
}

/** "Dezember 2023 · Vorstellung" says no more than "28. Dezember 2023 · Vorstellung". */
function isMonthOf(day: Figure, month: Figure): boolean {
  const isBroader = day.unit === "date" && month.kind === "date" && day.period !== month.period;
  return (
    isBroader &&
    day.bound === month.bound &&
    day.plan === month.plan &&
    day.to === undefined &&
    month.to === undefined &&
    day.label === month.label &&
    isWithin(day.period, month.period ?? "")
  );
}

/** Smaller numbers agree by chance. */
const MIN_TELLING = 13;

/** Labels in two languages share no words: then an equal value for the same time has to do, unless they name different measures. */
function isSameTold({ figure: x, measure }: OfSubject, { figure: y, measure: other }: OfSubject): boolean {
  const isTelling = x.unit !== null || x.kind === "ratio" || Math.abs(x.value) >= MIN_TELLING;
  const isOther = measure !== null && other !== null && measure !== other;
  return isTelling && !isOther && x.period !== null && x.period === y.period && isOfOneSubject(x, y);
}

function isOfOneSubject(x: Figure, y: Figure): boolean {
  return x.subjects.some((name) => y.subjects.includes(name));
}

/** Periods agree if one lies within the other or one is not said. */
function isSamePeriod(a: string | null, b: string | null): boolean {
  return a === b || a === null || b === null || isWithin(a, b) || isWithin(b, a);
}

/** The same measure and, as far as both say it, of the same version; in two articles of one subject. */
function isSameThing(a: OfSubject, b: OfSubject): boolean {
  if (a.figure.articleId === b.figure.articleId)
    return a.measure === b.measure && (a.figure.label === b.figure.label || isSaidAgain(a, b));
  if (!isOfOneSubject(a.figure, b.figure)) return false;
  return (a.measure !== null && a.measure === b.measure) || isAlike(detailsOf(a.figure), detailsOf(b.figure));
}

/** "Umsatz mit E-Autos" in a table and "Umsatz mit Elektroautos" in the text above it, both for one quarter. */
function isSaidAgain({ figure: x, measure }: OfSubject, { figure: y }: OfSubject): boolean {
  const isElsewhere = x.passageId !== y.passageId && x.period !== null && x.period === y.period;
  return measure !== null && isElsewhere && isAlike(detailsOf(x), detailsOf(y));
}

/** Whether two labels share at least half of the words of the shorter one. */
function isAlike(a: string[], b: string[]): boolean {
  const shared = a.filter((word) => b.includes(word)).length;
  return shared > 0 && 2 * shared >= Math.min(a.length, b.length);
}

/** Shorter words are grammar. */
const MIN_DETAIL = 4;

/** The words of a label that tell it from others: neither the figure itself nor whom it speaks of. */
function detailsOf({ label, text, subjects }: Figure): string[] {
  const known = new Set(wordsOf([text, ...subjects].join(" ")));
  return [...new Set(wordsOf(label))].filter((word) => word.length >= MIN_DETAIL && !known.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

/** Values further apart than this measure different things: the loss of a year and that of a car. */
const MAX_RATIO = 10;

/** Two articles that give one thing in one period different values; bounds and plans of another day are none. */
function disagrees(a: OfSubject, b: OfSubject): boolean {
  const [x, y] = [a.figure, b.figure];
  if (
    areRivals(a.owner, b.owner) ||
    x.articleId === y.articleId ||
    x.kind === "date" ||
    x.unit !== y.unit ||
    x.plan !== y.plan ||
    x.qualifier !== y.qualifier
  )
    return false;
  if (x.period === null || x.period !== y.period || x.bound !== y.bound) return false;
  if ((x.to === undefined) !== (y.to === undefined)) return false;
  const [low = 0, high = 0] = [Math.abs(x.value), Math.abs(y.value)].toSorted((one, two) => one - two);
  if (high > low * MAX_RATIO) return false;
  return (
    x.label.toLowerCase() === y.label.toLowerCase() ||
    (a.measure !== null && a.measure === b.measure && isPlainLabel(a) && isPlainLabel(b))
  );
}

/** A label that is nothing but its measure, in either language. */
function isPlainLabel({ figure, measure }: OfSubject): boolean {
  return (
    measure !== null &&
    (["de", "en"] as const).some(
      (language) => measureName(measure, language)?.toLowerCase() === figure.label.toLowerCase(),
    )
  );
}

function groupKey({ measure, figure }: OfSubject): string {
  if (figure.kind === "date") return "date";
  return measure ?? headOf(figure.label).toLowerCase();
}

function groupLabel({ measure, figure }: OfSubject, locale: Language): string {
  return (measure === null ? undefined : measureName(measure, locale)) ?? headOf(figure.label);
}

/** What stands before the details: "Preis, Standard", "Bestellungen in 24 Stunden". */
function headOf(label: string): string {
  return label.split(/,(?!\d)| (?:in|nach|im|pro|within|after|per) /)[0] ?? label;
}
