import type { Article, Language } from "../corpus/article.ts";
import type { Line } from "./article-lines.ts";
import { isPlace, type NameHit, type Names } from "./names.ts";
import { tokenize, type Token } from "./tokens.ts";

/** How directly a figure speaks of a subject; higher is more direct. */
export const REACH = { sentence: 4, carried: 3, section: 2, article: 1 } as const;
export type Reach = (typeof REACH)[keyof typeof REACH];

export type SubjectOf = { name: string; reach: Reach };

/** Tokens of a figure within its line. */
export type Span = { first: number; next: number };

/** Follows who or what an article speaks of, line by line. */
export type Tracker = {
  /** Begins a line; call it for every line in order. */
  enter(line: Line): void;
  /** The subjects of a figure of the line, the most direct first. */
  of(span: Span, earlier: Span[]): SubjectOf[];
  /** The names in the line. */
  hits(): NameHit[];
};

type Spoken = { products: SubjectOf[]; names: SubjectOf[] };

export function createTracker(article: Article, names: Names): Tracker {
  const { language } = article;
  const whole = focusOf(names, article.title, REACH.article, article.tags[0]);
  let section = "";
  let focus = whole;
  let current = whole;
  let line: ReadLine = { tokens: [], hits: [], isList: false, refersBack: false };
  return {
    enter(next) {
      const path = next.headings.join("\n");
      if (path !== section) {
        section = path;
        focus = focusUnder(next.headings, whole, names);
        current = focus;
      } else if (line.tokens.length > 0 && !line.isList) current = after(line, current, focus);
      line = readLine(next, names, language);
    },
    of: (span, earlier) => subjectsOf(line, span, earlier, current, focus),
    hits: () => line.hits.map(({ hit }) => hit),
  };
}

// ---- What an article or a section is about

function focusOf(names: Names, text: string, reach: Reach, otherwise?: string): Spoken {
  const hits = names.find(tokenize(text)).filter(({ kind }) => kind !== "topic");
  const spoken = { products: pick(hits, "product", reach), names: pick(hits, "name", reach) };
  if (hits.length > 0 || otherwise === undefined) return spoken;
  return focusOf(names, otherwise, reach);
}

/** The innermost heading that names something; a product there replaces the one of the title. */
function focusUnder(headings: string[], whole: Spoken, names: Names): Spoken {
  for (const heading of headings.toReversed()) {
    const { products, names: others } = focusOf(names, heading, REACH.section);
    if (products.length > 0 || others.length > 0)
      return {
        products: products.length > 0 ? products : whole.products,
        names: others.length > 0 ? others : whole.names,
      };
  }
  return whole;
}

function pick(hits: NameHit[], kind: NameHit["kind"], reach: Reach): SubjectOf[] {
  const found = hits.filter((hit) => hit.kind === kind).map(({ name }) => name);
  return [...new Set(found)].map((name) => ({ name, reach }));
}

// ---- Who a line names

type Role = "strong" | "place" | "compared" | "source";
type ReadHit = { hit: NameHit; role: Role };
type ReadLine = { tokens: Token[]; hits: ReadHit[]; isList: boolean; refersBack: boolean };

const REFERS_BACK: Record<Language, RegExp> = {
  de: /^(?:diese[rsmn]?|beide|beiden|damit|dabei|dort|hierbei|zudem)$/,
  en: /^(?:this|these|that|those|both|there)$/,
};

function readLine(line: Line, names: Names, language: Language): ReadLine {
  const { tokens } = line;
  const found = names.find(tokens).filter(({ kind }) => kind !== "topic");
  const hits = found.map((hit): ReadHit => ({ hit, role: roleOf(tokens, hit, language) }));
  return {
    tokens,
    hits,
    isList: line.kind !== "sentence",
    refersBack: REFERS_BACK[language].test(tokens[0]?.lower ?? ""),
  };
}

const COMPARED: Record<Language, RegExp> = {
  de: /^(?:als|gegenüber|hinter|gegen|statt|verglichen|neben)$/,
  en: /^(?:than|versus|vs|against|behind|unlike|compared)$/,
};
const SOURCE: Record<Language, RegExp> = {
  de: /^(?:laut|wie)$/,
  en: /^(?:to|says|said)$/,
};

/** How many words a comparing word may stand before the name: "als das Tesla Model 3", "gegenüber 200.361 Model 3". */
const COMPARED_REACH = 5;

function roleOf(tokens: Token[], hit: NameHit, language: Language): Role {
  if (isPlace(tokens, hit, language)) return "place";
  const before = tokens[hit.first - 1]?.lower ?? "";
  if (
    SOURCE[language].test(before) &&
    (language === "de" || before !== "to" || tokens[hit.first - 2]?.lower === "according")
  )
    return "source";
  if (tokens[hit.next]?.lower === "zufolge" || /^(?:said|says)$/.test(tokens[hit.next]?.lower ?? ""))
    return "source";
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - COMPARED_REACH); at--) {
    const token = tokens[at];
    if (!token || /^[,;:()]$/.test(token.text)) break;
    if (COMPARED[language].test(token.lower)) return "compared";
  }
  return "strong";
}

/** What the next line takes over from this one. */
function after(line: ReadLine, current: Spoken, focus: Spoken): Spoken {
  const strong = line.hits
    .filter(({ role, hit }) => role === "strong" && !isInParentheses(line.tokens, hit.first))
    .map(({ hit }) => hit);
  const products = pick(strong, "product", REACH.carried);
  const names = pick(strong, "name", REACH.carried);
  if (products.length === 0 && names.length === 0) return carried(current);
  return {
    products: products.length > 0 ? products : line.refersBack ? carried(current).products : focus.products,
    names: names.length > 0 ? names : carried(current).names,
  };
}

function carried({ products, names }: Spoken): Spoken {
  const lower = (subject: SubjectOf): SubjectOf => ({
    name: subject.name,
    reach: Math.min(subject.reach, REACH.carried) === REACH.carried ? REACH.carried : subject.reach,
  });
  return { products: products.map(lower), names: names.map(lower) };
}

// ---- Whom a figure speaks of

function subjectsOf(
  line: ReadLine,
  span: Span,
  earlier: Span[],
  current: Spoken,
  focus: Spoken,
): SubjectOf[] {
  const owner = ownerOfParentheses(line, span, earlier);
  if (owner) return [{ name: owner.name, reach: REACH.sentence }];
  const products = named(line, span, "product");
  const names = named(line, span, "name");
  const own = [...products, ...names].map((name): SubjectOf => ({ name, reach: REACH.sentence }));
  if (products.length > 0) return own;
  if (names.length === 0) return distinct([...current.products, ...current.names, ...mentioned(line)]);
  const back = line.refersBack ? [...current.products, ...current.names] : [];
  if (line.isList) return distinct([...own, ...current.products, ...back]);
  return distinct([...own, ...(isOwned(line, span) ? [] : focus.products), ...back]);
}

/** Names that only a source or an attribution gives: "wie Lei Jun sagte". */
function mentioned({ hits }: ReadLine): SubjectOf[] {
  return hits
    .filter(({ role, hit }) => role === "source" && hit.kind === "name")
    .map(({ hit }) => ({ name: hit.name, reach: REACH.sentence }));
}

function distinct(subjects: SubjectOf[]): SubjectOf[] {
  return [...new Map(subjects.toReversed().map((subject) => [subject.name, subject])).values()].toSorted(
    (a, b) => b.reach - a.reach,
  );
}

/** "den Rimac Nevera (7:05,298 Minuten)": what stands in parentheses right behind a name speaks of it alone. */
function ownerOfParentheses(
  { tokens, hits }: ReadLine,
  { first }: Span,
  earlier: Span[],
): NameHit | undefined {
  const open = openParenthesis(tokens, first);
  if (open === undefined || earlier.some(({ next }) => next === open)) return undefined;
  const before = hits.filter(({ hit }) => hit.next <= open && open - hit.next < 4).at(-1)?.hit;
  if (!before) return undefined;
  const between = tokens.slice(before.next, open);
  return between.every((token) => token.kind !== "sign" && token.text !== token.lower) ? before : undefined;
}

/** How many tokens before a figure its parenthesis may open. */
const PARENTHESIS_REACH = 12;

function openParenthesis(tokens: Token[], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - PARENTHESIS_REACH); i--) {
    if (tokens[i]?.text === ")") return undefined;
    if (tokens[i]?.text === "(") return i;
  }
  return undefined;
}

function isInParentheses(tokens: Token[], at: number): boolean {
  return openParenthesis(tokens, at) !== undefined;
}

/** Names of a kind that a figure speaks of: right behind it, else the nearest before it, else behind it in its clause. */
function named({ tokens, hits }: ReadLine, span: Span, kind: NameHit["kind"]): string[] {
  const ofKind = hits.filter(({ hit }) => hit.kind === kind);
  const behind = ofKind.find(({ hit }) => hit.first >= span.next && isCountedName(tokens, span, hit));
  if (behind) return [behind.hit.name];
  const before = ofKind.filter(({ hit, role }) => hit.next <= span.first && counts(tokens, hit, role, span));
  const nearest = before.at(-1);
  if (nearest)
    return coordinated(
      tokens,
      before.map(({ hit }) => hit),
      nearest.hit,
    );
  const following = ofKind.filter(({ hit, role }) => hit.first >= span.next && role === "strong");
  const same = following.filter(({ hit }) => !hasBoundary(tokens, span.next, hit.first));
  if (same.length > 0) return [...new Set(same.map(({ hit }) => hit.name))];
  const others = new Set(
    ofKind.filter(({ role }) => role !== "place" && role !== "compared").map(({ hit }) => hit.name),
  );
  return kind === "name" && others.size === 1 && before.length === 0 ? [...others] : [];
}

/** "136.854 SU7", "26.006 von Tesla", "48.654 Autos von Xiaomi". */
function isCountedName(tokens: Token[], { next }: Span, hit: NameHit): boolean {
  if (hit.first === next) return true;
  const between = tokens.slice(next, hit.first);
  const last = between.at(-1)?.lower ?? "";
  return (
    between.length <= 2 &&
    between.every(({ kind }) => kind === "word") &&
    /^(?:von|of|by|der|des)$/.test(last)
  );
}

/** A compared name counts only for what is said of it: "als Teslas Model Y, das … kostet", "als der Nevera (…)". */
function counts(tokens: Token[], hit: NameHit, role: Role, span: Span): boolean {
  if (role === "strong") return true;
  if (role === "place") return false;
  if (role === "source") return hit.kind === "name";
  const between = tokens.slice(hit.next, span.first);
  return between.some(
    (token, index) =>
      token.text === "(" ||
      (token.text === "," &&
        /^(?:der|die|das|dem|den|which|that|who)$/.test(between[index + 1]?.lower ?? "")),
  );
}

/** "SU7 und YU7 …": names joined to the nearest one. */
function coordinated(tokens: Token[], before: NameHit[], nearest: NameHit): string[] {
  const found = [nearest.name];
  let first = nearest.first;
  for (const hit of before.toReversed().slice(1)) {
    const between = tokens.slice(hit.next, first).map(({ lower }) => lower);
    if (
      between.length === 0 ||
      between.length > 2 ||
      !between.every((word) => /^(?:und|and|oder|or|,|sowie|&|der|die|das|the)$/.test(word))
    )
      break;
    found.push(hit.name);
    first = hit.first;
  }
  return [...new Set(found)];
}

function hasBoundary(tokens: Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => /^[,;:()]$/.test(text));
}

/** "Xiaomi's share price fell by 8.7 percent": the figure is the owner's, whatever the article is about. */
function isOwned({ hits }: ReadLine, { first }: Span): boolean {
  const nearest = hits.filter(({ hit, role }) => hit.next <= first && role === "strong").at(-1);
  return nearest?.hit.genitive === true;
}
