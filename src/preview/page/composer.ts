import { postInteraction } from "./api.ts";
import type { Asked } from "./chat.ts";
import {
  matchCommands,
  namesOf,
  readTyped,
  type Choice,
  type CommandEntry,
  type OptionEntry,
} from "./commands.ts";
import { h, icon } from "./dom.ts";
import { autocompleteInteraction } from "./interaction.ts";
import type { Person } from "./person.ts";
import { LIST, createSuggestions } from "./suggestions.ts";
import { texts } from "./texts.ts";

/** Autocomplete waits until nobody has typed for this long, so that a word does not become ten requests. */
const DEBOUNCE_MS = 120;
/** Discord shows at most this many choices. */
const MAX_CHOICES = 25;
/** Discord's limit on a message of a member. */
const MAX_MESSAGE = 2000;

export type Composer = {
  focus(): void;
  /** Puts a command with its values into the composer, as if it had been typed. */
  fill(asked: Asked): void;
  /** Draws it anew: language, commands or place have changed. */
  refresh(): void;
};

type Field = { option: OptionEntry | null; input: HTMLInputElement; box: HTMLElement; chosen: Choice | null };

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
  const say = () => texts[at.person().language];
  let command: CommandEntry | null = null;
  let fields: Field[] = [];
  let asked = 0;
  let shownFor: Field | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const createField = (option: OptionEntry | null): Field => {
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
    const field: Field = { option, input, chosen: null, box: h("label", { class: "field" }) };
    input.addEventListener("input", () => typed(field));
    input.addEventListener("focus", () => suggest(field));
    input.addEventListener("blur", () => suggestions.hide());
    input.addEventListener("keydown", (event) => onKey(event, field));
    return field;
  };
  const main = createField(null);

  const drawField = (field: Field) => {
    const { option, input, box } = field;
    box.className = option ? "field option" : "field";
    input.maxLength = option?.maxLength ?? MAX_MESSAGE;
    input.placeholder = command ? "" : say().placeholder(at.channel());
    const commandLabel = command ? `/${command.label}` : say().composer;
    input.setAttribute("aria-label", option?.label ?? commandLabel);
    const name = option && h("span", { class: "option-name", "aria-hidden": "true" }, option.label);
    keepInPlace(box, input, name ? [name] : [], option && field !== main ? removeButtons(field, option) : []);
  };

  const removeButtons = (field: Field, option: OptionEntry) => {
    if (option.required) return [];
    const label = say().removeOption(option.label);
    const onclick = () => removeOption(field);
    return [h("button", { type: "button", class: "remove", "aria-label": label, onclick }, icon("close"))];
  };

  const draw = () => {
    fields.forEach(drawField);
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

  const start = (next: CommandEntry | null, values: Record<string, string>) => {
    command = next;
    shownFor = null;
    stopAsking();
    const first = next?.options[0] ?? null;
    main.option = first;
    main.chosen = null;
    const more = (next?.options ?? []).filter(
      (option) => option !== first && (option.required || values[option.name] !== undefined),
    );
    fields = [main, ...more.map(createField)];
    for (const { option, input } of fields) if (option) input.value = values[option.name] ?? "";
    at.error.textContent = "";
    draw();
  };

  const addOption = (option: OptionEntry) => {
    const field = createField(option);
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
    if (!command) {
      const line = readTyped(main.input.value, at.commands());
      if (line) {
        start(line.command, {});
        main.input.value = line.rest;
      }
    }
    suggest(field);
  };

  /** Choices that are still on their way come too late. */
  const stopAsking = () => {
    clearTimeout(timer);
    asked++;
  };

  const suggest = (field: Field) => {
    stopAsking();
    if (!command) suggestCommands();
    else if (field.option) suggestValues(field, field.option);
    else suggestions.hide();
  };

  const suggestCommands = () => {
    shownFor = null;
    const { value } = main.input;
    if (!value.startsWith("/")) return suggestions.hide();
    const items = matchCommands(value.slice(1).trim(), at.commands()).map((entry) => ({
      label: `/${entry.label}`,
      detail: entry.description,
      hint: entry.options.map(({ label }) => label).join(" "),
      take: () => {
        start(entry, {});
        main.input.value = "";
        suggest(main);
      },
    }));
    suggestions.show({ title: say().commands, items, empty: say().noCommand, active: 0 });
  };

  const suggestValues = (field: Field, option: OptionEntry) => {
    const need = option.required ? say().required : say().optional;
    const title = `${option.label} · ${option.description} (${need})`;
    if (!option.autocomplete) {
      const wanted = field.input.value.toLowerCase();
      const fitting = option.choices.filter(({ name }) => name.toLowerCase().includes(wanted));
      return showChoices(field, title, fitting, "");
    }
    // Choices of this field stay until newer ones come; whatever else was shown must not be taken any more.
    if (shownFor !== field) showChoices(field, title, [], "");
    const request = asked;
    timer = setTimeout(() => {
      void complete(option).then((choices) => {
        if (request === asked && document.activeElement === field.input) {
          showChoices(field, title, choices, say().noSuggestions);
        }
      });
    }, DEBOUNCE_MS);
  };

  const complete = async (option: OptionEntry): Promise<Choice[]> => {
    if (!command) return [];
    try {
      const sent = autocompleteInteraction(at.person(), command, valuesOf(fields), option.name);
      const { response } = await postInteraction(sent);
      return response.data?.choices?.slice(0, MAX_CHOICES) ?? [];
    } catch {
      // As in Discord: typing goes on without suggestions.
      return [];
    }
  };

  const showChoices = (field: Field, title: string, choices: Choice[], empty: string) => {
    shownFor = field;
    const items = choices.map((choice) => {
      const label = choice.name_localizations?.[at.person().language] ?? choice.name;
      return {
        label,
        take: () => {
          stopAsking();
          field.chosen = choice;
          field.input.value = label;
          suggestions.hide();
        },
      };
    });
    suggestions.show({ title, items, empty, active: -1 });
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
    start(null, {});
    main.input.value = "";
    main.input.focus();
  };

  const submit = () => {
    const { value } = main.input;
    if (!command) {
      const whole = wholeCommand(value);
      if (whole) {
        start(whole, {});
        return submit();
      }
      if (value.trim() === "") return;
      at.write(value.trim());
    } else {
      const missing = fields.find(({ option, input }) => option?.required && input.value.trim() === "");
      if (missing?.option) {
        at.error.textContent = say().missingOption(missing.option.label);
        missing.input.focus();
        return;
      }
      at.run({ command, values: valuesOf(fields) });
    }
    leave();
    suggestions.hide();
  };

  at.form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  start(null, {});

  return {
    focus: () => main.input.focus(),
    fill({ command: next, values }) {
      start(next, values);
      main.input.focus();
    },
    refresh() {
      const values = valuesOf(fields);
      const now = at
        .commands()
        .find(({ id, subcommand }) => id === command?.id && subcommand === command.subcommand);
      if (command) {
        start(now ?? null, values);
        if (!now) main.input.value = "";
      } else draw();
    },
  };
}

/** Replaces everything around `kept` but leaves it where it is: a field that leaves the page loses the focus. */
function keepInPlace(
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

function valuesOf(fields: Field[]): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap(({ option, input, chosen }) => {
      if (!option) return [];
      const value = chosen?.value ?? input.value.trim();
      return value === "" ? [] : [[option.name, value]];
    }),
  );
}
