import { endsSentence, isWithinSpans } from "../phrases.ts";
import { isCapital, type Token } from "../tokens.ts";
import { range, textOf } from "./clause.ts";
import { lastNoun } from "./last-noun.ts";
import { endOfPhrase, skipOpening, withoutArticle } from "./noun-phrase.ts";
import type { Place } from "./place.ts";
import { isVerb } from "./verbs.ts";
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from "./words.ts";

/** The subject of the statement that goes on at token `at`: what opens it, or in German what stands behind its verb. */
export function subjectOfStatement(place: Place, at: number): string | undefined {
  const { line, language } = place;
  const start = skipOpening(line.tokens, startOfStatement(line.tokens, at), at, language);
  const found = language === "de" ? germanSubject(place, start, at) : englishSubject(place, start, at);
  if (!found) return undefined;
  const [first, next] = found;
  const isStandIn = next - first === 1 && isPronoun(line.tokens[first], language);
  const bare = withoutArticle(line.tokens, first, language);
  // "those in the bright group"
  const isPlain = PREPOSITIONS[language].test(line.tokens[bare]?.lower ?? "");
  return isStandIn ? standInFor(place, line.tokens[first]) : textOf(line, isPlain ? first : bare, next);
}

/** "Jeder hat 96 Sitzplätze": of those that the sentence before counted. */
export function standInFor({ before }: Place, word: Token | undefined): string | undefined {
  const isEach = /^(?:jede[rs]?|each)$/.test(word?.lower ?? "");
  return isEach && before ? lastNoun(before.tokens, before.tokens.length, [], before.text) : undefined;
}

/** Back to the sentence or to a semicolon or colon before it. */
function startOfStatement(tokens: Token[], at: number): number {
  let start = at;
  while (start > 0 && !endsSentence(tokens, start - 1) && !/^[;:]$/.test(tokens[start - 1]?.text ?? ""))
    start--;
  return start;
}

function isPronoun(token: Token | undefined, language: Place["language"]): boolean {
  return PRONOUNS[language].test(token?.lower ?? "") || DETERMINERS[language].test(token?.lower ?? "");
}

/** The subject behind the verb at token `verb`: "liefert das Solardach", "erhofft sich die Kämmerin". */
export function subjectBehind(
  { line, names }: Place,
  verb: number,
  until: number,
): [number, number] | undefined {
  const { tokens } = line;
  const first = /^(?:sich|es|dort|hier)$/.test(tokens[verb + 1]?.lower ?? "") ? verb + 2 : verb + 1;
  const bare = DETERMINERS.de.test(tokens[first]?.lower ?? "") ? first + 1 : first;
  const known = names.find((name) => name.first === bare)?.next;
  const next = known ?? endOfPhrase(tokens, first, until, "genitive");
  return next === undefined || next > until ? undefined : [first, next];
}

function germanSubject(place: Place, start: number, until: number): [number, number] | undefined {
  const { line, times } = place;
  const { tokens } = line;
  const opens = tokens[start];
  const isFronted = PREPOSITIONS.de.test(opens?.lower ?? "") || isWithinSpans(start, times);
  const verb = range(start, until).find((at) => isVerb(tokens[at], "de"));
  if (isFronted) return verb === undefined ? undefined : subjectBehind(place, verb, until);
  if (isPronoun(opens, "de") && verb === start + 1) return [start, verb];
  const known = place.names.find(({ first }) => first === start)?.next;
  const next = known ?? endOfPhrase(tokens, start, verb ?? until);
  return next === undefined || tokens[next]?.lower === "zufolge" ? undefined : [start, next];
}

/** As many words as an English subject in a label may have. */
const MAX_SUBJECT = 6;

function englishSubject(
  { line, language }: Place,
  start: number,
  until: number,
): [number, number] | undefined {
  const { tokens } = line;
  if (PREPOSITIONS.en.test(tokens[start]?.lower ?? "")) return undefined;
  const verb = range(start + 1, Math.min(until, start + MAX_SUBJECT + 1)).find((at) =>
    isVerb(tokens[at], language),
  );
  if (verb === undefined) return undefined;
  // "A fourth world, Saltmarsh, is planned", "the picture that appeared"
  const end = range(start, verb).find((at) => /^(?:,|that|which|who)$/.test(tokens[at]?.lower ?? "")) ?? verb;
  return end === start ? undefined : [start, end];
}

/** "ein 25-Meter-Becken mit Rutsche, das …": the noun that a German relative pronoun at token `at` speaks of. */
export function antecedentOf({ line }: Place, at: number): string | undefined {
  const { tokens } = line;
  const agrees = AGREEING[tokens[at]?.lower ?? ""];
  if (agrees === undefined) return undefined;
  const article = range(Math.max(0, at - MAX_BACK), at - 1).findLast((index) =>
    agrees.test(tokens[index]?.lower ?? ""),
  );
  if (article === undefined) return undefined;
  let noun = article + 1;
  while (
    noun < at &&
    !isCapital(tokens[noun]) &&
    tokens[noun]?.text !== "," &&
    tokens[noun]?.kind !== "digits"
  )
    noun++;
  let next = noun + 1;
  while (next < at && tokens[next]?.gap === "" && tokens[next]?.text !== ",") next++;
  return isCapital(tokens[noun]) || tokens[noun]?.kind === "digits" ? textOf(line, noun, next) : undefined;
}

/** How far before a relative pronoun the noun that it speaks of is looked for. */
const MAX_BACK = 12;
/** Articles of the nouns that a relative pronoun can speak of. */
const AGREEING: Record<string, RegExp> = {
  die: /^(?:die|eine|einer|der|ihre|seine)$/,
  der: /^(?:der|ein|einen|einem|den|dem|ihr|sein)$/,
  das: /^(?:das|ein|einem|dem|ihr|sein)$/,
};
