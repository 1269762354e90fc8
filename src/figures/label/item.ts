import type { Language, Range } from "../../corpus/article.ts";
import type { Line } from "../article-lines.ts";
import type { Mention } from "../figure.ts";
import { measureWord, usualMeasure } from "../measures.ts";
import { clauseOf, isShortened, joinWords, lowerFirst } from "../phrases.ts";
import { tokenize } from "../tokens.ts";
import { materialOf } from "./beside.ts";
import { tellingWords, textOf } from "./clause.ts";
import { countedBy, isInPhrase } from "./counted.ts";
import { display } from "./measured.ts";
import { endOfPhrase, skipOpening } from "./noun-phrase.ts";
import { strong, type Label, type Place } from "./place.ts";
import { withoutNames } from "./row.ts";
import { PREPOSITIONS } from "./words.ts";

/** "Verkaufte Einheiten: 137.000", "Standard: 215.900 Yuan", "nach 4 Minuten: 10.000". */
export function labelOfItem(place: Place): Label | undefined {
  const { line, mention, language } = place;
  const colon = leftOf(line, mention);
  if (colon === undefined) return undefined;
  const start = startOf(line.text.slice(0, colon));
  const left = withoutTimes(place, [start, colon]);
  const own = measureWord(tokenize(left), mention, language);
  if (own && (own.noun || left.includes(" "))) return strong(left, own.measure.id);
  const base = ofRight(place, colon) ?? ofLeadIn(place) ?? place.ofSection;
  const detail = withoutNames(place, [start, colon]);
  if (base) {
    const text = base.text + perOf(line);
    return { ...base, text: detail === "" ? text : joinWords(text, lowerPreposition(detail)) };
  }
  const said = saidBehind(place);
  if (said !== undefined)
    return strong(`${line.text.slice(start, colon).trim()}: ${said}`.slice(0, MAX_ITEM), null);
  const usual = usualMeasure(mention);
  if (usual && detail !== "") return strong(joinWords(usual[language].name, detail), usual.id);
  return strong(left === "" ? detail : left, null);
}

/** Longer texts are cut at a word by `withDetails`. */
const MAX_ITEM = 200;

/** "Rudolf Dittrich: Leiter des Zentrums, davor etwa 15 Jahre bei BMW": what the clause of the figure says, if anything. */
function saidBehind(place: Place): string | undefined {
  const { line, span } = place;
  const [from, to] = clauseOf(line.tokens, span);
  const start = skipOpening(line.tokens, from, span.first, place.language);
  const isPhrase = PREPOSITIONS[place.language].test(line.tokens[start]?.lower ?? "");
  return isPhrase || tellingWords(place, start, to).length > 0
    ? textOf(line, start, to).replace(/[.!?]$/, "")
    : undefined;
}

/** "… and arrived at these amounts per car:", "kostet im Jahr:": what each figure of the list is for. */
function perOf({ leadIn }: Line): string {
  return (
    / (?:(?:per|a|each) \p{Ll}+|(?:pro|je|im) \p{Lu}\p{Ll}+)(?=\s*:$)/u.exec(leadIn?.text ?? "")?.[0] ?? ""
  );
}

/** Where the label of an item ends, if the figure stands behind it. */
export function leftOf(line: Line, mention: Mention): number | undefined {
  if (line.kind !== "item") return undefined;
  const before = line.text.slice(0, mention.start);
  const isOpen = (text: string) => text.lastIndexOf("(") > text.lastIndexOf(")");
  const marks = [...before.matchAll(/:(?=\s)|(?<=\s)[–—](?=\s)/g)].map(({ index }) => index);
  const colon = marks.findLast((at) => !isOpen(before.slice(0, at))) ?? -1;
  return colon > 0 && startOf(before) < colon ? colon : undefined;
}

/** Where the sentence of an item begins that a text ends with: "Kein Diebstahl. Erstes Mal: 7 Tage". */
function startOf(before: string): number {
  const starts = [...before.matchAll(/(?<=(\p{L}{3,})[.!?]\s+)(?=\p{Lu})/gu)];
  return starts.findLast(([, word = ""]) => !isShortened(word))?.index ?? 0;
}

function withoutTimes(place: Place, [start, colon]: Range): string {
  return place.times.length === 0
    ? place.line.text.slice(start, colon).trim()
    : withoutNames({ ...place, names: [] }, [start, colon]);
}

function lowerPreposition(detail: string): string {
  return /^(?:In|Nach|Bei|Mit|Innerhalb|Ab|Bis|After|Within)\s/.test(detail) ? lowerFirst(detail) : detail;
}

/** A label that stands to the right of the colon: "196.000 bezahlte Vorbestellungen", "a loss of 45,000 yuan". */
function ofRight(place: Place, colon: number): Label | undefined {
  const { line, mention, span, language } = place;
  const counted = mention.kind === "count" ? countedBy(place) : undefined;
  if (
    counted &&
    !counted.isCounter &&
    !isInPhrase({ ...place, line: { ...line, kind: "sentence" } }, counted)
  )
    return strong(counted.text, measureWord(tokenize(counted.text), mention, language)?.measure.id ?? null);
  const material = mention.kind === "quantity" ? materialOf(place) : undefined;
  if (material !== undefined)
    return strong(material, measureWord(tokenize(material), mention, language)?.measure.id ?? null);
  const start = line.tokens.findIndex((token) => token.start > colon);
  const word = measureWord(line.tokens.slice(start, span.first), mention, language);
  return word?.noun ? strong(display(word, language), word.measure.id) : undefined;
}

/** What the sentence above a list says that its figures are. */
export function ofLeadIn({ line, mention, language }: Place): Label | undefined {
  const { leadIn } = line;
  const word = leadIn && measureWord(leadIn.tokens, mention, language, "last");
  if (!word) return undefined;
  const name = display(word, language);
  const of = word.measure.id === "share" ? partOf(leadIn, language) : undefined;
  return strong(of === undefined ? name : `${name} ${of}`, word.measure.id);
}

/** "An der Firma sind vier Partner beteiligt": in what they have a share. */
function partOf(line: Line, language: Language): string | undefined {
  const at = line.tokens.findIndex(({ lower }) => /^(?:an|am|in)$/.test(lower));
  if (at < 0 || language !== "de") return undefined;
  const end = endOfPhrase(line.tokens, at + 1, line.tokens.length);
  return end === undefined ? undefined : lowerFirst(textOf(line, at, end));
}
