import type { Language } from "../corpus/article.ts";
import { CURRENCIES } from "./currencies.ts";
import type { FigureKind } from "./figure.ts";
import { tokenize, type Token } from "./tokens.ts";
import { UNITS } from "./units.ts";

/** A unit that was found in a text. */
export type Written = {
  code: string;
  kind: FigureKind;
  /** "MUSD" counts millions. */ scale: number;
  next: number;
};

type Entry = { code: string; kind: FigureKind; scale: number; glued: boolean };
/** A trie over tokens: `exact` by spelling, `folded` by lower case. */
type Node = { exact: Map<string, Node>; folded: Map<string, Node>; entry?: Entry };

const emptyNode = (): Node => ({ exact: new Map(), folded: new Map() });

const behind = { de: unitsBehind("de"), en: unitsBehind("en") };
const inFront = currenciesInFront();

/** The unit that is written at token `at`, behind a number; the longest form wins. */
export function unitAt(tokens: Token[], at: number, language: Language): Written | undefined {
  return longest(behind[language], tokens, at);
}

/** The currency that is written at token `at`, before a number. */
export function currencyAt(tokens: Token[], at: number): Written | undefined {
  return longest(inFront, tokens, at);
}

function longest(root: Node, tokens: Token[], at: number): Written | undefined {
  let nodes: Node[] = [root];
  let found: Written | undefined;
  for (let i = at; nodes.length > 0; i++) {
    const token = tokens[i];
    if (!token || (i > at && (token.gap === "\n" || token.gap === "\t"))) break;
    const key = token.gap !== "" && i > at ? " " : "";
    nodes = nodes.flatMap((node) => children(node, key, token));
    // Nodes by spelling come before those by lower case: "sek" are seconds, "SEK" is a currency.
    const entry = nodes.find((node) => node.entry && !(node.entry.glued && tokens[at]?.gap !== ""))?.entry;
    if (entry) {
      found = { code: entry.code, kind: entry.kind, scale: entry.scale, next: i + 1 };
    }
  }
  return found;
}

function children(node: Node, gap: string, token: Token): Node[] {
  const found = [node.exact.get(gap + token.text), node.folded.get(gap + token.lower)];
  return found.filter((child) => child !== undefined);
}

function unitsBehind(language: Language): Node {
  const root = emptyNode();
  for (const { code, kind, symbols, glued, [language]: words } of UNITS) {
    const entry: Entry = { code, kind, scale: 1, glued: false };
    for (const form of split(symbols)) insert(root, form, entry, "exact");
    for (const form of split(words)) insert(root, form, entry, "folded");
    for (const form of split(glued)) insert(root, form, { ...entry, glued: true }, "exact");
  }
  for (const { code, after } of CURRENCIES) {
    for (const form of [...split(after), code]) insert(root, form, money(code), "folded");
    insert(root, `M${code}`, money(code, 1e6), "exact");
    insert(root, `T${code}`, money(code, 1e3), "exact");
  }
  return root;
}

function currenciesInFront(): Node {
  const root = emptyNode();
  for (const { code, before, beforeExactly } of CURRENCIES) {
    for (const form of split(beforeExactly)) insert(root, form, money(code), "exact");
    for (const form of split(before)) insert(root, form, money(code), "folded");
    if (code === "TRY") insert(root, code, money(code), "exact");
    else insert(root, code, money(code), "folded");
  }
  return root;
}

function money(code: string, scale = 1): Entry {
  return { code, kind: "currency", scale, glued: false };
}

function split(forms: string | undefined): string[] {
  return forms === undefined || forms === "" ? [] : forms.split("|");
}

/** A blank in a form may be missing in the text and is then glued. */
function insert(root: Node, form: string, entry: Entry, by: "exact" | "folded"): void {
  let nodes = [root];
  for (const [index, token] of tokenize(form).entries()) {
    const text = by === "exact" ? token.text : token.lower;
    const keys = index === 0 ? [text] : token.gap === "" ? [text] : [text, ` ${text}`];
    nodes = nodes.flatMap((node) => keys.map((key) => grow(node[by], key)));
  }
  for (const node of nodes) node.entry ??= entry;
}

function grow(map: Map<string, Node>, key: string): Node {
  const node = map.get(key) ?? emptyNode();
  map.set(key, node);
  return node;
}
