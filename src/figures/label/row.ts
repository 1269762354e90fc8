import type { Range } from "../../corpus/article.ts";
import { measureWord } from "../measures.ts";
import type { Span } from "../name-roles.ts";
import { timesIn } from "../period.ts";
import { joinWords, trimWords } from "../phrases.ts";
import { tokenize, type Token } from "../tokens.ts";
import { strong, type Label, type Place } from "./place.ts";

/** A table: the header cell says what, the first cell of which; where a column is a time, the first cell says what. */
export function labelOfRow(place: Place): Label {
  const { line, mention, language } = place;
  const at = line.cells.findIndex(([from, to]) => mention.start >= from && mention.end <= to);
  const column = withoutTimes(withoutUnit(line.header[at] ?? ""), place);
  const row = at > 0 ? withoutUnit(withoutNames(place, line.cells[0] ?? [0, 0])) : "";
  const [head, detail] = column === "" ? [row, ""] : [column, row];
  const measure = measureWord(tokenize(head), mention, language)?.measure.id ?? null;
  return strong(detail === "" ? head : joinWords(head, detail), measure);
}

/** "Reichweite CLTC (km)" -> "Reichweite"; "Wasser (lauwarm)" stays. */
function withoutUnit(head: string): string {
  return head
    .replace(
      /\s*[([][^)\]]*(?:%|€|\$|£|°)[^)\]]*[)\]]|\s*[([](?:in )?(?:\p{L}{1,4}\.? )?[\p{L}²³/]{1,9}[)\]]/gu,
      "",
    )
    .replace(/\b(?:CLTC|WLTP|NEFZ|NEDC|EPA)\b|\b(?:in|nach) (?:km|kWh|kW|PS|Euro|Yuan|%)(?!\p{L})/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

function withoutTimes(head: string, { language }: Place): string {
  const tokens = tokenize(head);
  const times = timesIn(tokens, language, null);
  return trimWords(joinTokens(tokens, new Set(times.flatMap(indexes)), [0, head.length]));
}

/** The words of a part of the line without names of subjects and times. */
export function withoutNames({ line, names, times }: Place, part: Range): string {
  // "Nürburgring-Sonderserie" is one word.
  const whole = names.filter(
    ({ first, next }) =>
      !(line.tokens[next]?.gap === "" && line.tokens[next]?.text === "-") &&
      !(line.tokens[first]?.gap === "" && /^[-–]$/.test(line.tokens[first - 1]?.text ?? "")),
  );
  const spans = [...whole, ...times.map((time) => withPreposition(line.tokens, time))];
  return trimWords(joinTokens(line.tokens, new Set(spans.flatMap(indexes)), part));
}

function indexes({ first, next }: Span): number[] {
  return Array.from({ length: next - first }, (_, at) => first + at);
}

function joinTokens(tokens: Token[], skip: Set<number>, [from, to]: Range): string {
  let text = "";
  for (const [index, token] of tokens.entries()) {
    if (token.start < from || token.end > to || skip.has(index)) continue;
    text += (token.gap === "" ? "" : " ") + token.text;
  }
  return text;
}

/** "am 28. Oktober 2024", "im Jahr 2025": the words that introduce a time go with it. */
function withPreposition(tokens: Token[], { first, next }: Span): Span {
  let from = first;
  while (
    from > 0 &&
    /^(?:am|im|in|jahr|on|the|year|seit|ab|bis|den|dem|vom|ende|anfang|mitte|of)$/.test(
      tokens[from - 1]?.lower ?? "",
    )
  )
    from--;
  return { first: from, next };
}
