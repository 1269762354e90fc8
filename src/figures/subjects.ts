import type { Article } from "../corpus/article.ts";
import type { Line } from "./article-lines.ts";
import { focusOfArticle, focusUnder, pick, placesIn, REACH, type Spoken, type SubjectOf } from "./focus.ts";
import { readNames, saysNext, type ReadHit, type ReadLine, type Span } from "./name-roles.ts";
import { isPerson, type NameHit, type Names } from "./names.ts";
import type { Token } from "./tokens.ts";

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
      if (path !== section) {
        section = path;
        focus = focusUnder(next.headings, whole, names, language);
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
  const strong = line.hits
    .filter((entry) => entry.role === "strong" && !entry.counted && !entry.owns)
    .map(({ hit }) => hit);
  const isTopic = ({ kind, first }: NameHit) =>
    kind !== "product" || (first < SUBJECT_REACH && !isAnyOne(line.tokens, first));
  const leading = strong.filter(isTopic);
  const products = pick(leading, "product", REACH.carried);
  // A person is quoted; the next sentence goes on about the person only if it says "er" or "she".
  const names = pick(
    leading.filter((hit) => !isPerson(hit)),
    "name",
    REACH.carried,
  );
  const persons = pick(leading.filter(isPerson), "name", REACH.carried);
  if (products.length === 0 && names.length === 0) return { ...current, persons };
  return {
    products: products.length > 0 ? products : line.refersBack ? current.products : focus.products,
    names: names.length > 0 ? names : current.names,
    persons,
    silent: names.length === 0,
  };
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
  const names = namesOf(line, figure);
  const own = distinct(atSentence([...products, ...names, ...labelNames(line, figure)]));
  if (products.length > 0) return own;
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

/** Who only says so: "wie Lei Jun sagte". */
function isReported({ hits }: ReadLine, name: string): boolean {
  return hits.some(({ role, hit }) => role === "source" && hit.name === name);
}

/** The names in the label of a list item: "Rudolf Dittrich: …, davor etwa 15 Jahre bei BMW". */
function labelNames({ tokens, hits, isList }: ReadLine, figure: Span): string[] {
  const colon = isList ? tokens.findIndex(({ text }) => text === ":") : -1;
  if (colon < 0 || colon > figure.first) return [];
  return hits
    .filter(({ hit, role }) => hit.next <= colon && hit.kind === "name" && role === "strong")
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

/** The product right behind a figure, else the nearest before it with those joined to it, else one behind it in its clause. */
function productsOf(line: ReadLine, figure: Span): string[] {
  const products = line.hits.filter(({ hit }) => hit.kind === "product");
  const counted = products.find((entry) => entry.counted === figure);
  if (counted) return [counted.hit.name];
  const before = products.filter(
    (entry) => entry.hit.next <= figure.first && !entry.counted && speaks(line, entry, figure),
  );
  const nearest = before.at(-1);
  if (nearest && !isLeft(line, nearest.hit, figure))
    return coordinated(
      line.tokens,
      before.map(({ hit }) => hit),
      nearest.hit,
    );
  const behind = products.filter(({ hit, role }) => hit.first >= figure.next && role === "strong");
  const close = behind.filter(
    ({ hit, counted }) =>
      !counted && (!hasBoundary(line.tokens, figure.next, hit.first) || isAll(line.tokens, hit)),
  );
  return [...new Set(close.map(({ hit }) => hit.name))];
}

/** The names before a figure that no other figure stands between; else the nearest; else the only one of the sentence. */
function namesOf(line: ReadLine, figure: Span): string[] {
  const all = line.hits.filter(({ hit }) => hit.kind === "name");
  const counted = all.find((entry) => entry.counted === figure);
  if (counted) return [counted.hit.name];
  const before = all.filter(
    (entry) => entry.hit.next <= figure.first && !entry.counted && speaks(line, entry, figure),
  );
  const last = line.figures.findLast(({ next, first }) => next <= figure.first && first < figure.first);
  const own = before.filter(
    ({ hit }) => hit.first >= (last?.next ?? 0) && !hasStop(line.tokens, hit.next, figure.first),
  );
  if (own.length > 0) return [...new Set(own.map(({ hit }) => hit.name))];
  const nearest = before.at(-1);
  if (nearest)
    return (last ? last.first : 0) < nearest.hit.first && line.figures.indexOf(figure) > 1
      ? [nearest.hit.name]
      : [...new Set(before.map(({ hit }) => hit.name))];
  const behind = all.filter(
    ({ hit, role, counted }) => hit.first >= figure.next && role === "strong" && !counted,
  );
  const close = behind.filter(({ hit }) => !hasBoundary(line.tokens, figure.next, hit.first));
  if (close.length > 0) return [...new Set(close.map(({ hit }) => hit.name))];
  const others = new Set(
    all.filter(({ role }) => role === "strong" || role === "source").map(({ hit }) => hit.name),
  );
  const isLater = all.every(({ hit }) => hit.first >= figure.next);
  return others.size === 1 && isLater ? [...others] : [];
}

/** A compared name counts only for what is said of it: "als Teslas Model Y, das … kostet", "als der Nevera (…)". */
function speaks({ tokens, language }: ReadLine, { hit, role }: ReadHit, figure: Span): boolean {
  if (role === "strong") return true;
  if (role === "place") return false;
  if (role === "source")
    return hit.kind === "name" && !saysNext(tokens, hit.next + 1, figure.first, language);
  const between = tokens.slice(hit.next, figure.first);
  return between.some(
    (token, index) =>
      token.text === "(" ||
      (token.text === "," &&
        /^(?:der|die|das|dem|den|which|that|who)$/.test(between[index + 1]?.lower ?? "")),
  );
}

/** Whether a sentence has gone on to somebody else between a product and a figure: behind a semicolon or with a new name. */
function isLeft(line: ReadLine, product: NameHit, figure: Span): boolean {
  const passed = line.topics.some(
    (topic) =>
      topic.first >= product.next && topic.next <= figure.first && isOwner(line.tokens, topic, product.next),
  );
  if (passed) return true;
  return line.hits.some(({ hit, role }) => {
    const between =
      hit.kind === "name" && role === "strong" && hit.first >= product.next && hit.next <= figure.first;
    return between && hasBoundary(line.tokens, product.next, hit.first) && !hit.genitive;
  });
}

/** ", und die Kapazität der Autofabrik": behind a comma something else owns what is measured. */
function isOwner(tokens: Token[], topic: NameHit, from: number): boolean {
  return (
    /^(?:der|des|von|of)$/.test(tokens[topic.first - 1]?.lower ?? "") &&
    hasBoundary(tokens, from, topic.first)
  );
}

/** "SU7 und YU7 …": names joined to the nearest one. */
function coordinated(tokens: Token[], before: NameHit[], nearest: NameHit): string[] {
  const found = [nearest.name];
  let first = nearest.first;
  for (const hit of before.toReversed().slice(1)) {
    const between = tokens.slice(hit.next, first).map(({ lower }) => lower);
    const joined =
      between.length > 0 &&
      between.length <= 2 &&
      between.every((word) => /^(?:und|and|oder|or|,|sowie|&|der|die|das|the)$/.test(word));
    if (!joined) break;
    found.push(hit.name);
    first = hit.first;
  }
  return [...new Set(found)];
}

function hasBoundary(tokens: Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => /^[,;:()]$/.test(text));
}

function hasStop(tokens: Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === ";");
}

/** "136.854 Autos, allesamt SU7". */
function isAll(tokens: Token[], hit: NameHit): boolean {
  return /^(?:allesamt|ausschließlich|alle|sämtlich|all)$/.test(tokens[hit.first - 1]?.lower ?? "");
}

/** "Xiaomi's share price fell by 8.7 percent": the figure is the owner's, whatever the article is about. */
function isOwned({ hits }: ReadLine, { first }: Span): boolean {
  const nearest = hits.filter(({ hit, role }) => hit.next <= first && role === "strong").at(-1);
  return nearest?.hit.genitive === true;
}
