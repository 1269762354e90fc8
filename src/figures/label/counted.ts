import { isNegation, perPhrase } from "../nouns.ts";
import { clauseOf, isWithinSpans } from "../phrases.ts";
import type { Token } from "../tokens.ts";
import { textOf } from "./clause.ts";
import {
  beforeModifiers,
  endOfNoun,
  endOfPhrase,
  endOfWord,
  isAdjective,
  isInflected,
} from "./noun-phrase.ts";
import type { Place } from "./place.ts";
import {
  CLASSIFIERS,
  COORDINATORS,
  COUNTERS,
  DETERMINERS,
  ENGLISH_STOP,
  PREPOSITIONS,
  VAGUE_NOUNS,
} from "./words.ts";

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

/** "40 NTU", "5,1 Vol.-%": a unit that this program does not know. */
function isAbbreviation(noun: string, [point, next]: Token[]): boolean {
  return /^\p{Lu}{2,4}$/u.test(noun) || (noun.length < 5 && point?.text === "." && next?.gap === "");
}

const IRREGULAR_PLURALS =
  /^(?:people|men|women|children|feet|teeth|mice|geese|data|criteria|media|staff|police|supernovae|series|species|sheep|fish|nuclei|larvae)$/;
const MAX_ENGLISH = 4;
/** How many words an attribute with "of" may have. */
export const MAX_OF = 4;

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
export function endOfEnglish({ line, names }: Place, start: number, limit: number): number | undefined {
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
    if (words > 0 && /(?:ed|ing)$|^(?:last|next)$/.test(token.lower)) break;
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
  if (language === "de" && word === "in" && isBehindCounted(place, at)) return false;
  const isMarked = language === "en" || counted.noun.endsWith("n");
  return isMarked && PREPOSITIONS[language].test(word) && !/^(?:with|für|for)$/.test(word);
}

/** "402 Autohäuser in 119 Städten", "300 Autos im Jahr in zwei Phasen": another count is what the clause is about. */
function isBehindCounted(place: Place, preposition: number): boolean {
  const { line, figures, span } = place;
  const [from] = clauseOf(line.tokens, span);
  const other = figures.findLast(
    ({ mention, span: { first, next } }) => mention.kind === "count" && first >= from && next < preposition,
  );
  const noun = other === undefined ? undefined : endOfNoun(line.tokens, other.span.next);
  if (other === undefined || noun === undefined) return false;
  const between = textOf(line, noun, preposition);
  return (
    between === "" || between === perPhrase({ ...place, mention: other.mention, span: other.span }).trim()
  );
}
