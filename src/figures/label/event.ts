import { isNegation, TIME_NOUN } from "../nouns.ts";
import { clauseOf, isWithinSpans } from "../phrases.ts";
import { isCapital, type Token } from "../tokens.ts";
import { range, textOf } from "./clause.ts";
import { endOfWord } from "./noun-phrase.ts";
import type { Place } from "./place.ts";

/** Nouns that name an event, also as the end of a compound (Verkaufsstart, Autobahnunfall). */
export const EVENT_NOUN =
  /(?:start|beginn|verkauf|einführung|vorstellung|treffen|besuch|rückruf|unfall|vertrag|eröffnung|auslieferung|übergabe|ankündigung|veranstaltung|premiere|gründung|begegnung|messe|enthüllung|freigabe|zulassung|expansion|produktion|vorverkauf)s?$/;

/** The noun nearest to a date in its clause, else before it in the sentence, if it names an event. */
export function eventNoun(place: Place): string | undefined {
  const { line } = place;
  const found = nounNear(place);
  if (found === undefined) return undefined;
  const start = isNegation(line.tokens[found - 1]) ? found - 1 : found;
  const noun = textOf(line, start, endOfWord(line.tokens, found));
  return EVENT_NOUN.test(noun.toLowerCase()) ? noun : undefined;
}

function nounNear({ line, span, names, versions, times, figures }: Place): number | undefined {
  const [from, to] = clauseOf(line.tokens, span);
  const skip = [...names, ...versions, ...times, ...figures.map((other) => other.span)];
  const isNoun = (at: number) => {
    const token = line.tokens[at];
    return (
      isCapital(token) &&
      (token?.text.length ?? 0) > 2 &&
      !opensSentence(line.tokens, at) &&
      !(token?.gap === "" && line.tokens[at - 1]?.text === "-") &&
      !/^(?:in|aus|bei)$/.test(line.tokens[at - 1]?.lower ?? "") &&
      !TIME_NOUN.test(token?.text ?? "") &&
      !isWithinSpans(at, skip)
    );
  };
  const before = range(Math.max(0, from - MAX_BACK), from).toReversed();
  return (
    range(from, span.first).toReversed().find(isNoun) ??
    range(span.next, to).find(isNoun) ??
    before.find(isNoun)
  );
}

/** How far before its clause the noun of a date is looked for. */
const MAX_BACK = 20;

/** A capital at the start of a sentence is no sign of a noun, unless the word ends like one. */
function opensSentence(tokens: Token[], at: number): boolean {
  return at === 0 && !/(?:ung|ungen|heit|keit|tion|tionen|start)$/.test(tokens[at]?.lower ?? "");
}
