import type { APIButtonComponent, APIComponentInContainer } from "discord.js";
import type { NothingAnswer } from "../answer.ts";
import { messages } from "../messages.ts";
import { nothingWords } from "../nothing-words.ts";
import { separator, text } from "./components.ts";
import { actionButton, type Frame } from "./frame.ts";
import { quoteLines, ROOM, sourceWords, subtext, titleLine } from "./lines.ts";
import { escapeLine } from "./markdown.ts";
import type { Rendering } from "./rendering.ts";

/** Three nearest subjects: issue 2. */
const MAX_SUBJECTS = 3;
/** A related passage is shown shorter than one that answers. */
const RELATED_ROOM = 500;
const MAX_RELATED = 2;
/** The command that a subject without figures leads to. */
const ARTICLES = "article";

/** Nothing found: says so, why, and what is nearest. */
export function renderNothing(answer: NothingAnswer, frame: Frame): Rendering {
  const say = messages[frame.locale];
  const unknown = escapeLine(answer.unknownWords.join(", "), ROOM.title);
  const { title, reason } = nothingWords(
    { ...answer, unknownWords: unknown === "" ? [] : [unknown] },
    frame.locale,
  );
  const subjects = answer.subjects.slice(0, MAX_SUBJECTS).map(({ name }) => escapeLine(name, ROOM.title));
  const meant = answer.didYouMean === null ? "" : `**${escapeLine(answer.didYouMean, ROOM.title)}**`;
  return {
    parts: [
      text(
        titleLine(title),
        ...frame.question,
        reason,
        meant === "" ? "" : say.didYouMean(meant),
        subjects.length === 0 ? "" : `${say.nearest}: ${subjects.join(", ")}`,
      ),
      ...related(answer, frame),
    ],
    paging: [],
    actions: offers(answer, frame),
  };
}

function offers(answer: NothingAnswer, frame: Frame): APIButtonComponent[] {
  const { didYouMean, subjects, reason } = answer;
  const say = messages[frame.locale];
  const correct =
    didYouMean === null
      ? []
      : actionButton(frame, didYouMean, "correct", {}, { kind: "correct", primary: true });
  const nearest = subjects
    .slice(0, MAX_SUBJECTS)
    .flatMap(({ name }, index) =>
      actionButton(frame, name, `subject${index + 1}`, { hit: index + 1 }, { kind: "subject" }),
    );
  const articles =
    reason === "no-figures"
      ? actionButton(frame, say.searchArticles, "articles", { part: "main" }, { command: ARTICLES })
      : [];
  return [...correct, ...nearest, ...articles];
}

function related(answer: NothingAnswer, { locale }: Frame): APIComponentInContainer[] {
  if (answer.related.length === 0) return [];
  const lines = answer.related
    .slice(0, MAX_RELATED)
    .flatMap(({ quote, reference }) => [
      quoteLines(quote, RELATED_ROOM),
      subtext(`${escapeLine(reference.title, ROOM.title)} · ${sourceWords(reference, locale)}`),
    ]);
  return [separator(), text(`**${messages[locale].related}**`, ...lines)];
}
