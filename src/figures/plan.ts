import type { Language } from "../corpus/article.ts";
import type { Token } from "./tokens.ts";

/** Words of intention and expectation (plant, soll, will, Ziel; plans, is expected to), with the forms that news use. */
const WORDS: Record<Language, RegExp> = {
  de: /^(?:plant|planen|plante|planten|geplant|geplante|geplanten|geplanter|soll|sollen|sollte|sollten|will|wollen|peilt|peilen|peilte|anpeilt|angepeilt|strebt|angestrebt|anstrebt|anvisiert|erwartet|erwarten|erwartete|voraussichtlich|beabsichtigt|absicht|vorhaben|vorgesehen|prognose|prognostiziert|versprechen|versprach|vereinbart|werde|künftig|einplant|vorhat)$/,
  en: /^(?:plan|plans|planned|planning|target|targets|targeted|targeting|aim|aims|aimed|aiming|intends|intend|intended|expects|expected|expect|will|forecast|forecasts|projected|goal|hopes|scheduled|wants)$/,
};

/** "Ziel" also ends compounds: Jahresziel, Absatzziel. */
const TARGET = /(?:^|[a-zäöü])ziel(?:e|s|en)?$/;

/** Whether words (a clause, if so) from token `from` to `to` say that something is planned, expected or targeted. */
export function saysPlan(
  tokens: Token[],
  from: number,
  to: number,
  language: Language,
  clause = false,
): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    // "mehr als geplant" tells what came instead.
    if (/^(?:als|wie|than|as)$/.test(tokens[at - 1]?.lower ?? "")) continue;
    if (WORDS[language].test(token.lower) && !isNoun(tokens, at, language))
      return !isEstimate(tokens, at, language);
    if (clause && language === "de" && /^könnten?$/.test(token.lower)) return true;
    if (language === "de" && token.text !== token.lower && TARGET.test(token.lower)) return true;
  }
  return false;
}

/** "under the subscription plan", "the planned tram line": a thing that is called so. */
function isNoun(tokens: Token[], at: number, language: Language): boolean {
  if (
    language !== "en" ||
    !/^(?:plans?|planned|scheduled|targets?|goal|forecasts?)$/.test(tokens[at]?.lower ?? "")
  )
    return false;
  const [before, behind] = [tokens.slice(Math.max(0, at - 2), at), tokens[at + 1]];
  const isNamed = before.some(({ lower }) =>
    /^(?:the|a|an|its|their|our|this|that|these|those|both|all)$/.test(lower),
  );
  return isNamed && !/^(?:to|for|of|is|was|are|were)$/.test(behind?.lower ?? "");
}

/** "soll … gekostet haben" reports the past, it plans nothing. */
function isEstimate(tokens: Token[], at: number, language: Language): boolean {
  if (language !== "de" || !/^soll(?:en)?$/.test(tokens[at]?.lower ?? "")) return false;
  return tokens.slice(at + 1, at + 25).some((token) => /^(?:haben|sein|worden)$/.test(token.lower));
}
