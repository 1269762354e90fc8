import type { Language } from "../corpus/article.ts";
import type { Line } from "./article-lines.ts";
import { isMeasure } from "./measures.ts";
import type { NameHit, Names } from "./names.ts";
import { roleOf, saysNext, type Role } from "./roles.ts";
import { strangerOf } from "./stranger.ts";
import { isCapital, type Token } from "./tokens.ts";

/** Tokens from `first` up to `next`. */
export type Span = { first: number; next: number };

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
    hits: hits.map((entry) => (countsOthers(tokens, entry, hits) ? { ...entry, role: "source" } : entry)),
    topics: all.filter(({ kind }) => kind === "topic"),
    isList: line.kind !== "sentence",
    introduces: line.kind === "sentence" && line.text.endsWith(":"),
    language,
    saysHe: tokens.slice(0, OPENING).some(({ lower }) => PRONOUNS[language].test(lower)),
    saysCompany: tokens.slice(0, OPENING).some(({ lower }) => COMPANY[language].test(lower)),
    saysTotal: tokens.some(({ lower }) => /^(?:insgesamt|overall|altogether)$/.test(lower)),
    refersBack: REFERS_BACK[language].test(tokens[0]?.lower ?? ""),
    onlyReports: /^(?:das|dies|this|that)$/.test(tokens[0]?.lower ?? "") && saysNext(tokens, 1, 2, language),
    ownerOf: (figure) =>
      ownerOfParentheses(tokens, found, figure, figures) ??
      unknownOwner(tokens, found, figure) ??
      strangerOf(tokens, found, figure, figures, language),
  };
}

/** "Der Verband CPCA kommt auf 48.654 Autos von Xiaomi": whose figures others count is not who counts them. */
function countsOthers(tokens: Token[], entry: ReadHit, hits: ReadHit[]): boolean {
  const { hit, role, counted } = entry;
  if (role !== "strong" || counted || hit.kind !== "name") return false;
  const near = tokens.slice(Math.max(0, hit.first - COUNTING_REACH), hit.next + 1);
  const isCounting = near.some(({ lower }) =>
    /^(?:kommt|kommen|kam|kamen|zählt|zählte|counts|counted)$/.test(lower),
  );
  return isCounting && hits.some((other) => other !== entry && other.counted !== undefined);
}

/** How many words a counting verb may stand before the name: "kommt der Pkw-Verband CPCA". */
const COUNTING_REACH = 5;

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
