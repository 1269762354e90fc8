import type { Line } from "../article-lines.ts";
import type { Mention } from "../figure.ts";
import { leftOf } from "../label/item.ts";
import type { Span } from "../name-roles.ts";
import { clauseOf } from "../phrases.ts";
import { afterwards, preposition } from "./within.ts";

/** Whether a figure only says when, how fast or from where to where another figure of its line holds. */
export function isContext(
  line: Line,
  mention: Mention,
  index: number,
  mentions: Mention[],
  spans: Span[],
): boolean {
  const others = mentions.filter((other) => other !== mention);
  const measured = others.filter(({ kind }) => kind !== "date");
  if (mention.kind === "date")
    return (
      (line.kind === "sentence" && line.text.endsWith(":")) ||
      measured.some((other) => other.kind !== "duration") ||
      (measured.length > 0 && line.kind !== "sentence")
    );
  if (mention.to !== undefined && mention.unit === "%") return others.some(({ kind }) => kind === "duration");
  if (mention.unit === "km/h" || mention.unit === "mph")
    return mention.to !== undefined && mention.value === 0;
  const isAfter =
    mention.kind === "duration" && afterwards(line.tokens, spans[index]?.next ?? 0) !== undefined;
  if (isAfter && measured.some(({ kind }) => kind === "count" || kind === "currency")) return true;
  if (mention.kind !== "duration" || !SHORT_TIMES.has(mention.unit ?? ""))
    return isLeft(line, mention, others);
  if (isLeft(line, mention, others)) return true;
  const [from, to] = clauseOf(line.tokens, spans[index] ?? { first: 0, next: 0 });
  const near = mentions.filter(
    (_, at) => at !== index && (spans[at]?.first ?? -1) >= from && (spans[at]?.next ?? Infinity) <= to,
  );
  const carries = near.some(({ kind, unit }) => kind === "count" || unit === "km" || unit === "mi");
  return carries && preposition(line.tokens, spans[index]?.first ?? 0, "de") !== undefined;
}

/** Durations in which another figure can come about. */
const SHORT_TIMES = new Set(["s", "min", "h", "d", "wk", "mo"]);

/** What stands in the label of an item ("nach 4 Minuten: 10.000") is no figure of its own. */
function isLeft(line: Line, mention: Mention, others: Mention[]): boolean {
  return (
    line.kind === "item" &&
    leftOf(line, mention) === undefined &&
    others.some((other) => leftOf(line, other) !== undefined)
  );
}
