import { TIME_NOUN } from "../nouns.ts";
import { clauseOf, isWithinSpans } from "../phrases.ts";
import { isCapital } from "../tokens.ts";
import type { Place } from "./place.ts";
import { DETERMINERS } from "./words.ts";

/** Words between a preposition and the time that it introduces. */
const INSIDE =
  /^(?:jahr|jahre|anfang|mitte|ende|dem|den|der|die|das|diese[rsmn]?|voraussichtlich|spätestens|the|year|early|late|mid|start|end|of|\p{L}+tag|mittwoch|\p{L}+day)$/u;
const WHEN = /^(?:am|im|zum|ab|seit|bis|vom|und|in|on|at|by|since|until|till|from|between|and)$/;
/** What a comparison or a purpose says of a time is not when something is. */
const NO_TIME = /^(?:als|wie|für|laut|than|as|for|versus)$/;

/** Whether a date says when: "am 6. Juli", "wurde 2016 eröffnet"; not "das Versprechen von 2021", "für 2026", "der Bericht 2025". */
export function isWhen(place: Place): boolean {
  const { line, span, names } = place;
  const [from] = clauseOf(line.tokens, span);
  const at = beforeTime(place, from);
  const word = line.tokens[at];
  if (at < from || word?.kind !== "word") return !startsWithArticle(place, at + 1);
  if (NO_TIME.test(word.lower)) return false;
  const isOfNoun = /^(?:vom|von|of|from)$/.test(word.lower) && at > from && isCapital(line.tokens[at - 1]);
  if (WHEN.test(word.lower)) return !isOfNoun;
  const isNamed = isWithinSpans(at, names);
  return (
    line.tokens[span.first]?.kind === "digits" &&
    (isNamed || !isCapital(word)) &&
    !/^(?:von|of|zu|to)$/.test(word.lower)
  );
}

/** "The fourth-quarter results": which ones. */
function startsWithArticle({ line, span, language }: Place, at: number): boolean {
  const word = line.tokens[at]?.lower ?? "";
  // "am Samstag, dem 22. März"
  return at < span.first && word !== "dem" && DETERMINERS[language].test(word);
}

/** The last token before a date and the words that belong to it: the preposition. */
export function beforeTime({ line, span, times, figures }: Place, from: number): number {
  const dates = figures.filter(({ mention }) => mention.kind === "date").map((other) => other.span);
  let at = span.first - 1;
  while (
    at >= from &&
    (INSIDE.test(line.tokens[at]?.lower ?? "") ||
      TIME_NOUN.test(line.tokens[at]?.text ?? "") ||
      isWithinSpans(at, [...times, ...dates]))
  )
    at--;
  return at;
}
