import type { Line } from "../article-lines.ts";
import type { Mention } from "../figure.ts";
import { leftOf } from "../label/item.ts";
import { OUT_OF } from "../label/words.ts";
import type { Span } from "../name-roles.ts";
import { clauseOf } from "../phrases.ts";
import type { Token } from "../tokens.ts";
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
      isAttribute(line.tokens, spans, index) ||
      measured.some((other) => other.kind !== "duration") ||
      (measured.length > 0 && line.kind !== "sentence")
    );
  if (mention.to !== undefined && mention.unit === "%") return others.some(({ kind }) => kind === "duration");
  if (mention.unit === "km/h" || mention.unit === "mph")
    return mention.to !== undefined && mention.value === 0;
  const span = spans[index] ?? { first: 0, next: 0 };
  if (mention.kind === "count")
    return (
      isLeft(line, mention, others) ||
      isFirstOf(line, span, measured) ||
      isOutOf(
        line.tokens,
        span,
        spans.filter((_, at) => mentions[at]?.kind === "count"),
      )
    );
  if (mention.kind !== "duration") return isLeft(line, mention, others);
  if (isLeft(line, mention, others) || isAgo(line.tokens, span)) return true;
  if (isFirstOf(line, span, measured)) return true;
  const [from, to] = clauseOf(line.tokens, span);
  const near = mentions.filter(
    (_, at) => at !== index && (spans[at]?.first ?? -1) >= from && (spans[at]?.next ?? Infinity) <= to,
  );
  const isAfter = afterwards(line.tokens, span.next) !== undefined;
  if (isAfter && near.some(({ kind }) => kind === "count" || kind === "currency")) return true;
  const carries = near.some(
    ({ kind, unit }) => kind === "count" || kind === "currency" || unit === "km" || unit === "mi",
  );
  return carries && preposition(line.tokens, span.first) !== undefined;
}

/** "The fourth-quarter results will be published on 12 February", "der Bericht 2025 erscheint im Mai": which one, not when. */
function isAttribute(tokens: Token[], spans: Span[], index: number): boolean {
  const { first = 0, next = 0 } = spans[index] ?? {};
  const [from, to] = clauseOf(tokens, { first, next });
  const isDated = spans.some((other) => other.first >= next && other.next <= to);
  const [before, behind] = [tokens[first - 1], tokens[next]];
  const isNoun = behind?.kind === "word" || behind?.text === "-";
  const opens = first > from && before?.kind === "word" && !WHEN.test(before.lower);
  return isDated && isNoun && opens;
}

/** Words before a time that say when something is. */
const WHEN =
  /^(?:in|im|am|an|ab|dem|den|vom|von|bis|seit|zum|für|vor|nach|jahr|anfang|mitte|ende|und|oder|on|at|by|from|to|until|till|since|for|before|after|during|between|year|early|late|mid|and|or)$/;

/** "vor zehn Jahren", "ten years ago", "fünf Tage später": only says when. */
function isAgo(tokens: Token[], { first, next }: Span): boolean {
  const before = tokens.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
  return (
    before.includes("vor") ||
    /^(?:ago|later|earlier|before|später|zuvor|früher|davor)$/.test(tokens[next]?.lower ?? "")
  );
}

/** "In 15 bis 20 Jahren will Nordwerk …": when a plan is to come true. */
export function isAhead(tokens: Token[], { kind }: Mention, { first }: Span): boolean {
  return kind === "duration" && tokens[first - 1]?.lower === "in";
}

/** "Zu den ersten zehn Heimspielen kamen 162.040 Menschen", "die letzten drei Quartale:" only say of what another figure is told. */
function isFirstOf(line: Line, { first }: Span, measured: Mention[]): boolean {
  const isPart = /^(?:ersten|letzten|nächsten|vergangenen|first|last|next|past)$/.test(
    line.tokens[first - 1]?.lower ?? "",
  );
  return isPart && (line.text.endsWith(":") || measured.length > 0);
}

/** "Drei von vier Patienten", "two in five": says the part together with the number before it. */
function isOutOf(tokens: Token[], { first }: Span, counts: Span[]): boolean {
  return OUT_OF.test(tokens[first - 1]?.lower ?? "") && counts.some(({ next }) => next === first - 1);
}

/** What stands in the label of an item ("nach 4 Minuten: 10.000") is no figure of its own. */
function isLeft(line: Line, mention: Mention, others: Mention[]): boolean {
  return (
    line.kind === "item" &&
    leftOf(line, mention) === undefined &&
    others.some((other) => leftOf(line, other) !== undefined)
  );
}
