import type { APIComponentInContainer } from "discord.js";
import type { ArticleAnswer } from "../answer.ts";
import { messages } from "../messages.ts";
import { link, rows, separator, text } from "./components.ts";
import type { Frame } from "./frame.ts";
import { figureWords } from "./figure-words.ts";
import { dateWords, headingLine, quoteLines, ROOM, sourceWords, subtext, titleLine } from "./lines.ts";
import { escapeWithin } from "./markdown.ts";

/** How many figures of the passage are named below its quotation. */
const MAX_FIGURES = 4;

/** /article: the passage that fits best, where it stands, and what else was found. */
export function renderArticle(answer: ArticleAnswer, frame: Frame): APIComponentInContainer[] {
  const { locale } = frame;
  return [
    text(
      titleLine(answer.reference.title),
      ...frame.question,
      subtext(sourceWords(answer.reference, locale)),
    ),
    text(headingLine(answer.quote.headings, locale), quoteLines(answer.quote), figuresLine(answer, frame)),
    ...others(answer, frame),
    ...rows(link(`${messages[locale].source} ↗`, answer.reference.source.url)),
  ];
}

function figuresLine({ figures }: ArticleAnswer, { locale }: Frame): string {
  if (figures.length === 0) return "";
  const words = figures.slice(0, MAX_FIGURES).map((figure) => figureWords(figure, locale));
  return subtext(`${messages[locale].figuresInside}: ${words.join(" | ")}`);
}

function others(answer: ArticleAnswer, { locale }: Frame): APIComponentInContainer[] {
  if (answer.others.length === 0) return [];
  const lines = answer.others.map(
    ({ reference }) =>
      `${escapeWithin(reference.title, ROOM.title)}\n${subtext(dateWords(reference, locale).join(" · "))}`,
  );
  return [separator(), text(...lines)];
}
