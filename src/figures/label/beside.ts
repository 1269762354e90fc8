import { measuresOf, usualMeasure } from "../measures.ts";
import { isNegation, isSum, perPhrase, TIME_NOUN } from "../nouns.ts";
import { clauseOf, isWithinSpans, upperFirst } from "../phrases.ts";
import { isCapital, type Token } from "../tokens.ts";
import { textOf } from "./clause.ts";
import { endOfEnglish, MAX_OF } from "./counted.ts";
import { measureOf } from "./measure-of.ts";
import {
  beforeModifiers,
  endOfNoun,
  endOfPhrase,
  endOfWord,
  isAdjective,
  isInflected,
  startOfName,
  withoutArticle,
} from "./noun-phrase.ts";
import { strong, type Label, type Place } from "./place.ts";
import { DETERMINERS, ENGLISH_STOP } from "./words.ts";

/** "800-Volt-Plattform", "300 km Reichweite", "eine Anzahlung von 5.000 Yuan". */
export function labelBeside(place: Place): Label | undefined {
  const { mention } = place;
  const usual = usualMeasure(mention);
  const noun = compoundNoun(place) ?? hyphened(place) ?? behind(place) ?? nounBefore(place);
  if (noun === undefined) return undefined;
  const measure = measureOf(noun, place)?.id ?? null;
  return usual && measure === null ? undefined : strong(noun + perPhrase(place), measure);
}

/** What a quantity or a share is of ("5,1 % Alkohol"); behind money only a noun that is measured in money ("Yuan Umsatz"). */
function behind(place: Place): string | undefined {
  const { mention, language } = place;
  const { kind } = mention;
  const isShare = kind === "percent" && language === "de";
  if (kind !== "quantity" && kind !== "currency" && !isShare) return undefined;
  const noun = materialOf(place);
  return kind === "quantity" || isShare || (noun !== undefined && measureOf(noun, place)) ? noun : undefined;
}

/** "800-Volt-Plattform", "10,1-Zoll-Bildschirm", "eight-metre ceiling". */
function compoundNoun({ line, span }: Place): string | undefined {
  const [dash, noun] = [line.tokens[span.next], line.tokens[span.next + 1]];
  const joined = dash?.gap === "" && dash.text === "-" && noun?.gap === "" && isCapital(noun);
  return joined && noun.text.length > 2
    ? textOf(line, span.next + 1, endOfWord(line.tokens, span.next + 1))
    : undefined;
}

/** "an eight-metre ceiling", "a 3-day ban": the noun that the measure stands before. */
function hyphened(place: Place): string | undefined {
  const { line, mention, span, language } = place;
  const isJoined = /-\p{L}+$/u.test(mention.text) && /^(?:quantity|duration)$/.test(mention.kind);
  const noun = line.tokens[span.next];
  if (language !== "en" || !isJoined || noun?.kind !== "word" || noun.gap !== " ") return undefined;
  return ENGLISH_STOP.test(noun.lower) ? undefined : upperFirst(noun.text);
}

/** "einer auf 5.000 Stück begrenzten Founder’s Edition": the edition. */
export function limitedTo({ line, span }: Place): string | undefined {
  const { tokens } = line;
  const at = [span.next, span.next + 1].find((index) =>
    /^(?:begrenzt|limitiert|limited)/.test(tokens[index]?.lower ?? ""),
  );
  const end = at === undefined ? undefined : endOfNoun(tokens, at + 1);
  return at === undefined || end === undefined ? undefined : textOf(line, at + 1, end);
}

/** "640 Quadratmeter Kletterfläche", "900 Kilogramm Kohle", "12 terabytes of data". */
export function materialOf(place: Place): string | undefined {
  const { line, span, language, names, versions } = place;
  const { tokens } = line;
  const isSkipped = (at: number) => isWithinSpans(at, [...names, ...versions]);
  if (language === "de") {
    const end = tokens[span.next]?.gap === " " ? endOfNoun(tokens, span.next) : undefined;
    if (end === undefined || TIME_NOUN.test(tokens[span.next]?.text ?? "")) return undefined;
    let noun = span.next;
    while (isAdjective(tokens[noun])) noun++;
    return isSkipped(noun) ? undefined : textOf(line, isInflected(tokens[noun - 1]) ? noun : span.next, end);
  }
  if (tokens[span.next]?.lower !== "of") return undefined;
  const start = withoutArticle(tokens, span.next + 1, "en");
  const end = endOfEnglish(place, start, MAX_OF);
  return end === undefined || isSkipped(start) ? undefined : textOf(line, start, end);
}

const LINKS = { de: /^(?:von|mit|auf|bei|in|aus|:)$/, en: /^(?:of|at|:)$/ };
/** These alone may link any noun; the others only one that is known to be measured so. */
const CLOSE_LINKS = /^(?:von|of|:)$/;

/** "eine Anzahlung von 5.000 Yuan", "an adjusted loss of 6.2 billion yuan", "Ablöse 350.000 Euro". */
function nounBefore(place: Place): string | undefined {
  const { line, span, names, versions, language } = place;
  const { tokens } = line;
  const at = beforeModifiers(tokens, span.first, language);
  const isLinked = LINKS[language].test(tokens[at]?.lower ?? "");
  const link = isLinked ? at : at + 1;
  const last = tokens[link - 1];
  const noun = startOfLastPart(tokens, link - 1);
  if (last?.kind !== "word" || isWithinSpans(noun, [...names, ...versions]) || isFormer(place, at))
    return undefined;
  if (TIME_NOUN.test(last.text) || UNTELLING.test(last.text)) return undefined;
  const isMeasured = measuresOf(last.text, language, language === "en" ? false : undefined)?.noun === true;
  const isClose = isLinked
    ? isCloseLink(place, tokens[at], last)
    : opensApposition(tokens, noun) || isSum(last, tokens[at + 1]);
  if (
    language === "en" ? !isMeasured || (!isLinked && !isClose) : !isCapital(last) || (!isMeasured && !isClose)
  )
    return undefined;
  if (tokens[at]?.lower === "mit" && !isMeasured) return textOf(line, startOfName(tokens, noun), link);
  return tokens[at]?.text === ":" ? titleBefore(place, at, noun) : withAdjective(place, noun, link);
}

/** "ein Aufschlag von", "eine Begrenzung auf", "ein Viadukt mit 148 Metern". */
function isCloseLink({ mention, language }: Place, link: Token | undefined, noun: Token): boolean {
  const word = link?.lower ?? "";
  const isLimit = word === "auf" && noun.lower.endsWith("ung");
  const hasIt = word === "mit" && mention.kind === "quantity" && language === "de";
  return CLOSE_LINKS.test(word) || isLimit || hasIt;
}

/** "nach der Eröffnung von 410.000 auf 690.000 Euro": where a change begins, not a value of the noun before it. */
function isFormer({ line, span, figures }: Place, at: number): boolean {
  const next = figures.find((other) => other.span.first > span.first);
  const isFrom = /^(?:von|from)$/.test(line.tokens[at]?.lower ?? "");
  return isFrom && next !== undefined && /^(?:auf|to)$/.test(line.tokens[next.span.first - 1]?.lower ?? "");
}

/** "Kostenpunkt des ganzen Laibs: 1,40 Euro": the whole phrase before the colon, if it is nothing else. */
function titleBefore(place: Place, colon: number, noun: number): string {
  const { line, language } = place;
  const [from] = clauseOf(line.tokens, { first: colon - 1, next: colon });
  const isWhole = language === "en" || endOfPhrase(line.tokens, from, colon) === colon;
  return isWhole && colon - from <= MAX_TITLE
    ? textOf(line, withoutArticle(line.tokens, from, language), colon)
    : withAdjective(place, noun, colon);
}

/** As many words as a title before a colon has. */
const MAX_TITLE = 6;

/** Nouns that only say that a value follows. */
const UNTELLING = /^(?:Höhe|Wert|Umfang|Größenordnung|Marke|Rede)$/;

/** "cw-Wert", "LFP-Akku": where the word with this last part begins. */
function startOfLastPart(tokens: Token[], at: number): number {
  let start = at;
  while (tokens[start]?.gap === "" && tokens[start - 1]?.text === "-" && tokens[start - 1]?.gap === "")
    start -= 2;
  return Math.max(0, start);
}

/** "…, Ablöse 350.000 Euro": a noun and its value and nothing else. */
function opensApposition(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return /^[,;:(]$/.test(before?.text ?? "") || (isAdjective(before) && opensApposition(tokens, at - 1));
}

/** "adjusted loss", "operativen Gewinn", "nicht erstattbare Anzahlung": a German adjective only if its ending stands alone. */
function withAdjective({ line, language }: Place, noun: number, end: number): string {
  const { tokens } = line;
  let start = noun;
  if (language === "de") {
    const adjective = isAdjective(tokens[noun - 1]);
    const negated = isNegation(tokens[noun - 2]);
    if (adjective && (negated || !isInflected(tokens[noun - 1]))) start = negated ? noun - 2 : noun - 1;
    else if (isNegation(tokens[noun - 1])) start = noun - 1;
  } else {
    while (start > noun - 3 && isModifier(tokens, start - 1)) start = startOfLastPart(tokens, start - 1);
  }
  return textOf(line, start, end);
}

/** A word that may stand before an English noun: "gross margin", "non-refundable deposit", "first operating profit". */
function isModifier(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || tokens[at + 1]?.gap === "\n") return false;
  return (
    !ENGLISH_STOP.test(token.lower) &&
    !DETERMINERS.en.test(token.lower) &&
    /(?:al|ed|able|ible|ing|net|gross|list|total|average|annual|monthly|first|second|top|ly|ive|ary|ic|ous|ful|base|group)$/.test(
      token.lower,
    ) &&
    !/^(?:reported|said|raised|announced|made|posted|recorded)$/.test(token.lower)
  );
}

/** English: a noun that measures with what stands before it ("gross margin"). */
export function englishNoun({ line }: Place, at: number): string {
  let start = at;
  while (start > at - 3 && start > 0 && isModifier(line.tokens, start - 1))
    start = startOfLastPart(line.tokens, start - 1);
  return textOf(line, start, at + 1);
}
