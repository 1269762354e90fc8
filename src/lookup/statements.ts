import type { Article, Language, Range } from "../corpus/article.ts";
import { detectLanguage } from "../corpus/import/language.ts";
import type { FigureIndex } from "../figures/index.ts";
import { linkArticle, type Linked } from "../figures/link.ts";
import { fits, measuresOf } from "../figures/measures.ts";
import { tokenize } from "../figures/tokens.ts";
import { sentences } from "../text/sentences.ts";
import { fold } from "../text/fold.ts";
import { isStopWord } from "../text/stop-words.ts";
import { isTelling } from "./compare.ts";

/** A sentence of a message with what it speaks of. */
export type Statement = {
  text: string;
  /** Where it begins in the text that the offsets of `figures` count in. */
  start: number;
  /** Its figures, without those that only say when. */
  figures: Linked[];
  /** Names of the corpus that stand in it, as the corpus spells them. */
  names: string[];
};

/** At most so many statements are looked up: issue 5. */
const MAX_STATEMENTS = 10;
/** A figure can be compared, a name only looked up. */
const FIGURE_WEIGHT = 2;

/** The most telling sentences of a message, in its order. `fallback`: the language of a text too short to tell. */
export function readStatements(message: string, index: FigureIndex, fallback: Language): Statement[] {
  const article = toArticle(message, fallback);
  const linked = linkArticle(article, index.names)
    .map((linked) => withMeasure(linked, article.language))
    .filter(isClaim);
  const all = (article.passages[0]?.sentences ?? []).map(([start, end]): Statement => {
    const text = article.text.slice(start, end);
    return {
      text,
      start,
      figures: linked.filter(({ figure }) => figure.start >= start && figure.end <= end),
      names: index.names
        .find(tokenize(text))
        .filter(({ kind }) => kind !== "topic")
        .map(({ name }) => name),
    };
  });
  const telling = all.filter((statement) => weight(statement) > 0 && saysSomething(statement));
  const best = new Set(telling.toSorted((a, b) => weight(b) - weight(a)).slice(0, MAX_STATEMENTS));
  return telling.filter((statement) => best.has(statement));
}

/** Words from which a sentence says something of the names in it. */
const MIN_WORDS = 4;

function saysSomething({ text, figures }: Statement): boolean {
  return figures.length > 0 || (text.match(/\p{L}+/gu) ?? []).length >= MIN_WORDS;
}

function isClaim(linked: Linked): boolean {
  return !linked.context && linked.figure.kind !== "date" && isTelling(linked);
}

/** The measure that a noun of the label names, where the label as a whole has none. */
function withMeasure(linked: Linked, language: Language): Linked {
  const nouns = linked.figure.label.split(/[^\p{L}]+/u).map((word) => measuresOf(word, language));
  const measures = nouns.flatMap((found) => (found?.noun ? found.measures : []));
  const measure = linked.measure ?? measures.find((measure) => fits(measure, linked.figure))?.id ?? null;
  return { ...linked, measure };
}

function weight({ figures, names }: Statement): number {
  return figures.length * FIGURE_WEIGHT + names.length;
}

/** A message as an article of one passage, so that its figures are read and linked like those of articles. */
function toArticle(message: string, fallback: Language): Article {
  const text = plainText(message);
  const language = languageOf(text) ?? fallback;
  const blocks = linesOf(text).map(([start, end]) => ({ kind: "paragraph" as const, start, end, line: 1 }));
  const ranges = blocks.flatMap(({ start, end }) =>
    sentences(text.slice(start, end), language).map(([from, to]): Range => [from + start, to + start]),
  );
  const passage = {
    id: "message#0",
    articleId: "message",
    index: 0,
    headings: [],
    start: 0,
    end: text.length,
  };
  return {
    id: "message",
    file: "message",
    title: "",
    date: null,
    language,
    tags: [],
    source: { name: null, url: null },
    aliases: {},
    text,
    blocks,
    passages: [{ ...passage, sentences: ranges }],
  };
}

/** Messages are short: their little words tell the language sooner than their letters do. */
function languageOf(text: string): Language | null {
  const words = tokenize(text).map(({ text }) => fold(text));
  const count = (language: Language) => words.filter((word) => isStopWord(word, language)).length;
  const lead = count("de") - count("en");
  if (lead !== 0) return lead > 0 ? "de" : "en";
  return detectLanguage(text);
}

/** Mentions, emojis and timestamps of Discord, and addresses: they say nothing. */
const ENTITIES = /<(?:@[!&]?|#|t:|a?:\w+:|\/[^:>]+:|id:)[^>\s]*>|<?https?:\/\/\S+/gu;
/** Quotation, heading and list marks at the start of a line. */
const LINE_MARKS = /^[ \t]*(?:>{1,3}|#{1,3}|-#|[-*+•–]|\d+[.)])[ \t]+/gmu;
const EMPHASIS = /[*_~`|]{1,3}(?=\S)|(?<=\S)[*_~`|]{1,3}/gu;

function plainText(message: string): string {
  return message
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(ENTITIES, " ")
    .replace(LINE_MARKS, "")
    .replace(EMPHASIS, "")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ *\n\s*/gu, "\n\n")
    .trim();
}

/** No sentence worth looking up is longer. */
const LINES = /[^\n]{1,500}(?= |\n|$)|[^\n]{1,500}/gu;
/** A line with more numbers is data, no statement; reading it takes time with the square of their number. */
const MAX_NUMBERS = 60;

function linesOf(text: string): Range[] {
  return [...text.matchAll(LINES)]
    .filter(([line]) => (line.match(/\d+/gu) ?? []).length <= MAX_NUMBERS)
    .map(({ 0: line, index }): Range => [index, index + line.length]);
}
