import type { Language } from "../corpus/article.ts";
import type { Span } from "./name-roles.ts";
import type { NameHit } from "./names.ts";
import { clauseOf, endsSentence } from "./phrases.ts";
import { isCapital, type Token } from "./tokens.ts";

/** What stands beside a subject of an article and is another thing. */
const KIN: Record<Language, RegExp> = {
  de: /^(?:vorläufer|vorgänger|vorgängerin|vorgängermodell|nachfolger|nachfolgerin|nachfolgemodell|rivale|rivalin|konkurrent|konkurrentin|konkurrenzmodell|gegner)$/,
  en: /^(?:predecessor|successor|rival|competitor|forerunner)$/,
};
const ARTICLE: Record<Language, RegExp> = {
  de: /^(?:der|die|das|sein|seine|ihr|ihre|ein|eine)$/,
  en: /^(?:the|its|their|his|her|a|an)$/,
};

/**
 * Who owns a figure instead of those an article speaks of: a predecessor or rival that its statement is about, another line or model
 * behind a semicolon, or a model that a relative clause speaks of. A known name, else its words.
 */
export function strangerOf(
  tokens: Token[],
  hits: NameHit[],
  figure: Span,
  figures: Span[],
  language: Language,
): string | undefined {
  const start = startOfStatement(tokens, figure.first);
  return (
    ofKin(tokens, hits, start, figure, language) ??
    ofNumbered(tokens, hits, start, language) ??
    ofHolder(tokens, hits, start, figure) ??
    ofRelative(tokens, hits, figure, figures)
  );
}

/** Back to the sentence or to a semicolon before it. */
function startOfStatement(tokens: Token[], at: number): number {
  let start = at;
  while (start > 0 && !endsSentence(tokens, start - 1) && tokens[start - 1]?.text !== ";") start--;
  return start;
}

/** "Der Vorläufer Surge S1 war 2017 erschienen", "Its predecessor, the S1, lifted 22 kg": until a known name takes over. */
function ofKin(
  tokens: Token[],
  hits: NameHit[],
  start: number,
  { first }: Span,
  language: Language,
): string | undefined {
  const at = ARTICLE[language].test(tokens[start]?.lower ?? "") ? start + 1 : start;
  const kin = tokens[at];
  if (!KIN[language].test(kin?.lower ?? "") || at >= first) return undefined;
  const own = hits.find((hit) => hit.first > at && hit.first <= at + MAX_APPOSITION);
  const isLeft = hits.some((hit) => hit !== own && hit.first > at + MAX_APPOSITION && hit.next <= first);
  return isLeft ? undefined : (own?.name ?? nameBehind(tokens, at + 1) ?? kin?.text);
}

/** How many tokens behind "predecessor" its name may begin. */
const MAX_APPOSITION = 3;

/** "Surge S1", ", the S1,": the words with capitals behind a noun. */
function nameBehind(tokens: Token[], at: number): string | undefined {
  let first = at;
  while (first < at + MAX_APPOSITION && /^(?:,|the|der|die|das|a|ein|eine)$/.test(tokens[first]?.lower ?? ""))
    first++;
  let next = first;
  while (isCapital(tokens[next]) || (next > first && tokens[next]?.kind === "digits")) next++;
  const words = tokens
    .slice(first, next)
    .map(({ text, gap }, index) => (index > 0 && gap !== "" ? " " : "") + text);
  return words.length === 0 ? undefined : words.join("");
}

/** "…; der Bus 41 ist 35 Minuten unterwegs": a noun with a number that no name is known by. */
function ofNumbered(tokens: Token[], hits: NameHit[], start: number, language: Language): string | undefined {
  const [noun, number] = [tokens[start + 1], tokens[start + 2]];
  const isBehind = tokens[start - 1]?.text === ";";
  const isName =
    ARTICLE[language].test(tokens[start]?.lower ?? "") &&
    noun?.kind === "word" &&
    number?.kind === "digits" &&
    number.gap === " ";
  const isKnown = hits.some(({ first, next }) => first <= start + 2 && next > start + 1);
  return isBehind && isName && !isKnown ? `${noun.text} ${number.text}` : undefined;
}

/** "…; den Rekord hielt Verteidiger Lukas Thamm mit 1,9 Millionen": a person of a statement of its own whom no article is filed under. */
function ofHolder(tokens: Token[], hits: NameHit[], start: number, { first }: Span): string | undefined {
  const link = first - 1;
  const isBehind = tokens[start - 1]?.text === ";" && /^(?:mit|with)$/.test(tokens[link]?.lower ?? "");
  const person = tokens.slice(link - 2, link);
  const isKnown = hits.some((hit) => hit.first >= start && hit.next <= first);
  return isBehind && !isKnown && link - 2 > start && person.every(isCapital)
    ? person.map(({ text }) => text).join(" ")
    : undefined;
}

/** "im Smartphone Xiaomi 15S Pro, das ab 5.499 Yuan kostet": the model before the comma, or who makes it. */
function ofRelative(tokens: Token[], hits: NameHit[], figure: Span, figures: Span[]): string | undefined {
  const [from] = clauseOf(tokens, figure);
  const isRelative =
    tokens[from - 1]?.text === "," &&
    /^(?:der|die|das|which)$/.test(tokens[from]?.lower ?? "") &&
    !isCapital(tokens[from + 1]);
  if (!isRelative) return undefined;
  let first = from - 1;
  while (first > 0 && (isCapital(tokens[first - 1]) || tokens[first - 1]?.kind === "digits")) first--;
  const name = tokens.slice(first, from - 1);
  // "die Lok, Baujahr 1903, die …"
  if (figures.some((other) => other.first < from && other.next > first)) return undefined;
  const isModel = isCapital(name[0]) && name.length > 1 && name.some(({ kind }) => kind === "digits");
  const own = hits.find((hit) => hit.first >= first && hit.next <= from - 1);
  const isKnown = own?.kind === "product" && own.next === from - 1;
  return isModel && !isKnown ? (own?.name ?? name.map(({ text }) => text).join(" ")) : undefined;
}
