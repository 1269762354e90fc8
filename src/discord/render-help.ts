import type { HelpAnswer } from "../answer.ts";
import { messages } from "../messages.ts";
import { link, text } from "./components.ts";
import { actionButton, type Frame } from "./frame.ts";
import { subtext, titleLine } from "./lines.ts";
import type { Rendering } from "./rendering.ts";

/** /help: what one can ask. Names and descriptions are our own. */
export function renderHelp(answer: HelpAnswer, frame: Frame): Rendering {
  const say = messages[frame.locale];
  const commands = answer.commands.map(({ name, option, description }) => {
    const usage = option === null ? `/${name}` : `/${name} ${option}`;
    return `- \`${usage}\`\n  ${description}`;
  });
  return {
    parts: [
      text(titleLine(say.helpTitle), say.helpIntro(answer.articles)),
      text(...commands, ...answer.menus.map((menu) => `- ${say.helpMenu(menu)}`)),
      text(subtext(frame.audience.kind === "own" ? say.helpPrivate : say.helpPublic)),
    ],
    paging: [],
    actions: [
      ...actionButton(frame, say.privacy, "privacy", { part: "privacy" }),
      ...link(say.privacyMore, frame.privacyUrl),
    ],
  };
}

/** /help, button "Datenschutz": docs/privacy.md in short. */
export function renderPrivacy(frame: Frame): Rendering {
  const say = messages[frame.locale];
  return {
    parts: [text(titleLine(say.privacyTitle), ...say.privacyText)],
    paging: [],
    actions: [
      ...actionButton(frame, say.helpTitle, "help", { part: "main" }),
      ...link(say.privacyMore, frame.privacyUrl),
    ],
  };
}
