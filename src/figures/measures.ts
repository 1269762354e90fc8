import type { Language } from "../corpus/article.ts";
import type { Mention } from "./figure.ts";
import type { Span } from "./name-roles.ts";
import type { Token } from "./tokens.ts";

/** Something that figures measure, with the words of an article that say so. */
export type Measure = {
  id: string;
  /** Kinds ("currency") and units ("km") that it can have. */
  of: string;
  /** What an answer calls it, and the words: nouns also as the end of a compound, verbs in their usual forms. */
  de: { name: string; nouns: string; verbs?: string };
  en: { name: string; nouns: string; verbs?: string };
};

// prettier-ignore
const MEASURES: Measure[] = [
  { id: "price", of: "currency", de: { name: "Preis", nouns: "preis preise preisen preises", verbs: "kostet kosten kostete kosteten koste verlangt verlangte verlangten" }, en: { name: "Price", nouns: "price prices", verbs: "cost costs sold sells sell" } },
  { id: "purchase", of: "currency", de: { name: "Kaufpreis", nouns: "kaufpreis", verbs: "erwarb erwarben erworben kaufte kauften kauft gekauft übernahm" }, en: { name: "Purchase price", nouns: "", verbs: "bought buys acquired" } },
  { id: "costs", of: "currency", de: { name: "Kosten", nouns: "kosten ausgaben", verbs: "gekostet" }, en: { name: "Costs", nouns: "cost costs expenses expenditure bill" } },
  { id: "deposit", of: "currency", de: { name: "Anzahlung", nouns: "anzahlung anzahlungen" }, en: { name: "Deposit", nouns: "deposit deposits" } },
  { id: "fee", of: "currency", de: { name: "Gebühr", nouns: "gebühr gebühren beitrag beiträge beitrags miete pacht" }, en: { name: "Fee", nouns: "fee fees rent" } },
  { id: "revenue", of: "currency percent", de: { name: "Umsatz", nouns: "umsatz umsätze umsatzes umsätzen erlös erlöse einnahmen" }, en: { name: "Revenue", nouns: "revenue revenues turnover" } },
  { id: "profit", of: "currency percent", de: { name: "Gewinn", nouns: "gewinn gewinne gewinns gewinnen überschuss", verbs: "verdiente verdient verdienen" }, en: { name: "Profit", nouns: "profit profits earnings", verbs: "earned earns" } },
  { id: "loss", of: "currency percent", de: { name: "Verlust", nouns: "verlust verluste verlusts verlusten" }, en: { name: "Loss", nouns: "loss losses" } },
  { id: "result", of: "currency", de: { name: "Ergebnis", nouns: "ergebnis ergebnisse" }, en: { name: "Result", nouns: "result results" } },
  { id: "margin", of: "percent", de: { name: "Marge", nouns: "marge margen" }, en: { name: "Margin", nouns: "margin margins" } },
  { id: "deliveries", of: "count ratio percent", de: { name: "Auslieferungen", nouns: "auslieferung auslieferungen", verbs: "ausgeliefert ausgelieferte ausgelieferten lieferte lieferten ausliefern auszuliefern liefert übergab übergeben" }, en: { name: "Deliveries", nouns: "delivery deliveries", verbs: "delivered deliver delivers" } },
  { id: "sales", of: "count ratio percent", de: { name: "Verkäufe", nouns: "verkäufe verkäufen verkaufszahlen absatz", verbs: "verkauft verkaufte verkauften verkaufen" }, en: { name: "Sales", nouns: "sales", verbs: "sold sell sells" } },
  { id: "orders", of: "count", de: { name: "Bestellungen", nouns: "bestellung bestellungen vorbestellung vorbestellungen", verbs: "bestellt bestellten bestellen" }, en: { name: "Orders", nouns: "order orders", verbs: "ordered" } },
  { id: "production", of: "count", de: { name: "Produktion", nouns: "produktion fertigung", verbs: "produziert produzierte produzieren gebaut bauen baut baute fertigte gefertigt fertigen" }, en: { name: "Production", nouns: "production output", verbs: "produced" } },
  { id: "capacity", of: "count", de: { name: "Kapazität", nouns: "kapazität" }, en: { name: "Capacity", nouns: "capacity" } },
  { id: "target", of: "count currency percent", de: { name: "Ziel", nouns: "ziel ziele ziels" }, en: { name: "Target", nouns: "target targets goal" } },
  { id: "share", of: "percent ratio", de: { name: "Anteil", nouns: "anteil anteile anteils beteiligung", verbs: "hält halten hielt hielten besitzt besitzen besaß besaßen gehört gehören gehörten beteiligt" }, en: { name: "Share", nouns: "share stake", verbs: "holds held owns owned" } },
  { id: "range", of: "km mi", de: { name: "Reichweite", nouns: "reichweite reichweiten", verbs: "reicht weit" }, en: { name: "Range", nouns: "range" } },
  { id: "investment", of: "currency", de: { name: "Investition", nouns: "investition investitionen", verbs: "investiert investierte investieren gesteckt steckte steckten steckt stecken" }, en: { name: "Investment", nouns: "investment investments", verbs: "invested invest invests spent" } },
  { id: "capital", of: "currency", de: { name: "Kapital", nouns: "kapital barmittel" }, en: { name: "Capital", nouns: "capital cash" } },
  { id: "power", of: "kW hp MW W", de: { name: "Leistung", nouns: "leistung", verbs: "leistet leisten" }, en: { name: "Power", nouns: "power", verbs: "delivers produces" } },
  { id: "charging-power", of: "kW", de: { name: "Ladeleistung", nouns: "ladeleistung", verbs: "lädt laden geladen" }, en: { name: "Charging power", nouns: "", verbs: "charges charge charged" } },
  { id: "torque", of: "Nm", de: { name: "Drehmoment", nouns: "drehmoment" }, en: { name: "Torque", nouns: "torque" } },
  { id: "battery", of: "kWh mAh Wh", de: { name: "Akku", nouns: "akku akkus batterie batterien" }, en: { name: "Battery", nouns: "battery batteries" } },
  { id: "acceleration", of: "s", de: { name: "Beschleunigung", nouns: "beschleunigung sprint", verbs: "beschleunigt beschleunigen" }, en: { name: "Acceleration", nouns: "acceleration sprint", verbs: "accelerates sprints" } },
  { id: "speed", of: "km/h mph", de: { name: "Höchstgeschwindigkeit", nouns: "höchstgeschwindigkeit spitzengeschwindigkeit", verbs: "läuft" }, en: { name: "Top speed", nouns: "speed" } },
  { id: "pace", of: "km/h mph", de: { name: "Geschwindigkeit", nouns: "geschwindigkeit tempo" }, en: { name: "Speed", nouns: "pace" } },
  { id: "charging", of: "min h", de: { name: "Ladezeit", nouns: "ladezeit ladedauer", verbs: "lädt laden geladen" }, en: { name: "Charging time", nouns: "charging", verbs: "charges charge" } },
  { id: "waiting", of: "wk mo d", de: { name: "Wartezeit", nouns: "lieferzeit wartezeit lieferzeiten wartezeiten", verbs: "warten wartet" }, en: { name: "Waiting time", nouns: "waiting", verbs: "wait waited" } },
  { id: "lap", of: "s min", de: { name: "Rundenzeit", nouns: "rundenzeit runde rekordrunde runden", verbs: "nordschleife" }, en: { name: "Lap time", nouns: "lap" } },
  { id: "warranty", of: "a km mo", de: { name: "Garantie", nouns: "garantie" }, en: { name: "Warranty", nouns: "warranty" } },
  { id: "wheelbase", of: "mm cm m", de: { name: "Radstand", nouns: "radstand" }, en: { name: "Wheelbase", nouns: "wheelbase" } },
  { id: "size", of: "mm cm m", de: { name: "Abmessungen", nouns: "abmessungen maße", verbs: "misst groß" }, en: { name: "Size", nouns: "size dimensions", verbs: "measures" } },
  { id: "weight", of: "kg t g", de: { name: "Gewicht", nouns: "gewicht", verbs: "wiegt wiegen" }, en: { name: "Weight", nouns: "weight", verbs: "weighs" } },
  { id: "area", of: "m2 km2 ha", de: { name: "Fläche", nouns: "fläche" }, en: { name: "Area", nouns: "area" } },
  { id: "voltage", of: "V", de: { name: "Spannung", nouns: "plattform spannung bordnetz" }, en: { name: "Voltage", nouns: "platform voltage" } },
  { id: "recall", of: "count ratio percent", de: { name: "Rückruf", nouns: "rückruf rückrufe rückrufs rückrufen", verbs: "zurückgerufen zurückrief" }, en: { name: "Recall", nouns: "recall recalls", verbs: "recalled" } },
  { id: "rate", of: "C", de: { name: "Laderate", nouns: "laderate c-rate" }, en: { name: "C-rate", nouns: "rate" } },
  { id: "funding", of: "currency", de: { name: "Kapitalaufnahme", nouns: "kapitalerhöhung kapitalaufnahme", verbs: "eingesammelt eingenommen" }, en: { name: "Funding", nouns: "funding placement", verbs: "raised" } },
  { id: "duration", of: "s min h d wk mo a", de: { name: "Dauer", nouns: "dauer", verbs: "dauert dauerte dauern dauerten" }, en: { name: "Duration", nouns: "duration", verbs: "lasts lasted takes took" } },
  { id: "consumption", of: "kWh/100km l/100km", de: { name: "Verbrauch", nouns: "verbrauch" }, en: { name: "Consumption", nouns: "consumption" } },
];

/** What a unit nearly always measures, where the sentence has no word for it. */
// prettier-ignore
const USUAL = new Map(Object.entries({
  kW: "power", hp: "power", Nm: "torque", kWh: "battery", mAh: "battery", "kWh/100km": "consumption", "l/100km": "consumption", V: "voltage", C: "rate",
}));
/** What a unit measures without saying of what; the words around it say that. */
const VAGUE = new Map(Object.entries({ m2: "area", ha: "area", "km/h": "pace", mph: "pace" }));

const byId = new Map(MEASURES.map((measure) => [measure.id, measure]));
const nouns = { de: wordMap("de", "nouns"), en: wordMap("en", "nouns") };
const verbs = { de: wordMap("de", "verbs"), en: wordMap("en", "verbs") };

function wordMap(language: Language, part: "nouns" | "verbs"): Map<string, Measure[]> {
  const map = new Map<string, Measure[]>();
  for (const measure of MEASURES) {
    for (const word of (measure[language][part] ?? "").split(" "))
      if (word !== "") map.set(word, [...(map.get(word) ?? []), measure]);
  }
  return map;
}

/** The shortest measure noun that may end a compound: "Basispreis", "Jahresziel". */
const MIN_COMPOUND = 4;
const LONGEST_WORD = 40;

/** What a word says is measured: as a noun (also at the end of a compound) or as a verb. */
export function measuresOf(
  word: string,
  language: Language,
  isVerb = language === "en" || word === word.toLowerCase(),
): { measures: Measure[]; noun: boolean } | undefined {
  const lower = word.toLowerCase();
  if (lower.length > LONGEST_WORD) return undefined;
  const [whole, verb] = [nouns[language].get(lower), verbs[language].get(lower)];
  // "Die Kosten", but "sie kosten".
  if (whole && !(verb && isVerb)) return { measures: whole, noun: true };
  if (verb && (language === "de" || isVerb)) return { measures: verb, noun: false };
  if (language !== "de" || word.slice(0, 1) === lower.slice(0, 1)) return undefined;
  for (let at = 2; at <= lower.length - MIN_COMPOUND; at++) {
    const end = nouns.de.get(lower.slice(at));
    if (end) return { measures: end, noun: true };
  }
  return undefined;
}

export function fits(measure: Measure, { kind, unit }: Pick<Mention, "kind" | "unit">): boolean {
  const of = measure.of.split(" ");
  return of.includes(kind) || (unit !== null && of.includes(unit));
}

/** A word that says what a mention measures; `at` counts tokens. */
export type MeasureWord = { text: string; measure: Measure; noun: boolean; at: number };

function measureAt(
  tokens: Token[],
  at: number,
  mention: Mention,
  language: Language,
): MeasureWord | undefined {
  const token = tokens[at];
  // "share price" is no share.
  const other = token?.lower === "share" && /^(?:price|prices)$/.test(tokens[at + 1]?.lower ?? "");
  const isVerb = language === "en" ? standsAsVerb(tokens, at) : undefined;
  const found = token?.kind === "word" && !other ? measuresOf(token.text, language, isVerb) : undefined;
  const measure = found?.measures.find((candidate) => fits(candidate, mention));
  return token && found && measure ? { text: token.text, measure, noun: found.noun, at } : undefined;
}

/** English: "it costs $5", "the trial cost $5", but "the costs", "final costs are", "costs of $5". */
function standsAsVerb(tokens: Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]];
  if (/^(?:the|a|its|their|our|s|one|single|full|per|every)$/.test(before)) return false;
  if (behind?.kind === "digits" || /^[$€£¥]$/.test(behind?.text ?? "")) return true;
  return (
    !/^(?:total|running|monthly|annual|\p{L}{2,}(?:al|ed))$/u.test(before) &&
    !/^(?:of|is|are|was|were|have|has|rise|rose|fell|will)$/.test(behind?.lower ?? "")
  );
}

/** The first (or last) noun of some words that fits a mention, else the first (or last) verb. */
export function measureWord(
  tokens: Token[],
  mention: Mention,
  language: Language,
  which: "first" | "last" = "first",
): MeasureWord | undefined {
  const words = tokens.flatMap((_, at) => measureAt(tokens, at, mention, language) ?? []);
  const ordered = which === "first" ? words : words.toReversed();
  return ordered.find(({ noun }) => noun) ?? ordered[0];
}

/** Costs, in words, of a word that stands elsewhere than before the figure in its own clause. */
const COST = { behind: 4, clauseBefore: 12, clauseBehind: Infinity, verb: 2 };
/** A word that costs more says something else. */
const MAX_COST = 40;

/** The word of a line that most likely says what a mention measures. */
export function nearestMeasureWord(
  tokens: Token[],
  span: Span,
  mention: Mention,
  language: Language,
): MeasureWord | undefined {
  let best: { word: MeasureWord; cost: number } | undefined;
  const from = Math.max(0, span.first - MAX_COST);
  const to = Math.min(tokens.length, span.next + MAX_COST);
  for (let at = from; at < to; at++) {
    const word = measureAt(tokens, at, mention, language);
    if (!word) continue;
    const cost = costOf(tokens, span, word);
    if (cost < (best?.cost ?? MAX_COST)) best = { word, cost };
  }
  return best?.word;
}

function costOf(tokens: Token[], span: Span, { at, noun }: MeasureWord): number {
  const isBehind = at >= span.next;
  const between = isBehind ? tokens.slice(span.next, at) : tokens.slice(at + 1, span.first);
  const crosses = between.some(({ text }) => /^[,;:()]$/.test(text));
  const clause = crosses ? (isBehind ? COST.clauseBehind : COST.clauseBefore) : 0;
  return between.length + clause + (isBehind ? COST.behind : 0) + (noun ? 0 : COST.verb);
}

/** More kWh than this is no battery. */
const MAX_BATTERY = 1000;

/** What the unit of a mention nearly always measures. */
export function usualMeasure({ unit, value, qualifier }: Mention): Measure | undefined {
  if (qualifier !== undefined && (unit === "km" || unit === "mi")) return byId.get("range");
  if (unit === null || (unit === "kWh" && value > MAX_BATTERY)) return undefined;
  return byId.get(USUAL.get(unit) ?? "");
}

/** What the unit of a mention measures, though only its clause says what of. */
export function vagueMeasure({ unit }: Mention): string | null {
  return VAGUE.get(unit ?? "") ?? null;
}

export function measureById(id: string): Measure | undefined {
  return byId.get(id);
}

/** The place of a measure in the table; what has none comes last. */
export function rankOfMeasure(id: string | null): number {
  const rank = MEASURES.findIndex((measure) => measure.id === id);
  return rank < 0 ? MEASURES.length : rank;
}

export function measureName(id: string, locale: Language): string | undefined {
  return byId.get(id)?.[locale].name;
}

/** Whether a tag is the name of a measure ("Preise", "revenue"). */
export function isMeasure(word: string): boolean {
  return (["de", "en"] as const).some((language) => measuresOf(word, language)?.noun === true);
}
