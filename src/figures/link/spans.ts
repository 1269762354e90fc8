import type { Mention } from "../figure.ts";
import type { Span } from "../name-roles.ts";
import type { Token } from "../tokens.ts";

/** The tokens of each mention; mentions are in order. */
export function spansOf(tokens: Token[], mentions: Mention[]): Span[] {
  let at = 0;
  return mentions.map(({ start, end }) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++;
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++;
    return { first, next: at };
  });
}

/** "4.997 × 1.963 × 1.455 mm" has one label. */
export function isChained(tokens: Token[], before: Span | undefined, { first }: Span): boolean {
  return before !== undefined && first - before.next === 1 && /^[×x]$/.test(tokens[before.next]?.text ?? "");
}
