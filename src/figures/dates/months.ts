import type { Language } from "../../corpus/article.ts";
import type { Token } from "../tokens.ts";

/** The number of the month that token names, in any case; abbreviations may end with a point. */
export function monthOf(token: Token | undefined, language: Language): number | undefined {
  return token?.kind === "word" ? monthNumbers[language].get(token.lower) : undefined;
}

/** Months with their usual abbreviations (Duden; Chicago Manual of Style). */
const MONTHS: Record<Language, string[]> = {
  de: [
    "januar|jänner|jan",
    "februar|feber|feb",
    "märz|mär|mrz|maerz",
    "april|apr",
    "mai",
    "juni|jun",
    "juli|jul",
    "august|aug",
    "september|sept|sep",
    "oktober|okt",
    "november|nov",
    "dezember|dez",
  ],
  en: [
    "january|jan",
    "february|feb",
    "march|mar",
    "april|apr",
    "may",
    "june|jun",
    "july|jul",
    "august|aug",
    "september|sept|sep",
    "october|oct",
    "november|nov",
    "december|dec",
  ],
};

const monthNumbers = {
  de: numbered(MONTHS.de),
  en: new Map([...numbered(MONTHS.de), ...numbered(MONTHS.en)]),
};
// English abbreviations turn up in German texts, too ("2020/Sep/23", "8. May 1945").
for (const [name, month] of numbered(MONTHS.en))
  if (!monthNumbers.de.has(name)) monthNumbers.de.set(name, month);

function numbered(months: string[]): Map<string, number> {
  return new Map(
    months.flatMap((names, index) => names.split("|").map((name): [string, number] => [name, index + 1])),
  );
}
