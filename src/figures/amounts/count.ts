import type { Language } from "../../corpus/article.ts";
import { monthOf } from "../dates/months.ts";
import type { Token } from "../tokens.ts";
import { isName, isNumbered } from "../traps.ts";
import type { Amount, Reading } from "./amount.ts";

/** Whether a number without a unit is no count: an ordinal, a name, a part of a longer word or of a chain. */
export function isNoCount(reading: Reading, amount: Amount): boolean {
  const { tokens, language } = reading;
  const [next, second] = [tokens[amount.next], tokens[amount.next + 1]];
  if (next?.gap === "" && next.kind === "word") return true;
  if (next?.gap === "" && GLUED_ENDINGS[language].test(next.lower)) return true;
  if (next?.gap === "" && /^[-‑_]$/.test(next.text) && second?.gap === "" && second.kind === "word")
    return !amount.marked;
  if (
    next?.gap === "" &&
    /^[.:]$/.test(next.text) &&
    second?.gap === "" &&
    second.kind !== "sign" &&
    !amount.marked
  )
    return true;
  if (
    next?.gap === "" &&
    next.text === "+" &&
    /^(?:level|stufe)$/.test(tokens[amount.first - 1]?.lower ?? "")
  )
    return true;
  if (tokens[amount.first]?.kind === "word") return isNoWordCount(reading, amount);
  if (language === "de" && isGermanOrdinal(tokens, amount)) return true;
  if (monthOf(tokens[amount.first - 1], language) !== undefined && !amount.marked) return true;
  return isName(tokens, amount.first, amount.next, language, amount.marked);
}

/** Endings that make a number an ordinal or a name: "1990er", "22nd". */
const GLUED_ENDINGS: Record<Language, RegExp> = {
  de: /^(?:er|ern|ste[nrms]?|te[nrms]?)$/,
  en: /^(?:s|st|nd|rd|th|ths)$/,
};

/** "Rang drei", "Claudia Tausend", "the one": a word that numbers, names or refers instead of counting. */
function isNoWordCount({ tokens, language }: Reading, { first, next, value }: Amount): boolean {
  if (language === "en" && value === 1 && next === first + 1) return true;
  if (/^(?:paar|einige|mehrere|viele|etliche|several|many)$/.test(tokens[first - 1]?.lower ?? ""))
    return true;
  return isCapitalName(tokens, first) || isNumbered(tokens, first);
}

/** "Claudia Tausend": a number word with a capital behind a name. */
function isCapitalName(tokens: Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !before || before.kind !== "word" || token.gap !== " ") return false;
  const capital = (word: Token) => word.text.slice(0, 1) !== word.lower.slice(0, 1);
  return capital(token) && capital(before);
}

/** Behind these a number with a point is an ordinal. */
const DETERMINERS =
  /^(?:der|die|das|den|dem|des|im|am|zum|zur|vom|beim|ein|eine|einen|einem|einer|jeder|jede|jedes|jeden|ihr|ihre|ihren|sein|seine|seinen|seinem|zur|ins)$/;

/** "3. Platz", "der 100. SU7": the point makes it a rank unless the sentence ends there. */
function isGermanOrdinal(tokens: Token[], amount: Amount): boolean {
  const [dot, next] = [tokens[amount.next], tokens[amount.next + 1]];
  if (dot?.text !== "." || dot.gap !== "") return false;
  if (DETERMINERS.test(tokens[amount.first - 1]?.lower ?? "")) return true;
  return next?.kind === "word" && next.gap === " " && next.text === next.lower;
}
