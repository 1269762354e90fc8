import type { Language } from "../corpus/article.ts";
import type { Line } from "./article-lines.ts";
import { dateLabel } from "./date-label.ts";
import type { Mention } from "./figure.ts";
import { measureById, measureWord, nearestMeasureWord, usualMeasure, type MeasureWord } from "./measures.ts";
import type { Span } from "./name-roles.ts";
import {
  askedNoun,
  compoundNoun,
  countedNoun,
  isGeneric,
  isNegation,
  limitedTo,
  nounBefore,
  nounBehind,
  nounNear,
  perPhrase,
} from "./nouns.ts";
import { clauseOf, joinWords, trimWords, upperFirst } from "./phrases.ts";
import { tokenize, type Token } from "./tokens.ts";

/** What a figure measures: in the article's words, and by the measure if it is a known one. */
export type Label = {
  text: string;
  measure: string | null;
  /** Only the words around it: nothing says what it measures. */
  weak: boolean;
};

/** A figure in its line. */
export type Place = {
  line: Line;
  mention: Mention;
  span: Span;
  /** All figures of the line. */
  figures: { mention: Mention; span: Span }[];
  /** Names in the line: they are subjects and no part of a label. */
  names: Span[];
  /** Versions that the line names ("Standard", "Max"): a detail and no noun that says what is measured. */
  versions: Span[];
  /** Times in the line. */
  times: Span[];
  language: Language;
};

/** Labels are cut at a word behind so many characters. */
const MAX_LABEL = 60;

/** The label without details; `details` are added by `withDetails`. */
export function labelOf(place: Place): Label {
  if (place.mention.kind === "date") return dateLabel(place);
  if (place.line.kind === "row") return ofRow(place);
  return ofItem(place) ?? ofProse(place);
}

/** "Preis, Standard", "Bestellungen in 24 Stunden": a label with what tells it from others. */
export function withDetails(label: string, details: (string | undefined)[]): string {
  const clean = label.replace(/\s+/g, " ").replace(/^[\s,;:–„“-]+|[\s,;:–„“-]+$/g, "");
  const short = clean.length <= MAX_LABEL ? clean : clean.slice(0, clean.lastIndexOf(" ", MAX_LABEL));
  const given = details.filter((detail) => detail !== undefined);
  return upperFirst(
    given.reduce((text, detail) => (text.includes(detail) ? text : joinWords(text, detail)), short),
  );
}

function strong(text: string, measure: string | null): Label {
  return { text, measure, weak: false };
}

// ---- Tables: the header cell says what, the first cell of which

function ofRow(place: Place): Label {
  const { line, mention, language } = place;
  const at = line.cells.findIndex(([from, to]) => mention.start >= from && mention.end <= to);
  const head = withoutUnit(line.header[at] ?? "");
  const row = at > 0 ? withoutNames(place, line.cells[0] ?? [0, 0]) : "";
  const measure = measureWord(tokenize(head), mention, language)?.measure.id ?? null;
  if (head === "") return strong(row, null);
  return strong(row === "" ? head : joinWords(head, row), measure);
}

/** "Reichweite CLTC (km)" -> "Reichweite". */
function withoutUnit(head: string): string {
  return head
    .replace(/\s*[([][^)\]]*[)\]]/g, "")
    .replace(/\b(?:CLTC|WLTP|NEFZ|NEDC|EPA)\b|\b(?:in|nach) (?:km|kWh|kW|PS|Euro|Yuan|%)(?!\p{L})/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The words of a part of the line without names of subjects and times. */
function withoutNames({ line, names, times }: Place, [from, to]: readonly [number, number]): string {
  const skip = new Set(
    [...names, ...times.map((time) => withPreposition(line.tokens, time))].flatMap(({ first, next }) =>
      Array.from({ length: next - first }, (_, at) => first + at),
    ),
  );
  let text = "";
  for (const [index, token] of line.tokens.entries()) {
    if (token.start < from || token.end > to || skip.has(index)) continue;
    text += (token.gap === "" ? "" : " ") + token.text;
  }
  return trimWords(text);
}

/** "am 28. Oktober 2024", "im Jahr 2025": the words that introduce a time go with it. */
function withPreposition(tokens: Token[], { first, next }: Span): Span {
  let from = first;
  while (
    from > 0 &&
    /^(?:am|im|in|jahr|on|the|year|seit|ab|bis|den|dem|vom|ende|anfang|mitte|of)$/.test(
      tokens[from - 1]?.lower ?? "",
    )
  )
    from--;
  return { first: from, next };
}

// ---- Lists: "Verkaufte Einheiten: 137.000", "Standard: 215.900 Yuan", "nach 4 Minuten: 10.000"

function ofItem(place: Place): Label | undefined {
  const { line, mention, language } = place;
  const colon = leftOf(line, mention);
  if (colon === undefined) return undefined;
  const left = withoutTimes(place, colon);
  const own = measureWord(tokenize(left), mention, language);
  if (own && (own.noun || left.includes(" "))) return strong(left, own.measure.id);
  const base = ofRight(place, colon) ?? ofLeadIn(place);
  const detail = withoutNames(place, [0, colon]);
  if (base)
    return { ...base, text: detail === "" ? base.text : joinWords(base.text, lowerPreposition(detail)) };
  const usual = usualMeasure(mention);
  if (usual && detail !== "") return strong(joinWords(usual[language].name, detail), usual.id);
  return strong(left === "" ? detail : left, null);
}

/** Where the label of an item ends, if the figure stands behind it. */
export function leftOf(line: Line, mention: Mention): number | undefined {
  if (line.kind !== "item") return undefined;
  const colon = /:(?=\s)/.exec(line.text)?.index;
  return colon !== undefined && colon < mention.start ? colon : undefined;
}

function withoutTimes(place: Place, colon: number): string {
  return place.times.length === 0
    ? place.line.text.slice(0, colon)
    : withoutNames({ ...place, names: [] }, [0, colon]);
}

function lowerPreposition(detail: string): string {
  return /^(?:In|Nach|Bei|Mit|Innerhalb|Ab|Bis|After|Within)\s/.test(detail)
    ? detail.slice(0, 1).toLowerCase() + detail.slice(1)
    : detail;
}

/** A label that stands to the right of the colon: "196.000 bezahlte Vorbestellungen", "a loss of 45,000 yuan". */
function ofRight(place: Place, colon: number): Label | undefined {
  const { line, mention, span, language } = place;
  const counted = mention.kind === "count" ? countedNoun(place) : undefined;
  if (counted !== undefined && !isGeneric(counted)) return strong(counted, measureOfPhrase(counted, place));
  const start = line.tokens.findIndex((token) => token.start > colon);
  const word = measureWord(line.tokens.slice(start, span.first), mention, language);
  return word?.noun ? strong(display(word, language), word.measure.id) : undefined;
}

/** What the sentence above a list says that its figures are. */
function ofLeadIn({ line, mention, language }: Place): Label | undefined {
  const word = line.leadIn && measureWord(line.leadIn.tokens, mention, language, "last");
  return word && strong(display(word, language), word.measure.id);
}

// ---- Sentences

function ofProse(place: Place): Label {
  const { mention, language } = place;
  return (
    ofSprint(place) ??
    ofInterval(place) ??
    ofAsked(place) ??
    ofNounBeside(place) ??
    ofNearWord(place) ??
    ofLeadIn(place) ??
    ofUnit(place) ??
    ofHeading(place) ??
    ofOutput(place) ?? {
      text:
        (countedPieces(place) ??
          countedNoun(place) ??
          (language === "de" ? nounNear(place) : undefined) ??
          snippet(place)) + perPhrase(place),
      measure: null,
      weak:
        mention.kind !== "count" || countedNoun(place) === undefined || isGeneric(countedNoun(place) ?? ""),
    }
  );
}

/** "10.000 SU7 Ultra im Jahr": pieces in a time are complete and no longer what the section counted before. */
function ofOutput(place: Place): Label | undefined {
  const [pieces, per] = [countedPieces(place), perPhrase(place)];
  return pieces === undefined || per === "" ? undefined : strong(pieces + per, null);
}

/** "10.000 SU7 Ultra": pieces of a product. */
function countedPieces({ mention, names, span, language }: Place): string | undefined {
  const counted = mention.kind === "count" && names.some(({ first }) => first === span.next);
  return counted ? { de: "Stück", en: "Units" }[language] : undefined;
}

/** What the heading says that its section counts; weak, because it may speak of more. */
function ofHeading(place: Place): Label | undefined {
  const { line, mention, language } = place;
  if (mention.kind !== "count" && mention.kind !== "ratio" && mention.kind !== "percent") return undefined;
  const counted = mention.kind === "count" ? countedNoun(place) : undefined;
  const isWhole = /^(?:of|von|der)$/.test(line.tokens[place.span.first - 1]?.lower ?? "");
  if (counted !== undefined && (isWhole || !isGeneric(counted))) return undefined;
  const word = measureWord(tokenize(line.headings.at(-1) ?? ""), mention, language);
  return word && { text: word.measure[language].name, measure: word.measure.id, weak: true };
}

function ofAsked(place: Place): Label | undefined {
  const noun = countedNoun(place) === undefined ? askedNoun(place) : undefined;
  return noun === undefined ? undefined : strong(noun, null);
}

/** "in 2,78 Sekunden von 0 auf 100 km/h", "von 10 auf 80 Prozent in 12 Minuten": the range says what the time measures. */
function ofSprint(place: Place): Label | undefined {
  const { mention, figures, language } = place;
  if (mention.kind !== "duration") return undefined;
  const range = figures.find(
    (other) => other.mention.to !== undefined && /^(?:%|km\/h|mph)$/.test(other.mention.unit ?? ""),
  )?.mention;
  if (!range || range.to === undefined) return undefined;
  const measure = measureById(range.unit === "%" ? "charging" : "acceleration");
  if (!measure || (range.unit === "%") !== (mention.unit === "min" || mention.unit === "h")) return undefined;
  const unit = range.unit === "%" ? (language === "de" ? " %" : "%") : ` ${range.unit}`;
  return strong(`${measure[language].name} ${range.value}–${range.to}${unit}`, measure.id);
}

/** "alle 76 Sekunden", "every two weeks": how often. */
function ofInterval({ line, mention, span, language }: Place): Label | undefined {
  if (mention.kind !== "duration") return undefined;
  const isEvery = /^(?:alle|every)$/.test(line.tokens[span.first - 1]?.lower ?? "");
  return isEvery ? strong({ de: "Abstand", en: "Interval" }[language], null) : undefined;
}

/** A noun next to the figure: "800-Volt-Plattform", "88.063 feste Bestellungen", "eine Anzahlung von 5.000 Yuan". */
function ofNounBeside(place: Place): Label | undefined {
  const { mention } = place;
  const behind = compoundNoun(place) ?? (mention.kind === "count" ? countedNoun(place) : nounBehind(place));
  const edition = limitedTo(place);
  if (edition !== undefined) return strong(edition, null);
  const done = behind === undefined ? undefined : measureWord(tokenize(behind), mention, place.language);
  if (behind !== undefined && done && isGeneric(behind))
    return strong(display(done, place.language) + perPhrase(place), done.measure.id);
  const usual = usualMeasure(mention);
  if (behind !== undefined && !isGeneric(behind)) {
    const measure = measureOfPhrase(behind, place);
    return usual && measure === null ? undefined : strong(behind + perPhrase(place), measure);
  }
  const before = mention.kind === "count" && behind !== undefined ? undefined : nounBefore(place);
  if (before === undefined) return undefined;
  const measure = measureOfPhrase(before, place);
  return usual && measure === null ? undefined : strong(before + perPhrase(place), measure);
}

function ofNearWord(place: Place): Label | undefined {
  const { line, span, mention, language } = place;
  const word = nearestMeasureWord(line.tokens, span, mention, language);
  if (word && isNegation(line.tokens[word.at - 1]))
    return strong(`${line.tokens[word.at - 1]?.text ?? ""} ${word.text}`, null);
  return word && strong(display(word, language) + perPhrase(place), word.measure.id);
}

function ofUnit({ mention, language }: Place): Label | undefined {
  const usual = usualMeasure(mention);
  return usual && strong(usual[language].name, usual.id);
}

/** A compound says more than its measure ("Basispreis"); a verb is named by its noun ("kostet": Preis). */
function display({ text, measure, noun }: MeasureWord, language: Language): string {
  const own = measure[language];
  if (!noun) return own.name;
  const isPlain = own.nouns.split(" ").includes(text.toLowerCase());
  return isPlain &&
    text.length <= own.name.length + 2 &&
    own.name.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase()
    ? own.name
    : text;
}

function measureOfPhrase(phrase: string, { mention, language }: Place): string | null {
  return measureWord(tokenize(phrase), mention, language)?.measure.id ?? null;
}

/** The rest of the figure's clause, in the article's words. */
function snippet({ line, span }: Place): string {
  const [from, to] = clauseOf(line.tokens, span);
  const behind = trimWords(textBetween(line, span.next, to)).replace(/[.!?]+$/, "");
  const before = trimWords(textBetween(line, from, span.first)).replace(/[.!?]+$/, "");
  const text = behind.length >= 8 ? behind : before;
  return text !== "" ? text : (line.headings.at(-1) ?? "");
}

function textBetween(line: { tokens: Token[]; text: string }, from: number, to: number): string {
  return from >= to ? "" : line.text.slice(line.tokens[from]?.start, line.tokens[to - 1]?.end);
}
