import type { Article } from "../corpus/article.ts";
import type { Line } from "./article-lines.ts";
import type { Mention } from "./figure.ts";
import type { Names } from "./names.ts";
import type { Span } from "./name-roles.ts";
import type { SubjectOf } from "./focus.ts";
import { isCapital, tokenize, type Token } from "./tokens.ts";

/** Words that an article puts behind the name of a product: "SU7 Standard", "YU7 Max". */
export function variantsOf(article: Article, names: Names): Set<string> {
  const tokens = tokenize(article.text);
  const found = new Set<string>();
  const known = names.find(tokens);
  for (const hit of known) {
    const next = tokens[hit.next];
    if (hit.kind !== "product" || !isCapital(next) || next?.gap !== " " || !next) continue;
    if (next.text.length > 2 && !known.some(({ first }) => first === hit.next)) found.add(next.text);
  }
  for (const label of siblings(article, found)) found.add(label);
  return found;
}

/** One-word labels of the items of a list in which another label is a known version: "Standard: …, Pro: …, Max: …". */
function siblings({ text, blocks }: Article, known: Set<string>): string[] {
  const lists: string[][] = [[]];
  for (const { kind, start, end } of blocks) {
    const label = kind === "item" ? /^(\p{Lu}\p{L}+):\s/u.exec(text.slice(start, end))?.[1] : undefined;
    if (label === undefined) lists.push([]);
    else lists.at(-1)?.push(label);
  }
  return lists.filter((labels) => labels.some((label) => known.has(label))).flat();
}

/** The version that a figure is about: the nearest one before it, unless its label is a table's row or names it anyway. */
export function variantNear(
  line: Line,
  mention: Mention,
  span: Span,
  variants: Set<string>,
  subjects: SubjectOf[],
): string | undefined {
  if (line.kind !== "sentence" || subjects.length === 0 || variants.size === 0) return undefined;
  const at = line.tokens.findLastIndex((token, index) => index < span.first && variants.has(token.text));
  const before = line.tokens[at];
  if (!before) return undefined;
  const between = line.tokens.slice(at, span.first).map(({ text }) => text);
  if (between.includes(";") || (mention.kind === "count" && between.includes(","))) return undefined;
  const joined = [before.text];
  const [and, earlier] = [line.tokens[at - 1], line.tokens[at - 2]];
  if (and && earlier && /^(?:und|oder|and|or)$/.test(and.lower) && variants.has(earlier.text))
    joined.unshift(earlier.text, and.text);
  return joined.join(" ");
}

/** Where a line names versions. */
export function variantSpans(tokens: Token[], variants: Set<string>): Span[] {
  return tokens.flatMap(({ text }, first) => (variants.has(text) ? [{ first, next: first + 1 }] : []));
}
