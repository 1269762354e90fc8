import { ButtonStyle, type APIButtonComponent } from "discord.js";
import type { Answer } from "../answer.ts";
import { messages } from "../messages.ts";
import { button, container, message, rows, text, type MessageBody } from "./components.ts";
import { encodeAction } from "./custom-id.ts";
import { actionButton, type Frame } from "./frame.ts";
import { withinLimits } from "./limits.ts";
import { subtext } from "./lines.ts";
import { escapeLine } from "./markdown.ts";
import type { Rendering } from "./rendering.ts";
import { renderArticle } from "./render-article.ts";
import { renderAsk } from "./render-ask.ts";
import { renderArticleFigures, renderFigures } from "./render-figures.ts";
import { renderFull } from "./render-full.ts";
import { renderHelp, renderPrivacy } from "./render-help.ts";
import { renderNothing } from "./render-nothing.ts";
import { renderTopics } from "./render-topics.ts";

/** Names are at most 32 characters in Discord; escaped at most twice that, and the handle with it. */
const NAME_ROOM = 140;

/** An answer as a message of Components V2, within Discord's limits. */
export function render(answer: Answer, frame: Frame): MessageBody {
  const { parts, paging, actions } = renderBody(answer, frame);
  const note = frame.note === "" ? [] : [text(subtext(frame.note))];
  const body = [...note, ...parts, ...rows(paging), ...rows([...actions, ...audienceButtons(answer, frame)])];
  const top = container([...body, ...reason(answer, frame)]);
  return message([withinLimits(top), ...sharedBy(frame)], frame.audience.kind === "own");
}

function renderBody(answer: Answer, frame: Frame): Rendering {
  switch (answer.kind) {
    case "article":
      return renderArticle(answer, frame);
    case "figures":
      return renderFigures(answer, frame);
    case "nothing":
      return renderNothing(answer, frame);
    case "article-figures":
      return renderArticleFigures(answer, frame);
    case "full":
      return renderFull(answer, frame);
    case "ask":
      return renderAsk(answer, frame);
    case "topics":
      return renderTopics(answer, frame);
    case "help":
      return renderHelp(answer, frame);
    case "privacy":
      return renderPrivacy(frame);
  }
}

/** Sharing what says nothing, or only how to ask, would help nobody. */
const NOT_SHARED: Answer["kind"][] = ["nothing", "help", "privacy", "topics"];

function canBeShared(answer: Answer): boolean {
  return !NOT_SHARED.includes(answer.kind);
}

function audienceButtons(answer: Answer, frame: Frame): APIButtonComponent[] {
  const { audience, locale } = frame;
  const say = messages[locale];
  if (audience.kind !== "own") {
    if (audience.ownerId === null) return [];
    const id = encodeAction({ kind: "delete", ownerId: audience.ownerId });
    return [button(say.delete, id, { style: ButtonStyle.Danger })];
  }
  if (!canBeShared(answer) || audience.share.kind === "refused") return [];
  const done = audience.share.kind === "done";
  return actionButton(frame, done ? say.shared : say.share, "share", {}, { kind: "share", disabled: done });
}

function reason(answer: Answer, { audience }: Frame) {
  if (audience.kind !== "own" || audience.share.kind !== "refused" || !canBeShared(answer)) return [];
  return [text(subtext(audience.share.reason))];
}

function sharedBy({ audience, locale }: Frame) {
  if (audience.kind !== "shared") return [];
  return [text(subtext(messages[locale].sharedBy(escapeLine(audience.sharedBy, NAME_ROOM))))];
}
