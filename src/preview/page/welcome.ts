import type { Asked } from "./chat.ts";
import { readTyped, type CommandEntry } from "./commands.ts";
import { h } from "./dom.ts";
import { texts, type PageLanguage } from "./texts.ts";

/** What stands in an empty channel. */
export function renderWelcome(
  language: PageLanguage,
  questions: string[],
  commands: CommandEntry[],
  run: (asked: Asked) => void,
): HTMLElement {
  const say = texts[language];
  const buttons = questions.flatMap((line) => {
    const typed = readTyped(line, commands);
    const option = typed?.command.options[0];
    if (!typed || !option) return [];
    const asked = { command: typed.command, values: { [option.name]: typed.rest } };
    return [
      h(
        "button",
        { type: "button", class: "example", onclick: () => run(asked) },
        h("span", { class: "example-command" }, `/${typed.command.label}`),
        ` ${typed.rest}`,
      ),
    ];
  });
  return h(
    "section",
    { class: "welcome", "aria-labelledby": "welcome-title" },
    h("span", { class: "logo large", "aria-hidden": "true" }),
    h("h2", { id: "welcome-title" }, say.welcome),
    h("p", {}, say.welcomeLine),
    h("div", { class: "examples" }, ...buttons),
  );
}
