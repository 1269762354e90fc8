import { isCapital, type Token } from "../tokens.ts";
import { measuresOf } from "../measures.ts";
import { clauseOf, isWithinSpans } from "../phrases.ts";
import { isNegation, TIME_NOUN } from "../nouns.ts";
import { textOf } from "./clause.ts";
import {
  beforeModifiers,
  endOfNoun,
  endOfPhrase,
  endOfWord,
  isAdjective,
  withoutArticle,
} from "./noun-phrase.ts";
import type { Place } from "./place.ts";
import { CLASSIFIERS, COORDINATORS, COUNTERS, DETERMINERS, PREPOSITIONS, VAGUE_NOUNS } from "./words.ts";

/** A noun that is counted. */
export type Counted = {
  /** "Feste Bestellungen", "Firmen der Samsung-Gruppe". */
  text: string;
  /** The noun alone, and with everything before it ("ausgelieferten Autos"). */
  noun: string;
  whole: string;
  /** Says how it is counted and not what ("Stück", "cars"). */
  isCounter: boolean;
  /** Says nothing but that they are pieces ("Stück", "units"). */
  isClassifier: boolean;
  /** Says who or how often and not in what ("Menschen", "times"). */
  isVague: boolean;
};

/** The noun that a count counts. */
export function countedBy(place: Place): Counted | undefined {
  const start = behindName(place);
  return place.language === "de" ? germanCounted(place, start) : englishCounted(place, start);
}

/** "30,931 SU7 Standard cars": what is counted stands behind the name. */
function behindName({ span, names, versions }: Place): number {
  let at = span.next;
  for (const { first, next } of [...names, ...versions].toSorted((a, b) => a.first - b.first))
    if (first === at) at = next;
  return at;
}

function germanCounted(place: Place, start: number): Counted | undefined {
  const { line, names, versions } = place;
  const { tokens } = line;
  const open = isNegation(tokens[start]) ? start + 1 : start;
  const end = endOfNoun(tokens, open);
  if (end === undefined || tokens[start]?.gap !== " ") return undefined;
  let noun = open;
  while (isAdjective(tokens[noun])) noun++;
  if ((tokens[noun]?.text.length ?? 0) < 3 || isWithinSpans(noun, [...names, ...versions])) return undefined;
  const from = isInflected(tokens[noun - 1]) && open === start && noun > start ? noun : start;
  const whole =
    endOfContent(tokens, noun, end) ?? endOfPhrase(tokens, open, tokens.length, "genitive") ?? end;
  const simple = textOf(line, noun, end);
  return {
    text: textOf(line, from, Math.max(end, whole)),
    noun: simple,
    whole: textOf(line, start, end),
    isCounter: COUNTERS.de.test(simple.toLowerCase()),
    isClassifier: CLASSIFIERS.de.test(simple.toLowerCase()),
    isVague: VAGUE_NOUNS.de.test(simple.toLowerCase()) || isAbbreviation(simple, tokens.slice(end, end + 2)),
  };
}

const CONTAINERS =
  /^(?:Päckchen|Packung|Scheiben?|Prisen?|Bund|EL|TL|Tassen?|Gläser|Glas|Flaschen?|Dosen?|Paar|Portionen?|Kisten?|Säcke|Sack|Beutel|Liter)$/;

/** "1 Päckchen untergärige Trockenhefe": what is in it. */
function endOfContent(tokens: Token[], noun: number, end: number): number | undefined {
  return CONTAINERS.test(tokens[noun]?.text ?? "") ? endOfNoun(tokens, end) : undefined;
}

/** "26 bis 28 IBU", "5,1 Vol.-%": a unit that this program does not know. */
function isAbbreviation(noun: string, [point, next]: Token[]): boolean {
  return /^\p{Lu}{2,4}$/u.test(noun) || (noun.length < 5 && point?.text === "." && next?.gap === "");
}

/** "bereinigten Verlust", "ganzen Sparte": an ending that only fits the sentence; the noun alone says what is measured. */
function isInflected(token: Token | undefined): boolean {
  return token !== undefined && token.text === token.lower && /^\p{Ll}{2,}e[nm]$/u.test(token.text);
}

const ENGLISH_STOP =
  /^(?:in|on|at|of|to|and|or|by|for|from|with|than|as|that|which|who|whom|whose|is|are|was|were|be|has|have|had|will|would|could|can|may|might|should|must|do|does|did|a|an|the|its|their|our|your|this|per|during|after|before|since|until|under|over|up|down|it|they|he|she|we|i|you|into|because|while|when|where|if|but|not|about|between|out|off|so|more|less|fewer|each|both|there|then|puts|put|new|built|sold|made|sent|came|come|took|take|went|go|got|get|gave|work|share|stood|run|later|earlier|ago|away|within|behind|instead|across|already|still|only|also|now|longer|higher|lower|often|ever|rather|without|through|against|among|near|around)$/;
const IRREGULAR_PLURALS =
  /^(?:people|men|women|children|feet|teeth|mice|geese|data|criteria|media|staff|police|supernovae|series|species|sheep|fish|nuclei|larvae)$/;
const MAX_ENGLISH = 4;
/** How many words an attribute with "of" may have. */
const MAX_OF = 4;

function englishCounted(place: Place, start: number): Counted | undefined {
  const { line } = place;
  const { tokens } = line;
  const end = endOfEnglish(place, start, MAX_ENGLISH);
  if (end === undefined) return undefined;
  const isOf = tokens[end]?.lower === "of";
  const article = DETERMINERS.en.test(tokens[end + 1]?.lower ?? "") ? end + 2 : end + 1;
  const attribute = isOf ? endOfEnglish(place, article, MAX_OF) : undefined;
  const noun = textOf(line, start, end);
  const last = noun.split(" ").at(-1)?.toLowerCase() ?? "";
  return {
    text: attribute === undefined ? noun : textOf(line, start, attribute),
    noun,
    whole: noun,
    isCounter: COUNTERS.en.test(last) && !noun.includes(" "),
    isClassifier: CLASSIFIERS.en.test(last) && !noun.includes(" "),
    isVague: VAGUE_NOUNS.en.test(last),
  };
}

/** The token behind an English noun: up to the first plural, else up to a word that cannot belong to it. */
function endOfEnglish({ line, names }: Place, start: number, limit: number): number | undefined {
  const { tokens } = line;
  let at = start;
  for (let words = 0; words < limit; words++) {
    const token = tokens[at];
    if (
      token?.kind !== "word" ||
      token.gap !== " " ||
      ENGLISH_STOP.test(token.lower) ||
      isWithinSpans(at, names)
    )
      break;
    if (words > 0 && /(?:ed|ing)$/.test(token.lower)) break;
    if (
      words === 0 &&
      token.lower.endsWith("ed") &&
      tokens[at + 1]?.text !== "-" &&
      !isPlural(tokens[at + 1])
    )
      break;
    at = endOfWord(tokens, at);
    if (isPlural(tokens[at - 1])) break;
  }
  return at === start ? undefined : at;
}

function isPlural(token: Token | undefined): boolean {
  return IRREGULAR_PLURALS.test(token?.lower ?? "") || /(?<![sui])s$/.test(token?.lower ?? "");
}

/**
 * Whether a counted noun stands in a phrase that alone explains it: behind a preposition ("in 119 Städten"; not where its form shows
 * no dative, "auf 300 Smartphones"), or further on in an item ("ein SUV mit Dachträger und fünf Sitzen").
 */
export function isInPhrase(place: Place, counted: Counted): boolean {
  const { line, span, figures, language } = place;
  const { tokens } = line;
  let at = beforeModifiers(tokens, span.first, language);
  if (line.kind === "item" && at >= 0) return true;
  while (language === "de" ? isAdjective(tokens[at]) : /^(?:first|last|next)$/.test(tokens[at]?.lower ?? ""))
    at--;
  if (DETERMINERS[language].test(tokens[at]?.lower ?? "")) at = beforeModifiers(tokens, at, language);
  const word = tokens[at]?.lower ?? "";
  // "aus elf Angestellten und 25 Freiwilligen"
  const joined = COORDINATORS[language].test(word)
    ? figures.findLast(({ span: other }) => other.next < at && at - other.next < 4)
    : undefined;
  if (joined) return isInPhrase({ ...place, span: joined.span }, counted);
  const isMarked = language === "en" || counted.noun.endsWith("n");
  return isMarked && PREPOSITIONS[language].test(word) && !/^(?:with|für|for)$/.test(word);
}

/** "800-Volt-Plattform", "10,1-Zoll-Bildschirm", "eight-metre ceiling". */
export function compoundNoun({ line, span }: Place): string | undefined {
  const [dash, noun] = [line.tokens[span.next], line.tokens[span.next + 1]];
  const joined = dash?.gap === "" && dash.text === "-" && noun?.gap === "" && isCapital(noun);
  return joined && noun.text.length > 2
    ? textOf(line, span.next + 1, endOfWord(line.tokens, span.next + 1))
    : undefined;
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
export function nounBefore(place: Place): string | undefined {
  const { line, span, names, versions, language } = place;
  const { tokens } = line;
  const at = beforeModifiers(tokens, span.first, language);
  const isLinked = LINKS[language].test(tokens[at]?.lower ?? "");
  const link = isLinked ? at : at + 1;
  const last = tokens[link - 1];
  const noun = startOfLastPart(tokens, link - 1);
  if (last?.kind !== "word" || isWithinSpans(noun, [...names, ...versions])) return undefined;
  if (TIME_NOUN.test(last.text) || UNTELLING.test(last.text)) return undefined;
  const isMeasured = measuresOf(last.text, language, language === "en" ? false : undefined)?.noun === true;
  const isClose = isLinked ? CLOSE_LINKS.test(tokens[at]?.lower ?? "") : opensApposition(tokens, noun);
  if (
    language === "en" ? !isMeasured || (!isLinked && !isClose) : !isCapital(last) || (!isMeasured && !isClose)
  )
    return undefined;
  return tokens[at]?.text === ":" ? titleBefore(place, at, noun) : withAdjective(place, noun, link);
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
