import { TIME_NOUN } from "../nouns.ts";
import { timesIn } from "../period.ts";
import { clauseOf, isWithinSpans, joinWords, lowerFirst, upperFirst } from "../phrases.ts";
import { tokenize, type Token } from "../tokens.ts";
import type { Span } from "../name-roles.ts";
import { lastNoun } from "./last-noun.ts";
import { ownPart, tellingWords, textOf } from "./clause.ts";
import { endOfPhrase, endOfWord, isAdjective, skipOpening } from "./noun-phrase.ts";
import { strong, type Label, type Place } from "./place.ts";
import { VAGUE_NOUNS, COMPARATIVES, COPULAS, DETERMINERS, PREPOSITIONS } from "./words.ts";

/** Words of a clause that only goes on with what was said: "Im April waren es schon 300 gewesen", "a year earlier it was 870". */
const GOES_ON =
  /^(?:gewesen|gibt|gab|geben|anfang|mitte|ende|bisher|laut|genannt|angegeben|berichtet|worden|werden|wurden?|sollen?|jahre?[ns]?|monate?[ns]?|zuvor|davor|später|vorjahr|heute|zum|gesamt|insgesamt|schnitt|durchschnitt|ermäßigt|rede|year|years|months?|earlier|later|ago|before|average|total|around)$/;

/** A figure whose clause says nothing of its own takes over what the one before it measures, with the place or time that tells them apart. */
export function labelOfEllipsis(place: Place, known: Label | undefined): Label | undefined {
  const earlier = known ?? resumed(place);
  const detail = earlier && detailOf(place);
  if (detail === undefined || earlier === undefined) return undefined;
  const text = earlier.noun ?? earlier.text;
  // "14.812 Menschen sahen zu, ein Jahr zuvor waren es 12.965": of such a noun the clause has to say more.
  if (detail === "" && VAGUE_NOUNS[place.language].test(text.toLowerCase()))
    return { text: sinceSaid(place, earlier), measure: earlier.measure, weak: false, noun: text };
  return {
    text: detail === "" ? text : joinWords(text, lowerFirst(detail)),
    measure: earlier.measure,
    // "zwei vom Typ V8s": small numbers in words only tell more of what was counted.
    weak: place.mention.kind === "count" && /^\p{L}/u.test(place.mention.text),
    noun: text,
  };
}

/** "In der Saison 2024/25 sahen … Menschen zu": what was said of the figure before, without its time. */
function sinceSaid({ language }: Place, { text }: Label): string {
  const tokens = tokenize(text);
  const [time] = timesIn(tokens, language, null);
  if (!time) return text;
  let start = time.first;
  while (leadsTime(tokens[start - 1], language)) start--;
  const before = text.slice(0, tokens[start]?.start).trim();
  const behind = text.slice(tokens[time.next - 1]?.end).trim();
  return upperFirst(`${before} ${behind}`.trim());
}

function leadsTime(token: Token | undefined, language: Place["language"]): boolean {
  const isGrammar = [PREPOSITIONS, DETERMINERS].some((words) => words[language].test(token?.lower ?? ""));
  return isGrammar || TIME_NOUN.test(token?.text ?? "");
}

/** "Die Beteiligung lag bei 61 Prozent, 2020 waren es 58": what the figure before it measures, whose unit is not said again. */
function resumed({ line, mention, span, last }: Place): Label | undefined {
  const words = line.tokens.slice(...clauseOf(line.tokens, span)).map(({ lower }) => lower);
  const isResumed = words.some((word, at) => COPULAS.de.test(word) && words[at + 1] === "es");
  return isResumed && mention.kind === "count" && last?.weak === false ? last : undefined;
}

/** Whether the clause of a figure only goes on with what was said. */
export function isElliptic(place: Place): boolean {
  return detailOf(place) !== undefined;
}

/** What a clause adds that only goes on: nothing (""), or a phrase such as "in der Vorsaison". */
function detailOf(place: Place): string | undefined {
  const { line, span, names, versions, figures, language } = place;
  // "drei Millionen mehr als im September" says something of its own.
  if (COMPARATIVES[language].test(line.tokens[span.next]?.lower ?? "")) return undefined;
  const [clause, end] = clauseOf(line.tokens, span);
  const { first: from, next: to } = ownPart(place, clause, end);
  const known = [...names, ...versions, ...figures.map((other) => other.span)];
  const telling = tellingWords(place, from, to).filter(
    (at) =>
      !isWithinSpans(at, known) &&
      !GOES_ON.test(line.tokens[at]?.lower ?? "") &&
      line.tokens[at - 1]?.lower !== "laut",
  );
  if (telling.length === 0) return nowOf(line.tokens.slice(from, to));
  const phrase = phraseAround(place, telling[0] ?? from, from);
  if (phrase === undefined) return undefined;
  // "für den neuen SU7": names are subjects and no detail.
  if (names.some(({ first }) => first >= phrase.first && first < phrase.next)) return "";
  // "Ein halbes Jahr nach dem Start": belongs to the time.
  if (figures.some(({ mention, span }) => mention.kind === "duration" && span.next === phrase.first))
    return "";
  return telling.every((at) => at >= phrase.first && at < phrase.next)
    ? textOf(line, phrase.first, phrase.next)
    : undefined;
}

/** "heute gibt es 38": unlike the figure before it. */
function nowOf(clause: Token[]): string {
  return clause.find(({ lower }) => /^(?:heute|today)$/.test(lower))?.lower ?? "";
}

/** The phrase with a preposition that a token stands in. */
function phraseAround({ line, language }: Place, at: number, from: number): Span | undefined {
  const { tokens } = line;
  if (language === "en") {
    const isPlace = /^(?:in|on|at|for)$/.test(tokens[at - 1]?.lower ?? "");
    return isPlace ? { first: at - 1, next: endOfWord(tokens, at) } : undefined;
  }
  let first = at;
  while (first > from && !PREPOSITIONS.de.test(tokens[first]?.lower ?? "")) {
    const token = tokens[first];
    if (first < at && !DETERMINERS.de.test(token?.lower ?? "") && !isAdjective(token)) return undefined;
    first--;
  }
  if (!PREPOSITIONS.de.test(tokens[first]?.lower ?? "")) return undefined;
  const next = endOfPhrase(tokens, first + 1, tokens.length);
  return next === undefined ? undefined : { first, next };
}

/** "…, es war die erste seit neun Jahren": without any figure before it, what the sentence is about. */
export function labelOfTopic(place: Place): Label | undefined {
  const { line, language, span } = place;
  const { tokens } = line;
  const [from, to] = clauseOf(tokens, span);
  const start = skipOpening(tokens, from, to, language);
  const goesOn =
    /^(?:es|sie|er)$/.test(tokens[start]?.lower ?? "") && COPULAS.de.test(tokens[start + 1]?.lower ?? "");
  const isOneOfThem = /^(?:der|die|das)$/.test(tokens[start + 2]?.lower ?? "");
  const end =
    language === "de" && goesOn && isOneOfThem ? endOfPhrase(tokens, 0, from, "genitive") : undefined;
  return end === undefined
    ? undefined
    : strong(textOf(line, DETERMINERS.de.test(tokens[0]?.lower ?? "") ? 1 : 0, end), null);
}

/** "2,2 Millionen Stück": what the pieces are is the last thing that was spoken of, in the sentence or the one before it. */
export function countedBefore(place: Place): string | undefined {
  const { line, span, before, names, versions, times } = place;
  const own = lastNoun(line.tokens, span.first, [...names, ...versions, ...times], line.text);
  return own ?? (before && lastNoun(before.tokens, before.tokens.length, [], before.text));
}
