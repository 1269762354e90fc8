import { clauseOf, isWithinSpans } from "../phrases.ts";
import { range, textOf } from "./clause.ts";
import { endOfEnglish, MAX_OF } from "./counted.ts";
import { endOfPhrase, endOfWord, withoutArticle } from "./noun-phrase.ts";
import type { Place } from "./place.ts";

/** "steckte 4 Millionen Euro in den Umbau", "spent €4.8 million on the conversion": in what money goes, unless that is a name. */
export function investedIn(place: Place): string | undefined {
  const { line, span, names, language } = place;
  const { tokens } = line;
  const [from, to] = clauseOf(tokens, span);
  const links = { de: /^(?:in|für)$/, en: /^(?:on|in|into)$/ }[language];
  const places = [span.next, ...(language === "de" ? [from] : [])];
  const link = places.find((at) => links.test(tokens[at]?.lower ?? ""));
  if (link === undefined) return undefined;
  const start = withoutArticle(tokens, link + 1, language);
  const end =
    language === "en" ? endOfEnglish(place, start, MAX_OF) : endOfPhrase(tokens, link + 1, to, "genitive");
  const isKnown = (until: number) =>
    range(start, until).some((at) => isWithinSpans(at, [...names, ...place.times]));
  // "in der Entwicklung des NX4": the noun alone.
  const noun = end !== undefined && isKnown(end) ? endOfWord(tokens, start) : end;
  return noun === undefined || isKnown(noun) ? undefined : textOf(line, start, noun);
}

/** "was expected to cost": no price that was paid. */
export function isExpected({ line }: Place, verb: number): boolean {
  return (
    line.tokens[verb - 1]?.lower === "to" &&
    /^(?:expected|estimated|projected|budgeted|forecast)$/.test(line.tokens[verb - 2]?.lower ?? "")
  );
}
