import { saysSo } from "../roles.ts";
import { clauseOf } from "../phrases.ts";
import { isCapital, type Token } from "../tokens.ts";
import { range } from "./clause.ts";
import { EVENT_NOUN } from "./event.ts";
import { AUXILIARIES, EVENT_PHRASES, EVENTS, HAPPENS, PARTICIPLE, PAST_EVENTS } from "./event-words.ts";
import { endOfWord, skipOpening } from "./noun-phrase.ts";
import type { Place } from "./place.ts";
import { resumedClause } from "./resumed.ts";
import { toldWithoutTime } from "./told.ts";
import { turnOf } from "./turn.ts";
import { STRONG_PAST } from "./verbs.ts";
import { beforeTime, isWhen } from "./when.ts";
import { COPULAS, VALUE_VERBS } from "./words.ts";

/** The noun of an event. */
export type EventNoun = {
  noun: string;
  /** Stands beside the date or is formed of its clause; otherwise a verb is called so, and a noun near the date says more. */
  isOwn: boolean;
};

/**
 * What happened on a date, if its clause says so by a verb or a noun of its own: then it is a line of its own, even where it also dates
 * other figures of its sentence. The noun of the event, where it has one.
 */
export function happeningNoun(place: Place): EventNoun | undefined {
  const [from, to] = clauseOf(place.line.tokens, place.span);
  if (!mayHappen(place, from, to)) return undefined;
  const words = place.line.tokens.slice(from, to).filter(({ kind }) => kind === "word");
  const own = nounBeside(place, from) ?? turnOf(place, from, to) ?? phraseOf(words, place);
  const noun = own ?? nounOfVerb(words, place);
  return noun === undefined ? undefined : { noun, isOwn: own !== undefined };
}

/** The same in the words of the clause. */
export function happeningClause(place: Place): string | undefined {
  const [from, to] = clauseOf(place.line.tokens, place.span);
  if (!mayHappen(place, from, to)) return undefined;
  const resumed = resumedClause(place, to);
  const [first, next] = resumed ?? [from, to];
  const words = verbsIn(place, first, next);
  const opening = place.line.tokens[first]?.lower ?? "";
  const happens =
    [opening, ...words].some((word) => HAPPENS[place.language].test(word)) ||
    isReached(words, place) ||
    isToldAlone(place, words, first, next) ||
    isSince(place, first, next);
  const told = happens ? toldWithoutTime(place, first, next) : undefined;
  const isVerbFirst = resumed && told?.toLowerCase().startsWith(`${opening} `);
  return isVerbFirst === true ? undefined : told;
}

/** "war die Marke von 500.000 Autos erreicht", "the record was reached": what happens once, unlike "erreichte 250 km/h". */
function isReached(words: string[], { language }: Place): boolean {
  const reached = { de: "erreicht", en: "reached" }[language];
  return (
    words.includes(reached) &&
    words.some((word) => COPULAS[language].test(word) || /^(?:wurden?|been)$/.test(word))
  );
}

/** Behind the time that opens a German clause stands its verb. */
function isLowerWord(token: Token | undefined): boolean {
  return token?.kind === "word" && token.text === token.lower;
}

/** "Seit Februar 2025 verteilt Nordwerk …": what has been so since then, if nothing is measured. */
function isSince({ line, mention, span, figures, language }: Place, from: number, to: number): boolean {
  const isMeasured = figures.some((other) => other.mention.kind !== "date");
  const opens = skipOpening(line.tokens, from, span.first, language) === span.first - 1;
  const verb = line.tokens[span.next];
  const isSaid = opens && to > span.next && language === "de" && isLowerWord(verb);
  return mention.modifier === "since" && isSaid && !isMeasured;
}

/** Not "wie Reuters im Mai 2025 meldete" and not a row of a table. */
function mayHappen(place: Place, from: number, to: number): boolean {
  const { line, language } = place;
  const isReport = /^(?:wie|as)$/.test(line.tokens[from]?.lower ?? "");
  return line.kind !== "row" && isWhen(place) && !isReport && !saysSo(line.tokens.slice(from, to), language);
}

/** "nach dem Verkaufsstart am 26. Juni": the noun of an event right before the date. */
function nounBeside(place: Place, from: number): string | undefined {
  const { line } = place;
  const at = beforeTime(place, from) - 1;
  const noun = line.tokens[at];
  const isNoun = at >= from && isCapital(noun) && endOfWord(line.tokens, at) === at + 1;
  return isNoun && place.language === "de" && EVENT_NOUN.test(noun?.lower ?? "") ? noun?.text : undefined;
}

function phraseOf(words: Token[], { language }: Place): string | undefined {
  const text = ` ${words.map(({ lower }) => lower).join(" ")} `;
  return EVENT_PHRASES[language].find(([phrase]) => phrase.test(text))?.[1];
}

function nounOfVerb(words: Token[], { language }: Place): string | undefined {
  return EVENTS[language].find(([verb]) => words.some(({ lower }) => verb.test(lower)))?.[1];
}

/** The words of a clause that may be verbs: those without a capital. */
function verbsIn({ line, language }: Place, from: number, to: number): string[] {
  return range(skipOpening(line.tokens, from, to, language), to).flatMap((at) => {
    const token = line.tokens[at];
    return token?.kind === "word" && token.text === token.lower ? [token.lower] : [];
  });
}

/** Whether a clause without another figure says with a past verb or a participle what happened. */
function isToldAlone({ line, figures, language }: Place, words: string[], from: number, to: number): boolean {
  const isDriven = language === "de" && words.some((word) => STRONG_PAST.test(word));
  // "fuhr die Runde in 7:04 Minuten": its time is a line beside the date.
  const isMeasured = figures.some(
    ({ mention, span }) =>
      mention.kind !== "date" &&
      !(isDriven && mention.kind === "duration") &&
      span.first >= from &&
      span.next <= to,
  );
  if (isMeasured || line.text.endsWith(":") || line.tokens[to]?.text === ":") return false;
  const isValue = (word: string) => VALUE_VERBS[language].test(word) || COPULAS[language].test(word);
  if (words.some((word) => VALUE_VERBS[language].test(word))) return false;
  const isPast = isDriven || words.some((word) => PAST_EVENTS[language].test(word) && !isValue(word));
  const isDone =
    words.some((word) => AUXILIARIES[language].test(word)) &&
    words.some((word) => PARTICIPLE[language].test(word));
  return isPast || isDone;
}
