import type { Article } from "../corpus/article.ts";
import type { Line } from "./article-lines.ts";
import type { Mention } from "./figure.ts";
import type { Names } from "./names.ts";
import type { Span } from "./name-roles.ts";
import type { SubjectOf } from "./focus.ts";
import { isCapital, tokenize, type Token } from "./tokens.ts";

/** Words that an article puts behind the name of a product: "SU7 Standard", "YU7 Max". */
export function variantsOf({ text }: Article, names: Names): Set<string> {
  const tokens = tokenize(text);
  const found = new Set<string>();
  const known = names.find(tokens);
  for (const hit of known) {
    const next = tokens[hit.next];
    if (hit.kind !== "product" || !isCapital(next) || next?.gap !== " " || !next) continue;
    if (next.text.length > 2 && !known.some(({ first }) => first === hit.next)) found.add(next.text);
  }
  return found;
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
