import type { Locale } from "./command.ts";

/** Every sentence that the bot says. Both languages have the same keys by type; parameters make a key a function. */
const de = {
  query: "Frage",
  undated: "ohne Datum",
  unknownSource: "Quelle unbekannt",
  source: "Quelle",
  section: "Abschnitt",
  figuresInside: "Zahlen darin",
  figuresOf: (subject: string) => `Zahlen zu ${subject}`,
  planned: "geplant",
  disagrees: "abweichend",
  nothingTitle: "Dazu steht nichts in den Artikeln",
  nothing: {
    "unknown-words": (words: string) =>
      words === "" ? "Davon schreibt kein Artikel." : `Diese Wörter kommen in keinem Artikel vor: ${words}.`,
    apart: () => "Die Wörter kommen vor, aber nirgends zusammen.",
    "no-figures": () => "Das Thema kommt vor, aber kein Artikel nennt dazu Zahlen.",
    "unknown-subject": () => "Dieses Thema kommt in keinem Artikel vor.",
    empty: () => "Darin steht kein Wort, nach dem ich suchen kann. Frag zum Beispiel nach einem Namen.",
  },
  didYouMean: (question: string) => `Meintest du ${question}?`,
  nearest: "Am nächsten liegen",
  related: "Vielleicht verwandt",
  failed: (id: string) =>
    `Das hat gerade nicht geklappt. Versuch es bitte noch einmal. Bleibt es dabei, hilft dem Team diese Nummer: ${id}`,
  unknownCommand: "Diesen Befehl kenne ich nicht mehr. Lade Discord neu, dann siehst du die aktuellen.",
  unknownOption: "Diese Angabe kenne ich nicht mehr. Lade Discord neu, dann siehst du die aktuellen.",
  missingOption: "Da fehlt eine Angabe. Ruf den Befehl bitte noch einmal auf.",
  unknownButton: "Dieser Knopf gehört zu einer älteren Fassung von mir. Stell die Frage bitte noch einmal.",
  unreadable: "Das konnte ich nicht lesen. Stell die Frage bitte noch einmal.",
};

type Messages = typeof de;

const en: Messages = {
  query: "Question",
  undated: "undated",
  unknownSource: "source unknown",
  source: "Source",
  section: "Section",
  figuresInside: "Figures in it",
  figuresOf: (subject) => `Figures on ${subject}`,
  planned: "planned",
  disagrees: "differs",
  nothingTitle: "The articles say nothing about this",
  nothing: {
    "unknown-words": (words) =>
      words === "" ? "No article writes about it." : `These words are in no article: ${words}.`,
    apart: () => "The words are there, but never together.",
    "no-figures": () => "The articles mention it, but give no figures for it.",
    "unknown-subject": () => "No article mentions this subject.",
    empty: () => "There is no word in it that I could search for. Try a name, for example.",
  },
  didYouMean: (question) => `Did you mean ${question}?`,
  nearest: "Nearest subjects",
  related: "Perhaps related",
  failed: (id) =>
    `That did not work just now. Please try again. If it keeps happening, this number helps the team: ${id}`,
  unknownCommand: "I no longer know this command. Reload Discord to see the current ones.",
  unknownOption: "I no longer know this option. Reload Discord to see the current ones.",
  missingOption: "Something is missing. Please use the command again.",
  unknownButton: "This button belongs to an older version of me. Please ask again.",
  unreadable: "I could not read that. Please ask again.",
};

export const messages: Record<Locale, Messages> = { de, en };
