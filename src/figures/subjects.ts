import type { Article } from "../corpus/article.ts";
import type { Line } from "./article-lines.ts";
import {
  besidesSubject,
  focusOfArticle,
  focusUnder,
  NOBODY,
  pick,
  placesIn,
  REACH,
  sectionsApart,
  type Spoken,
  type SubjectOf,
} from "./focus.ts";
import { clauseOf } from "./phrases.ts";
import { readNames, type ReadHit, type ReadLine, type Span } from "./name-roles.ts";
import type { NameHit, Names } from "./names.ts";
import type { Token } from "./tokens.ts";
import { isOwned, namesOf, productsOf } from "./whose.ts";

/** Follows who or what an article speaks of, line by line. */
export type Tracker = {
  /** Begins a line with its figures; call it for every line in order. */
  enter(line: Line, figures: Span[]): void;
  /** The subjects of a figure of the line, the most direct first. */
  of(figure: Span): SubjectOf[];
  /** The names in the line. */
  hits(): NameHit[];
};

export function createTracker(article: Article, names: Names): Tracker {
  const { language } = article;
  const whole = focusOfArticle(article, names);
  const others = besidesSubject(article, names);
  const apart = sectionsApart(article, whole, names);
  let section = "";
  let focus = whole;
  let current = whole;
  let places: string[] = [];
  /** Products that the section has named so far. */
  let named = new Set<string>();
  let line: ReadLine | undefined;
  return {
    enter(next, figures) {
      const path = next.headings.join("\n");
      if (line && !line.isList) current = takeOver(line, current, focus);
      // A table that nothing introduces (the sentence above introduced a list) speaks of what its section does.
      if (next.kind === "row" && next.leadIn === undefined) current = focus;
      if (path !== section) {
        section = path;
        const title = apart.has(path) ? NOBODY : whole;
        focus = focusUnder(next.headings, title, names, language, others);
        current = focus;
        places = placesIn(next.headings.at(-1) ?? "", names, language);
        named = new Set();
      }
      line = readNames(next, names, language, figures);
      for (const { hit } of line.hits) named.add(hit.name);
    },
    of: (figure) =>
      line ? distinct([...subjectsOf(line, figure, current, focusNow()), ...placesOf(line, places)]) : [],
    hits: () => line?.hits.map(({ hit }) => hit) ?? [],
  };

  /** What sentences about somebody else still are about: the product of the heading, or of the title if the section names it. */
  function focusNow(): Spoken {
    return {
      ...focus,
      products: focus.products.filter(({ name, reach }) => reach === REACH.section || named.has(name)),
    };
  }
}

function placesOf({ hits }: ReadLine, ofSection: string[]): SubjectOf[] {
  const own = hits.filter(({ role }) => role === "place").map(({ hit }) => hit.name);
  return [...own, ...ofSection].map((name) => ({ name, reach: REACH.section }));
}

// ---- What the next line takes over from this one

/** A product that stands later in its sentence than this is an object, and what follows goes on about something else. */
const SUBJECT_REACH = 10;

function takeOver(line: ReadLine, current: Spoken, focus: Spoken): Spoken {
  if (line.onlyReports) return current;
  const strong = line.hits
    .filter((entry) => isTopic(line, entry) && !entry.counted && !entry.owns)
    .map(({ hit }) => hit);
  const mayLead = ({ kind, first }: NameHit) =>
    kind !== "product" ||
    (line.introduces && !isInRelative(line.tokens, first)) ||
    (first < SUBJECT_REACH && !isAnyOne(line.tokens, first));
  const leading = strong.filter(mayLead);
  const products = pick(leading, "product", REACH.carried);
  // A person is quoted; the next sentence goes on about the person only if it says "er" or "she".
  const names = pick(
    leading.filter(({ person }) => !person),
    "name",
    REACH.carried,
  );
  const persons = pick(
    leading.filter(({ person }) => person),
    "name",
    REACH.carried,
  );
  if (products.length === 0 && names.length === 0)
    return { ...(strong.some((hit) => isOther(line.tokens, hit, current)) ? focus : current), persons };
  return {
    products: products.length > 0 ? products : line.refersBack ? current.products : focus.products,
    names: names.length > 0 ? names : current.names,
    persons,
    silent: names.length === 0,
  };
}

/** "ein SU7 verunglückte": the sentence has left whoever was spoken of, though the text need not go on about that one. */
function isOther(tokens: Token[], { name, kind, first }: NameHit, { products }: Spoken): boolean {
  return kind === "product" && isAnyOne(tokens, first) && !products.some((known) => known.name === name);
}

/** An attribute ("das Treffen von Nordwerk und Südfunk") behind a semicolon is what the sentence only adds. */
function isTopic({ tokens }: ReadLine, { hit, role }: ReadHit): boolean {
  const isAddition = tokens.slice(0, hit.first).some(({ text }) => text === ";");
  return role === "strong" || (role === "attribute" && !isAddition);
}

/** "Das Jahr 2024, in dem es nur den SU7 gab, brachte diese Zahlen:": named only to say more of something else. */
function isInRelative(tokens: Token[], at: number): boolean {
  const [from] = clauseOf(tokens, { first: at, next: at + 1 });
  const opening = tokens
    .slice(from, from + 2)
    .some(({ lower }) => /^(?:der|die|das|dem|den|deren|dessen|which|who|whose)$/.test(lower));
  return tokens[from - 1]?.text === "," && opening;
}

/** "ein SU7", "an SU7": one of them, which the text need not go on about. */
function isAnyOne(tokens: Token[], first: number): boolean {
  return /^(?:ein|eine|einen|einem|einer|a|an)$/.test(tokens[first - 1]?.lower ?? "");
}

// ---- Whom a figure speaks of

function subjectsOf(line: ReadLine, figure: Span, current: Spoken, focus: Spoken): SubjectOf[] {
  const owner = line.ownerOf(figure);
  if (owner !== undefined) return [{ name: owner, reach: REACH.sentence }];
  const products = productsOf(line, figure);
  const names = namesOf(line, figure, products.length + focus.products.length > 0);
  const own = distinct(
    atSentence([...products, ...names, ...labelNames(line, figure)]).map((subject) =>
      isReported(line, subject.name) ? { ...subject, reports: true } : subject,
    ),
  );
  if (products.length > 0) return own;
  if (current.persons.length > 0 && isOfHim(line, figure)) return distinct([...own, ...current.persons]);
  const goesOn = !current.silent || line.saysCompany;
  const carried = [
    ...current.products,
    ...(goesOn ? current.names : []),
    ...(line.saysHe ? current.persons : []),
  ];
  if (names.every((name) => isReported(line, name))) return distinct([...own, ...carried]);
  const back = line.refersBack ? carried : [];
  if (line.isList) return distinct([...own, ...current.products, ...back]);
  const stays = !isOwned(line, figure) && !line.saysTotal;
  return distinct([...own, ...(stays ? focus.products : []), ...back]);
}

/** "zeitweise fuhr er 260 km/h": the clause of a figure is about a person that was spoken of. */
function isOfHim({ tokens }: ReadLine, figure: Span): boolean {
  return tokens.slice(...clauseOf(tokens, figure)).some(({ lower }) => /^(?:er|he|she)$/.test(lower));
}

/** Who only says so: "wie Lei Jun sagte". */
function isReported({ hits }: ReadLine, name: string): boolean {
  return hits.some(({ role, hit }) => role === "source" && hit.name === name);
}

/** The names in the label of a list item: "Rudolf Dittrich: …, davor etwa 15 Jahre bei BMW". */
function labelNames({ tokens, hits, isList }: ReadLine, figure: Span): string[] {
  const colon = isList ? tokens.findIndex(({ text }) => text === ":") : -1;
  if (colon < 0 || colon > figure.first) return [];
  return hits
    .filter(
      ({ hit, role }) =>
        hit.next <= colon && hit.kind === "name" && (role === "strong" || role === "attribute"),
    )
    .map(({ hit }) => hit.name);
}

function atSentence(names: string[]): SubjectOf[] {
  return names.map((name) => ({ name, reach: REACH.sentence }));
}

function distinct(subjects: SubjectOf[]): SubjectOf[] {
  const byName = new Map<string, SubjectOf>();
  for (const subject of subjects) {
    const known = byName.get(subject.name);
    if (!known || known.reach < subject.reach) byName.set(subject.name, subject);
  }
  return [...byName.values()].toSorted((a, b) => b.reach - a.reach);
}
