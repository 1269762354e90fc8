import type { Article, Corpus, Language } from "../corpus/article.ts";
import { createPace } from "../pace.ts";
import { fold } from "../text/fold.ts";
import { isMeasure } from "./measures.ts";
import { tokenize, type Token } from "./tokens.ts";

/**
 * What a name stands for, as far as its form says: a product has a digit (SU7, Model 3), a topic is a common noun
 * (Preise, recall), everything else names a company, a person or a place.
 */
export type NameKind = "product" | "name" | "topic";

/** A name at tokens `first` to `next` of a text. */
export type NameHit = {
  name: string;
  kind: NameKind;
  first: number;
  next: number;
  /** Stands as an owner: "Xiaomis Aktie", "Xiaomi's share price". */
  genitive: boolean;
};

/** Finds the names that a corpus knows: its tags and aliases. */
export type Names = {
  find(tokens: Token[]): NameHit[];
  /** The canonical name for what was typed, or undefined. */
  resolve(typed: string): Meaning | undefined;
  /** All that `find` depends on: what the folded words of each written form mean. */
  meanings: ReadonlyMap<string, Meaning>;
};

type Meaning = { name: string; kind: NameKind };

type Node = { children: Map<string, Node>; name?: string };

/** Reads the names of a corpus; the event loop gets turns. */
export async function createNames(corpus: Corpus): Promise<Names> {
  const names = collect(corpus);
  const kinds = classify(names, await commonNouns(corpus), await wordsOfTexts(corpus));
  const kindOf = (name: string): NameKind => kinds.get(name) ?? "name";
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
    find: (tokens) => findNames(root, tokens, kindOf),
    resolve(typed) {
      const name = written.get(keyOf(typed));
      return name === undefined ? undefined : { name, kind: kindOf(name) };
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

// ---- What a name stands for

/** Endings of common nouns (Duden, Wortbildung); a name seldom has them. */
const NOUN_ENDINGS =
  /(?:ungen|heit|keit|schaft|tion|tionen|tät|ment|nis|nisse|zeit|zeiten|zahl|zahlen|preis|preise|ziel|ziele|griffe|tum|ismus|erei|technik)$/;
/**
 * A common noun behind an article or a number; a name of a company, person or place seldom has one. Not "die Xiaomi-Fabrik" and
 * "eine CATL Qilin", where the article belongs to what follows.
 */
const COMMON: Record<Language, RegExp> = {
  de: /(?<!\p{L})(?:[Ee]in(?:e[nmr]?)?|[Kk]eine?|[Jj]ede[rs]?|[Dd]iese[rs]?|[Vv]iele|[Nn]euen?|[Dd](?:e[rnms]|ie|as)|[Ii]m|[Ii]ns|[Zz]u[mr]|[Bb]eim|[Aa]m|[Ss]einen?|[Ii]hren?|Millionen|Milliarden|\d)\s(\p{Lu}\p{L}+)(?!\p{L}|-|\s+\p{Lu}|\s*\d)/gu,
  en: /(?<!\p{L})(?:[Aa]n?|[Ss]ome|[Ee]very|[Tt]his|[Tt]hese|[Mm]any|[Nn]ew|[Tt]he|million|billion|\d)\s(\p{Ll}+)(?!\p{L}|-|\s+\p{Lu}|\s*\d)/gu,
};

function classify(names: Map<string, string>, common: Set<string>, used: Set<string>): Map<string, NameKind> {
  const kinds = new Map<string, NameKind>();
  for (const name of new Set(names.values())) {
    const words = name.split(/\s+/);
    const single = words.length === 1;
    if (/\p{Ll}?\d/u.test(name)) kinds.set(name, "product");
    else if (
      /^\p{Ll}/u.test(name) ||
      (single &&
        (isMeasure(name) ||
          NOUN_ENDINGS.test(fold(name)) ||
          isCommon(fold(name), common) ||
          !isUsed(fold(name), used)))
    )
      kinds.set(name, "topic");
    else if (/^Model \p{Lu}\b|\bModel \p{Lu}$/u.test(name)) kinds.set(name, "product");
    else kinds.set(name, "name");
  }
  return kinds;
}

/** A name of a company, person or place stands in a text; a word that no sentence has is what an article is filed under ("Rezept"). */
function isUsed(name: string, used: Set<string>): boolean {
  return [name, `${name}s`].some((word) => used.has(word)) || !/^\p{L}+$/u.test(name);
}

/** The folded words of all sentences, those of headings left out. */
async function wordsOfTexts({ articles }: Corpus): Promise<Set<string>> {
  const pace = createPace();
  const found = new Set<string>();
  for (const { passages, text } of articles) {
    for (const { start, end } of passages)
      for (const [word] of text.slice(start, end).matchAll(/\p{L}+/gu)) found.add(word);
    await pace();
  }
  return new Set([...found].map(fold));
}

async function commonNouns({ articles }: Corpus): Promise<Set<string>> {
  const pace = createPace();
  const found = new Set<string>();
  for (const { text, language } of articles) {
    for (const [, noun = ""] of text.matchAll(COMMON[language])) found.add(noun);
    await pace();
  }
  return new Set([...found].map(fold));
}

/** The shortest common noun that may end a compound: "Autofabrik", "Speicherchips". */
const MIN_END = 4;

/** Whether a folded word or the end of it is a common noun, in the singular or the plural. */
function isCommon(word: string, common: Set<string>): boolean {
  if (common.has(word)) return true;
  for (let at = 0; at <= word.length - MIN_END; at++) {
    if (at > 0 && at < 3) continue;
    const end = word.slice(at);
    if (common.has(end) || common.has(end.replace(/(?:en|e|n|s)$/, "")) || common.has(`${end}s`)) return true;
  }
  return false;
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

function findNames(root: Node, tokens: Token[], kindOf: (name: string) => NameKind): NameHit[] {
  const hits: NameHit[] = [];
  for (let at = 0; at < tokens.length;) {
    const hit = longestName(root, tokens, at);
    if (hit) hits.push({ ...hit, kind: kindOf(hit.name) });
    at = hit?.next ?? at + 1;
  }
  return hits;
}

function longestName(root: Node, tokens: Token[], at: number): Omit<NameHit, "kind"> | undefined {
  const first = tokens[at];
  if (!first || first.kind === "sign" || (first.gap === "" && tokens[at - 1]?.kind !== "sign" && at > 0))
    return undefined;
  const start = foldToken(first);
  if (!root.children.has(start) && !root.children.has(start.replace(/s$/, ""))) return undefined;
  let node: Node | undefined = root;
  let found: Omit<NameHit, "kind"> | undefined;
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
    node = own ?? genitive;
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

/** Words in the names of firms; two or three words without them are a person's name. */
const CORPORATE =
  /^(?:Electronics|Electric|Motor|Motors|Group|Display|Auto|Energy|Global|News|Technologies|Technology|Systems|Bank|Inc|Corp|AG|SE|GmbH|Ltd|Company|Holding|Times|Post|University|Forum|Model)$/;

/** "Lei Jun", "Jay Y. Lee": as far as the form says, a person. */
export function isPerson({ name, kind }: Pick<NameHit, "name" | "kind">): boolean {
  const words = name.split(" ");
  return (
    kind === "name" &&
    words.length > 1 &&
    words.length < 4 &&
    words.every((word) => /^\p{Lu}(?:\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\.)$/u.test(word) && !CORPORATE.test(word))
  );
}
