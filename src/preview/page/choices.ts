import { postInteraction } from "./api.ts";
import type { Choice, CommandEntry } from "./commands.ts";
import type { Field } from "./field.ts";
import { autocompleteInteraction } from "./interaction.ts";
import type { Person } from "./person.ts";
import type { Suggestions } from "./suggestions.ts";
import { texts } from "./texts.ts";

/** Autocomplete waits until nobody has typed for this long, so that a word does not become ten requests. */
const DEBOUNCE_MS = 120;
/** Discord shows at most this many choices. */
const MAX_CHOICES = 25;

/** The values that are offered while an option is typed. */
export type Choices = {
  /** Shows them for a field, `values` being everything that is typed into the command. */
  offer(field: Field, command: CommandEntry, values: Record<string, string>): void;
  /** Choices that are still on their way come too late. */
  stop(): void;
};

export function createChoices(suggestions: Suggestions, person: () => Person): Choices {
  const say = () => texts[person().language];
  let request = 0;
  let shownFor: Field | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(timer);
    shownFor = null;
    request++;
  };

  const show = (field: Field, choices: Choice[], empty: string) => {
    if (!field.option) return;
    shownFor = field;
    const { label, description, required } = field.option;
    const items = choices.map((choice) => ({
      label: choice.name_localizations?.[person().language] ?? choice.name,
      take() {
        stop();
        field.chosen = choice;
        field.input.value = this.label;
        suggestions.hide();
      },
    }));
    const title = `${label} · ${description} (${required ? say().required : say().optional})`;
    suggestions.show({ title, items, empty, active: -1 });
  };

  const ask = async (field: Field, command: CommandEntry, values: Record<string, string>, name: string) => {
    const mine = request;
    const choices = await complete(autocompleteInteraction(person(), command, values, name));
    if (mine === request && document.activeElement === field.input) {
      show(field, choices, say().noSuggestions);
    }
  };

  return {
    offer(field, command, values) {
      const { option } = field;
      const before = shownFor;
      stop();
      if (!option) return;
      if (!option.autocomplete) {
        const wanted = field.input.value.toLowerCase();
        show(
          field,
          option.choices.filter(({ name }) => name.toLowerCase().includes(wanted)),
          "",
        );
        return;
      }
      // Choices of this field stay until newer ones come; whatever else was shown must not be taken any more.
      if (before === field) shownFor = field;
      else show(field, [], "");
      timer = setTimeout(() => void ask(field, command, values, option.name), DEBOUNCE_MS);
    },
    stop,
  };
}

async function complete(interaction: ReturnType<typeof autocompleteInteraction>): Promise<Choice[]> {
  try {
    const { response } = await postInteraction(interaction);
    return response.data?.choices?.slice(0, MAX_CHOICES) ?? [];
  } catch {
    // As in Discord: typing goes on without suggestions.
    return [];
  }
}
