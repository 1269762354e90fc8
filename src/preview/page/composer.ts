import type { Asked } from "./chat.ts";
import { createChoices } from "./choices.ts";
import { matchCommands, namesOf, readTyped, type CommandEntry, type OptionEntry } from "./commands.ts";
import { h, icon } from "./dom.ts";
import { createField, drawField, keepInPlace, valuesOf, type Field } from "./field.ts";
import type { Person } from "./person.ts";
import { createSuggestions } from "./suggestions.ts";
import { texts } from "./texts.ts";

export type Composer = {
  focus(): void;
  /** Draws it anew: language, commands or place have changed. */
  refresh(): void;
};

/**
 * The line at the bottom: text, or a command with a field for each option. The first field is the text field itself, so that
 * `/article samsung` can be typed in one go.
 */
export function createComposer(at: {
  form: HTMLFormElement;
  popup: HTMLElement;
  error: HTMLElement;
  person: () => Person;
  commands: () => CommandEntry[];
  channel: () => string;
  write: (text: string) => void;
  run: (asked: Asked) => void;
}): Composer {
  const suggestions = createSuggestions(at.popup);
  const choices = createChoices(suggestions, at.person);
  const say = () => texts[at.person().language];
  let command: CommandEntry | null = null;
  let fields: Field[] = [];

  const openField = (option: OptionEntry | null): Field => {
    const field = createField(option);
    field.input.addEventListener("input", () => typed(field));
    field.input.addEventListener("focus", () => suggest(field));
    field.input.addEventListener("blur", () => suggestions.hide());
    field.input.addEventListener("keydown", (event) => onKey(event, field));
    return field;
  };
  const main = openField(null);

  const draw = () => {
    for (const field of fields) {
      const { option } = field;
      const label = option?.label ?? (command ? `/${command.label}` : say().composer);
      const placeholder = command ? "" : say().placeholder(at.channel());
      const optional = option !== null && !option.required && field !== main;
      const remove = optional
        ? { label: say().removeOption(option.label), run: () => removeOption(field) }
        : null;
      drawField(field, { label, placeholder, remove });
    }
    const open = command?.options.filter((option) => fields.every((field) => field.option !== option)) ?? [];
    keepInPlace(at.form, main.box, command ? [h("span", { class: "chip" }, `/${command.label}`)] : [], [
      ...fields.flatMap((field) => (field === main ? [] : [field.box])),
      ...open.map(addButton),
      sendButton(),
    ]);
  };

  const addButton = (option: OptionEntry) => {
    const names = { title: option.description, "aria-label": say().addOption(option.label) };
    const onclick = () => addOption(option);
    return h("button", { type: "button", class: "add", ...names, onclick }, `+ ${option.label}`);
  };

  const sendButton = () => {
    const names = { "aria-label": say().send, title: say().send };
    return h("button", { type: "submit", class: "send", ...names }, icon("send"));
  };

  /** Begins a command, or with null an empty message. */
  const start = (next: CommandEntry | null, values: Record<string, string> = {}) => {
    command = next;
    choices.stop();
    main.option = next?.options[0] ?? null;
    main.chosen = null;
    const more = (next?.options ?? []).filter(
      (option) => option !== main.option && (option.required || values[option.name] !== undefined),
    );
    fields = [main, ...more.map(openField)];
    for (const { option, input } of fields) input.value = (option && values[option.name]) ?? "";
    at.error.textContent = "";
    draw();
  };

  const addOption = (option: OptionEntry) => {
    const field = openField(option);
    fields.push(field);
    draw();
    field.input.focus();
  };

  const removeOption = (field: Field) => {
    fields = fields.filter((other) => other !== field);
    draw();
    main.input.focus();
  };

  const typed = (field: Field) => {
    field.chosen = null;
    at.error.textContent = "";
    const line = command ? null : readTyped(main.input.value, at.commands());
    if (line) {
      start(line.command);
      main.input.value = line.rest;
    }
    suggest(field);
  };

  const suggest = (field: Field) => {
    if (command && field.option) return choices.offer(field, command, valuesOf(fields));
    choices.stop();
    const { value } = main.input;
    if (command || !value.startsWith("/")) return suggestions.hide();
    const items = matchCommands(value.slice(1).trim(), at.commands()).map((entry) => ({
      label: `/${entry.label}`,
      detail: entry.description,
      hint: entry.options.map(({ label }) => label).join(" "),
      take() {
        start(entry);
        suggest(main);
      },
    }));
    suggestions.show({ title: say().commands, items, empty: say().noCommand, active: 0 });
  };

  const onKey = (event: KeyboardEvent, field: Field) => {
    if (event.isComposing) return;
    const { key } = event;
    if ((key === "ArrowDown" || key === "ArrowUp") && suggestions.move(key === "ArrowDown" ? 1 : -1)) {
      event.preventDefault();
    } else if (key === "Enter" && wholeCommand(main.input.value)) {
      // The form sends it.
      suggestions.hide();
    } else if ((key === "Enter" || (key === "Tab" && !event.shiftKey)) && suggestions.take()) {
      event.preventDefault();
    } else if (key === "Escape") {
      if (suggestions.isOpen()) suggestions.hide();
      else if (command) leave();
    } else if (key === "Backspace" && field === main && command && main.input.value === "") {
      event.preventDefault();
      leave();
    }
  };

  /** The command that the text names, if it can be sent like that. */
  const wholeCommand = (text: string) => {
    if (command) return undefined;
    const named = at.commands().find((entry) => namesOf(entry).includes(text.trim().toLowerCase()));
    return named?.options.some(({ required }) => required) ? undefined : named;
  };

  const leave = () => {
    start(null);
    suggestions.hide();
    main.input.focus();
  };

  const submit = () => {
    const { value } = main.input;
    const whole = wholeCommand(value);
    if (whole) start(whole);
    if (!command) {
      if (value.trim() === "") return;
      at.write(value.trim());
      return leave();
    }
    const missing = fields.find(({ option, input }) => option?.required && input.value.trim() === "");
    if (missing?.option) {
      at.error.textContent = say().missingOption(missing.option.label);
      missing.input.focus();
      return;
    }
    at.run({ command, values: valuesOf(fields) });
    leave();
  };

  at.form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  start(null);

  return {
    focus: () => main.input.focus(),
    refresh() {
      const now = at
        .commands()
        .find(({ id, subcommand }) => id === command?.id && subcommand === command.subcommand);
      if (command) start(now ?? null, valuesOf(fields));
      else draw();
    },
  };
}
