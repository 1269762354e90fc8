import { clauseOf, isWithinSpans, lowerFirst } from "../phrases.ts";
import type { Line } from "../article-lines.ts";
import { isCapital, type Token } from "../tokens.ts";
import { ownPart, range, textOf } from "./clause.ts";
import { beforeModifiers, endOfPhrase, skipOpening, withoutArticle } from "./noun-phrase.ts";
import type { Place } from "./place.ts";
import {
  COPULAS,
  DETERMINERS,
  DIFFERENCE_PREPOSITIONS,
  FILLERS,
  FORMER_PREPOSITIONS,
  PREPOSITIONS,
  PRONOUNS,
  VALUE_PREPOSITIONS,
  VALUE_VERBS,
} from "./words.ts";
import { TIME_NOUN } from "../nouns.ts";

/** What a verb gives its value: "Die Schulden sanken auf 2,7 Mio." -> "Schulden", "fiel der Einstiegspreis auf …" -> "Einstiegspreis". */
export function valuedNoun(place: Place): string | undefined {
  const { line, span, language } = place;
  const [clause, to] = clauseOf(line.tokens, span);
  const from = ownPart(place, clause, to).first;
  const start = skipOpening(line.tokens, from, span.first, language);
  const before = beforeValue(place, start);
  const lower = (at: number) => line.tokens[at]?.lower ?? "";
  if (DIFFERENCE_PREPOSITIONS[language].test(lower(before))) return undefined;
  const isFormer = FORMER_PREPOSITIONS[language].test(lower(before));
  const verb = verbBefore(place, start, before, isFormer);
  const noun = verb === undefined ? undefined : subjectOf(place, start, verb, to);
  if (noun !== undefined && isFormer) return `${noun}: ${textOf(line, before, endOfChange(place, to))}`;
  if (noun !== undefined) return noun;
  const isValue = VALUE_PREPOSITIONS[language].test(lower(before));
  // "…, der Umsatz der ganzen Sparte bei 29,0 Milliarden": a clause that leaves its verb to the one before it.
  if (verb !== undefined || !isValue || start === 0 || language !== "de") return undefined;
  const end = endOfPhrase(line.tokens, start, before);
  return end === before ? nounText(place, start, end) : undefined;
}

/** The last token before a figure that is neither a modifier of it nor a time. */
function beforeValue({ line, span, times, language }: Place, from: number): number {
  let at = beforeModifiers(line.tokens, span.first, language);
  while (at > from && isWithinSpans(at, times)) at = beforeModifiers(line.tokens, at, language);
  return at;
}

/** The verb that gives the value: right before it, or anywhere before its "bei" or "to". */
function verbBefore(
  { line, span, language }: Place,
  from: number,
  before: number,
  isFormer: boolean,
): number | undefined {
  const lower = (at: number) => line.tokens[at]?.lower ?? "";
  if (before < from) return undefined;
  if (VALUE_VERBS[language].test(lower(before))) return before;
  if (COPULAS[language].test(lower(before)))
    return language === "en" || endsClause(line, span.next) ? before : undefined;
  if (!isFormer && !VALUE_PREPOSITIONS[language].test(lower(before))) return undefined;
  // "Lava came out at 1,080 °C" is no value, "the bill came to $468 million" is one.
  return range(from, before).findLast(
    (at) =>
      VALUE_VERBS[language].test(lower(at)) &&
      !DIRECT.test(lower(at)) &&
      (lower(before) === "to" || !/^(?:comes?|came)$/.test(lower(at))),
  );
}

/** Verbs whose value stands right behind them: "can reach a village at 250 km/h" gives none. */
const DIRECT = /^(?:reach(?:es|ed)?|total(?:s|l?ed)|averaged?|averages|erreicht(?:en?)?|lautete?n?)$/;

/** "Das Wasser ist eine halbe Stunde vorher zu verlassen": more is said of it than its value. */
function endsClause({ tokens }: Line, at: number): boolean {
  return tokens[at] === undefined || tokens[at]?.kind === "sign";
}

/** "von 78 auf 84 Euro": up to the new value, if it stands there. */
function endOfChange({ line, span, figures }: Place, to: number): number {
  const next = figures.find((other) => other.span.first > span.first && other.span.next <= to);
  const isNew = next && /^(?:auf|to)$/.test(line.tokens[next.span.first - 1]?.lower ?? "");
  return isNew ? next.span.next : span.next;
}

/** The subject of a verb: what opens its clause, or in German what stands behind it if a time or place opens the clause. */
export function subjectOf(place: Place, from: number, verb: number, until: number): string | undefined {
  return place.language === "de"
    ? germanSubject(place, from, verb, until)
    : englishSubject(place, from, verb);
}

function germanSubject(place: Place, from: number, verb: number, until: number): string | undefined {
  const { line, times, figures } = place;
  const { tokens } = line;
  const opens = tokens[from];
  // "Bisher lag der Rekord bei 79.150"
  const isAdverb =
    FILLERS.de.test(opens?.lower ?? "") || /^(?:bisher|zuvor|vorher|früher)$/.test(opens?.lower ?? "");
  const isTime =
    TIME_NOUN.test(opens?.text ?? "") ||
    isWithinSpans(from, times) ||
    (isAdverb && !DETERMINERS.de.test(opens?.lower ?? ""));
  const isPlace =
    PREPOSITIONS.de.test(opens?.lower ?? "") ||
    (opens?.text === opens?.lower && !DETERMINERS.de.test(opens?.lower ?? ""));
  if (from < verb && !isTime && !isPlace) {
    const end = endOfPhrase(tokens, from, verb);
    // "der Bus 41 ist": what stands between is no part of the phrase that this reads.
    const isWhole = end !== undefined && !tokens.slice(end, verb).some(({ kind }) => kind === "digits");
    return isWhole ? nounText(place, from, end) : undefined;
  }
  if (from === verb && /^[,)]$/.test(tokens[from - 1]?.text ?? "")) return beforeInsertion(place, from - 1);
  const skip = [...times, ...figures.map(({ span }) => span)];
  const behind = range(verb + 1, Math.min(until, verb + 3)).find(
    (at) =>
      !isWithinSpans(at, skip) &&
      !PREPOSITIONS.de.test(tokens[at - 1]?.lower ?? "") &&
      (DETERMINERS.de.test(tokens[at]?.lower ?? "") || isCapital(tokens[at])),
  );
  const end = behind === undefined ? undefined : endOfPhrase(tokens, behind, until, "genitive");
  return behind === undefined || end === undefined ? undefined : nounText(place, behind, end);
}

/** "Die Pacht, die der Klub zahlt, steigt auf …", "Ein Glas (500 g) kostet …": what stands before what is put in between. */
function beforeInsertion(place: Place, mark: number): string | undefined {
  const { tokens } = place.line;
  const [inside] = clauseOf(tokens, { first: mark - 1, next: mark });
  const isRelative =
    tokens[inside - 1]?.text === "," && /^(?:der|die|das|deren|dessen)$/.test(tokens[inside]?.lower ?? "");
  if (!isRelative && tokens[inside - 1]?.text !== "(") return undefined;
  const [start] = clauseOf(tokens, { first: inside - 2, next: inside - 1 });
  const end = endOfPhrase(tokens, start, inside - 1);
  return end === inside - 1 ? nounText(place, start, end) : undefined;
}

/** The longest subject in words that still reads as a label. */
const MAX_SUBJECT = 8;

function englishSubject(place: Place, from: number, verb: number): string | undefined {
  const { line, times, figures } = place;
  const { tokens } = line;
  let start = from;
  // "In 2024 revenue was", "In the end the bill came to": what stands before the subject.
  if (PREPOSITIONS.en.test(tokens[start]?.lower ?? "")) {
    const time = times.find(({ first }) => first <= start + 2 && first > start);
    const article = range(start + 2, verb).findLast(
      (at) =>
        DETERMINERS.en.test(tokens[at]?.lower ?? "") && !PREPOSITIONS.en.test(tokens[at - 1]?.lower ?? ""),
    );
    const next = time?.next ?? article;
    if (next === undefined || next >= verb) return undefined;
    start = next;
  }
  const end = withoutAuxiliary(tokens, start, verb);
  const isClause = range(start + 1, end).some(
    (at) => SUBORDINATE.test(tokens[at]?.lower ?? "") || figures.some(({ span }) => span.first === at),
  );
  return isClause || end - start > MAX_SUBJECT ? undefined : nounText(place, start, end);
}

/** Words that begin a clause of their own inside a subject. */
const SUBORDINATE =
  /^(?:but|because|when|while|where|which|who|whom|whose|that|if|as|than|although|expected|planned)$/;

/** "will", "has", "had been" before a verb. */
function withoutAuxiliary(tokens: Token[], from: number, verb: number): number {
  let end = verb;
  while (
    end > from &&
    /^(?:will|would|can|could|may|might|should|has|have|had|is|are|was|were|been|be|now|also|already|only|currently|not)$/.test(
      tokens[end - 1]?.lower ?? "",
    )
  )
    end--;
  return end;
}

/** A phrase as a label; a pronoun or nothing but a name is none. */
function nounText(place: Place, from: number, to: number): string | undefined {
  const { line, names, versions, language } = place;
  const { tokens } = line;
  const start = withoutArticle(tokens, from, language);
  if (start >= to) return undefined;
  const isOnlyPronoun = PRONOUNS[language].test(tokens[to - 1]?.lower ?? "");
  const spans = [...names, ...versions];
  const isOnlyName = range(start, to).every((at) => isWithinSpans(at, spans) || tokens[at]?.kind === "sign");
  const text = textOf(line, start, to);
  if (isOnlyPronoun || isOnlyName) return undefined;
  // A capital that only opens the sentence.
  return language === "en" && start === 0 && /^\p{Lu}\p{Ll}/u.test(text) && !isWithinSpans(0, spans)
    ? lowerFirst(text)
    : text;
}
