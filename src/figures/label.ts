import { dateLabel } from "./date-label.ts";
import type { Mention } from "./figure.ts";
import {
  compoundNoun,
  countedBy,
  isInPhrase,
  type Counted,
  limitedTo,
  materialOf,
  nounBefore,
} from "./label/beside.ts";
import { clauseText, MAX_LABEL, textOf } from "./label/clause.ts";
import { ageOf, dimensionOf } from "./label/dimension.ts";
import { countedBefore, labelOfEllipsis, labelOfTopic } from "./label/ellipsis.ts";
import { labelOfItem, ofLeadIn } from "./label/item.ts";
import { isUnreal, labelOfMeasure, labelOfUnit, measureOf } from "./label/measured.ts";
import { beforeModifiers, endOfPhrase } from "./label/noun-phrase.ts";
import { strong, type Label, type Place } from "./label/place.ts";
import { labelOfRow } from "./label/row.ts";
import { askedNoun, intervalOf, sprintOf } from "./label/special.ts";
import { valuedNoun } from "./label/value.ts";
import { COMPARATIVES, FILLERS } from "./label/words.ts";
import { measureWord, usualMeasure, vagueMeasure } from "./measures.ts";
import { perPhrase } from "./nouns.ts";
import { clauseOf, isWithinSpans, joinWords, lowerFirst, upperFirst } from "./phrases.ts";
import { isCapital, tokenize, type Token } from "./tokens.ts";

/** The label without details; `details` are added by `withDetails`. */
export function labelOf(place: Place): Label {
  if (place.mention.kind === "date") return dateLabel(place);
  if (place.line.kind === "row") return labelOfRow(place);
  return labelOfItem(place) ?? withHead(ofProse(place), place);
}

/** "Jannis Rehfeld, Torwart, 25 Jahre": an item of several parts begins with what the others are of. */
function withHead(label: Label, { line, span, names }: Place): Label {
  const comma = line.tokens.findIndex(({ text }) => text === ",");
  const isHead = line.kind === "item" && comma > 1 && comma < span.first && comma <= MAX_HEAD;
  if (!isHead || label.weak || !line.tokens.slice(0, comma).every(isCapital)) return label;
  const isKnown = names.some(({ first, next }) => first === 0 && next === comma);
  return isKnown ? label : { ...label, text: joinWords(label.text, textOf(line, 0, comma)) };
}

/** As many words as a name has. */
const MAX_HEAD = 4;

/** "Preis, Standard", "Bestellungen in 24 Stunden": a label with what tells it from others. */
export function withDetails(label: string, details: (string | undefined)[]): string {
  const clean = label.replace(/\s+/g, " ").replace(/^[\s,;:–„“-]+|[\s,;:–„“-]+$/g, "");
  const short =
    clean.length <= MAX_LABEL
      ? clean
      : clean.slice(0, clean.lastIndexOf(" ", MAX_LABEL)).replace(/[\s,;:–-]+$/, "");
  const given = details.filter((detail) => detail !== undefined);
  return upperFirst(
    given.reduce((text, detail) => (text.includes(detail) ? text : joinWords(text, detail)), short),
  );
}

/** From what stands closest to a figure to the words of its clause. */
function ofProse(place: Place): Label {
  return (
    sprintOf(place) ??
    ageOf(place) ??
    intervalOf(place) ??
    ofCount(place) ??
    dimensionOf(place) ??
    ofNounBeside(place) ??
    ofValue(place) ??
    ofSameThing(place) ??
    ofParenthesis(place) ??
    ofPurpose(place) ??
    labelOfEllipsis(place, place.earlier) ??
    labelOfMeasure(place) ??
    ofLeadIn(place) ??
    labelOfEllipsis(place, place.ofSection) ??
    ofHeading(place) ??
    labelOfUnit(place) ??
    labelOfTopic(place) ??
    ofClause(place)
  );
}

function ofClause(place: Place, noun?: string): Label {
  const measure = isPaid(place) ? "price" : vagueMeasure(place.mention);
  const of = ofWhat(place);
  return {
    text: of + clauseText(place, of !== ""),
    measure,
    weak: true,
    ...(noun === undefined ? {} : { noun }),
  };
}

/** "davon sind 40 Prozent …", "up 27% …", "against $168 million …": of what a clause speaks that only adds to the one before it. */
function ofWhat({ line, mention, span, language, last, earlier }: Place): string {
  const [from, to] = clauseOf(line.tokens, span);
  const words = line.tokens.slice(from, to).map(({ lower }) => lower);
  const isPart = /(?:^| )(?:davon|darunter|of (?:them|which|whom|these|it))(?: |$)/.test(words.join(" "));
  const [opening = ""] = words.filter((word) => !FILLERS[language].test(word));
  const isAdded =
    /^(?:up|down|plus|minus|against|compared|versus|gegenüber|verglichen)$/.test(opening) ||
    (mention.kind === "currency" && opening === "nach");
  const known = earlier ?? (last?.weak === false ? last : undefined);
  const opens = beforeModifiers(line.tokens, span.first, language) < from;
  const isCompared =
    COMPARATIVES[language].test(line.tokens[span.next]?.lower ?? "") &&
    from > 0 &&
    (opens || mention.kind === "percent");
  if (!known || !(isPart || isAdded || isCompared)) return "";
  return `${known.noun ?? known.text}: `;
}

/** "stand für 814.900 Yuan in der Liste": what something is given for. */
function isPaid({ line, mention, span, language }: Place): boolean {
  const before = line.tokens[beforeModifiers(line.tokens, span.first, language)]?.lower ?? "";
  return mention.kind === "currency" && /^(?:für|for)$/.test(before);
}

// ---- Counts

function ofCount(place: Place): Label | undefined {
  if (place.mention.kind !== "count") return undefined;
  const edition = limitedTo(place);
  if (edition !== undefined) return strong(edition, null);
  const pieces = ofPieces(place);
  if (pieces) return pieces;
  const counted = countedBy(place);
  if (!counted) return askedNoun(place);
  if (counted.isCounter) return ofCounter(place, counted);
  const measure = measureOf(counted.text, place)?.id ?? null;
  if (isUnreal(place)) return ofClause(place);
  const isTold = counted.isVague || isInPhrase(place, counted) || isShortStatement(place);
  if (isTold && measure === null) return { ...ofClause(place, counted.noun), weak: false };
  const text = counted.text + perPhrase(place);
  const valued = place.language === "en" ? valuedNoun(place) : undefined;
  return {
    ...strong(valued === undefined ? text : joinWords(valued, lowerFirst(text)), measure),
    noun: text,
  };
}

/** A whole clause is not longer than this many characters if it is a label as good as its noun. */
const SHORT = 40;

/** "Drei Studierende starben": a small number in words that opens a short clause. */
function isShortStatement(place: Place): boolean {
  const { line, mention, span } = place;
  const [from, to] = clauseOf(line.tokens, span);
  const opens = from === span.first || (from === span.first - 1 && line.tokens[from]?.lower === "and");
  return (
    opens && /^\p{L}/u.test(mention.text) && to - span.next > 1 && textOf(line, from, to).length <= SHORT
  );
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
  const own = measureWord(tokenize(whole), place.mention, place.language);
  const aim = labelOfMeasure(place);
  if (aim?.measure === "target") return aim;
  if (own) return strong(own.measure[place.language].name + perPhrase(place), own.measure.id);
  const event = perPhrase(place) === "" ? ofEvent(place) : labelOfMeasure(place);
  if (event) return event;
  const noun = countedBefore(place);
  return isClassifier && noun !== undefined ? strong(noun, null) : ofClause(place, noun);
}

/** What happens to the pieces of the sentence, of those before it or of its section. */
function ofEvent(place: Place): Label | undefined {
  return labelOfMeasure(place) ?? ofCounting(place.earlier) ?? place.ofSection ?? ofHeading(place);
}

/** What was counted before, if it is something that happens to pieces. */
function ofCounting(earlier: Label | undefined): Label | undefined {
  return earlier && earlier.measure !== null ? { ...earlier, text: earlier.noun ?? earlier.text } : undefined;
}

/** What the heading says that its section counts; weak, because it may speak of more. */
function ofHeading(place: Place): Label | undefined {
  const { line, mention, language } = place;
  if (mention.kind !== "count" && mention.kind !== "ratio" && mention.kind !== "percent") return undefined;
  if (COMPARATIVES[language].test(line.tokens[place.span.next]?.lower ?? "")) return undefined;
  const word = measureWord(tokenize(line.headings.at(-1) ?? ""), mention, language);
  return word && { text: word.measure[language].name, measure: word.measure.id, weak: true };
}

// ---- Nouns beside a figure

/** "800-Volt-Plattform", "300 km Reichweite", "eine Anzahlung von 5.000 Yuan". */
function ofNounBeside(place: Place): Label | undefined {
  const { mention } = place;
  const usual = usualMeasure(mention);
  const noun = compoundNoun(place) ?? behind(place) ?? nounBefore(place);
  if (noun === undefined) return undefined;
  const measure = measureOf(noun, place)?.id ?? null;
  return usual && measure === null ? undefined : strong(noun + perPhrase(place), measure);
}

/** What a quantity is of; behind money only a noun that is measured in money ("Yuan Umsatz"). */
function behind(place: Place): string | undefined {
  const { kind } = place.mention;
  if (kind !== "quantity" && kind !== "currency") return undefined;
  const noun = materialOf(place);
  return kind === "quantity" || (noun !== undefined && measureOf(noun, place)) ? noun : undefined;
}

/** "10 Milliarden Yuan, etwa 1,4 Milliarden US-Dollar", "1 Stunde und 25 Minuten": the same in another unit. */
function ofSameThing(place: Place): Label | undefined {
  const { mention, figures, line, last } = place;
  const before = figures[figures.findIndex((other) => other.mention === mention) - 1];
  if (!last || before === undefined || !isConversion(before.mention, mention)) return undefined;
  const between = line.tokens.slice(before.span.next, place.span.first);
  return between.every(({ lower }) => JOINTS[place.language].test(lower)) ? last : undefined;
}

/** "Trockenhefe (11,5 g)": what stands before the parenthesis. */
function ofParenthesis(place: Place): Label | undefined {
  const { line, span, names, language } = place;
  const { tokens } = line;
  const open = beforeModifiers(tokens, span.first, language);
  if (tokens[open]?.text !== "(" || tokens[span.next]?.text !== ")" || !isCapital(tokens[open - 1]))
    return undefined;
  const isMeasured = (place.earlier ?? place.ofSection)?.measure != null;
  return isMeasured || isWithinSpans(open - 1, names)
    ? undefined
    : strong(textOf(line, open - 1, open), null);
}

/** Whether two figures in different units may say the same. */
function isConversion(a: Mention, b: Mention): boolean {
  if (a.kind !== b.kind || a.unit === b.unit) return false;
  const [x, y] = [a, b].map((mention) => usualMeasure(mention)?.id ?? vagueMeasure(mention));
  return a.kind === "currency" || a.kind === "duration" || (x !== null && x === y);
}

const JOINTS = {
  de: /^(?:[,(=]|ein|aus|ab|an|und|oder|also|das|sind|entspricht|umgerechnet|rund|etwa|knapp|gut|ca|circa|fast|über)$/,
  en: /^(?:[,(=]|and|or|about|roughly|around|nearly|some|that|is|equivalent|to)$/,
};

/** "Für Forschung und Entwicklung plant Nordwerk 200 Millionen Euro ein": what money is for. */
function ofPurpose(place: Place): Label | undefined {
  const { line, mention, span, times, names, language } = place;
  const [from] = clauseOf(line.tokens, span);
  if (mention.kind !== "currency" || !/^(?:für|for)$/.test(line.tokens[from]?.lower ?? "")) return undefined;
  const end = language === "de" ? endOfPurpose(line.tokens, from + 1, span.first) : undefined;
  if (end === undefined || [...times, ...names].some(({ first }) => first > from && first < end))
    return undefined;
  return strong(textOf(line, from, end), null);
}

/** "Forschung und Entwicklung", "die Sauna". */
function endOfPurpose(tokens: Token[], at: number, until: number): number | undefined {
  const end = endOfPhrase(tokens, at, until, "genitive");
  const isJoined = end !== undefined && /^(?:und|oder)$/.test(tokens[end]?.lower ?? "");
  return isJoined ? (endOfPhrase(tokens, end + 1, until, "genitive") ?? end) : end;
}

function ofValue(place: Place): Label | undefined {
  const noun = valuedNoun(place);
  return noun === undefined ? undefined : strong(noun + perPhrase(place), measureOf(noun, place)?.id ?? null);
}
