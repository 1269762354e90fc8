import type { Line } from "../article-lines.ts";
import type { Mention } from "../figure.ts";
import { leftOf } from "../label/item.ts";
import type { Span } from "../name-roles.ts";
import { clauseOf, lowerFirst } from "../phrases.ts";
import type { Token } from "../tokens.ts";

/** "in 24 Stunden", "within the first 27 minutes", if a time in the same clause says in what time the figure came about. */
export function withinOf(
  line: Line,
  mention: Mention,
  span: Span,
  mentions: Mention[],
  spans: Span[],
): string | undefined {
  if (!/^(?:count|currency)$/.test(mention.kind) && mention.unit !== "km" && mention.unit !== "mi")
    return undefined;
  const [from, to] = clauseOf(line.tokens, span);
  for (const [index, other] of mentions.entries()) {
    const at = spans[index];
    if (
      !at ||
      other.kind !== "duration" ||
      at.first < from ||
      at.next > to ||
      leftOf(line, other) !== leftOf(line, mention)
    )
      continue;
    const start = preposition(line.tokens, at.first);
    const end = afterwards(line.tokens, at.next);
    if (start === undefined && end === undefined) continue;
    const text = line.text.slice(
      line.tokens[start ?? at.first]?.start,
      line.tokens[(end ?? at.next) - 1]?.end,
    );
    return lowerFirst(text);
  }
  return undefined;
}

/** Words before a time in which something came about. */
const IN = /^(?:in|nach|innerhalb|binnen|während|within|after|during)$/;

/** The token where "in" or "within" begins before the time at token `at`. */
export function preposition(tokens: Token[], at: number): number | undefined {
  for (let back = 1; back <= 4; back++) {
    const word = tokens[at - back]?.lower ?? "";
    if (IN.test(word)) return at - back;
    if (
      !/^(?:den|der|the|ersten|first|von|nur|only|just|weniger|als|mindestens|rund|etwa|about|at|least)$/.test(
        word,
      )
    )
      return undefined;
  }
  return undefined;
}

/** Behind "nach dem Start" or "after launch", if that stands at token `at`. */
export function afterwards(tokens: Token[], at: number): number | undefined {
  if (!/^(?:nach|after)$/.test(tokens[at]?.lower ?? "")) return undefined;
  const noun = /^(?:dem|der|den|the|its)$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  return tokens[noun]?.kind === "word" ? noun + 1 : undefined;
}
