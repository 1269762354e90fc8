import type { Language } from "../corpus/article.ts";

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const MARKS = /\p{M}/gu;
const NOT_ASCII = /[^\x20-\x7E]/;

/** Lower case, ß as ss, ä as ae; other accents and invisible characters dropped. "Für" and "fuer" become the same. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replaceAll("ß", "ss")
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("’", "'")
    .normalize("NFKD")
    .replace(MARKS, "");
}

/**
 * A folded word without what is left of its umlauts, so that "für", "fuer" and "fur" meet. In German only: the
 * letters ae, oe and ue are ordinary ones elsewhere. After a, e and q the u belongs to another sound ("neue", "Quelle").
 */
export function withoutUmlauts(folded: string, language: Language): string {
  if (language !== "de") return folded;
  return folded.replace(/([ao])e|(?<![aeq])(u)e/g, "$1$2");
}

const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;

/** One spelling for a number in German and English form: "215.900" and "215,900" are 215900, "7:04,957" is 7:04.957. */
export function foldNumber(number: string): string {
  return GROUPED.test(number) ? number.replace(/[.,]/g, "") : number.replaceAll(",", ".");
}
