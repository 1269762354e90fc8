import type { ArticleFiguresAnswer, FigureLine, FiguresAnswer } from "../answer.ts";
import { messages } from "../messages.ts";
import { link, text } from "./components.ts";
import { figureWords } from "./figure-words.ts";
import { actionButton, pagingButtons, type Frame } from "./frame.ts";
import { quoteLines, sourceWords, subtext, titleLine } from "./lines.ts";
import type { Rendering } from "./rendering.ts";
import { sourceList } from "./source-list.ts";

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
      ...sourceList(answer.sources, locale),
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
      ...link(say.source, reference.source.url),
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
