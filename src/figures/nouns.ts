import type { Language } from "../corpus/article.ts";
import type { Place } from "./label.ts";
import { measuresOf } from "./measures.ts";
import { clauseOf, isWithinSpans } from "./phrases.ts";
import { isCapital, type Token } from "./tokens.ts";

/** "800-Volt-Plattform", "10,1-Zoll-Bildschirm". */
export function compoundNoun({ line, span }: Place): string | undefined {
  const [dash, noun] = [line.tokens[span.next], line.tokens[span.next + 1]];
  const joined = dash?.gap === "" && dash.text === "-" && noun?.gap === "" && isCapital(noun);
  return joined && noun.text.length > 2 ? noun.text : undefined;
}

/** The noun that is counted, with its adjectives: "feste Bestellungen", "Mitarbeiter", "electric cars". */
export function countedNoun(place: Place): string | undefined {
  const start = behindName(place);
  return place.language === "de" ? germanNoun(place, start) : englishNoun(place, start);
}

/** "30,931 SU7 Standard cars": what is counted stands behind the name. */
function behindName({ span, names, versions }: Place): number {
  let at = span.next;
  for (const { first, next } of [...names, ...versions].toSorted((a, b) => a.first - b.first))
    if (first === at) at = next;
  return at;
}

/** "einer auf 5.000 Stück begrenzten Founder’s Edition": the edition. */
export function limitedTo({ line, span }: Place): string | undefined {
  const { tokens } = line;
  const at = [span.next, span.next + 1].find((index) =>
    /^(?:begrenzt|limitiert|limited)/.test(tokens[index]?.lower ?? ""),
  );
  if (at === undefined || !isCapital(tokens[at + 1])) return undefined;
  let end = at + 1;
  while (
    tokens[end + 1] &&
    (isCapital(tokens[end + 1]) || tokens[end + 1]?.gap === "") &&
    !/^[.,;:]$/.test(tokens[end + 1]?.text ?? "")
  )
    end++;
  return line.text.slice(tokens[at + 1]?.start, tokens[end]?.end);
}

const ADJECTIVE = /^\p{Ll}{2,}(?:e|en|er|es|em)$/u;
const NO_ADJECTIVE =
  /^(?:der|die|das|den|dem|des|eine?[nmrs]?|oder|aber|unter|über|seine?[nmrs]?|ihre[nmrs]?|diese[nmrs]?|jede[nmrs]?|alle[nmrs]?|wurden?|waren|hatten?|haben|werden|sollen|wollen|können|kommen|kamen|gehen|je|wie|pro|davon|darunter|daher|hinter|zwischen|dagegen|zunächst|gegenüber|standen|stehen|bekamen|erhielten|wollten|sollten|konnten|mussten|starben|arbeiteten|gehören|gehörten|betrugen|lagen|liegen)$/;

function germanNoun({ line, names, versions }: Place, start: number): string | undefined {
  let at = isNegation(line.tokens[start]) ? start + 1 : start;
  const last = at + 2;
  while (at < last && isAdjective(line.tokens[at])) at++;
  const noun = line.tokens[at];
  if (
    !noun ||
    noun.gap !== " " ||
    !isCapital(noun) ||
    noun.text.length < 3 ||
    isWithinSpans(at, [...names, ...versions])
  )
    return undefined;
  const first = isInflected(line.tokens[at - 1]) && !isNegation(line.tokens[start]) ? at : start;
  return line.text.slice(line.tokens[first]?.start, line.tokens[endOfCompound(line.tokens, at)]?.end);
}

/** "bereinigten Verlust", "ganzen Sparte": an ending that only fits the sentence; the noun alone says what is measured. */
function isInflected(token: Token | undefined): boolean {
  return token !== undefined && token.text === token.lower && /^\p{Ll}{2,}e[nm]$/u.test(token.text);
}

/** Words that turn what follows into its opposite; a label without them would say what no article says. */
const NEGATION = /^(?:nicht|kein(?:e[nmrs]?)?|nie|niemals|ohne|not|no|non|never|without)$/;

export function isNegation(token: Token | undefined): boolean {
  return NEGATION.test(token?.lower ?? "");
}

/** Where a word at token `at` begins with the parts joined to it and the negation before it: "nicht erstattbare", "non-refundable". */
function withNegation(tokens: Token[], at: number): number {
  let start = at;
  while (tokens[start]?.gap === "" && tokens[start - 1]?.text === "-" && tokens[start - 1]?.gap === "")
    start -= 2;
  return start > 0 && isNegation(tokens[start - 1]) ? start - 1 : Math.max(0, start);
}

function isAdjective(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    token.gap === " " &&
    ADJECTIVE.test(token.text) &&
    !NO_ADJECTIVE.test(token.lower)
  );
}

/** "OLED-Bildschirme", "Cortex-X925": all parts of one word. */
function endOfCompound(tokens: Token[], at: number): number {
  let end = at;
  while (
    tokens[end + 1]?.gap === "" &&
    (tokens[end + 1]?.text === "-" || tokens[end + 1]?.kind !== "sign") &&
    tokens[end + 2]?.gap !== " " &&
    tokens[end + 1]
  ) {
    end++;
  }
  return tokens[end]?.text === "-"
    ? tokens[end + 1]?.gap === ""
      ? end + 1
      : end - 1
    : tokens[end + 1]?.gap === "" && tokens[end + 1]?.kind !== "sign"
      ? end + 1
      : end;
}

const ENGLISH_STOP =
  /^(?:in|on|at|of|to|and|or|by|for|from|with|than|as|that|which|who|is|are|was|were|has|have|had|will|would|could|can|may|a|an|the|its|their|this|per|during|after|before|since|until|under|over|up|down|it|they|he|she|i|into|because|while|when|if|but|not|about|between|out|off|so|more|less|each|both|there|then|puts|put|new|built|sold|made|sent|later|earlier|ago)$/;
const ENGLISH_WORDS = 3;

function englishNoun({ line, names }: Place, start: number): string | undefined {
  let at = start;
  for (let words = 0; words < ENGLISH_WORDS; words++) {
    const token = line.tokens[at];
    if (
      token?.kind !== "word" ||
      token.gap !== " " ||
      ENGLISH_STOP.test(token.lower) ||
      /(?:ed|ing)$/.test(token.lower)
    )
      break;
    if (isWithinSpans(at, names)) break;
    at = endOfWord(line.tokens, at) + 1;
  }
  return at === start ? undefined : line.text.slice(line.tokens[start]?.start, line.tokens[at - 1]?.end);
}

/** "non-paying": the last part of a word with hyphens. */
function endOfWord(tokens: Token[], at: number): number {
  let end = at;
  while (tokens[end + 1]?.text === "-" && tokens[end + 1]?.gap === "" && tokens[end + 2]?.gap === "")
    end += 2;
  return end;
}

/** "300 km Reichweite", "8 GB Arbeitsspeicher", "ein Drittel der Käufer". */
export function nounBehind(place: Place): string | undefined {
  const { line, span, mention, language } = place;
  const takesGenitive = mention.kind === "percent" || mention.kind === "ratio" || mention.kind === "currency";
  const article = takesGenitive && /^(?:der|des|of)$/.test(line.tokens[span.next]?.lower ?? "") ? 1 : 0;
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
  /^(?:rund|etwa|knapp|über|bis|zu|fast|mindestens|mehr|als|gut|about|over|nearly|up|to|more|than|around|at|ca|\.|only|nur|bei|einer|einem|a|an)$/;

/** "eine Anzahlung von 5.000 Yuan", "der cw-Wert beträgt 0,195", "an adjusted loss of 6.2 billion yuan". */
export function nounBefore({ line, span, names, versions, language }: Place): string | undefined {
  let at = span.first - 1;
  while (
    at > span.first - 4 &&
    FILLERS.test(line.tokens[at]?.lower ?? "") &&
    !LINKS[language].test(line.tokens[at]?.lower ?? "")
  )
    at--;
  if (!LINKS[language].test(line.tokens[at]?.lower ?? "")) return undefined;
  const noun = line.tokens[at - 1];
  if (noun?.kind !== "word" || isWithinSpans(at - 1, [...names, ...versions])) return undefined;
  if (language === "en" && measuresOf(noun.text, "en")?.noun !== true) return undefined;
  if (language === "de" && (!isCapital(noun) || TIME_NOUN.test(noun.text))) return undefined;
  return withAdjective(line.tokens, line.text, at - 1);
}

/** "adjusted loss", "operativen Gewinn", "cw-Wert". */
function withAdjective(tokens: Token[], text: string, noun: number): string {
  const start = tokens[noun - 1]?.text === "-" && tokens[noun]?.gap === "" ? noun - 2 : noun;
  const before = tokens[start - 1];
  const adjective =
    before?.kind === "word" &&
    before.text === before.lower &&
    /(?:e[nrms]?|ed|ly|ing|al)$/.test(before.lower);
  const keeps = adjective && !NO_ADJECTIVE.test(before.lower) && !ENGLISH_STOP.test(before.lower);
  const full = withNegation(tokens, keeps ? start - 1 : start);
  const isNegated = isNegation(tokens[full]);
  return text.slice(tokens[!isNegated && isInflected(before) ? start : full]?.start, tokens[noun]?.end);
}

/** Nouns that say how a thing is counted, not what happened to it. */
const GENERIC =
  /^(?:\p{Ll}+ )?(?:autos?|fahrzeuge[ns]?|wagen|einheiten|stück|exemplaren?|modellen?|cars?|vehicles|units|pieces|items|evs|elektroautos|elektrofahrzeuge|mal|yuan|euro|dollar)(?: (?:im|pro|a|per) \p{L}+)?$/iu;

export function isGeneric(noun: string): boolean {
  return GENERIC.test(noun);
}

/** "im Jahr", "pro Auto", "a year" behind what is counted or at the start of the sentence. */
export function perPhrase({ line, names, span, language }: Place): string {
  const words = (from: number, to: number) =>
    ` ${line.tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(" ")} `;
  const counted = names.find(({ first }) => first === span.next)?.next ?? span.next;
  const behind = words(counted, counted + 4);
  const ahead = words(0, 2);
  const found =
    language === "de"
      ? (/ ((?:im|pro|je|am) (?:Jahr|Monat|Tag|Woche|Stunde|Minute|Auto|Aktie|Stück)) /.exec(behind) ??
        / ((?:Pro|Je) \p{Lu}\p{L}+) /u.exec(ahead))
      : / ((?:a|per|each) (?:year|month|day|week|hour|minute|car|share)) (?!later|earlier|ago|before)/.exec(
          behind,
        );
  return found?.[1] === undefined ? "" : ` ${found[1].slice(0, 1).toLowerCase()}${found[1].slice(1)}`;
}

/** Words with a capital that name a time or open a sentence. */
export const TIME_NOUN =
  /^(?:Jahr|Jahre|Jahres|Jahren|Anfang|Mitte|Ende|Quartal|Quartals|Quartale|Halbjahr|Monat|Monate|Tag|Tage|Tagen|Uhr|Woche|Wochen|Stand|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Frühjahr|Sommer|Herbst|Winter|Angaben|Bericht|Berichte|Berichten|Presse|Medien|Hersteller|Herstellers)$/;

/** "Wie viele Roboter … : Lei Jun sprach von 600 bis 700": what a sentence says that it counts. */
export function askedNoun({ line, mention }: Place): string | undefined {
  if (mention.kind !== "count") return undefined;
  return /(?:[Ww]ie viele|[Hh]ow many|[Aa]nzahl der|[Zz]ahl der|[Nn]umber of) (\p{L}+)/u.exec(line.text)?.[1];
}

/** The noun nearest to a figure in its clause, else before it in the sentence. */
export function nounNear(place: Place): string | undefined {
  const { line, span, names, versions, times, figures } = place;
  const [from, to] = clauseOf(line.tokens, span);
  const skip = [...names, ...versions, ...times, ...figures.map((other) => other.span)];
  const isNoun = (at: number) => {
    const token = line.tokens[at];
    return (
      isCapital(token) &&
      (token?.text.length ?? 0) > 2 &&
      !opensSentence(line.tokens, at) &&
      !(token?.gap === "" && line.tokens[at - 1]?.text === "-") &&
      !/^(?:in|aus|bei)$/.test(line.tokens[at - 1]?.lower ?? "") &&
      !TIME_NOUN.test(token?.text ?? "") &&
      !isWithinSpans(at, skip)
    );
  };
  const ahead = range(from, span.first).toReversed().find(isNoun);
  const found =
    ahead ??
    range(span.next, to).find(isNoun) ??
    range(Math.max(0, from - MAX_BACK), from)
      .toReversed()
      .find(isNoun);
  if (found === undefined) return undefined;
  return line.text.slice(
    line.tokens[withNegation(line.tokens, found)]?.start,
    line.tokens[endOfCompound(line.tokens, found)]?.end,
  );
}

/** How far before its clause the noun of a figure is looked for. */
const MAX_BACK = 20;

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** A capital at the start of a sentence is no sign of a noun, unless the word ends like one. */
function opensSentence(tokens: Token[], at: number): boolean {
  return at === 0 && !/(?:ung|ungen|heit|keit|tion|tionen|start)$/.test(tokens[at]?.lower ?? "");
}
