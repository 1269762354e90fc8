import type { AdminCommand, AdminContext } from "../src/command.ts";
import { ConfigError } from "../src/config.ts";
import { toReference } from "../src/reference.ts";

export const corpus: AdminCommand = {
  names: { de: "korpus", en: "corpus" },
  descriptions: { de: "Die Artikel des Bots verwalten", en: "Manage the bot's articles" },
  subcommands: [
    {
      names: { de: "status", en: "status" },
      descriptions: {
        de: "Wie viele Artikel geladen sind und welche Fehler es gibt",
        en: "How many articles are loaded and what is wrong with others",
      },
      answer({ archive, now, startedAt }) {
        const { articles, defects, kept, version } = archive.corpus;
        const dated = articles
          .filter(({ date }) => date !== null)
          .map((article) => toReference(article, now))
          .toSorted((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
        return {
          kind: "status",
          articles: articles.length,
          passages: articles.reduce((sum, { passages }) => sum + passages.length, 0),
          figures: archive.figures.all.length,
          newest: dated.at(-1) ?? null,
          oldest: dated[0] ?? null,
          defects,
          kept,
          version,
          uptimeSeconds: Math.max(0, Math.round((now.getTime() - startedAt.getTime()) / 1000)),
        };
      },
    },
    {
      names: { de: "neuladen", en: "reload" },
      descriptions: {
        de: "Die Artikel neu einlesen und zeigen, was sich geändert hat",
        en: "Read the articles again and show what changed",
      },
      async answer({ library }: AdminContext) {
        try {
          return { kind: "reload", change: await library.reload() };
        } catch (error) {
          if (!(error instanceof ConfigError)) throw error;
          return { kind: "reload", refused: error.message };
        }
      },
    },
  ],
};
