import type { APIComponentInContainer } from "discord.js";
import type { ArticleFiguresAnswer, FigureLine, FiguresAnswer, Reference } from "../answer.ts";
import { messages } from "../messages.ts";
import { link, separator, text, webAddress } from "./components.ts";
import { figureWords } from "./figure-words.ts";
import { actionButton, pagingButtons, type Frame } from "./frame.ts";
import { quoteLines, ROOM, sourceWords, subtext, titleLine } from "./lines.ts";
import { escapeLine } from "./markdown.ts";
import type { Rendering } from "./rendering.ts";

/** All quotations of a page together. */
const EVIDENCE_ROOM = 1800;

/** /facts: the figures of a subject, grouped by what they measure, each with the numbers of its sources. */
export function renderFigures(answer: FiguresAnswer, frame: Frame): Rendering {
  const { locale } = frame;
  const say = messages[locale];
  const withEvidence = answer.evidence.length > 0;
  const [part, label] = withEvidence
    ? (["main", say.withoutEvidence] as const)
    : (["evidence", say.evidence] as const);
  return {
    parts: [
      text(titleLine(say.figuresOf(answer.subject)), ...frame.question),
      withEvidence ? text(...evidenceLines(answer, frame)) : text(...figureLines(answer, frame)),
      ...sourceList(answer.sources, frame),
    ],
    paging: pagingButtons(frame, answer.paging, say.page, (page) => ({ page })),
    actions: actionButton(frame, label, "evidence", { part }),
  };
}

/** /article, button "Zahlen": the figures of one article. */
export function renderArticleFigures(answer: ArticleFiguresAnswer, frame: Frame): Rendering {
  const { locale } = frame;
  const say = messages[locale];
  const { reference, figures, paging } = answer;
  return {
    parts: [
      text(
        titleLine(say.figuresOfArticle(reference.title)),
        ...frame.question,
        subtext(sourceWords(reference, locale)),
      ),
      figures.length === 0
        ? text(say.noFiguresInArticle)
        : text(...figures.map(({ figure }) => figureWords(figure, locale))),
    ],
    paging: pagingButtons(frame, paging, say.page, (page) => ({ page })),
    actions: [
      ...actionButton(frame, say.back, "back", { part: "main", page: 1 }),
      ...actionButton(frame, say.fullArticle, "full", { part: "full", page: 1 }),
      ...link(`${say.source} ↗`, reference.source.url),
    ],
  };
}

/** A group of several lines is headed by what they measure. */
function figureLines({ groups }: FiguresAnswer, frame: Frame): string[] {
  return groups.flatMap(({ lines }) => lines.map((line) => figureLine(line, frame)));
}

function figureLine({ figure, sources, disagrees }: FigureLine, { locale }: Frame): string {
  const others = disagrees.map(
    (other) =>
      `\n-# ${messages[locale].disagrees}: ${figureWords(other.figure, locale)} ${sourceNumbers(other.sources)}`,
  );
  return `${figureWords(figure, locale)} ${sourceNumbers(sources)}${others.join("")}`;
}

/** Each line with the sentence that it stands in. */
function evidenceLines({ groups, evidence }: FiguresAnswer, frame: Frame): string[] {
  const lines = groups.flatMap((group) => group.lines);
  const room = Math.floor(EVIDENCE_ROOM / Math.max(1, lines.length));
  return lines.flatMap((line, index) => {
    const proof = evidence[index];
    return [figureLine(line, frame), ...(proof ? [quoteLines(proof.quote, room)] : [])];
  });
}

function sourceNumbers(sources: number[]): string {
  return sources.map((number) => `[${number}]`).join(" ");
}

function sourceList(sources: Reference[], { locale }: Frame): APIComponentInContainer[] {
  if (sources.length === 0) return [];
  const lines = sources.map((source, index) => {
    const words = `${escapeLine(source.title, ROOM.title)} · ${sourceWords(source, locale)}`;
    return subtext(`[${index + 1}] ${words}${sourceLink(source, locale)}`);
  });
  return [separator(), text(...lines)];
}

/** Longer addresses than this would take too much of the room for text. */
const MAX_LINK = 200;

function sourceLink({ source }: Reference, locale: Frame["locale"]): string {
  const address = source.url === null ? null : webAddress(source.url);
  if (address === null || address.length > MAX_LINK) return "";
  return ` · [${messages[locale].source} ↗](<${address}>)`;
}
