import type { Choice, OptionEntry } from "./commands.ts";
import { h, icon } from "./dom.ts";
import { LIST } from "./suggestions.ts";

/** Discord's limit on a message of a member. */
const MAX_MESSAGE = 2000;

/** A text field of the composer: for the message, or for an option of a command. */
export type Field = {
  option: OptionEntry | null;
  input: HTMLInputElement;
  box: HTMLElement;
  /** What was taken from the suggestions: its value is sent, its name is shown. */
  chosen: Choice | null;
};

/** A field whose suggestions the keyboard can reach (ARIA authoring practices, "combobox"). */
export function createField(option: OptionEntry | null): Field {
  const input = h("input", {
    type: "text",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": LIST,
    enterkeyhint: "send",
  });
  return { option, input, chosen: null, box: h("label", { class: "field" }, input) };
}

/** Writes the field's names; `remove` gives it a button that takes it away. */
export function drawField(
  { option, input, box }: Field,
  names: { label: string; placeholder: string; remove: { label: string; run: () => void } | null },
): void {
  box.className = option ? "field option" : "field";
  input.maxLength = option?.maxLength ?? MAX_MESSAGE;
  input.placeholder = names.placeholder;
  input.setAttribute("aria-label", names.label);
  const name = option && h("span", { class: "option-name", "aria-hidden": "true" }, option.label);
  const { remove } = names;
  const look = remove && { type: "button", class: "remove", "aria-label": remove.label, onclick: remove.run };
  keepInPlace(box, input, name ? [name] : [], look ? [h("button", look, icon("close"))] : []);
}

/** Replaces everything around `kept` but leaves it where it is: a field that leaves the page loses the focus. */
export function keepInPlace(
  parent: HTMLElement,
  kept: HTMLElement,
  before: HTMLElement[],
  after: HTMLElement[],
): void {
  const others = [...parent.children].filter((child) => child !== kept);
  for (const child of others) child.remove();
  if (kept.parentElement !== parent) parent.append(kept);
  kept.before(...before);
  kept.after(...after);
}

/** What was given, by the name of the option; empty ones are left out. */
export function valuesOf(fields: Field[]): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap(({ option, input, chosen }) => {
      if (!option) return [];
      const value = chosen?.value ?? input.value.trim();
      return value === "" ? [] : [[option.name, value]];
    }),
  );
}
