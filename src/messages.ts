import type { Locale } from "./command.ts";

/** Every sentence that the bot says. Both languages have the same keys by type; parameters make a key a function. */
const de = {
  query: "Frage",
};

type Messages = typeof de;

const en: Messages = {
  query: "Question",
};

export const messages: Record<Locale, Messages> = { de, en };
