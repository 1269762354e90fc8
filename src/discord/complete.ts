import { InteractionResponseType } from "discord.js";
import type { App } from "../app.ts";
import { FIRST_VIEW, type Choice } from "../command.ts";
import { oneLine } from "./markdown.ts";
import type { Reply } from "./reply.ts";
import type { Request } from "./request.ts";

/** Discord shows at most 25 choices, with names and values of 1 to 100 characters. Application Commands, Autocomplete. */
const MAX_CHOICES = 25;
const MAX_CHOICE = 100;

/** Suggestions while typing; none for a command or option that is gone. */
export function complete(request: Request & { kind: "complete" }, app: App): Reply {
  const { name, option: wanted, typed, options, asker } = request;
  const command = app.commands.find(({ names }) => names.en === name);
  const option = command?.options.find(({ names }) => names.en === wanted);
  const context = { archive: app.library.current(), locale: asker.locale, now: app.now(), view: FIRST_VIEW };
  return choices(option?.complete?.(typed, context, options) ?? []);
}

export function choices(all: Choice[]): Reply {
  const fitting = all
    .map(({ name, value }) => ({ name: oneLine(name), value }))
    .filter(({ name, value }) => fits(name) && fits(value));
  return {
    response: {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: fitting.slice(0, MAX_CHOICES) },
    },
  };
}

function fits(value: string): boolean {
  return value.length > 0 && value.length <= MAX_CHOICE;
}
