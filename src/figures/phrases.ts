import type { Span } from "./name-roles.ts";
import { isCapital, type Token } from "./tokens.ts";

const LOOSE =
  /^(?:und|oder|am|an|im|in|ab|zum|zur|seit|bis|der|die|das|den|dem|von|vom|zu|für|and|or|on|the|in|by|of|to|for|,|;|–|-)$/i;

/** Drops words and marks at the ends that say nothing alone. */
export function trimWords(text: string): string {
  const words = text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^[,;:]+$/, ""));
  while (words.length > 0 && (words.at(-1) === "" || LOOSE.test(words.at(-1) ?? ""))) words.pop();
  const keepsFirst = /^(?:In|Nach|Mit|Ab|Bis|in|nach|ab|bis|after|within)$/;
  while (
    words.length > 0 &&
    (words[0] === "" || (LOOSE.test(words[0] ?? "") && !keepsFirst.test(words[0] ?? "")))
  )
    words.shift();
  return words
    .join(" ")
    .replace(/\s+([,;:)])/g, "$1")
    .replace(/^[,;:\s]+|[,;:\s]+$/g, "");
}

const PREPOSITIONS =
  /^(?:in|nach|bei|beim|mit|binnen|innerhalb|pro|je|im|am|an|auf|aus|ab|bis|für|von|vor|seit|per|within|after|during|for|on|at|a|an|of)$/;

/** "Preis, Standard" but "Bestellungen in 24 Stunden". */
export function joinWords(base: string, joined: string): string {
  const detail = base === "" ? joined : joined.replace(/^(?:der|die|das|the) (?=\p{Ll})/iu, "");
  const [first = ""] = detail.split(" ");
  return base === "" ? detail : PREPOSITIONS.test(first) ? `${base} ${detail}` : `${base}, ${detail}`;
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** No clause of prose has more words on one side of a figure; the bound keeps the work for a figure constant. */
const MAX_CLAUSE = 60;

/** The tokens around a figure up to the next comma, semicolon, colon or parenthesis. */
export function clauseOf(tokens: Token[], { first, next }: Span): [from: number, to: number] {
  const [start, end] = [Math.max(0, first - MAX_CLAUSE), Math.min(tokens.length, next + MAX_CLAUSE)];
  let from = first;
  while (from > start && !endsClause(tokens, from - 1)) from--;
  let to = next;
  while (to < end && !endsClause(tokens, to)) to++;
  return [from, to];
}

/** Words that a point shortens and that end no sentence. */
const SHORTENED =
  /^(?:mio|mrd|nr|vol|abs|art|str|prof|std|min|sek|inkl|exkl|evtl|vgl|bzw|usw|max|etc|approx|inc|ltd|dept|est|fig|abb|tab|kap)$/;
const MIN_LAST_WORD = 3;

/** "Mio" in "131 Mio. Euro": its point ends no sentence. */
export function isShortened(word: string): boolean {
  return SHORTENED.test(word.toLowerCase());
}

/** The mark inside "116,887" or "7:04" ends nothing; an item of a list may have several sentences. */
function endsClause(tokens: Token[], at: number): boolean {
  const [before, mark, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark?.text === "–" && mark.gap === " " && behind?.gap === " ") return true;
  if (/^[.!?]$/.test(mark?.text ?? "")) return endsSentence(tokens, at);
  if (!/^[,;:()]$/.test(mark?.text ?? "")) return false;
  // "April 30, 2025"
  if (
    mark?.text === "," &&
    before?.kind === "digits" &&
    before.text.length <= 2 &&
    /^(?:19|20)\d\d$/.test(behind?.text ?? "")
  )
    return false;
  const isInside = mark?.gap === "" && before?.kind === "digits";
  return !(isInside && behind?.gap === "" && behind.kind === "digits");
}

/** "… Wasser. 2024 kamen …": no mark of an abbreviation or an ordinal. */
export function endsSentence(tokens: Token[], at: number): boolean {
  const [before, mark, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    /^[.!?]$/.test(mark?.text ?? "") &&
    before?.kind === "word" &&
    before.text.length >= MIN_LAST_WORD &&
    !isShortened(before.lower) &&
    behind?.gap === " " &&
    (isCapital(behind) || behind.kind === "digits")
  );
}

export function isWithinSpans(at: number, spans: Span[]): boolean {
  return spans.some(({ first, next }) => at >= first && at < next);
}
