import { h, icon, type IconName } from "./dom.ts";
import type { Person } from "./person.ts";
import { texts } from "./texts.ts";

type Choice<T> = [value: T, label: string, drawing?: IconName];

/** The bar to be someone: who asks, from where, in which language, and how the page looks. */
export function renderBar(person: Person, change: (person: Person) => void): HTMLElement[] {
  const say = texts[person.language];
  const group = <K extends keyof Person>(
    key: K,
    title: string,
    look: string,
    choices: Choice<Person[K]>[],
  ) => {
    const labels = choices.map(([value, label, drawing]) => {
      const checked = person[key] === value;
      const onchange = () => change({ ...person, [key]: value });
      const input = h("input", { type: "radio", name: key, value, checked, onchange });
      return h("label", {}, input, h("span", {}, drawing && icon(drawing), label));
    });
    return h("fieldset", { class: look }, h("legend", {}, title), ...labels);
  };
  return [
    group("place", say.channels, "channels", [
      ["guild", say.guildChannel, "hash"],
      ["direct", say.directMessage, "at"],
    ]),
    group("language", say.language, "segments", [
      ["de", "Deutsch"],
      ["en", "English"],
    ]),
    group("role", say.role, "segments", [
      ["member", say.member],
      ["moderator", say.moderator],
    ]),
    group("theme", say.theme, "segments", [
      ["dark", say.dark],
      ["light", say.light],
    ]),
    group("width", say.width, "segments width-setting", [
      ["desktop", say.desktop],
      ["phone", say.phone],
    ]),
  ];
}
