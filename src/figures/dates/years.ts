import type { Language } from "../../corpus/article.ts";
import type { Token } from "../tokens.ts";
import { yearOf, type DateRead } from "./calendar.ts";
import { isLonger } from "./marks.ts";
import { readYearRange } from "./year-ranges.ts";

/** A year or a range of years: "2024", "2024/25", "von 2010 bis 2018", "between 2007 and 2009". */
export function readYear(tokens: Token[], at: number, language: Language): DateRead | undefined {
  const range = readYearRange(tokens, at);
  if (range) return range;
  const token = tokens[at];
  const year = yearOf(token);
  if (year === undefined || !token || !isYear(tokens, at, language)) return undefined;
  const to = readYearTo(tokens, at, language);
  return to
    ? { value: year, to: to.value, unit: "year", first: at, next: to.next }
    : { value: year, unit: "year", first: at, next: at + 1 };
}

/** The upper end behind "bis", "to" or, after "zwischen" or "between", "und" or "and". */
function readYearTo(
  tokens: Token[],
  at: number,
  language: Language,
): { value: number; next: number } | undefined {
  const word = tokens[at + 1]?.lower ?? "";
  const before = tokens[at - 1]?.lower ?? "";
  const between = before === "zwischen" || before === "between" || before === "jahren";
  const joins =
    language === "de"
      ? word === "bis" || (word === "und" && between)
      : /^(?:to|till|until|through)$/.test(word) || (word === "and" && between);
  const to = joins && tokens[at + 2]?.gap === " " ? yearOf(tokens[at + 2]) : undefined;
  const from = yearOf(tokens[at]);
  return to !== undefined && from !== undefined && to > from && isYear(tokens, at + 2, language)
    ? { value: to, next: at + 3 }
    : undefined;
}

/** Whether four bare digits are a year and no amount, id or part of a name. */
function isYear(tokens: Token[], at: number, language: Language): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  if (token.gap === "" && before !== undefined && !/^[([{"„“«»'/–—=>~-]$/.test(before.text)) return false;
  if (token.gap === "" && before?.text === "-" && before.gap === "" && tokens[at - 2]?.kind !== "word")
    return false;
  if (next?.gap === "" && (next.kind === "word" || /^[%°€$£]$/.test(next.text))) return false;
  if (
    next?.gap === "" &&
    next.text === "-" &&
    tokens[at + 2]?.gap === "" &&
    tokens[at + 2]?.kind === "digits"
  )
    return false;
  if (isLonger(tokens, at + 1)) return false;
  const year = yearOf(token) ?? 0;
  if (year >= 1900 && year < 2100 && isAnnounced(before, language)) return true;
  return year >= 1900 && year < 2100
    ? !(next?.kind === "word" && next.gap === " " && COUNTED[language].test(next.lower))
    : isAnnounced(before, language) && isAnnouncedOld(before);
}

/** Four digits before these count something. */
const COUNTED: Record<Language, RegExp> = {
  de: /^(?:stück|mitarbeiter|menschen|personen|leute|fahrzeuge|autos|wagen|einheiten|exemplare|geräte|läden|filialen|teile|arbeitsplätze|stellen|kunden|nutzer|punkte|seiten|worte|wörter|mal)/,
  en: /^(?:pieces|people|employees|vehicles|cars|units|copies|devices|stores|parts|jobs|customers|users|points|pages|words|times|staff|engineers|orders)$/,
};

/** Whether a word that announces a year stands before it. */
function isAnnounced(before: Token | undefined, language: Language): boolean {
  const words =
    language === "de"
      ? /^(?:jahr|jahre|jahres|jahren|seit|bis|anfang|mitte|ende|im|frühjahr|sommer|herbst|winter|frühling|baujahr|modelljahr)$/
      : /^(?:year|since|in|early|late|mid|by|until|fy|cy)$/;
  return before?.kind === "word" && words.test(before.lower);
}

/** The same for years before 1900, which need a clearer word. */
function isAnnouncedOld(before: Token | undefined): boolean {
  return /^(?:jahr|jahre|jahres|jahren|seit|anfang|mitte|ende|in|year|since|early|late)$/.test(
    before?.lower ?? "",
  );
}
