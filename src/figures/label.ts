import type { Language } from "../corpus/article.ts";
import type { Line } from "./article-lines.ts";
import type { Mention } from "./figure.ts";
import { fits, measuresOf, usualMeasure, type Measure } from "./measures.ts";
import type { Span } from "./subjects.ts";
import { isCapital, tokenize, type Token } from "./tokens.ts";

/** What a figure measures: in the article's words, and by the measure if it is a known one. */
export type Label = { text: string; measure: string | null };

/** A figure in its line, with the others. */
export type Place = {
  line: Line;
  mention: Mention;
  span: Span;
  /** Tokens of names in the line: they are subjects and no part of a label. */
  names: Span[];
  /** Tokens of times and of figures in the line. */
  taken: Span[];
  /** "in 24 Stunden": the time in which it came about. */
  within: string | undefined;
  /** "Standard", "Max": the version that it is about. */
  variant: string | undefined;
  language: Language;
};

export function labelOf(place: Place): Label {
  const label = place.line.kind === "row" ? ofRow(place) : (ofItem(place) ?? ofProse(place));
  const details = [place.variant, place.within].filter((detail) => detail !== undefined);
  const base = shorten(label.text);
  const text = details.reduce((sum, detail) => (sum.includes(detail) ? sum : join(sum, detail)), base);
  return { text: upper(text), measure: label.measure };
}

/** Longer labels are cut at a word. */
const MAX_LABEL = 60;

function shorten(text: string): string {
  const clean = text.replace(/\s+/g, " ").replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, "");
  if (clean.length <= MAX_LABEL) return clean;
  return clean.slice(0, clean.lastIndexOf(" ", MAX_LABEL));
}

const PREPOSITIONS =
  /^(?:in|nach|bei|mit|binnen|innerhalb|pro|je|im|ab|bis|für|von|vor|seit|per|within|after|for|a|an|of)$/;

/** "Preis, Standard" but "Bestellungen in 24 Stunden". */
function join(base: string, detail: string): string {
  const [first = ""] = detail.split(" ");
  return base === ""
    ? detail
    : PREPOSITIONS.test(first.toLowerCase())
      ? `${base} ${detail}`
      : `${base}, ${detail}`;
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// ---- Tables: the header cell says what, the first cell of which

function ofRow(place: Place): Label {
  const { line, mention, language } = place;
  const at = line.cells.findIndex(([from, to]) => mention.start >= from && mention.end <= to);
  const head = withoutUnit(line.header[at] ?? "");
  const [from, to] = line.cells[0] ?? [0, 0];
  const row = at > 0 && !isTime(place, from, to) ? withoutNames(place, from, to) : "";
  const found = head === "" ? undefined : fittingWord(tokenize(head), mention, language);
  return {
    text: head === "" ? row : row === "" ? head : join(head, row),
    measure: found?.measure.id ?? null,
  };
}

/** "Reichweite CLTC (km)" -> "Reichweite". */
function withoutUnit(head: string): string {
  return head
    .replace(/\s*[([][^)\]]*[)\]]/g, "")
    .replace(/\b(?:CLTC|WLTP|NEFZ|NEDC|EPA)\b|\b(?:in|nach) (?:km|kWh|kW|PS|Euro|Yuan|%)\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function isTime({ line, taken }: Place, from: number, to: number): boolean {
  const words = line.tokens.filter(({ start, kind }) => start >= from && start < to && kind !== "sign");
  return (
    words.length > 0 &&
    words.every((token) =>
      taken.some(
        ({ first, next }) => line.tokens.indexOf(token) >= first && line.tokens.indexOf(token) < next,
      ),
    )
  );
}

/** The words of a part of the line without names of subjects and times. */
function withoutNames({ line, names, taken }: Place, from: number, to: number): string {
  const skip = new Set<number>();
  for (const { first, next } of [...names, ...taken]) for (let at = first; at < next; at++) skip.add(at);
  let text = "";
  for (const [index, token] of line.tokens.entries()) {
    if (token.start < from || token.end > to || skip.has(index)) continue;
    text += (token.gap === "" ? "" : " ") + token.text;
  }
  return trimWords(text);
}

const LOOSE =
  /^(?:und|oder|am|an|im|in|ab|zum|zur|seit|bis|der|die|das|den|dem|von|vom|and|or|on|the|in|by|of|,|;|–|-)$/i;

/** Drops words and marks at the ends that say nothing alone. */
function trimWords(text: string): string {
  const words = text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^[,;:]+$/, ""));
  while (words.length > 0 && (words.at(-1) === "" || LOOSE.test(words.at(-1) ?? ""))) words.pop();
  while (words.length > 0 && (words[0] === "" || LOOSE.test(words[0] ?? ""))) words.shift();
  return words
    .join(" ")
    .replace(/\s+([,;:)])/g, "$1")
    .replace(/^[,;:\s]+|[,;:\s]+$/g, "");
}

// ---- Lists: "Verkaufte Einheiten: 137.000", "Standard: 215.900 Yuan", "nach 4 Minuten: 10.000"

function ofItem(place: Place): Label | undefined {
  const { line, mention, language } = place;
  const colon = leftOf(line, mention);
  if (line.kind !== "item" || colon === undefined) return undefined;
  const left = line.text.slice(0, colon);
  const own = fittingWord(tokenize(left), mention, language);
  if (own?.noun) return { text: left, measure: own.measure.id };
  const right = ofRight(place, colon);
  const inLeadIn = line.leadIn && lastFitting(line.leadIn.tokens, mention, language);
  const detail = withoutNames(place, 0, colon);
  const base = right ?? (inLeadIn && { text: display(inLeadIn, language), measure: inLeadIn.measure.id });
  if (base)
    return {
      text: detail === "" ? base.text : join(base.text, lowerPreposition(detail)),
      measure: base.measure,
    };
  const usual = usualMeasure(mention.unit);
  if (usual && detail !== "") return { text: join(usual[language].name, detail), measure: usual.id };
  return { text: left, measure: null };
}

/** Where the label of an item ends, if the figure stands behind it. */
export function leftOf(line: Line, mention: Mention): number | undefined {
  if (line.kind !== "item") return undefined;
  const colon = /:(?=\s)/.exec(line.text)?.index;
  return colon !== undefined && colon < mention.start ? colon : undefined;
}

function lowerPreposition(detail: string): string {
  const [first = ""] = detail.split(" ");
  return PREPOSITIONS.test(first.toLowerCase()) ? first.toLowerCase() + detail.slice(first.length) : detail;
}

/** A label that stands to the right of the colon: "196.000 bezahlte Vorbestellungen", "a loss of 45,000 yuan". */
function ofRight(place: Place, colon: number): Label | undefined {
  const { line, mention, span, language } = place;
  if (mention.kind === "count") {
    const counted = countedNoun(place);
    if (counted !== undefined && !isGeneric(counted))
      return { text: counted, measure: measureOfPhrase(counted, mention, language) };
  }
  const start = line.tokens.findIndex((token) => token.start > colon);
  const word = fittingWord(line.tokens.slice(start, span.first), mention, language);
  return word?.noun ? { text: display(word, language), measure: word.measure.id } : undefined;
}

// ---- Sentences

function ofProse(place: Place): Label {
  const { mention, language } = place;
  if (mention.kind === "date") return ofDate(place);
  const beside = compoundNoun(place) ?? (mention.kind === "count" ? countedNoun(place) : nounBehind(place));
  if (beside !== undefined && !isGeneric(beside))
    return { text: beside + perPhrase(place), measure: measureOfPhrase(beside, mention, language) };
  const before = nounBefore(place);
  if (before !== undefined && mention.kind !== "count")
    return { text: before, measure: measureOfPhrase(before, mention, language) };
  const word =
    nearestFitting(place) ?? (place.line.leadIn && lastFitting(place.line.leadIn.tokens, mention, language));
  if (word) return { text: display(word, language) + perPhrase(place), measure: word.measure.id };
  if (beside !== undefined) return { text: beside + perPhrase(place), measure: null };
  const usual = usualMeasure(mention.unit);
  if (usual) return { text: usual[language].name, measure: usual.id };
  return { text: snippet(place), measure: null };
}

type Word = { text: string; measure: Measure; noun: boolean; at: number };

function toWord(
  token: Token | undefined,
  at: number,
  mention: Mention,
  language: Language,
): Word | undefined {
  if (token?.kind !== "word") return undefined;
  const found = measuresOf(token.text, language);
  const measure = found?.measures.find((candidate) => fits(candidate, mention));
  return found && measure ? { text: token.text, measure, noun: found.noun, at } : undefined;
}

function fittingWord(tokens: Token[], mention: Mention, language: Language): Word | undefined {
  const words = tokens.flatMap((token, at) => toWord(token, at, mention, language) ?? []);
  return words.find(({ noun }) => noun) ?? words[0];
}

function lastFitting(tokens: Token[], mention: Mention, language: Language): Word | undefined {
  const words = tokens.flatMap((token, at) => toWord(token, at, mention, language) ?? []);
  return words.findLast(({ noun }) => noun) ?? words.at(-1);
}

/** A compound says more than its measure ("Basispreis"); a verb is named by its noun ("kostet": Preis). */
function display({ text, measure, noun }: Word, language: Language): string {
  const own = measure[language];
  if (!noun) return own.name;
  const simple = own.nouns.split(" ").includes(text.toLowerCase());
  return simple && text.length <= own.name.length + 2 ? own.name : text;
}

/** Costs of a word that stands elsewhere than in the figure's own clause before it. */
const COST = { behind: 4, clauseBefore: 12, clauseBehind: 20, verb: 2 };
/** A word farther than this says something else. */
const MAX_COST = 40;

function nearestFitting({ line, span, mention, language }: Place): Word | undefined {
  let best: { word: Word; cost: number } | undefined;
  for (const [at, token] of line.tokens.entries()) {
    const word = toWord(token, at, mention, language);
    if (!word) continue;
    const behind = at >= span.next;
    const between = behind ? line.tokens.slice(span.next, at) : line.tokens.slice(at + 1, span.first);
    const crosses = between.some(({ text }) => /^[,;:()]$/.test(text));
    const cost =
      between.length +
      (behind ? COST.behind : 0) +
      (crosses ? (behind ? COST.clauseBehind : COST.clauseBefore) : 0) +
      (word.noun ? 0 : COST.verb);
    if (cost < (best?.cost ?? MAX_COST)) best = { word, cost };
  }
  return best?.word;
}

// ---- Nouns next to the figure

/** "800-Volt-Plattform", "10,1-Zoll-Bildschirm". */
function compoundNoun({ line, span }: Place): string | undefined {
  const [dash, noun] = [line.tokens[span.next], line.tokens[span.next + 1]];
  return dash?.gap === "" && dash.text === "-" && noun?.gap === "" && isCapital(noun) && noun.text.length > 2
    ? noun.text
    : undefined;
}

const ADJECTIVE = /^\p{Ll}{2,}(?:e|en|er|es|em)$/u;
const NO_ADJECTIVE =
  /^(?:der|die|das|den|dem|des|eine?[nmrs]?|oder|aber|unter|über|seine?[nmrs]?|ihre[nmrs]?|diese[nmrs]?|jede[nmrs]?|alle[nmrs]?|wurden?|waren|hatten?|haben|werden|sollen|wollen|können|kommen|kamen|gehen|je|wie|pro|davon|darunter|daher|einen|weiter|unter|hinter|zwischen|dagegen|zunächst)$/;

/** The noun that is counted, with its adjectives: "feste Bestellungen", "Ingenieuren", "model cars". */
function countedNoun(place: Place): string | undefined {
  return place.language === "de" ? germanNoun(place, place.span.next) : englishNoun(place, place.span.next);
}

function germanNoun({ line, names }: Place, start: number): string | undefined {
  let at = start;
  while (
    at < start + 2 &&
    ADJECTIVE.test(line.tokens[at]?.text ?? "") &&
    !NO_ADJECTIVE.test(line.tokens[at]?.lower ?? "")
  )
    at++;
  const noun = line.tokens[at];
  if (!noun || noun.gap === "\t" || noun.gap === "" || !isCapital(noun) || noun.text.length < 3)
    return undefined;
  if (names.some(({ first, next }) => at >= first && at < next)) return undefined;
  const end =
    line.tokens[at + 1]?.text === "-" &&
    line.tokens[at + 1]?.gap === "" &&
    line.tokens[at + 2]?.kind === "word"
      ? at + 2
      : at;
  return line.text.slice(line.tokens[start]?.start, line.tokens[end]?.end);
}

const ENGLISH_STOP =
  /^(?:in|on|at|of|to|and|or|by|for|from|with|than|as|that|which|who|is|are|was|were|has|have|had|will|would|could|can|may|a|an|the|its|their|this|per|during|after|before|since|until|under|over|up|down|it|they|he|she|i|into|because|while|when|if|but|not|about|between|out|off|so|more|less|each|both|there|then|puts|put)$/;
const ENGLISH_WORDS = 3;

function englishNoun({ line, names }: Place, start: number): string | undefined {
  let at = start;
  while (at < start + ENGLISH_WORDS) {
    const token = line.tokens[at];
    if (token?.kind !== "word" || token.gap !== " " || ENGLISH_STOP.test(token.lower)) break;
    if (names.some(({ first, next }) => at >= first && at < next)) break;
    at++;
  }
  return at === start ? undefined : line.text.slice(line.tokens[start]?.start, line.tokens[at - 1]?.end);
}

/** "300 km Reichweite", "8 GB Arbeitsspeicher", "ein Drittel der Käufer". */
function nounBehind(place: Place): string | undefined {
  const { line, span, mention, language } = place;
  const of = mention.kind === "percent" || mention.kind === "ratio" || mention.kind === "currency";
  const article = of && /^(?:der|des|of)$/.test(line.tokens[span.next]?.lower ?? "") ? 1 : 0;
  if (language === "de")
    return line.tokens[span.next]?.gap === " " ? germanNoun(place, span.next + article) : undefined;
  const the = article > 0 && line.tokens[span.next + 1]?.lower === "the" ? 1 : 0;
  return article > 0 || mention.kind === "quantity"
    ? englishNoun(place, span.next + article + the)
    : undefined;
}

const LINKS: Record<Language, RegExp> = {
  de: /^(?:von|mit|auf|bei|beträgt|betrug|betragen|liegt|lag|lagen|liegen|:)$/,
  en: /^(?:of|at|is|was|stood|:)$/,
};
const FILLERS =
  /^(?:rund|etwa|knapp|über|bis|zu|fast|mindestens|mehr|als|gut|about|over|nearly|up|to|more|than|around|at|ca|\.|only|nur|bei)$/;

/** "eine Anzahlung von 5.000 Yuan", "der cw-Wert beträgt 0,195", "an adjusted loss of 6.2 billion yuan". */
function nounBefore(place: Place): string | undefined {
  const { line, span, names, language } = place;
  let at = span.first - 1;
  for (
    let i = 0;
    i < 3 &&
    FILLERS.test(line.tokens[at]?.lower ?? "") &&
    !LINKS[language].test(line.tokens[at]?.lower ?? "");
    i++
  )
    at--;
  if (!LINKS[language].test(line.tokens[at]?.lower ?? "")) return undefined;
  const noun = line.tokens[at - 1];
  if (!noun || noun.kind !== "word" || names.some(({ first, next }) => at - 1 >= first && at - 1 < next))
    return undefined;
  if (language === "en")
    return measuresOf(noun.text, "en")?.noun ? withAdjective(line.tokens, line.text, at - 1) : undefined;
  return isCapital(noun) && !TIME_NOUN.test(noun.text)
    ? withAdjective(line.tokens, line.text, at - 1)
    : undefined;
}

/** "adjusted loss", "operativen Gewinn", "cw-Wert". */
function withAdjective(tokens: Token[], text: string, noun: number): string {
  const dash = tokens[noun - 1]?.text === "-" && tokens[noun]?.gap === "" ? noun - 2 : noun;
  const before = tokens[dash - 1];
  const adjective =
    before?.kind === "word" &&
    before.text === before.lower &&
    /(?:e[nrms]?|ed|ly|ing|al)$/.test(before.lower) &&
    !NO_ADJECTIVE.test(before.lower) &&
    !ENGLISH_STOP.test(before.lower);
  return text.slice(tokens[adjective ? dash - 1 : dash]?.start, tokens[noun]?.end);
}

/** Nouns that say how a thing is counted, not what happened to it. */
const GENERIC =
  /^(?:\p{Ll}+ )?(?:autos?|fahrzeuge[ns]?|wagen|einheiten|stück|exemplaren?|modellen?|cars?|vehicles|units|pieces|items|evs|elektroautos|elektrofahrzeuge|mal)$/iu;

function isGeneric(noun: string): boolean {
  return GENERIC.test(noun);
}

function measureOfPhrase(phrase: string, mention: Mention, language: Language): string | null {
  return fittingWord(tokenize(phrase), mention, language)?.measure.id ?? null;
}

/** "im Jahr", "pro Auto", "a year" behind what is counted. */
function perPhrase({ line, span, language }: Place): string {
  const behind = line.tokens.slice(span.next, span.next + 4);
  const text = behind.map(({ gap, text }) => (gap === "" ? "" : " ") + text).join("");
  const found = (
    language === "de"
      ? /(?:^| )((?:im|pro|je|am) (?:Jahr|Monat|Tag|Woche|Stunde|Minute|Auto|Aktie|Stück))\b/
      : /(?:^| )((?:a|per|each) (?:year|month|day|week|hour|minute|car|share))\b/
  ).exec(text);
  return found ? ` ${found[1]}` : "";
}

// ---- Dates

/** What a verb says has happened, as a noun. */
const EVENTS: Record<Language, [verb: RegExp, noun: string][]> = {
  de: [
    [/^(?:gegründet|gründete)$/, "Gründung"],
    [/^(?:vorgestellt|vorgestellte)$/, "Vorstellung"],
    [/^(?:gezeigt|zeigte)$/, "Vorstellung"],
    [/^(?:eröffnet|eröffnete|öffnet|öffnete)$/, "Eröffnung"],
    [/^(?:veröffentlicht|veröffentlichte)$/, "Veröffentlichung"],
    [/^(?:angekündigt|kündigte)$/, "Ankündigung"],
    [/^(?:besucht|besuchte)$/, "Besuch"],
    [/^(?:verunglückte|prallte)$/, "Unfall"],
    [/^(?:zurückgerufen)$/, "Rückruf"],
    [/^(?:zugelassen)$/, "Zulassung"],
    [/^(?:erschienen)$/, "Erscheinen"],
    [/^(?:übergab|übergeben)$/, "Übergabe"],
  ],
  en: [
    [/^(?:founded)$/, "founded"],
    [/^(?:presented|shown|unveiled|revealed)$/, "first shown"],
    [/^(?:opened|opens)$/, "opening"],
    [/^(?:published)$/, "publication"],
    [/^(?:announced)$/, "announcement"],
    [/^(?:toured|visited)$/, "visit"],
    [/^(?:crashed|hit)$/, "crash"],
    [/^(?:recalled|recall)$/, "recall"],
    [/^(?:launched|launch)$/, "launch"],
  ],
};

const TIME_NOUN =
  /^(?:Jahr|Jahre|Jahres|Jahren|Anfang|Mitte|Ende|Quartal|Quartals|Halbjahr|Monat|Monate|Tag|Tage|Tagen|Uhr|Woche|Wochen|Stand|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Frühjahr|Sommer|Herbst|Winter|Im|Am|Ab|Seit|Bis|Für|Zum|Mit|In|Der|Die|Das|Den|Dem|Ein|Eine|Es|Er|Sie|Auch|Nach|Vor|Von|Bei|Erst|Noch|Zuletzt|Dort|Damit|Dass|Als|Wie|Zwar)$/;

function ofDate(place: Place): Label {
  const { line, span, names, taken, language } = place;
  const [from, to] = clauseOf(line.tokens, span);
  const events = EVENTS[language].find(([verb]) =>
    line.tokens.slice(from, to).some(({ lower }) => verb.test(lower)),
  );
  const noun =
    language === "de" ? nearestNoun(line.tokens, [from, to], span, [...names, ...taken]) : undefined;
  if (noun !== undefined && noun.at < span.first) return { text: noun.text, measure: null };
  if (events) return { text: events[1], measure: null };
  return { text: noun?.text ?? snippet(place), measure: null };
}

function nearestNoun(
  tokens: Token[],
  [from, to]: [number, number],
  span: Span,
  skip: Span[],
): { text: string; at: number } | undefined {
  const isNoun = (at: number) => {
    const token = tokens[at];
    if (
      !token ||
      !isCapital(token) ||
      token.text.length < 3 ||
      (at === 0 && !/(?:ung|heit|keit|tion|start)$/.test(token.lower)) ||
      TIME_NOUN.test(token.text)
    )
      return false;
    return !skip.some(({ first, next }) => at >= first && at < next);
  };
  for (let at = span.first - 1; at >= from; at--) if (isNoun(at)) return { text: tokens[at]?.text ?? "", at };
  for (let at = span.next; at < to; at++) if (isNoun(at)) return { text: tokens[at]?.text ?? "", at };
  return undefined;
}

/** The tokens around a figure up to the next comma, semicolon, colon or parenthesis. */
export function clauseOf(tokens: Token[], { first, next }: Span): [from: number, to: number] {
  let from = first;
  while (from > 0 && !/^[,;:()]$/.test(tokens[from - 1]?.text ?? "")) from--;
  let to = next;
  while (to < tokens.length && !/^[,;:()]$/.test(tokens[to]?.text ?? "")) to++;
  return [from, to];
}

/** The rest of the figure's clause, in the article's words. */
function snippet(place: Place): string {
  const { line, span } = place;
  const [from, to] = clauseOf(line.tokens, span);
  const behind = textBetween(line, span.next, to);
  const before = textBetween(line, from, span.first);
  const better = trimWords(behind).length >= 8 ? behind : before;
  return (
    shorten(trimWords(better).replace(/[.!?]+$/, "")) ||
    shorten(trimWords(before).replace(/[.!?]+$/, "")) ||
    (line.headings.at(-1) ?? "")
  );
}

function textBetween(line: Line, from: number, to: number): string {
  return from >= to ? "" : line.text.slice(line.tokens[from]?.start, line.tokens[to - 1]?.end);
}
