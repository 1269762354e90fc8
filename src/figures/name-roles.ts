import type { Language } from "../corpus/article.ts";
import type { Line } from "./article-lines.ts";
import { isMeasure } from "./measures.ts";
import type { NameHit, Names } from "./names.ts";
import { isCapital, type Token } from "./tokens.ts";

/** Tokens from `first` up to `next`. */
export type Span = { first: number; next: number };

/** What a name does in its sentence: a subject or object, an attribute of a noun, the place, what is compared with, or who says so. */
export type Role = "strong" | "attribute" | "place" | "compared" | "source";

export type ReadHit = {
  hit: NameHit;
  role: Role;
  /** The figure that counts it: "136.854 SU7", "26.006 von Tesla". */
  counted: Span | undefined;
  /** Whether a parenthesis right behind it speaks of it: "den Rimac Nevera (7:05,298 Minuten)". */
  owns: boolean;
};

/** A line with its names. */
export type ReadLine = {
  tokens: Token[];
  figures: Span[];
  hits: ReadHit[];
  /** Common nouns that are tags. */
  topics: NameHit[];
  isList: boolean;
  /** Introduces a list, which speaks of whatever it names. */
  introduces: boolean;
  language: Language;
  /** Begins with "diese", "damit" and the like. */
  refersBack: boolean;
  /** Goes on about a person: "er", "she". */
  saysHe: boolean;
  /** Goes on about a company: "das Unternehmen", "the group". */
  saysCompany: boolean;
  /** Speaks of the whole, not of one product: "insgesamt", "overall". */
  saysTotal: boolean;
  /** "Das teilten die Stadt und der Klub mit": says of nobody but who said it. */
  onlyReports: boolean;
  /** Whom alone a figure speaks of: in parentheses behind a name, or counted with a name that the corpus does not know. */
  ownerOf(figure: Span): string | undefined;
};

const REFERS_BACK: Record<Language, RegExp> = {
  de: /^(?:diese[rsmn]?|beide|beiden|damit|dabei|dort|hierbei|zudem)$/,
  en: /^(?:this|these|that|those|both|there)$/,
};

/** How many words belong to the opening of a sentence, where a pronoun stands for whoever it goes on about. */
const OPENING = 8;
const PRONOUNS: Record<Language, RegExp> = {
  de: /^(?:er|sie|ihm|ihn|seine?[nmrs]?|ihre?[nmrs]?)$/,
  en: /^(?:he|she|him|his|her)$/,
};

const COMPANY: Record<Language, RegExp> = {
  de: /^(?:unternehmen|konzern|hersteller|firma|gruppe|autobauer|anbieter|es)$/,
  en: /^(?:company|group|firm|maker|carmaker|manufacturer|it)$/,
};

export function readNames(line: Line, names: Names, language: Language, figures: Span[]): ReadLine {
  const { tokens } = line;
  const all = names.find(tokens);
  const found = all.filter(({ kind }) => kind !== "topic");
  const hits = found.map((hit): ReadHit => {
    const counted = figures.find(
      (figure) =>
        figure.next <= hit.first && hit.first - figure.next <= 2 && isCounted(tokens, figure, hit.first),
    );
    return {
      hit,
      role: roleOf(tokens, hit, language),
      counted,
      owns: opensBehind(tokens, hit.next) !== undefined,
    };
  });
  return {
    tokens,
    figures,
    hits,
    topics: all.filter(({ kind }) => kind === "topic"),
    isList: line.kind !== "sentence",
    introduces: line.kind === "sentence" && line.text.endsWith(":"),
    language,
    saysHe: tokens.slice(0, OPENING).some(({ lower }) => PRONOUNS[language].test(lower)),
    saysCompany: tokens.slice(0, OPENING).some(({ lower }) => COMPANY[language].test(lower)),
    saysTotal: tokens.some(({ lower }) => /^(?:insgesamt|overall|altogether)$/.test(lower)),
    refersBack: REFERS_BACK[language].test(tokens[0]?.lower ?? ""),
    onlyReports:
      /^(?:das|dies|this|that)$/.test(tokens[0]?.lower ?? "") && SAYS[language].test(tokens[1]?.lower ?? ""),
    ownerOf: (figure) =>
      ownerOfParentheses(tokens, found, figure, figures) ?? unknownOwner(tokens, found, figure),
  };
}

// ---- Roles

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
  de: /^(?:als|gegenüber|hinter|gegen|statt|verglichen|neben)$/,
  en: /^(?:than|versus|vs|against|behind|unlike|compared)$/,
};
/** Verbs of saying next to a name make it the source. */
const SAYS: Record<Language, RegExp> = {
  de: /^(?:sagte|sagt|sagten|sagen|teilten|nannten|meldeten|erklärten|bestätigten|sprach|nannte|nennt|schrieb|schreibt|meldete|meldet|berichtete|berichtet|erklärte|erklärt|warnte|warnt|erzählte|riet|bestätigte|teilte)$/,
  en: /^(?:said|says|told|warned|warns|puts|wrote|writes|reported|reports|called|speak|speaks|named|confirmed)$/,
};

/** "hieß es im März", "Lu Weibing said on 3 May". */
export function saysSo(words: Token[], language: Language): boolean {
  return words.some(
    ({ lower }, at) => SAYS[language].test(lower) || (lower === "hieß" && words[at + 1]?.lower === "es"),
  );
}

/** How many words a comparing word may stand before the name: "als das Tesla Model 3", "gegenüber 200.361 Model 3". */
const COMPARED_REACH = 5;

function roleOf(tokens: Token[], hit: NameHit, language: Language): Role {
  if (isInside(tokens, hit, language)) return "place";
  if (hit.kind === "name" && isSource(tokens, hit, language)) return "source";
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - COMPARED_REACH); at--) {
    const token = tokens[at];
    if (!token || /^[,;:()]$/.test(token.text)) break;
    if (COMPARED[language].test(token.lower)) return "compared";
  }
  return hit.kind === "name" && isAttribute(tokens, hit, language) ? "attribute" : "strong";
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

// ---- Names that belong to one figure alone

/** "136.854 SU7", "26.006 von Tesla", "48.654 Autos von Xiaomi". */
function isCounted(tokens: Token[], { next }: Span, first: number): boolean {
  if (first === next) return tokens[first]?.gap === " ";
  const between = tokens.slice(next, first);
  const last = between.at(-1)?.lower ?? "";
  if (between.length === 1) return /^(?:von|of|by|bei|at)$/.test(last);
  const isNoun = isCapital(between[0]) || /^\p{Ll}+s$/u.test(between[0]?.text ?? "");
  return isNoun && /^(?:von|of|by|der|des)$/.test(last);
}

/** How many words of a name that the corpus does not know whole may stand between: "Porsche Taycan Turbo GT (…)". */
const NAME_TAIL = 4;

/** The parenthesis behind a name and its unknown rest. */
function opensBehind(tokens: Token[], at: number): number | undefined {
  for (let next = at; next < at + NAME_TAIL; next++) {
    if (tokens[next]?.text === "(") return next;
    if (!isCapital(tokens[next]) && tokens[next]?.kind !== "digits") return undefined;
  }
  return undefined;
}

/** How many tokens before a figure its parenthesis may open. */
const PARENTHESIS_REACH = 12;

function ownerOfParentheses(
  tokens: Token[],
  hits: NameHit[],
  { first }: Span,
  figures: Span[],
): string | undefined {
  for (let at = first - 1; at >= Math.max(0, first - PARENTHESIS_REACH); at--) {
    if (tokens[at]?.text === ")") return undefined;
    if (tokens[at]?.text !== "(") continue;
    if (figures.some(({ next }) => next === at)) return undefined;
    return hits.find((hit) => hit.next <= at && opensBehind(tokens, hit.next) === at)?.name;
  }
  return undefined;
}

/** "26.006 von Tesla", "200.361 Model 3", where the corpus has no such name: the figure is not of those it knows. */
function unknownOwner(tokens: Token[], hits: NameHit[], { next }: Span): string | undefined {
  const of = /^(?:von|of|by)$/.test(tokens[next]?.lower ?? "");
  const at = of ? next + 1 : next;
  const [name, digits] = [tokens[at], tokens[at + 1]];
  if (!name || name.gap !== " " || !isCapital(name) || hits.some(({ first }) => first === at))
    return undefined;
  const numbered = digits?.kind === "digits" && digits.text.length <= 2;
  if (
    !numbered &&
    (!of || /(?:en|ern|eln|s)$/.test(name.lower) || isMeasure(name.text) || digits?.text === "-")
  )
    return undefined;
  return numbered ? `${name.text}${digits.gap === "" ? "" : " "}${digits.text}` : name.text;
}
