import type { Language } from "../../corpus/article.ts";
import { unitAt, type Written } from "../lexicon.ts";
import type { Token } from "../tokens.ts";
import { isNumbered } from "../traps.ts";
import type { Amount, Reading } from "./amount.ts";
import * as english from "../words-en.ts";

/** "800 Volt", "800-Volt-Plattform", "30 - year", "20 [kg]". */
export function readUnit(tokens: Token[], at: number, language: Language): Written | undefined {
  const token = tokens[at];
  if (!token || token.gap === "\n" || token.gap === "\t") return undefined;
  const direct = unitAt(tokens, at, language);
  if (direct) return isRealUnit(tokens, at, direct, language) ? direct : undefined;
  const joined = unitAt(tokens, at + 1, language);
  if (!joined || tokens[at + 1]?.gap === "\n") return undefined;
  if (/^[-‐‑]$/.test(token.text) && tokens[at + 1]?.gap === token.gap) return joined;
  const closes = { "[": "]", "{": "}", "<": ">" }[token.text];
  return closes !== undefined && tokens[joined.next]?.text === closes
    ? { ...joined, next: joined.next + 1 }
    : undefined;
}

/** Short symbols that are words or names, too. */
function isRealUnit(tokens: Token[], at: number, unit: Written, language: Language): boolean {
  const [token, behind] = [tokens[at], tokens[unit.next]];
  if (!token) return false;
  if (behind?.gap === "" && behind.kind !== "sign") return false;
  if (token.text === "s" && token.gap === "" && /^\d{3}0$/.test(tokens[at - 1]?.text ?? "")) return false;
  if (token.gap === "" && token.text.length === 1 && isNumbered(tokens, at - 1)) return false;
  if (unit.code === "C") return behind?.text !== "/" && (tokens[at - 1]?.text.length ?? 9) <= 2;
  if (unit.code === "in")
    return token.lower !== "in" || (behind?.kind !== "word" && behind?.kind !== "digits");
  if (token.text === "A" && language === "en") return token.gap === "" || behind?.kind !== "word";
  if (token.text === "t" || token.text === "m") return behind?.gap !== "" || !/^['’]$/.test(behind.text);
  return !(token.lower === "won" && language === "en" && tokens[at - 1]?.kind === "digits");
}

/** "percents of twenty", "Prozentsatz von 20" only in English: the unit stands first. */
export function percentFirst(reading: Reading, amount: Amount): Amount {
  const { tokens, language } = reading;
  const of = tokens[amount.first - 1]?.lower === "of";
  const word = of && language === "en" ? (tokens[amount.first - 2]?.lower ?? "") : "";
  if (!/^(?:percents?|cents?)$/.test(word) || isNumberWord(tokens[amount.first - 3])) return amount;
  if (word.startsWith("cent") && tokens[amount.first - 3]?.lower !== "per") return amount;
  return { ...amount, unit: { code: "%", kind: "percent", scale: 1, next: amount.next } };
}

/** "38 percent of 305,055": the percentage has its number in front. */
function isNumberWord(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "digits" || english.isNumberWord(token.lower));
}
