import type { Language } from "../corpus/article.ts";
import type { NameHit } from "./names.ts";
import { isCapital, type Token } from "./tokens.ts";

/** What a name does in its sentence: a subject or object, an attribute of a noun, the place, what is compared with, who says so, or who recommends. */
export type Role = "strong" | "attribute" | "place" | "compared" | "source" | "adviser";

/** Words before a name that only say where: it is then not what a sentence is about. */
const PLACES: Record<Language, RegExp> = {
  de: /^(?:in|aus|um|durch|nach|außerhalb|innerhalb|nahe)$/,
  en: /^(?:in|from|at|near|across|outside|inside)$/,
};

export function isInside(tokens: Token[], hit: NameHit, language: Language): boolean {
  // "Lohebrück–Kaltenfels"
  if (
    hit.kind === "name" &&
    tokens[hit.first]?.gap === "" &&
    /^[-–]$/.test(tokens[hit.first - 1]?.text ?? "")
  )
    return true;
  return hit.kind === "name" && PLACES[language].test(tokens[hit.first - 1]?.lower ?? "");
}

const COMPARED: Record<Language, RegExp> = {
  de: /^(?:als|gegenüber|hinter|gegen|statt|verglichen|neben|darunter)$/,
  en: /^(?:than|versus|vs|against|behind|unlike|compared|among|including)$/,
};
/** Verbs of saying next to a name make it the source. */
const SAYS: Record<Language, RegExp> = {
  de: /^(?:sagte|sagt|sagten|sagen|teilten|nannten|meldeten|erklärten|bestätigten|sprach|nannte|nennt|schrieb|schreibt|meldete|meldet|berichtete|berichtet|erklärte|erklärt|warnte|warnt|erzählte|riet|bestätigte|teilte)$/,
  en: /^(?:said|says|told|warned|warns|puts|wrote|writes|reported|reports|called|speak|speaks|named|confirmed)$/,
};

/** Verbs of recommending: whoever does so owns no figure of the sentence. */
const ADVISES: Record<Language, RegExp> = {
  de: /^(?:riet|rät|raten|rieten|empfahl|empfiehlt|warnte|warnt)$/,
  en: /^(?:recommends|recommended|advises|advised|urges|urged|warns|warned)$/,
};
/** Verbs of expecting: a person expects it of somebody else. */
const EXPECTS: Record<Language, RegExp> = {
  de: /^(?:rechnet|rechnete|erwartet|erwartete|schätzt|schätzte|hofft|erhofft)$/,
  en: /^(?:expects|expected|estimates|estimated|hopes)$/,
};

/** "hieß es im März", "Lu Weibing said on 3 May". */
export function saysSo(words: Token[], language: Language): boolean {
  return words.some(
    ({ lower }, at) => SAYS[language].test(lower) || (lower === "hieß" && words[at + 1]?.lower === "es"),
  );
}

/** How many words a comparing word may stand before the name: "als das Tesla Model 3", "gegenüber 200.361 Model 3". */
const COMPARED_REACH = 5;

/** The role of a name in its sentence. */
export function roleOf(tokens: Token[], hit: NameHit, language: Language): Role {
  if (isInside(tokens, hit, language)) return "place";
  if (hit.kind === "name" && standsBeside(tokens, hit, ADVISES[language])) return "adviser";
  if (hit.kind === "name" && isSource(tokens, hit, language)) return "source";
  if (hit.person && standsBeside(tokens, hit, EXPECTS[language])) return "source";
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - COMPARED_REACH); at--) {
    const token = tokens[at];
    if (!token || /^[,;:()]$/.test(token.text)) break;
    if (COMPARED[language].test(token.lower)) return "compared";
  }
  return hit.kind === "name" && isAttribute(tokens, hit, language) ? "attribute" : "strong";
}

/** Whether a verb stands next to a name, or before its title ("rechnet Präsidentin Lena Kurz"). */
function standsBeside(tokens: Token[], { first, next }: NameHit, verbs: RegExp): boolean {
  const before = isCapital(tokens[first - 1]) ? [first - 1, first - 2] : [first - 1];
  return [...before, next].some((at) => verbs.test(tokens[at]?.lower ?? ""));
}

/** "Akku Qilin 2.0 von CATL", "the sale of Okoye-Brandt": says more of a noun, and the sentence is about that. */
function isAttribute(tokens: Token[], { first }: NameHit, language: Language): boolean {
  const [noun, link] = [tokens[first - 2], tokens[first - 1]];
  if (!(language === "de" ? /^(?:von|vom)$/ : /^(?:of|by)$/).test(link?.lower ?? "")) return false;
  return language === "de" ? isCapital(noun) || noun?.kind === "digits" : noun?.kind === "word";
}

function isSource(tokens: Token[], hit: NameHit, language: Language): boolean {
  const [earlier, before, after] = [tokens[hit.first - 2], tokens[hit.first - 1], tokens[hit.next]];
  const word = before?.lower ?? "";
  if (language === "de" ? /^(?:laut|wie)$/.test(word) : word === "to" && earlier?.lower === "according")
    return true;
  if (language === "de" && word === "von" && earlier?.lower === "angaben") return true;
  // "nannte Präsident Lu Weibing"
  if (isCapital(before) && SAYS[language].test(earlier?.lower ?? "")) return true;
  return after?.lower === "zufolge" || SAYS[language].test(after?.lower ?? "") || SAYS[language].test(word);
}

/** Whether somebody else says something between two tokens: "…, ein Bericht nennt 700". */
export function saysNext(tokens: Token[], from: number, to: number, language: Language): boolean {
  return tokens.slice(from, to).some(({ lower }) => SAYS[language].test(lower));
}
