import type { APIComponentInContainer } from "discord.js";
import type { Answer } from "../answer.ts";
import { container, message, type MessageBody } from "./components.ts";
import type { Frame } from "./frame.ts";
import { renderArticle } from "./render-article.ts";
import { renderFigures } from "./render-figures.ts";
import { renderNothing } from "./render-nothing.ts";

/** An answer as a message of Components V2, within Discord's limits. */
export function render(answer: Answer, frame: Frame): MessageBody {
  return message([container(renderBody(answer, frame))], frame.ephemeral);
}

function renderBody(answer: Answer, frame: Frame): APIComponentInContainer[] {
  switch (answer.kind) {
    case "article":
      return renderArticle(answer, frame);
    case "figures":
      return renderFigures(answer, frame);
    case "nothing":
      return renderNothing(answer, frame);
    case "article-figures":
    case "full":
    case "ask":
    case "topics":
    case "help":
      throw new Error(`no renderer for ${answer.kind} yet`);
  }
}
