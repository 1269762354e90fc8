import type { Article, Language } from "../corpus/article.ts";
import { isInside } from "./roles.ts";
import type { NameKind } from "./name-kinds.ts";
import type { NameHit, Names } from "./names.ts";
import { tokenize, type Token } from "./tokens.ts";

/** How directly a figure speaks of a subject; higher is more direct. */
export const REACH = { sentence: 4, carried: 3, section: 2, article: 1 } as const;
export type Reach = (typeof REACH)[keyof typeof REACH];

export type SubjectOf = {
  name: string;
  reach: Reach;
  /** Only says so: "wie Lei Jun sagte". */
  reports?: boolean;
};

/** Who or what a text is speaking of. */
export type Spoken = {
  products: SubjectOf[];
  names: SubjectOf[];
  persons: SubjectOf[];
  /** Only a product was spoken of last: the names hold for "das Unternehmen" alone. */
  silent: boolean;
};

/** The names of the title, else the first tag; a product only if it is the only one: an article on two is about neither. */
export function focusOfArticle({ title, tags, language }: Article, names: Names): Spoken {
  const found = focusOf(names, title, REACH.article, language);
  const { products, names: others } =
    found.products.length + found.names.length > 0
      ? found
      : focusOf(names, tags[0] ?? "", REACH.article, language);
  return { products: products.length === 1 ? products : [], names: others, persons: [], silent: false };
}

function focusOf(names: Names, text: string, reach: Reach, language: Language): Spoken {
  const tokens = tokenize(text);
  const hits = names
    .find(tokens)
    .filter((hit) => hit.kind !== "topic" && !isInside(tokens, hit, language) && !isRival(tokens, hit));
  return {
    products: pick(hits, "product", reach),
    names: pick(hits, "name", reach),
    persons: [],
    silent: false,
  };
}

/**
 * The innermost heading that names something; one product there replaces the one of the title. `besides` is what the title names beside
 * its subject: a heading with one of them is about nothing else.
 */
export function focusUnder(
  headings: string[],
  whole: Spoken,
  names: Names,
  language: Language,
  besides: Set<string>,
): Spoken {
  for (const heading of headings.toReversed()) {
    if (isAbout(heading, names, besides)) return NOBODY;
    const { products, names: others } = focusOf(names, heading, REACH.section, language);
    if (products.length > 0)
      return {
        products: products.length === 1 ? products : [],
        names: others.length > 0 ? others : whole.names,
        persons: [],
        silent: false,
      };
    const isOther = others.some(({ name }) => !whole.names.some((known) => known.name === name));
    if (others.length > 0)
      return { products: isOther ? [] : whole.products, names: others, persons: [], silent: false };
  }
  return whole;
}

export const NOBODY: Spoken = { products: [], names: [], persons: [], silent: false };

/** Whether a heading begins with one of some names. */
function isAbout(heading: string, names: Names, others: Set<string>): boolean {
  return names.find(tokenize(heading)).some(({ name, first }) => first === 0 && others.has(name));
}

/** "Kellerbier und Treberbrot": common nouns that a title joins to its subject. */
export function besidesSubject({ title }: Article, names: Names): Set<string> {
  const tokens = tokenize(title);
  const hits = names.find(tokens);
  const joined = hits.filter(
    ({ kind, first }) =>
      kind === "topic" &&
      /^(?:und|and|&)$/.test(tokens[first - 1]?.lower ?? "") &&
      hits.some((other) => other.kind === "name" && other.next === first - 1),
  );
  return new Set(joined.map(({ name }) => name));
}

/**
 * Sections that an article of several pieces sets apart from its subject: another heading names the subject, these do not, and their
 * text names somebody else but never the subject.
 */
export function sectionsApart(
  { passages, text, language }: Article,
  whole: Spoken,
  names: Names,
): Set<string> {
  const own = new Set([...whole.names, ...whole.products].map(({ name }) => name));
  const sections = new Map<string, string[]>();
  for (const { headings, start, end } of passages) {
    const heading = headings.join("\n");
    sections.set(heading, [...(sections.get(heading) ?? []), text.slice(start, end)]);
  }
  const isNamed = (heading: string) => {
    const { names: found, products } = focusOf(names, heading, REACH.section, language);
    return [...found, ...products].some(({ name }) => own.has(name));
  };
  if (![...sections.keys()].some(isNamed)) return new Set();
  const isApart = (heading: string) => {
    const said = (sections.get(heading) ?? []).join("\n");
    const found = names.find(tokenize(said)).filter(({ kind }) => kind !== "topic");
    return found.length > 0 && !found.some(({ name }) => own.has(name));
  };
  return new Set(
    [...sections.keys()].filter((heading) => heading !== "" && !isNamed(heading) && isApart(heading)),
  );
}

/** "Vor dem Model 3": a heading that compares with something is not about it. */
function isRival(tokens: Token[], { first }: NameHit): boolean {
  return tokens
    .slice(Math.max(0, first - 2), first)
    .some(({ lower }) => /^(?:vor|gegen|statt|als|versus|vs|ahead|against|than|beyond)$/.test(lower));
}

export function pick(hits: NameHit[], kind: NameKind, reach: Reach): SubjectOf[] {
  const found = hits.filter((hit) => hit.kind === kind).map(({ name }) => name);
  return [...new Set(found)].map((name) => ({ name, reach }));
}

/** Where a section or a sentence is: "Das Zentrum in München". */
export function placesIn(heading: string, names: Names, language: Language): string[] {
  const tokens = tokenize(heading);
  return names
    .find(tokens)
    .filter((hit) => isInside(tokens, hit, language))
    .map(({ name }) => name);
}
