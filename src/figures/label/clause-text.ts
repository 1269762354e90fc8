import type { Span } from "../name-roles.ts";
import { clauseOf, isWithinSpans, lowerFirst, upperFirst } from "../phrases.ts";
import { clauseSpan, isRelative, MAX_LABEL, range, tellingWords, textOf } from "./clause.ts";
import { antecedentOf, subjectBehind, subjectOfStatement } from "./clause-subject.ts";
import { beforeModifiers, endOfNoun, endOfPhrase, isAdjective, withoutArticle } from "./noun-phrase.ts";
import type { Place } from "./place.ts";
import { isVerb } from "./verbs.ts";
import { isCapital } from "../tokens.ts";
import {
  COMPARATIVES,
  CONJUNCTIONS,
  COORDINATORS,
  COPULAS,
  DETERMINERS,
  FILLERS,
  PREPOSITIONS,
  PRONOUNS,
} from "./words.ts";

/**
 * The clause of a figure in its words as a label: with a subject before a verb, the noun instead of a relative pronoun and without the
 * figure where the rest says what it is; the heading if it says nothing but the figure.
 */
export function clauseText(place: Place, isAlone = false): string {
  const { line } = place;
  const span = clauseSpan(place, isAlone);
  if (!span) return line.headings.at(-1) ?? "";
  return (
    ofPlace(place, span) ??
    announced(place, span) ??
    comparison(place, span) ??
    behindFigure(place, span) ??
    withNoun(place, span) ??
    withSubject(place, span) ??
    textOf(line, span.first, span.next)
  );
}

/** "In den Kofferraum passen 678 Liter", "im Kinderbecken bis zu 30 °C": where that is, if nothing else is said. */
function ofPlace({ line, mention, span, language }: Place, { first, next }: Span): string | undefined {
  const { tokens } = line;
  const isMeasured = mention.kind === "quantity" || mention.kind === "percent";
  if (language !== "de" || !isMeasured || next !== span.next || !OF_PLACE.test(tokens[first]?.lower ?? ""))
    return undefined;
  const noun = withoutArticle(tokens, first + 1, language);
  const end = endOfPhrase(tokens, noun, span.first, "genitive");
  const before = beforeModifiers(tokens, span.first, language);
  const between = end === undefined ? [] : range(end, before + 1);
  const isOnlyVerb = between.every(
    (at, order) => (order === 0 && tokens[at]?.text === tokens[at]?.lower) || tokens[at]?.lower === "es",
  );
  return end !== undefined && isOnlyVerb ? textOf(line, noun, end) : undefined;
}

const OF_PLACE = /^(?:in|im|ins|unter|auf|am|an|über|hinter|vor|neben)$/;

/** "… sicherte sich ein drittes Grundstück: 485.134 Quadratmeter": what a colon before the figure announces. */
function announced({ line, mention, span, language }: Place, { first }: Span): string | undefined {
  const { tokens } = line;
  const isAnnounced = line.kind === "sentence" && first === span.first && tokens[first - 1]?.text === ":";
  if (language !== "de" || mention.kind !== "quantity" || !isAnnounced) return undefined;
  const article = range(0, first).findLast(
    (at) =>
      /^(?:ein|eine|einen)$/.test(tokens[at]?.lower ?? "") &&
      !PREPOSITIONS.de.test(tokens[at - 1]?.lower ?? ""),
  );
  const end = article === undefined ? undefined : endOfPhrase(tokens, article, first, "genitive");
  return article === undefined || end === undefined ? undefined : upperFirst(textOf(line, article + 1, end));
}

/** "Der NX4 ist knapp 4 Prozent billiger als sein Rivale": the comparison, where a subject of the articles is compared. */
function comparison(place: Place, { first, next }: Span): string | undefined {
  const { line, span, names, versions, language } = place;
  const { tokens } = line;
  const isCompared = COMPARATIVES[language].test(tokens[span.next]?.lower ?? "");
  const than = tokens.slice(span.next, next).some(({ lower }) => /^(?:als|than)$/.test(lower));
  const isKnown = (at: number) =>
    isWithinSpans(at, [...names, ...versions]) ||
    [DETERMINERS, PRONOUNS, COPULAS, FILLERS, CONJUNCTIONS].some((words) =>
      words[language].test(tokens[at]?.lower ?? ""),
    );
  const opens = range(first, span.first);
  const isOfSubject = opens.some((at) => isWithinSpans(at, names)) && opens.every(isKnown);
  return isCompared && than && isOfSubject ? upperFirst(textOf(line, span.next, next)) : undefined;
}

/** "Knapp 4 Prozent billiger als …", "Drei Kinder wurden verletzt": what stands behind a figure that opens the clause. */
function behindFigure(place: Place, { first, next }: Span): string | undefined {
  const { line, span, language } = place;
  const { tokens } = line;
  const opens = beforeModifiers(tokens, span.first, language) + 1;
  if (first < opens || first > span.first || span.next >= next) return undefined;
  const behind = tokens[span.next];
  const isJoined = behind?.kind !== "word" || behind.gap !== " ";
  const isOfWhole =
    /^(?:of|der|des|von|vom|davon|bis|to|in|mit|per|pro|je|für|for|at|on|zu|times|a|an|each|every)$/.test(
      behind?.lower ?? "",
    );
  if (isJoined || isOfWhole || isVerb(behind, language) || COORDINATORS[language].test(behind?.lower ?? ""))
    return undefined;
  const isAttribute = isAdjective(behind) && endOfNoun(tokens, span.next) !== undefined;
  const isCompared = COMPARATIVES[language].test(behind?.lower ?? "");
  const isNoun = isCapital(behind) || isAttribute || COMPARATIVES.de.test(behind?.lower ?? "");
  if (language === "de" && !isNoun && !/^(?:nach|vor)$/.test(behind?.lower ?? "")) return undefined;
  const says = isCompared ? next - span.next > 2 : tellingWords(place, span.next, next).length > 1;
  return says ? textOf(line, span.next, next) : undefined;
}

/** "…, die im Jahr 680.000 Kilowattstunden liefert": of what a relative clause says it. */
function withNoun(place: Place, { first, next }: Span): string | undefined {
  const { line, language } = place;
  if (language !== "de" || !isRelative(line, first, next)) return undefined;
  const noun = antecedentOf(place, first);
  const rest = textOf(line, first + 1, next);
  return noun === undefined || rest === "" ? undefined : `${noun}: ${rest}`;
}

/** "wird auf 23 °C gehalten", "liefert das Solardach …": the subject before a verb that a label would begin with. */
function withSubject(place: Place, { first, next }: Span): string | undefined {
  const { line, span, language } = place;
  const [clause] = clauseOf(line.tokens, { first, next: first + 1 });
  if (first === 0 || !(isVerb(line.tokens[first], language) || isSecond(place, clause, first)))
    return undefined;
  const mayInvert = language === "de" && (isBehindPhrase(place, clause, first) || isNamed(place, first));
  const inverted = mayInvert ? subjectBehind(place, first, span.first) : undefined;
  if (inverted) {
    const [from, to] = inverted;
    const rest = range(first + 1, from).map((at) => line.tokens[at]?.text ?? "");
    const behind = textOf(line, to, next);
    return [upperFirst(textOf(line, from, to)), line.tokens[first]?.text ?? "", ...rest, behind].join(" ");
  }
  const subject = subjectOfStatement(place, first);
  const opens = withoutArticle(line.tokens, first + 1, language);
  const bare = textOf(line, opens === span.first ? span.next : opens, next);
  if (subject === undefined) return subjectOfFigure(place, clause, first, next) ?? bare;
  const isWhole = `${subject} ${textOf(line, first, span.next)}`.length <= MAX_LABEL;
  // Where the subject is too long the verb says too little as well.
  return isWhole ? upperFirst(`${subject} ${lowerFirst(textOf(line, first, next))}`) : bare;
}

/**
 * "An Heimspieltagen setzen die Betriebe …", "… und belegt 300 Quadratmeter": a word that must be a German verb by its place, whatever
 * its form: behind a phrase that opens the clause and before a subject, or behind a conjunction.
 */
function isSecond({ line, language }: Place, clause: number, at: number): boolean {
  const [before, word, behind] = [line.tokens[at - 1], line.tokens[at], line.tokens[at + 1]];
  if (
    language !== "de" ||
    word?.kind !== "word" ||
    word.text !== word.lower ||
    (isAdjective(word) && isCapital(behind))
  )
    return false;
  if (PREPOSITIONS.de.test(word.lower) || DETERMINERS.de.test(word.lower) || FILLERS.de.test(word.lower))
    return false;
  const isJoined = COORDINATORS.de.test(before?.lower ?? "") && PREFIXED.test(word.lower);
  const isFronted = at > clause && PREPOSITIONS.de.test(line.tokens[clause]?.lower ?? "");
  return isJoined || (isFronted && /^(?:der|die|das|ein|eine|sich)$/.test(behind?.lower ?? ""));
}

/** Verbs of the present that look like participles: "belegt", "erhofft". */
const PREFIXED = /^(?:be|ver|er|ent|zer)\p{Ll}{2,}t$/u;

/** "will Nordwerk zu den fünf größten …": a name right behind the verb. */
function isNamed({ line, names }: Place, verb: number): boolean {
  return line.tokens[verb - 1]?.text === "," && names.some(({ first }) => first === verb + 1);
}

/** "könnten dort weitere 450.000 Autos entstehen", "zu den Spielen kamen 900 Menschen": what is counted is the subject itself. */
function subjectOfFigure(
  { line, span, language }: Place,
  clause: number,
  verb: number,
  next: number,
): string | undefined {
  const { tokens } = line;
  if (!isCapital(tokens[span.next]) || tokens[span.next]?.gap !== " ") return undefined;
  const noun = textOf(line, span.next, next);
  const phrase = PREPOSITIONS[language].test(tokens[clause]?.lower ?? "") ? textOf(line, clause, verb) : "";
  const whole = `${noun} ${lowerFirst(phrase)}`;
  return phrase !== "" && whole.length <= MAX_LABEL ? whole : noun;
}

/** Whether what was left out before a verb is a phrase that opens a clause, so that the subject follows the verb. */
function isBehindPhrase({ line, times, language }: Place, clause: number, verb: number): boolean {
  const opens = line.tokens[clause];
  const isTime = times.some((time) => time.first === clause);
  return (
    clause < verb &&
    (isTime ||
      PREPOSITIONS[language].test(opens?.lower ?? "") ||
      !DETERMINERS[language].test(opens?.lower ?? ""))
  );
}
