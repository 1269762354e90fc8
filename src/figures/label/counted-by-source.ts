import { clauseOf, isWithinSpans, lowerFirst } from "../phrases.ts";
import { isCapital } from "../tokens.ts";
import { range, textOf } from "./clause.ts";
import { countedBy } from "./counted.ts";
import { beforeModifiers, endOfNoun, skipOpening, withoutArticle } from "./noun-phrase.ts";
import { strong, type Label, type Place } from "./place.ts";

/** "Der Verband kommt auf 258.164": what was counted before, and who counts otherwise. */
export function labelOfSource(place: Place): Label | undefined {
  const { mention, language } = place;
  if (mention.kind !== "count" || language !== "de" || isOfOther(place)) return undefined;
  const verb = verbOfCounting(place);
  const known = verb === undefined ? undefined : countedSoFar(place);
  if (verb === undefined || known === undefined || known.weak) return undefined;
  const source = sourceOf(place, verb);
  const noun = known.noun ?? known.text;
  return source === undefined || noun.includes(source)
    ? undefined
    : { ...strong(`${noun} (${source})`, known.measure), noun };
}

/** "26.006 von Südfunk": the words behind it say more than who counts. */
function isOfOther({ line, span, names }: Place): boolean {
  const isNamed = names.some(({ first }) => first === span.next + 1);
  return line.tokens[span.next]?.lower === "von" && !isNamed;
}

/** What the figures before count; of "Autos" only what happened to them. */
function countedSoFar(place: Place): Label | undefined {
  const { earlier, ofSection, last } = place;
  const counted = countedBy(place);
  if (counted && !counted.isCounter) return undefined;
  if (counted) return [earlier, ofSection].find((label) => label !== undefined && label.measure !== null);
  return earlier ?? ofSection ?? (last?.weak === false ? last : undefined);
}

/** The verb of "kommt … auf 258.164" in the clause of the figure, or before what it joins with "und auf". */
function verbOfCounting({ line, span, language }: Place): number | undefined {
  const { tokens } = line;
  const auf = beforeModifiers(tokens, span.first, language);
  if (tokens[auf]?.lower !== "auf") return undefined;
  const start = tokens[auf - 1]?.lower === "und" ? 0 : clauseOf(tokens, span)[0];
  return range(start, auf).findLast((at) => /^(?:kommt|kommen|kam|kamen)$/.test(tokens[at]?.lower ?? ""));
}

/** Who counts: before the verb, or behind it where a time or another phrase opens the clause. */
function sourceOf({ line, span, times, language }: Place, verb: number): string | undefined {
  const { tokens } = line;
  const [clause] = clauseOf(tokens, { first: verb, next: verb + 1 });
  const from = skipOpening(tokens, clause, verb, language);
  const isFronted =
    isWithinSpans(from, times) || /^(?:für|in|im|am|auf|nach)$/.test(tokens[from]?.lower ?? "");
  const start = isFronted ? verb + 1 : from;
  const noun = withoutArticle(tokens, start, language);
  const end = endOfNoun(tokens, noun > start ? noun : start + 1);
  if (end === undefined || end > span.first) return undefined;
  // "das Statistische Landesamt": an adjective in a name keeps its article.
  const isName = tokens[noun]?.lower.endsWith("e") === true && isCapital(tokens[noun + 1]);
  return isName ? lowerFirst(textOf(line, start, end)) : textOf(line, noun, end);
}
