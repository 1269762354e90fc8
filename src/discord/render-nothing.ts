import type { APIComponentInContainer } from "discord.js";
import type { NothingAnswer } from "../answer.ts";
import { messages } from "../messages.ts";
import { separator, text } from "./components.ts";
import type { Frame } from "./frame.ts";
import { quoteLines, ROOM, sourceWords, subtext } from "./lines.ts";
import { escapeWithin } from "./markdown.ts";

/** Nothing found: says so, why, and what is nearest. */
export function renderNothing(answer: NothingAnswer, frame: Frame): APIComponentInContainer[] {
  const say = messages[frame.locale];
  const words = escapeWithin(answer.unknownWords.join(", "), ROOM.title);
  const subjects = answer.subjects.map(({ name }) => escapeWithin(name, ROOM.title));
  return [
    text(
      `### ${say.nothingTitle}`,
      ...frame.question,
      say.nothing[answer.reason](words),
      answer.didYouMean === null ? "" : say.didYouMean(`**${escapeWithin(answer.didYouMean, ROOM.title)}**`),
      subjects.length === 0 ? "" : `${say.nearest}: ${subjects.join(", ")}`,
    ),
    ...related(answer, frame),
  ];
}

function related(answer: NothingAnswer, { locale }: Frame): APIComponentInContainer[] {
  if (answer.related.length === 0) return [];
  const lines = answer.related.flatMap(({ quote, reference }) => [
    quoteLines(quote, ROOM.quote / 2),
    subtext(`${escapeWithin(reference.title, ROOM.title)} · ${sourceWords(reference, locale)}`),
  ]);
  return [separator(), text(subtext(messages[locale].related), ...lines)];
}
