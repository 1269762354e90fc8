import { monthOf } from "../dates/months.ts";
import { TIME_NOUN } from "../nouns.ts";
import { clauseOf, isWithinSpans } from "../phrases.ts";
import { range, tellingWords } from "./clause.ts";
import type { Place } from "./place.ts";
import { isVerb } from "./verbs.ts";

/** "Im August, als alle warteten, riet Nordwerk …": the clause that goes on behind what is put in after a German time. */
export function resumedClause(place: Place, to: number): [from: number, to: number] | undefined {
  const { line, figures, language } = place;
  const [from] = clauseOf(line.tokens, place.span);
  const dates = figures.filter(({ mention }) => mention.kind === "date").map(({ span }) => span);
  const isTime = (at: number) =>
    isWithinSpans(at, [...dates, place.span]) ||
    TIME_NOUN.test(line.tokens[at]?.text ?? "") ||
    monthOf(line.tokens[at], language) !== undefined;
  const isOnlyTime = tellingWords(place, from, to).every(isTime);
  if (language !== "de" || !isOnlyTime || line.tokens[to]?.text !== ",") return undefined;
  const first = range(to + 1, Math.min(line.tokens.length, to + MAX_INSERTION)).find(
    (at) => line.tokens[at - 1]?.text === "," && isVerb(line.tokens[at], language),
  );
  return first === undefined ? undefined : clauseOf(line.tokens, { first, next: first + 1 });
}

/** As many words as may be put in between a date and the verb of its sentence. */
const MAX_INSERTION = 20;
