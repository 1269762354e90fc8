import type { Language } from "../../corpus/article.ts";
import type { Mention } from "../figure.ts";
import { nearestMeasureWord, usualMeasure, type MeasureWord } from "../measures.ts";
import { isNegation, perPhrase } from "../nouns.ts";
import { clauseOf, isWithinSpans, joinWords, lowerFirst } from "../phrases.ts";
import { isCapital } from "../tokens.ts";
import { englishNoun } from "./beside.ts";
import { subjectBehind, subjectOfStatement } from "./clause-subject.ts";
import { clauseText } from "./clause-text.ts";
import { isRelative, ownPart, range, textOf } from "./clause.ts";
import { isElliptic } from "./ellipsis.ts";
import { beforeModifiers, endOfNoun, endOfPhrase, skipOpening, withoutArticle } from "./noun-phrase.ts";
import { investedIn, isExpected } from "./invested.ts";
import { strong, type Label, type Place } from "./place.ts";
import { subjectOf } from "./value.ts";
import { COORDINATORS, DETERMINERS, DIFFERENCE_PREPOSITIONS, PRONOUNS } from "./words.ts";

/** A word of the clause that says what is measured; a verb ("kostet") also of what, if that is no name. */
export function labelOfMeasure(place: Place): Label | undefined {
  const { line, span, mention, language } = place;
  const word = nearestMeasureWord(line.tokens, span, mention, language);
  if (!word || !(isInClause(place, word.at) || isElliptic(place))) return undefined;
  if (isShareOf(mention) && word.measure.id !== "share" && !(word.noun && !hasWhole(place))) return undefined;
  if (isChange(place)) return undefined;
  if (isUnreal(place)) return { text: clauseText(place), measure: null, weak: true };
  const negation = line.tokens[word.at - 1];
  if (isNegation(negation)) return strong(`${negation?.text ?? ""} ${word.text}`, null);
  const text = language === "en" && word.noun ? englishNoun(place, word.at) : display(word, language);
  const per = text + perPhrase(place);
  if (!word.noun && isExpected(place, word.at)) return strong("Expected cost", "costs");
  const purpose = word.measure.id === "investment" && !word.noun ? investedIn(place) : undefined;
  if (purpose !== undefined) return strong(joinWords(per, purpose), word.measure.id);
  if (word.noun || !OF_THINGS.has(word.measure.id)) return strong(per, word.measure.id);
  // "erwarb für 842 Millionen Yuan weitere rund 531.000 Quadratmeter": the price alone.
  const owner = word.measure.id === "purchase" ? (boughtFor(place) ?? "") : subjectOfVerb(place, word.at);
  // "It took Xiaomi a year": how long says too little alone.
  if (owner === undefined || (owner === "" && word.measure.id === "duration"))
    return { text: clauseText(place), measure: word.measure.id, weak: false, noun: per };
  return strong(owner === "" ? per : joinWords(per, owner), word.measure.id);
}

/** "kaufte für 77 Millionen Euro Südlicht": what stands behind the price. */
function boughtFor({ line, span, language }: Place): string | undefined {
  const end = language === "de" ? endOfNoun(line.tokens, span.next) : undefined;
  return end === undefined ? undefined : textOf(line, span.next, end);
}

/** What many things in a text can have: whose it is belongs to the label. */
const OF_THINGS = new Set(["price", "purchase", "costs", "weight", "size", "duration"]);

/** "70 Prozent des Stroms liefert ein Kraftwerk": a verb does not say what a part is of. */
function isShareOf({ kind }: Mention): boolean {
  return kind === "percent" || kind === "ratio";
}

/** "Ticket sales cover 41 percent of the costs": a part of something else. */
function hasWhole({ line, span }: Place): boolean {
  return /^(?:of|der|des)$/.test(line.tokens[span.next]?.lower ?? "");
}

/** "Sales rose by 15%": by how much, not how many. */
function isChange({ line, span, language }: Place): boolean {
  const before = line.tokens[beforeModifiers(line.tokens, span.first, language)];
  return DIFFERENCE_PREPOSITIONS[language].test(before?.lower ?? "");
}

/** "Wir hätten auch 13.000 verkaufen können": did not happen. */
export function isUnreal({ line, span }: Place): boolean {
  const words = line.tokens.slice(...clauseOf(line.tokens, span)).map(({ lower }) => lower);
  return words.some(
    (word, at) =>
      /^(?:hätten?|wären?|würden?)$/.test(word) ||
      (/^(?:would|could|might)$/.test(word) && words[at + 1] === "have"),
  );
}

function isInClause({ line, span }: Place, at: number): boolean {
  const [from, to] = clauseOf(line.tokens, span);
  return at >= from && at < to;
}

/** Of what a verb says it: nothing ("") for a name or a pronoun, undefined if it cannot be read. */
function subjectOfVerb(place: Place, verb: number): string | undefined {
  const { line, names, times, language } = place;
  const span = { first: verb, next: verb + 1 };
  const [clause, to] = clauseOf(line.tokens, span);
  const start = skipOpening(line.tokens, ownPart({ ...place, span }, clause, to).first, verb, language);
  if (isRelative(line, start, to)) return antecedent(place, start);
  const noun = fronted(place, start, verb, to) ?? subjectOf(place, start, verb, to);
  if (noun !== undefined) return noun;
  const isMeasured = place.figures.some((other) => other.span.first >= start && other.span.next <= verb);
  const isKnown =
    !isMeasured &&
    range(start, verb).every(
      (at) =>
        isWithinSpans(at, [...names, ...times]) ||
        line.tokens[at]?.text === line.tokens[at]?.lower ||
        DETERMINERS[language].test(line.tokens[at]?.lower ?? ""),
    );
  const isPronoun = line.tokens.slice(start, verb).some(({ lower }) => PRONOUNS[language].test(lower));
  if (isPronoun) return spokenOf(place, start);
  // "… and cost £86 million": of what the clause as a whole is.
  const isJoined = COORDINATORS[language].test(line.tokens[verb - 1]?.lower ?? "");
  if (isJoined) return subjectOfStatement(place, verb);
  return isKnown ? "" : subjectOfEach(place, verb);
}

/** "Jeder … kostet 4,6 Millionen Euro", also behind other verbs of the sentence. */
function subjectOfEach(place: Place, verb: number): string | undefined {
  return /^(?:jede[rs]?|each)$/.test(place.line.tokens[0]?.lower ?? "")
    ? subjectOfStatement(place, verb)
    : undefined;
}

/** "im Smartphone Xiaomi 15S Pro, das ab 5.499 Yuan kostet": the name before the comma, unless it is a subject. */
function antecedent({ line, names }: Place, from: number): string {
  const comma = range(Math.max(0, from - 2), from).findLast((at) => line.tokens[at]?.text === ",") ?? from;
  let first = comma;
  while (first > 0 && (isCapital(line.tokens[first - 1]) || line.tokens[first - 1]?.kind === "digits"))
    first--;
  const isKnown = range(first, comma).every((at) => isWithinSpans(at, names));
  return isKnown || line.tokens[first]?.kind === "digits" ? "" : textOf(line, first, comma);
}

/** "Bergauf dauert die Fahrt …": a word without an article, and behind the verb what it is said of. */
function fronted(place: Place, start: number, verb: number, to: number): string | undefined {
  const { line, language } = place;
  const isFronted = verb === start + 1 && DETERMINERS.de.test(line.tokens[verb + 1]?.lower ?? "");
  const isLasting = line.tokens[verb]?.lower.startsWith("dauer") === true;
  const found = language === "de" && isFronted && isLasting ? subjectBehind(place, verb, to) : undefined;
  if (!found) return undefined;
  const noun = textOf(line, withoutArticle(line.tokens, found[0], language), found[1]);
  return joinWords(noun, lowerFirst(line.tokens[start]?.text ?? ""));
}

/** "Sie soll 5,5 Milliarden Yuan gekostet haben": what the sentence before is about, if the pronoun agrees and it is no product. */
function spokenOf({ before, language, line }: Place, start: number): string {
  const pronoun = start === 0 ? line.tokens[0]?.lower : undefined;
  if (language !== "de" || !before || AGREES[before.tokens[0]?.lower ?? ""] !== pronoun) return "";
  const end = endOfPhrase(before.tokens, 0, before.tokens.length, "genitive") ?? 0;
  const text = textOf(before, 1, end);
  return /\d/.test(text) ? "" : text;
}

const AGREES: Record<string, string> = { der: "er", die: "sie", das: "es" };

/** What the unit of a figure always measures. */
export function labelOfUnit({ mention, language }: Place): Label | undefined {
  const usual = usualMeasure(mention);
  return usual && strong(usual[language].name, usual.id);
}

/** A compound says more than its measure ("Basispreis"); a verb is named by its noun ("kostet": Preis). */
export function display({ text, measure, noun }: MeasureWord, language: Language): string {
  const own = measure[language];
  if (!noun) return own.name;
  const isPlain = own.nouns.split(" ").includes(text.toLowerCase());
  return isPlain &&
    text.length <= own.name.length + 2 &&
    own.name.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase()
    ? own.name
    : text;
}
