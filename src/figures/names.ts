import type { Article, Corpus } from "../corpus/article.ts";
import { fold } from "../text/fold.ts";
import { isMeasure } from "./measures.ts";
import { readKinds, type NameKind } from "./name-kinds.ts";
import { tokenize, type Token } from "./tokens.ts";

/** A name at tokens `first` to `next` of a text. */
export type NameHit = {
  name: string;
  kind: NameKind;
  first: number;
  next: number;
  /** Stands as an owner: "Xiaomis Aktie", "Xiaomi's share price". */
  genitive: boolean;
  /** As far as its form says, a person. */
  person: boolean;
};

/** Finds the names that a corpus knows: its tags and aliases. */
export type Names = {
  find(tokens: Token[]): NameHit[];
  /** The canonical name for what was typed, or undefined. */
  resolve(typed: string): Meaning | undefined;
  /** The names that begin with what was typed and go on ("tesla": Tesla Model 3, Tesla Model Y), canonical. */
  beginningWith(typed: string): string[];
  /** All that `find` depends on: what the folded words of each written form mean. */
  meanings: ReadonlyMap<string, Meaning>;
};

type Meaning = { name: string; kind: NameKind };

type Node = { children: Map<string, Node>; name?: string };

/** Reads the names of a corpus; the event loop gets turns. */
export async function createNames(corpus: Corpus): Promise<Names> {
  const names = collect(corpus);
  const { kindOf, isPerson } = await readKinds(names, corpus);
  const root: Node = { children: new Map() };
  const written = new Map<string, string>();
  const meanings = new Map<string, Meaning>();
  for (const [form, name] of names) {
    const words = wordsOf(form);
    const path = words.join(" ");
    if (words.length > 0 && !meanings.has(path)) {
      insert(root, words, name);
      meanings.set(path, { name, kind: kindOf(name) });
    }
    written.set(keyOf(form), name);
  }
  return {
    find: (tokens) =>
      findNames(root, tokens).map((hit) => ({ ...hit, kind: kindOf(hit.name), person: isPerson(hit.name) })),
    resolve(typed) {
      const name = written.get(keyOf(typed));
      return name === undefined ? undefined : { name, kind: kindOf(name) };
    },
    beginningWith(typed) {
      return namesBelow(root, wordsOf(typed)).filter((name) => keyOf(name).startsWith(keyOf(typed)));
    },
    meanings,
  };
}

/** Every written form with its canonical name; the spelling of the first tag wins. */
function collect({ articles }: Corpus): Map<string, string> {
  const canonical = new Map<string, string>();
  const forms = new Map<string, string>();
  for (const { tags, aliases } of articles) {
    for (const name of [...tags, ...Object.keys(aliases)]) {
      const known = canonical.get(keyOf(name)) ?? name;
      canonical.set(keyOf(name), known);
      forms.set(name, known);
    }
  }
  for (const name of canonical.values()) {
    const short = /^\p{Lu}\p{L}+ ((?:Model|Modell) (?:\d|\p{Lu})\b.*)$/u.exec(name)?.[1];
    if (short !== undefined && !canonical.has(keyOf(short))) forms.set(short, name);
  }
  for (const { aliases } of articles) {
    for (const [name, others] of Object.entries(aliases)) {
      const known = canonical.get(keyOf(name)) ?? name;
      for (const other of others) if (!canonical.has(keyOf(other))) forms.set(other, known);
    }
  }
  return forms;
}

/** Letters and digits only, folded: "SU 7", "su7" and "SU-7" are one key. */
function keyOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** The whole words that a name begins with and that were typed: "Köln" of "Köln Arcaden" for "koeln". */
export function openingOf(name: string, typed: string): string {
  const length = keyOf(typed).length;
  const last = tokenize(name).find(({ end }) => keyOf(name.slice(0, end)).length >= length);
  return name.slice(0, last?.end);
}

/** Names as an article uses them: what it is filed under first, or what its title begins with, is its subject even if a common noun. */
export function namesIn(article: Pick<Article, "title" | "tags">, names: Names): Names {
  const [opening] = names.find(tokenize(article.title)).filter(({ first }) => first === 0);
  const main = new Set([article.tags[0], opening?.name].map((name) => names.resolve(name ?? "")?.name));
  const asName = (hit: NameHit): NameHit =>
    hit.kind === "topic" && main.has(hit.name) && !isMeasure(hit.name) ? { ...hit, kind: "name" } : hit;
  return { ...names, find: (tokens) => names.find(tokens).map(asName) };
}

// ---- Finding

function wordsOf(form: string): string[] {
  return tokenize(form)
    .filter(({ kind }) => kind !== "sign")
    .map(({ text }) => fold(text));
}

function insert(root: Node, words: string[], name: string): void {
  let node = root;
  for (const word of words) {
    const next = node.children.get(word) ?? { children: new Map() };
    node.children.set(word, next);
    node = next;
  }
  node.name = name;
}

/** The names that go on behind some words. */
function namesBelow(root: Node, words: string[]): string[] {
  let node: Node | undefined = root;
  for (const word of words) node = node?.children.get(word);
  return words.length === 0 || !node ? [] : [...new Set([...node.children.values()].flatMap(namesFrom))];
}

function namesFrom({ name, children }: Node): string[] {
  return [...(name === undefined ? [] : [name]), ...[...children.values()].flatMap(namesFrom)];
}

type Found = Pick<NameHit, "name" | "first" | "next" | "genitive">;

function findNames(root: Node, tokens: Token[]): Found[] {
  const hits: Found[] = [];
  for (let at = 0; at < tokens.length;) {
    const hit = longestName(root, tokens, at);
    if (hit) hits.push(hit);
    at = hit?.next ?? at + 1;
  }
  return hits;
}

function longestName(root: Node, tokens: Token[], at: number): Found | undefined {
  const first = tokens[at];
  if (!first || first.kind === "sign" || (first.gap === "" && tokens[at - 1]?.kind !== "sign" && at > 0))
    return undefined;
  const start = foldToken(first);
  if (![start, start.replace(/s$/, ""), start.replace(/n$/, "")].some((key) => root.children.has(key)))
    return undefined;
  let node: Node | undefined = root;
  let found: Found | undefined;
  let owner = false;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (i > at && token.gap === "\n")) break;
    if (token.kind === "sign") {
      if (/^[-.]$/.test(token.text) && i > at) continue;
      break;
    }
    const key = foldToken(token);
    const own: Node | undefined = node?.children.get(key);
    const genitive: Node | undefined = own ? undefined : node?.children.get(key.replace(/s$/, ""));
    // "den Bergfreunden Kiel"
    const dative: Node | undefined =
      (own ?? genitive) ? undefined : node?.children.get(key.replace(/n$/, ""));
    node = own ?? genitive ?? dative;
    if (!node) break;
    owner ||= genitive !== undefined;
    if (node.name !== undefined && isWhole(tokens, i) && isSpelled(first, node.name)) {
      const apostrophe = /^['’]$/.test(tokens[i + 1]?.text ?? "") && tokens[i + 2]?.lower === "s";
      found = {
        name: node.name,
        first: at,
        next: apostrophe ? i + 3 : i + 1,
        genitive: genitive !== undefined || apostrophe,
      };
    }
  }
  return found;
}

const ASCII = /^[\x20-\x7e]*$/;

function foldToken({ text, lower }: Token): string {
  return ASCII.test(lower) ? lower : fold(text);
}

/** "SU7" does not stand in "SU7x" or "SU7.5". */
function isWhole(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.gap !== "" || next.kind === "sign";
}

/** A name with a capital is not meant by a word without one ("laden" is no "Laden"), unless it has a digit. */
function isSpelled(first: Token, name: string): boolean {
  const [letter = ""] = name;
  const capital = letter !== letter.toLowerCase();
  return !capital || first.text.slice(0, 1) !== first.lower.slice(0, 1) || /\d/.test(name);
}
