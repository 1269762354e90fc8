import { defineCommand, type Command, type Menu } from "../src/command.ts";

/** /help lists the commands it is given. */
export function createHelp(commands: Command[], menus: Menu[]): Command {
  return defineCommand({
    names: { de: "hilfe", en: "help" },
    descriptions: {
      de: "Was du fragen kannst und was mit deinen Fragen geschieht",
      en: "What you can ask and what happens to your questions",
    },
    options: {},
    answer(_options, { archive, locale, view }) {
      if (view.part === "privacy") return { kind: "privacy" };
      return {
        kind: "help",
        commands: commands.map(({ names, descriptions, options }) => ({
          name: names[locale],
          option: options[0]?.names[locale] ?? null,
          description: descriptions[locale],
        })),
        menus: menus.map(({ names }) => names[locale]),
        articles: archive.corpus.articles.length,
      };
    },
  });
}
