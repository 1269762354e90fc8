import type { Command, Locale, OptionDefinition } from "../command.ts";
import { messages } from "../messages.ts";
import { escape, unescape } from "./markdown.ts";

/**
 * What was asked, as visible lines of Markdown: "-# Frage: su7", "-# Zeitraum: 2025". Buttons read it back from there,
 * so nothing about a question is kept anywhere else. `options` hold visible one-line text.
 */
export function questionLines(command: Command, options: Record<string, string>, locale: Locale): string[] {
  return command.options.flatMap((option, index) => {
    const value = options[option.names.en];
    return value === undefined ? [] : [`${prefix(option, index, locale)}${escape(value)}`];
  });
}

/** The options of a command from the texts of a message, whichever language it is in. */
export function readQuestion(command: Command, texts: string[]): Record<string, string> {
  const lines = texts.flatMap((text) => text.split("\n"));
  return Object.fromEntries(
    command.options.flatMap((option, index) => {
      const prefixes = [prefix(option, index, "de"), prefix(option, index, "en")];
      const found = lines.find((line) => prefixes.some((start) => line.startsWith(start)));
      const start = prefixes.find((start) => found?.startsWith(start)) ?? "";
      return found === undefined ? [] : [[option.names.en, unescape(found.slice(start.length))]];
    }),
  );
}

/** The first option is the question itself; others are called by their name. Article text never starts like this. */
function prefix(option: OptionDefinition, index: number, locale: Locale): string {
  const name = option.names[locale];
  const label = index === 0 ? messages[locale].query : name.charAt(0).toUpperCase() + name.slice(1);
  return `-# ${label}: `;
}
