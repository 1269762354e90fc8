import { ComponentType, type APIComponentInContainer } from "discord.js";
import type { TopicsAnswer } from "../answer.ts";
import { messages } from "../messages.ts";
import { text } from "./components.ts";
import { encodeAction } from "./custom-id.ts";
import { pagingButtons, type Frame } from "./frame.ts";
import { subtext, titleLine } from "./lines.ts";
import { escapeLine, oneLine } from "./markdown.ts";
import type { Rendering } from "./rendering.ts";

/** A select holds at most 25 options of 100 characters. https://discord.com/developers/docs/components/reference#string-select */
const MAX_OPTIONS = 25;
const MAX_OPTION = 100;
const SUBJECT_ROOM = 110;

/** /topics: subjects with their number of articles; selecting one looks it up in the articles. */
export function renderTopics(answer: TopicsAnswer, frame: Frame): Rendering {
  const say = messages[frame.locale];
  const lines = answer.subjects.map(
    ({ name, articles }) => `- **${escapeLine(name, SUBJECT_ROOM)}** · ${say.articles(articles)}`,
  );
  return {
    parts: [
      text(titleLine(say.topicsTitle), subtext(say.topicsTotal(answer.total))),
      text(...lines),
      ...select(answer, frame),
    ],
    paging: pagingButtons(frame, answer.paging, say.page, (page) => ({ page })),
    actions: [],
  };
}

function select({ subjects }: TopicsAnswer, frame: Frame): APIComponentInContainer[] {
  const say = messages[frame.locale];
  const options = subjects
    .map(({ name, articles }) => ({
      label: oneLine(name),
      value: oneLine(name),
      description: say.articles(articles),
    }))
    .filter(({ value }) => value !== "" && value.length <= MAX_OPTION)
    .filter(({ value }, index, all) => all.findIndex((other) => other.value === value) === index)
    .slice(0, MAX_OPTIONS);
  if (options.length === 0 || frame.audience.kind === "shared") return [];
  const id = encodeAction({ kind: "pick", command: "article", view: frame.view, corpus: frame.corpus });
  const menu = {
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder: say.chooseTopic,
    options,
  } as const;
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}
