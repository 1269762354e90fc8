import type { APIComponentInContainer } from "discord.js";
import type { ArticleAnswer } from "../answer.ts";
import { messages } from "../messages.ts";
import { link, section, separator, text } from "./components.ts";
import { figureWords } from "./figure-words.ts";
import { actionButton, pagingButtons, type Frame } from "./frame.ts";
import {
  correctionLine,
  dateWords,
  headingLine,
  quoteLines,
  ROOM,
  sourceWords,
  subtext,
  titleLine,
} from "./lines.ts";
import { escapeLine, escapeStart } from "./markdown.ts";
import type { Rendering } from "./rendering.ts";

/** How many figures of the passage are named below its quotation. */
const MAX_FIGURES = 4;
/** How many further articles are listed: DESIGN §7. */
const MAX_OTHERS = 4;

/** /article: the passage that fits best, where it stands, and what else was found. */
export function renderArticle(answer: ArticleAnswer, frame: Frame): Rendering {
  const { locale } = frame;
  const say = messages[locale];
  const { reference, quote, paging } = answer;
  return {
    parts: [
      text(
        titleLine(reference.title),
        ...frame.question,
        correctionLine(answer.corrected, locale),
        subtext(sourceWords(reference, locale)),
      ),
      text(headingLine(quote.headings, locale), quoteLines(quote), figuresLine(answer, frame)),
      ...others(answer, frame),
    ],
    paging: pagingButtons(frame, paging, say.hit, (page) => ({ part: "main", hit: page, page: 1 })),
    actions: [
      ...actionButton(frame, say.figures, "figures", { part: "figures", page: 1 }),
      ...actionButton(frame, say.fullArticle, "full", { part: "full", page: 1 }),
      ...link(say.source, reference.source.url),
    ],
  };
}

function figuresLine({ figures }: ArticleAnswer, { locale }: Frame): string {
  if (figures.length === 0) return "";
  const words = figures.slice(0, MAX_FIGURES).map((figure) => figureWords(figure, locale));
  return subtext(`${messages[locale].figuresInside}: ${words.join("; ")}`);
}

function others(answer: ArticleAnswer, frame: Frame): APIComponentInContainer[] {
  const { locale } = frame;
  if (answer.others.length === 0) return [];
  const sections = answer.others.slice(0, MAX_OTHERS).map(({ reference, page }): APIComponentInContainer => {
    const when = subtext(dateWords(reference, locale).join(" · "));
    const line = `${escapeStart(escapeLine(reference.title, ROOM.title))}\n${when}`;
    const target = { part: "main", hit: page, page: 1 } as const;
    const [open] = actionButton(frame, messages[locale].open, `other${page}`, target);
    return open ? section(line, open) : text(line);
  });
  return [separator(), ...sections];
}
