import type { Line } from "../article-lines.ts";
import type { Span } from "../name-roles.ts";
import { TIME_NOUN } from "../nouns.ts";
import { clauseOf, isWithinSpans } from "../phrases.ts";
import { isCapital, type Token } from "../tokens.ts";
import { isAdjective, opensPhrase, skipOpening, withoutArticle } from "./noun-phrase.ts";
import type { Place } from "./place.ts";
import { isVerb } from "./verbs.ts";
import { endOfTail } from "./tail.ts";
import {
  ADDED,
  CONJUNCTIONS,
  COORDINATORS,
  COPULAS,
  COUNTERS,
  DETERMINERS,
  FILLERS,
  PREPOSITIONS,
  PRONOUNS,
} from "./words.ts";

/** Labels are not longer than this many characters. */
export const MAX_LABEL = 60;

/** The tokens of a figure's clause, cut where phrases begin if it is long; undefined if it says nothing but the figure. */
export function clauseSpan(place: Place, isAlone = false): Span | undefined {
  const { line, span, language } = place;
  const [from, to] = clauseOf(line.tokens, span);
  const part = ownPart(place, from, to);
  // "… and cost £86 million" says too little without what it is joined to.
  const isLittle = tellingWords(place, part.first, part.next).length < TELLING;
  const opensWithFigure = place.figures.some((other) => other.span.first === from && other.span !== span);
  const { first, next } = isLittle && !opensWithFigure ? { first: from, next: part.next } : part;
  const own = skipOpening(line.tokens, first, span.first, language);
  const start = isRelative(line, own, next)
    ? withAntecedent(place, own, next)
    : isAlone || (own > 0 && isVerb(line.tokens[own], language))
      ? own
      : withNeighbour(place, own, next);
  const says = tellingWords(place, start, next).length > 0 || place.times.length > 0;
  return says ? window(place, start, next) : undefined;
}

/** "… slept 34 minutes longer and made 18% fewer mistakes": of what a conjunction joins, the part with the figure. */
export function ownPart(place: Place, from: number, to: number): Span {
  const { line, span, figures, language } = place;
  const joints = range(from, to).filter((at) => COORDINATORS[language].test(line.tokens[at]?.lower ?? ""));
  if (joints.length === 0) return { first: from, next: to };
  const others = figures.map((other) => other.span).filter(({ first, next }) => first >= from && next <= to);
  const telling = tellingWords(place, from, to).findLast((at) => !isWithinSpans(at, others)) ?? from;
  const joins = (at: number) => at < telling && !isNounList(line.tokens, at, language);
  const first = joints.findLast(
    (at) => at < span.first && joins(at) && others.some(({ next }) => next <= at),
  );
  const next = joints.find((at) => at >= span.next && joins(at) && others.some((other) => other.first > at));
  return { first: first ?? from, next: next ?? to };
}

/** "1,248 nurses and factory workers for 16 weeks", "elf Angestellte und 25 Freiwillige": no new statement begins. */
function isNounList(tokens: Token[], at: number, language: Place["language"]): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (language === "de") return isCapital(next) || (next?.kind === "digits" && isCapital(second));
  return next?.kind === "word" && /(?<!s)s$/.test(second?.lower ?? "") && !next.lower.endsWith("ed");
}

/** ", which stood at $1,120", ", das für 150.000 im Jahr geplant war": says something of what stands before it. */
export function isRelative({ tokens }: Line, from: number, to: number): boolean {
  if (/^(?:which|who|whose|whom)$/.test(tokens[from - 1]?.lower ?? "")) return true;
  const opens =
    /^(?:der|die|das|dem|den|deren|dessen)$/.test(tokens[from]?.lower ?? "") &&
    tokens[from - 1]?.text === ",";
  const last = tokens.slice(from, to).findLast(({ kind }) => kind === "word");
  return (
    opens && !isCapital(tokens[from + 1]) && !isAdjective(tokens[from + 1]) && last?.text === last?.lower
  );
}

/** Words that say nothing without what stands before them: "180 kilometres away", "im Schnitt um fünf Prozent", "nicht 23.500". */
const UNTELLING = /^(?:away|apart|ahead|each|average|schnitt|durchschnitt|mittel|entfernt|nicht|not)$/;
/** So many telling words are understood without the neighbour. */
const TELLING = 2;

/** The words of a clause that are neither part of the figure or a time nor mere grammar. */
export function tellingWords(place: Place, from: number, to: number): number[] {
  const { line, span, times, language } = place;
  const grammar = [PREPOSITIONS, DETERMINERS, CONJUNCTIONS, PRONOUNS, COPULAS, FILLERS, COUNTERS].map(
    (words) => words[language],
  );
  const skip = [span, ...times];
  return range(from, to).filter((at) => {
    const token = line.tokens[at];
    return (
      token?.kind === "word" &&
      token.text.length > 1 &&
      !isWithinSpans(at, skip) &&
      !grammar.some((words) => words.test(token.lower))
    );
  });
}

/**
 * Where a clause begins that can be understood: "…, 180 kilometres away" only with the one before it, "610 hinab" better with it, as far
 * as both fit.
 */
function withNeighbour(place: Place, from: number, to: number): number {
  const { line, language } = place;
  const { tokens } = line;
  const telling = tellingWords(place, from, to).filter((at) => !UNTELLING.test(tokens[at]?.lower ?? ""));
  const isAdded = ADDED[language].test(tokens[from]?.lower ?? "");
  if (telling.length >= TELLING && !isAdded) return from;
  const mark = range(Math.max(0, from - 2), from).findLast((at) => /^[,)]$/.test(tokens[at]?.text ?? ""));
  if (mark === undefined || mark === 0) return from;
  const open = tokens[mark]?.text === ")" ? range(0, mark).findLast((at) => tokens[at]?.text === "(") : mark;
  if (open === undefined || open === 0) return from;
  const [before] = clauseOf(tokens, { first: open - 1, next: open });
  const start = skipOpening(tokens, before, open, language);
  const fits = textOf(line, start, trimEnd(tokens, to, place.span, language)).length <= MAX_LABEL;
  const isDemonstrative = /^(?:das|dies)$/.test(tokens[from]?.lower ?? "") && !isCapital(tokens[from + 1]);
  return fits || telling.length === 0 || isDemonstrative || isAdded ? start : from;
}

/** How many words a noun and what stands before it may have. */
const MAX_NOUN = 8;

/** "ein Werk, das …", "a reserve, which …": from the noun that a relative clause speaks of, if both fit. */
function withAntecedent({ line, language }: Place, from: number, to: number): number {
  const comma = range(Math.max(0, from - 2), from).findLast((at) => line.tokens[at]?.text === ",") ?? from;
  const article = range(Math.max(0, comma - MAX_NOUN), comma).findLast((at) =>
    DETERMINERS[language].test(line.tokens[at]?.lower ?? ""),
  );
  const starts = article === undefined ? [] : [article, withoutArticle(line.tokens, article, language)];
  return starts.find((at) => textOf(line, at, to).length <= MAX_LABEL) ?? from;
}

/** As much of the clause as fits: from its start if the figure is near it, else from a later word that may open a label. */
function window(place: Place, from: number, to: number): Span {
  const { line, span, language } = place;
  const { tokens } = line;
  const tail = Math.min(endOfTail(place), to);
  const fits = (start: number, end: number) => textOf(line, start, end).length <= MAX_LABEL;
  const bare = withoutArticle(tokens, from, language);
  const whole = [from, bare, ...behindTime(place, from)].find((at) =>
    fits(at, trimEnd(tokens, to, span, language)),
  );
  if (whole !== undefined) return { first: whole, next: trimEnd(tokens, to, span, language) };
  const joined = range(from + 1, span.first).findLast((at) =>
    COORDINATORS[language].test(tokens[at]?.lower ?? ""),
  );
  const isPart = joined !== undefined && !isNounList(tokens, joined, language) && fits(joined + 1, to);
  if (isPart) return { first: joined + 1, next: trimEnd(tokens, to, span, language) };
  const inner = range(from + 1, span.first).filter((at) => mayOpen(place, at));
  // "According to the company it will open …"
  const subject = inner.find((at) => /^(?:it|they|we|he|she)$/.test(tokens[at]?.lower ?? ""));
  const starts = [from, bare, ...(subject === undefined ? [] : [subject]), ...inner];
  const start =
    starts.map((at) => skipOpening(tokens, at, span.first, language)).find((at) => fits(at, tail)) ??
    span.first;
  const phrases = range(tail, to)
    .toReversed()
    .filter((at) => opensPhrase(tokens[at], language));
  const end = [to, ...phrases].find((at) => fits(start, trimEnd(tokens, at, span, language))) ?? tail;
  const cut = trimEnd(tokens, end, span, language);
  const says = tellingWords(place, start, cut).length > 0;
  // "Für zwei Wochen …" alone says nothing: then words are better than phrases.
  const word = says
    ? undefined
    : range(tail, to)
        .toReversed()
        .find((at) => tokens[at]?.gap === " " && fits(start, at));
  return { first: start, next: word === undefined ? cut : trimEnd(tokens, word, span, language) };
}

/** "Von Juli bis Dezember 2025 setzte …": where a clause goes on behind the time that it begins with, which a line shows anyway. */
function behindTime({ line, span, times, language }: Place, from: number): number[] {
  const leads = ({ text, lower }: Token) =>
    PREPOSITIONS[language].test(lower) || DETERMINERS[language].test(lower) || TIME_NOUN.test(text);
  const opening = times.findLast(
    ({ first, next }) =>
      first >= from &&
      next < span.first &&
      line.tokens.slice(from, first).every((token, at) => leads(token) || isWithinSpans(from + at, times)),
  );
  return opening ? [opening.next] : [];
}

/** Whether a label may begin with a word: not inside a phrase, not with an attribute of what stands before it, not with a time. */
function mayOpen({ line, times, figures, names, language }: Place, at: number): boolean {
  const [before, token, behind] = [line.tokens[at - 1], line.tokens[at], line.tokens[at + 1]];
  if (token?.gap !== " " || token.kind === "sign" || before === undefined) return false;
  const counted = figures.filter(({ mention }) => mention.kind !== "date").map(({ span }) => span);
  const isInside = [...times, ...counted, ...names].some(({ first, next }) => at > first && at < next);
  if (
    isInside ||
    isWithinSpans(at, times) ||
    figures.some(({ mention, span }) => mention.kind === "count" && span.next === at)
  )
    return false;
  if (/^(?:of|der|des|von|vom|zufolge)$/.test(token.lower) || /^[,)]$/.test(behind?.text ?? "")) return false;
  const isPreposition = PREPOSITIONS[language].test(token.lower);
  if (isPreposition && times.some(({ first }) => first > at && first - at <= 2)) return false;
  const opens = PREPOSITIONS[language].test(before.lower) || DETERMINERS[language].test(before.lower);
  return !opens && !(language === "de" && isAdjective(before));
}

/** Drops marks and words at the end that only begin something. */
function trimEnd(tokens: Token[], end: number, { next }: Span, language: Place["language"]): number {
  let last = end;
  const opens = (at: number) => {
    const token = tokens[at];
    if (token?.kind === "sign") return /^[.!?…"„“”»«–,;:-]$/.test(token.text);
    const word = token?.lower ?? "";
    return (
      COORDINATORS[language].test(word) ||
      CONJUNCTIONS[language].test(word) ||
      DETERMINERS[language].test(word)
    );
  };
  while (last > next && opens(last - 1)) last--;
  // "… in zwei Bauphasen zu": cut before a phrase, not inside it; at the end of a clause it may be a part of the verb ("lieferte aus").
  const isCut = tokens[last]?.kind === "word" && !COORDINATORS[language].test(tokens[last]?.lower ?? "");
  return isCut && last > next && PREPOSITIONS[language].test(tokens[last - 1]?.lower ?? "") ? last - 1 : last;
}

export function textOf({ tokens, text }: Line, from: number, to: number): string {
  return from >= to ? "" : text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
