import { isWithinSpans, joinWords, lowerFirst, upperFirst } from "../phrases.ts";
import { isCapital, type Token } from "../tokens.ts";
import { MAX_LABEL, range, textOf } from "./clause.ts";
import { AUXILIARIES, HAPPENS, PARTICIPLE, PAST_EVENTS } from "./event-words.ts";
import { endOfNoun, endOfPhrase, opensPhrase, skipOpening, withoutArticle } from "./noun-phrase.ts";
import type { Place } from "./place.ts";
import { isVerb } from "./verbs.ts";
import { COORDINATORS, DETERMINERS, PREPOSITIONS } from "./words.ts";

/** The words of a clause without its date, the subject first: "Die USA setzten Nordwerk auf eine schwarze Liste". */
export function toldWithoutTime(place: Place, clause: number, to: number): string | undefined {
  const { line, language } = place;
  const from = startOfJoined(place, clause, to) ?? clause;
  const rest = withoutTime(place, from, to);
  const start = skipOpening(line.tokens, from, to, language);
  const opensWithVerb = from > 0 && isVerb(line.tokens[start], language);
  const isInverted = language === "de" && from === clause && ((rest[0] ?? start) > start || opensWithVerb);
  const told = withoutAuxiliary(place, isInverted ? subjectFirst(place, rest) : predicateLast(place, rest));
  const head = from > clause ? subjectOfJoined(place, clause, from) : headOfApposition(place, clause);
  const text = wordsOf(place, told);
  const whole = head === "" ? text : from > clause ? `${head} ${lowerFirst(text)}` : joinWords(head, text);
  if (whole === "") return undefined;
  if (whole.split(" ").length < 2) return isTelling(place, told[0] ?? 0) ? whole : undefined;
  if (whole.length <= MAX_LABEL) return upperFirst(whole);
  return shortened(place, told);
}

/** An adjective alone says what is: "bestellbar"; a verb alone does not ("folgte"). */
function isTelling({ line, language }: Place, at: number): boolean {
  const token = line.tokens[at];
  return token !== undefined && !PAST_EVENTS[language].test(token.lower);
}

/** The tokens of a clause that are neither a time nor the words that introduce one. */
function withoutTime({ line, times, figures, language }: Place, from: number, to: number): number[] {
  const dates = figures.filter(({ mention }) => mention.kind === "date").map(({ span }) => span);
  const spans = [...times, ...dates].map(({ first, next }) => ({
    first: startOfTime(line.tokens, first, from),
    next,
  }));
  const start = skipOpening(line.tokens, from, to, language);
  // "am 10. und 11. Juni"
  const isJoint = (at: number) =>
    COORDINATORS[language].test(line.tokens[at]?.lower ?? "") &&
    isWithinSpans(at - 1, spans) &&
    isWithinSpans(at + 1, spans);
  const rest = range(start, to).filter((at) => !isWithinSpans(at, spans) && !isJoint(at));
  while (/^[.!?:]$/.test(line.tokens[rest.at(-1) ?? -1]?.text ?? "")) rest.pop();
  return rest;
}

const INTRODUCES =
  /^(?:am|im|zum|ab|seit|bis|vom|jahr|anfang|mitte|ende|dem|den|noch|schon|bereits|erst|frühjahr|sommer|herbst|winter|voraussichtlich|spätestens|in|on|at|by|since|until|from|the|year|early|late|end|of|\p{L}+tag|mittwoch|\p{L}+day)$/u;

function startOfTime(tokens: Token[], first: number, from: number): number {
  let start = first;
  while (start > from && isIntroduction(tokens, start - 1)) start--;
  return start;
}

/** Also "2." in "vom 2. bis zum 20. März". */
function isIntroduction(tokens: Token[], at: number): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isOrdinal =
    token?.text === "." ? before?.kind === "digits" : behind?.text === "." && behind.gap === "";
  return (
    (isOrdinal && (token?.kind === "digits" || behind?.gap === " ")) ||
    INTRODUCES.test(tokens[at]?.lower ?? "")
  );
}

/** "setzten die USA Nordwerk auf …": a German clause that opened with its time has the verb before the subject. */
function subjectFirst(place: Place, rest: number[]): number[] {
  const { line, names } = place;
  const [verb, next] = rest;
  if (verb === undefined || next !== verb + 1 || PREPOSITIONS.de.test(line.tokens[verb]?.lower ?? ""))
    return rest;
  const opens = behindPhrase(place, line.tokens[next]?.lower === "sich" ? next + 1 : next);
  const bare = DETERMINERS.de.test(line.tokens[opens]?.lower ?? "") ? opens + 1 : opens;
  const known = names.find(({ first }) => first === bare)?.next;
  const isOfNoun = (at: number) => /^(?:von|vom|des|der)$/.test(line.tokens[at - 1]?.lower ?? "");
  const until = names.find(({ first }) => first > opens && !isOfNoun(first))?.first ?? Infinity;
  const phrase = endOfPhrase(line.tokens, opens, rest.at(-1) ?? opens, "genitive");
  const bound = phrase === undefined ? undefined : Math.min(phrase, until);
  const end = known ?? (bound === undefined ? undefined : behindAmount(place, bound));
  const subject = end === undefined ? [] : range(opens, end);
  if (subject.length === 0 || !subject.every((at) => rest.includes(at))) return rest;
  return [...subject, verb, ...rest.filter((at) => at !== verb && !subject.includes(at))];
}

/** "Öffentlich wurde die Runde": a predicate that opens a clause stands behind its subject. */
function predicateLast(place: Place, rest: number[]): number[] {
  const { line, language } = place;
  const [opening, verb, ...subject] = rest;
  const predicate = line.tokens[opening ?? -1]?.lower ?? "";
  const isPredicate = HAPPENS.de.test(predicate) || PARTICIPLE.de.test(predicate);
  const [article] = subject;
  if (language !== "de" || opening !== 0 || verb === undefined || article === undefined) return rest;
  if (!isPredicate || !AUXILIARIES.de.test(line.tokens[verb]?.lower ?? "")) return rest;
  if (!DETERMINERS.de.test(line.tokens[article]?.lower ?? "")) return rest;
  const start = withoutArticle(line.tokens, article, language);
  return [...subject.filter((at) => at >= start), verb, opening];
}

/** "war bei Nordwerk die Marke erreicht": the subject behind a phrase that stands before it. */
function behindPhrase({ line, names }: Place, at: number): number {
  const { tokens } = line;
  if (!PREPOSITIONS.de.test(tokens[at]?.lower ?? "")) return at;
  const known = names.find(({ first }) => first === at + 1)?.next;
  const end = known ?? endOfPhrase(tokens, at + 1, tokens.length, "genitive");
  return end !== undefined && /^(?:der|die|das|ein|eine)$/.test(tokens[end]?.lower ?? "") ? end : at;
}

/** "die Marke von 500.000 Autos": an amount belongs to the noun before it. */
function behindAmount({ line, figures }: Place, end: number): number {
  const amount =
    line.tokens[end]?.lower === "von" ? figures.find(({ span }) => span.first === end + 1) : undefined;
  return amount ? (endOfNoun(line.tokens, amount.span.next) ?? amount.span.next) : end;
}

/** "Konzern wieder gestrichen": a German auxiliary says nothing beside its participle. */
function withoutAuxiliary({ line, language }: Place, rest: number[]): number[] {
  const isAuxiliary = (at: number) => AUXILIARIES.de.test(line.tokens[at]?.lower ?? "");
  const last = rest.findLast((at) => !isAuxiliary(at));
  const isDone = language === "de" && PARTICIPLE.de.test(line.tokens[last ?? -1]?.text ?? "");
  return isDone ? rest.filter((at) => !isAuxiliary(at)) : rest;
}

function wordsOf({ line, language }: Place, at: number[]): string {
  const [first = 0, second] = at;
  const isArticle = second === first + 1 && withoutArticle(line.tokens, first, language) > first;
  const isReordered = at.some((index, order) => order > 0 && index < (at[order - 1] ?? 0));
  return (isArticle && !isReordered ? at.slice(1) : at)
    .map(
      (index, order) =>
        (order > 0 && (index === 0 || line.tokens[index]?.gap !== "") ? " " : "") +
        wordAt(line.tokens, index, order),
    )
    .join("");
}

/** A predicate that opened a sentence has its capital from there alone. */
function wordAt(tokens: Token[], at: number, order: number): string {
  const { text, lower } = tokens[at] ?? { text: "", lower: "" };
  return at === 0 && order > 0 && (HAPPENS.de.test(lower) || PARTICIPLE.de.test(lower)) ? lower : text;
}

/** "… und entschuldigte sich am 7. Mai": where the statement begins that a conjunction joins to another. */
function startOfJoined({ line, span, language }: Place, from: number, to: number): number | undefined {
  const joint = range(from + 1, Math.min(span.first, to)).findLast((at) =>
    COORDINATORS[language].test(line.tokens[at]?.lower ?? ""),
  );
  const verb = line.tokens[(joint ?? to) + 1];
  return joint !== undefined && verb?.text === verb?.lower && PAST_EVENTS[language].test(verb?.lower ?? "")
    ? joint + 1
    : undefined;
}

/** Who does what a conjunction joins: the first name before it. */
function subjectOfJoined({ line, names }: Place, from: number, joint: number): string {
  const name = names.find(({ first, next }) => first >= from && next < joint);
  return name ? textOf(line, name.first, name.next) : "";
}

/** "Anke Löwenthal, seit 2021 im Amt": what stands before a clause that opens with its date, if it is no more than a noun. */
function headOfApposition({ line, span, names, language }: Place, from: number): string {
  const opens = skipOpening(line.tokens, from, span.first, language);
  const lead = line.tokens.slice(opens, span.first);
  const comma = from - 1;
  const isApposition =
    line.tokens[comma]?.text === "," &&
    lead.every(({ lower }) => PREPOSITIONS[language].test(lower) || INTRODUCES.test(lower));
  const start = DETERMINERS[language].test(line.tokens[0]?.lower ?? "") ? 1 : 0;
  const isName = range(start, comma).every((at) => isWithinSpans(at, names));
  // "On Monday, May 5, 2025": only when.
  const isTime = range(start, comma).every((at) => INTRODUCES.test(line.tokens[at]?.lower ?? ""));
  return isApposition && !isName && !isTime && comma <= MAX_HEAD && isCapital(line.tokens[comma - 1])
    ? textOf(line, start, comma)
    : "";
}

/** As many words as a noun and what stands before it have. */
const MAX_HEAD = 5;

/** Too long: the object or subject with its participle, else as many phrases as fit. */
function shortened(place: Place, told: number[]): string | undefined {
  const { line, language } = place;
  const last = told.at(-1) ?? 0;
  if (language === "de" && PARTICIPLE.de.test(line.tokens[last]?.text ?? "")) {
    const noun = objectOf(place, told);
    if (noun !== undefined) return upperFirst(`${noun} ${line.tokens[last]?.text ?? ""}`);
  }
  const ends = told.flatMap((at, order) =>
    order > 1 && opensPhrase(line.tokens[at], language) ? [order] : [],
  );
  const texts = ends.toReversed().map((order) => wordsOf(place, told.slice(0, order)));
  const text = texts.find((words) => words.length <= MAX_LABEL);
  return text === undefined ? undefined : upperFirst(text);
}

/** The last noun of a clause that no preposition leads, without its article: "den Haushalt", "die Uferstraße". */
function objectOf({ line }: Place, told: number[]): string | undefined {
  const { tokens } = line;
  const article = told.findLast(
    (at) =>
      /^(?:den|die|das|ein|eine|einen)$/.test(tokens[at]?.lower ?? "") &&
      !PREPOSITIONS.de.test(tokens[at - 1]?.lower ?? ""),
  );
  const end = article === undefined ? undefined : endOfPhrase(tokens, article, tokens.length, "genitive");
  return article === undefined || end === undefined
    ? undefined
    : textOf(line, withoutArticle(tokens, article, "de"), end);
}
