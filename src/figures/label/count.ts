import { measureWord } from "../measures.ts";
import { perPhrase, TIME_NOUN } from "../nouns.ts";
import { clauseOf, isWithinSpans, joinWords, lowerFirst } from "../phrases.ts";
import { isCapital, tokenize } from "../tokens.ts";
import { limitedTo } from "./beside.ts";
import { labelOfClause } from "./clause-label.ts";
import { clauseText } from "./clause-text.ts";
import { range, tellingWords, textOf } from "./clause.ts";
import { countedBy, isInPhrase, type Counted } from "./counted.ts";
import { countedBefore, isElliptic } from "./ellipsis.ts";
import { nominative } from "./nominative.ts";
import { measureOf } from "./measure-of.ts";
import { beforeModifiers, isAdjective, startOfName } from "./noun-phrase.ts";
import { isUnreal, labelOfMeasure } from "./measured.ts";
import { strong, type Label, type Place } from "./place.ts";
import { askedNoun } from "./special.ts";
import { valuedNoun } from "./value.ts";
import { MODAL } from "./verbs.ts";
import { COMPARATIVES, COPULAS, ENDINGS, OUT_OF } from "./words.ts";

/** What a count counts: its noun, or with its clause if the noun says too little alone. */
export function labelOfCount(place: Place): Label | undefined {
  if (place.mention.kind !== "count") return undefined;
  if (isPart(place)) return { ...labelOfClause(place), weak: false };
  const edition = limitedTo(place);
  if (edition !== undefined) return strong(edition, null);
  const pieces = ofPieces(place);
  if (pieces) return pieces;
  const counted = countedBy(place);
  if (!counted) return askedNoun(place) ?? ofAnnounced(place);
  if (counted.isCounter) return ofCounter(place, counted);
  const measure = measureOf(counted.text, place)?.id ?? null;
  if (isUnreal(place)) return labelOfClause(place);
  const having = ofThing(place, counted);
  if (having !== undefined && measure === null) return strong(having, null);
  const isTold = counted.isVague || isEnded(place) || isInPhrase(place, counted) || isShortStatement(place);
  if (isTold && measure === null) return { ...labelOfClause(place, counted.noun), weak: false };
  const text = nounOf(counted, place) + perPhrase(place);
  const valued = place.language === "en" ? valuedNoun(place) : undefined;
  return {
    ...strong(valued === undefined ? text : joinWords(valued, lowerFirst(text)), measure),
    noun: text,
  };
}

/** "Auch bei den Mitgliedern legt der Klub zu: Im Juni zählte er 24.300": what stands before the colon. */
function ofAnnounced(place: Place): Label | undefined {
  const { line, mention, span } = place;
  const [from] = clauseOf(line.tokens, span);
  if (!/^\d/.test(mention.text)) return undefined;
  if (line.kind !== "sentence" || line.tokens[from - 1]?.text !== ":" || isElliptic(place)) return undefined;
  const named = countedBefore({ ...place, span: { first: from - 1, next: from }, before: undefined });
  const isDative = line.tokens.some(({ text }, at) => text === named && line.tokens[at - 1]?.lower === "den");
  const noun = named !== undefined && isDative ? nominative(named) : named;
  return noun === undefined
    ? undefined
    : { text: `${noun}: ${clauseText(place)}`, measure: null, weak: false, noun };
}

/** "Bis 2028 sollen 900 Stellen wegfallen" */
function isEnded({ line, span, language }: Place): boolean {
  const [, to] = clauseOf(line.tokens, span);
  return line.tokens.slice(span.next, to).some(({ lower }) => ENDINGS[language].test(lower));
}

/** A whole clause is not longer than this many characters if it is a label as good as its noun. */
const SHORT = 40;

/** "Drei Studierende starben", "45 Stellen sind unbesetzt": a short clause whose subject is counted, in words or with a copula. */
function isShortStatement(place: Place): boolean {
  const { line, mention, span, language } = place;
  const [from, to] = clauseOf(line.tokens, span);
  const start = beforeModifiers(line.tokens, span.first, language) + 1;
  const opens = from >= start || (from === start - 1 && line.tokens[from]?.lower === "and");
  const behind = line.tokens.slice(span.next, to);
  const says =
    /^\p{L}/u.test(mention.text) ||
    behind.some(({ lower }) => COPULAS[language].test(lower) || MODAL[language].test(lower));
  return (
    opens && says && !isOfName(place, to) && behind.length > 1 && textOf(line, span.next, to).length <= SHORT
  );
}

/** "Drei Motoren treiben den NX4 an": says only that they are those of a subject. */
function isOfName(place: Place, to: number): boolean {
  const { line, span, names } = place;
  const isNamed = names.some(({ first, next }) => first >= span.next && next <= to);
  const told = tellingWords(place, span.next, to).filter((at) => !isWithinSpans(at, names));
  return isNamed && told.length <= MAX_TOLD && line.tokens[span.next] !== undefined;
}

/** As many words as a counted noun and a verb have. */
const MAX_TOLD = 2;

/** "ein SUV mit fünf Sitzen", "mit Dachträger und fünf Sitzen": what is counted, and what has it. */
function ofThing(place: Place, counted: Counted): string | undefined {
  const { line, span, language } = place;
  const { tokens } = line;
  if (language !== "de") return undefined;
  const [from] = clauseOf(tokens, span);
  const before = beforeModifiers(tokens, span.first, language);
  const link = range(from, before + 1).findLast((at) => tokens[at]?.lower === "mit");
  if (link === undefined || !isCapital(tokens[link - 1])) return undefined;
  const isJoined = range(link + 1, before + 1).every(
    (at) =>
      isCapital(tokens[at]) || isAdjective(tokens[at]) || /^(?:und|sowie)$/.test(tokens[at]?.lower ?? ""),
  );
  const thing = startOfName(tokens, link - 1);
  return isJoined && !TIME_NOUN.test(tokens[thing]?.text ?? "")
    ? joinWords(nominative(counted.text), textOf(line, thing, link))
    : undefined;
}

/** The counted noun as a dictionary has it: behind "von", "mit", "den" it stands in the dative. */
function nounOf({ text, noun }: Counted, { line, span, language }: Place): string {
  const before = line.tokens[beforeModifiers(line.tokens, span.first, language)]?.lower ?? "";
  const isDative = language === "de" && /^(?:mit|von|in|aus|zu|bei|nach|an|den|vor)$/.test(before);
  return isDative && text === noun ? nominative(text) : text;
}

/** "10.000 SU7 Ultra im Jahr": pieces of a product, and what happened to them or in what time. */
function ofPieces(place: Place): Label | undefined {
  const { names, span, language } = place;
  if (!names.some(({ first }) => first === span.next) || countedBy(place)) return undefined;
  const pieces = { de: "Stück", en: "Units" }[language];
  const per = perPhrase(place);
  return per === ""
    ? (ofEvent(place) ?? { ...strong(pieces, null), weak: true })
    : strong(pieces + per, null);
}

/** "12.000 Autos", "2,2 Millionen Stück": what happened to them, else what they are. */
function ofCounter(place: Place, { isClassifier, whole }: Counted): Label {
  if (isWhole(place)) return labelOfClause(place);
  const own = measureWord(tokenize(whole), place.mention, place.language);
  const aim = labelOfMeasure(place);
  if (aim?.measure === "target") return aim;
  if (own) return strong(own.measure[place.language].name + perPhrase(place), own.measure.id);
  const event = perPhrase(place) === "" ? ofEvent(place) : labelOfMeasure(place);
  if (event) return event;
  const noun = countedBefore(place);
  if (!isClassifier || noun === undefined) return labelOfClause(place, noun);
  return strong(place.language === "de" ? nominative(noun) : noun, null);
}

/** "Drei von vier Patienten kommen ohne Überweisung" */
function isPart({ line, span, figures }: Place): boolean {
  const whole = figures.find(({ span: other }) => other.first === span.next + 1);
  return OUT_OF.test(line.tokens[span.next]?.lower ?? "") && whole?.mention.kind === "count";
}

/** "38 percent of 305,055 cars": of what another figure is a part. */
function isWhole({ line, span, figures, language }: Place): boolean {
  const of = beforeModifiers(line.tokens, span.first, language);
  const isOf = /^(?:of|von|der)$/.test(line.tokens[of]?.lower ?? "");
  const part = figures.find((other) => other.span.next === of);
  return isOf && (part?.mention.kind === "percent" || part?.mention.kind === "ratio");
}

/** What happens to the pieces of the sentence, of those before it or of its section. */
function ofEvent(place: Place): Label | undefined {
  return labelOfMeasure(place) ?? ofCounting(place.earlier) ?? place.ofSection ?? labelOfHeading(place);
}

/** What was counted before, if it is something that happens to pieces. */
function ofCounting(earlier: Label | undefined): Label | undefined {
  return earlier && earlier.measure !== null ? { ...earlier, text: earlier.noun ?? earlier.text } : undefined;
}

/** What the heading says that its section counts; weak, because it may speak of more. */
export function labelOfHeading(place: Place): Label | undefined {
  const { line, mention, language } = place;
  if (mention.kind !== "count" && mention.kind !== "ratio" && mention.kind !== "percent") return undefined;
  if (COMPARATIVES[language].test(line.tokens[place.span.next]?.lower ?? "")) return undefined;
  if (mention.kind !== "count" && !isElliptic(place)) return undefined;
  const word = measureWord(tokenize(line.headings.at(-1) ?? ""), mention, language);
  return word && { text: word.measure[language].name, measure: word.measure.id, weak: true };
}
