import type { Language } from "../../corpus/article.ts";
import { TIME_NOUN } from "../nouns.ts";
import { isCapital, type Token } from "../tokens.ts";
import { CONJUNCTIONS, DETERMINERS, FILLERS, PREPOSITIONS } from "./words.ts";

/** Words that end like an adjective and are none. */
const NO_ADJECTIVE =
  /^(?:oder|aber|zufolge|unter|über|wurden?|waren|hatten?|haben|werden|sollen|wollen|können|kommen|kamen|gehen|wie|daher|hinter|zwischen|dagegen|gegenüber|standen|stehen|bekamen|erhielten|wollten|sollten|konnten|mussten|starben|arbeiteten|gehören|gehörten|betrugen|lagen|liegen|dürfen|müssen|sahen|zahlen|entstehen|fahren|erwarten|peilen|wurde|hatte|sollte|konnte|könnte|wollte|musste|koste|immer|wieder|weder|später|früher|immer|sogar|lieber|außer|unter|während|neben|gegen|innen|außen|oben|unten|gestern|morgen|heute|gerade|beinahe|ungefähre?|alle[nmrs]?|viele|einige|mehrere|zusammen|übrige[ns]?|jede[nmrs]?|zudem|außerdem|trotzdem|laufen|hoffen|sehen|geben|nehmen|bringen|brauchen|kosten|messen|wiegen|leisten|reichen|stammen|verlangen|investieren|stecken|besitzen|halten)$/;

/** Whether a token looks like an inflected German adjective or participle before a noun. */
export function isAdjective(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    token.gap === " " &&
    /^\p{Ll}{2,}(?:e|en|er|es|em)$/u.test(token.text) &&
    !NO_ADJECTIVE.test(token.lower) &&
    !DETERMINERS.de.test(token.lower)
  );
}

/** "bereinigten Verlust", "ganzen Sparte": an ending that only fits the sentence; the noun alone says what is measured. */
export function isInflected(token: Token | undefined): boolean {
  return token !== undefined && token.text === token.lower && /^\p{Ll}{2,}e[nm]$/u.test(token.text);
}

/** The token behind a word at token `at` and all that is joined to it: "OLED-Bildschirme", "Cortex-X925", "Xiaomi’s". */
export function endOfWord(tokens: Token[], at: number): number {
  let end = at + 1;
  while (tokens[end]?.gap === "" && !/^[.,;:!?()[\]"„“”»«]$/.test(tokens[end]?.text ?? "")) end++;
  return end;
}

/** Where the words with capitals begin that end with the one at token `at`: "Nvidia Thor", "25-Meter-Becken". */
export function startOfName(tokens: Token[], at: number): number {
  let start = at;
  while (
    (tokens[start]?.gap === "" &&
      tokens[start - 1]?.gap !== undefined &&
      /^[-\p{L}\d]/u.test(tokens[start - 1]?.text ?? "")) ||
    (tokens[start]?.gap === " " &&
      isCapital(tokens[start - 1]) &&
      isCapital(tokens[start]) &&
      !PREPOSITIONS.de.test(tokens[start - 1]?.lower ?? "") &&
      !DETERMINERS.de.test(tokens[start - 1]?.lower ?? ""))
  )
    start--;
  return start;
}

/** German: the token behind "[feste] Bestellungen" or "Münchner Malz" at token `at`, without an article before it. */
export function endOfNoun(tokens: Token[], at: number, adjectives = 3): number | undefined {
  let noun = at;
  while (noun < at + adjectives && isAdjective(tokens[noun])) noun++;
  if (!isNoun(tokens, noun)) return undefined;
  let next = endOfWord(tokens, noun);
  // "SpVgg Oberaue", "Grundsteuer B": nouns that stand side by side are one name.
  while (isCapital(tokens[next]) && tokens[next]?.gap === " " && !isTime(tokens[next]) && next < noun + 8)
    next = endOfWord(tokens, next);
  // "Ärztinnen und Ärzte"
  const isPair = tokens[next - 1]?.lower.endsWith("innen") === true && tokens[next]?.lower === "und";
  return isPair && isNoun(tokens, next + 1) ? endOfWord(tokens, next + 1) : next;
}

/** A capital, also in a later part of the word: "cw-Wert". */
function isNoun(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  const isJoined = tokens[at + 1]?.text === "-" && tokens[at + 1]?.gap === "" && tokens[at + 2]?.gap === "";
  return (
    (isCapital(token) && (token?.text.length ?? 0) > 1) ||
    (token?.kind === "word" && isJoined && isCapital(tokens[at + 2]))
  );
}

function isTime(token: Token | undefined): boolean {
  return TIME_NOUN.test(token?.text ?? "");
}

/** What may join a noun to an attribute of it. */
const GENITIVE = /^(?:der|des|eines|einer|von|vom|seine[rs]|ihre[rs])$/;
const ATTRIBUTE =
  /^(?:der|des|eines|einer|von|vom|seine[rs]|ihre[rs]|mit|für|aus|im|in|zum|zur|auf|bei|an|ohne|pro|je)$/;

/** German: the token behind a noun and its attributes ("Umsatz mit Elektroautos", "Firmen der Samsung-Gruppe"). */
export function endOfPhrase(
  tokens: Token[],
  at: number,
  until: number,
  attributes: "genitive" | "all" = "all",
): number | undefined {
  const start = DETERMINERS.de.test(tokens[at]?.lower ?? "") ? at + 1 : at;
  let end = endOfNoun(tokens, start);
  if (end === undefined || end > until) return undefined;
  const joins = attributes === "all" ? ATTRIBUTE : GENITIVE;
  while (joins.test(tokens[end]?.lower ?? "") || isPurpose(tokens, end)) {
    const article = DETERMINERS.de.test(tokens[end + 1]?.lower ?? "") ? end + 2 : end + 1;
    if (isTime(tokens[article])) break;
    const next: number | undefined = endOfNoun(tokens, article);
    if (next === undefined || next > until) break;
    end = next;
  }
  return end;
}

/** "Plätze für Rollstuhlfahrer": without an article it belongs to the noun. */
function isPurpose(tokens: Token[], at: number): boolean {
  return tokens[at]?.lower === "für" && isNoun(tokens, at + 1);
}

/** Where the words of a phrase begin that say something: an article before a noun says nothing, before an adjective it stays. */
export function withoutArticle(tokens: Token[], at: number, language: Language): number {
  if (!DETERMINERS[language].test(tokens[at]?.lower ?? "")) return at;
  if (/^(?:no|not|kein|keine[nmrs]?)$/.test(tokens[at]?.lower ?? "")) return at;
  return language === "en" || isNoun(tokens, at + 1) ? at + 1 : at;
}

/** Drops conjunctions and marks that open a clause. */
export function skipOpening(tokens: Token[], at: number, until: number, language: Language): number {
  let start = at;
  while (
    start < until &&
    (tokens[start]?.kind === "sign" || CONJUNCTIONS[language].test(tokens[start]?.lower ?? "")) &&
    !/^[$€£¥#§~≈<>≥≤+−-]$/.test(tokens[start]?.text ?? "")
  )
    start++;
  return start;
}

/** The last token before `at` that is no modifier of an amount there ("bis zu", "mehr als", "at least"). */
export function beforeModifiers(tokens: Token[], at: number, language: Language): number {
  let last = at - 1;
  for (; last >= 0; last--) {
    const [word, before] = [tokens[last]?.lower ?? "", tokens[last - 1]?.lower ?? ""];
    const isPair = PAIRS[language].test(`${before} ${word}`);
    if (isPair) last--;
    else if (!FILLERS[language].test(word)) break;
  }
  return last;
}

const PAIRS: Record<Language, RegExp> = {
  de: /^(?:bis zu|an die|um die)$/,
  en: /^(?:up to|at least|at most|as of|a further)$/,
};

export function opensPhrase(token: Token | undefined, language: Language): boolean {
  const word = token?.lower ?? "";
  return token?.gap === " " && (PREPOSITIONS[language].test(word) || CONJUNCTIONS[language].test(word));
}
