import type { APIComponentInContainer } from "discord.js";
import type { FigureLine, FiguresAnswer } from "../answer.ts";
import { messages } from "../messages.ts";
import { separator, text } from "./components.ts";
import type { Frame } from "./frame.ts";
import { figureWords } from "./figure-words.ts";
import { ROOM, sourceWords, subtext, titleLine } from "./lines.ts";
import { escapeWithin } from "./markdown.ts";

/** /facts: the figures of a subject, grouped by what they measure, each with the numbers of its sources. */
export function renderFigures(answer: FiguresAnswer, frame: Frame): APIComponentInContainer[] {
  const { locale } = frame;
  return [
    text(titleLine(messages[locale].figuresOf(answer.subject)), ...frame.question),
    text(...answer.groups.flatMap((group) => group.lines.map((line) => figureLine(line, frame)))),
    separator(),
    text(
      ...answer.sources.map((source, index) =>
        subtext(`[${index + 1}] ${escapeWithin(source.title, ROOM.title)} · ${sourceWords(source, locale)}`),
      ),
    ),
  ];
}

function figureLine({ figure, sources, disagrees }: FigureLine, { locale }: Frame): string {
  const others = disagrees.map(
    (other) =>
      `\n-# ${messages[locale].disagrees}: ${figureWords(other.figure, locale)} ${sourceNumbers(other.sources)}`,
  );
  return `${figureWords(figure, locale)} ${sourceNumbers(sources)}${others.join("")}`;
}

function sourceNumbers(sources: number[]): string {
  return sources.map((number) => `[${number}]`).join(" ");
}
