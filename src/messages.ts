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
    old: () => "Dazu gibt es nur ältere Artikel; etwas Aktuelles steht in keinem.",
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
  terminal: {
    usage: [
      "npm run -s ask -- BEFEHL WORTE…   eine Antwort       npm run ask   fragen, bis Strg-D",
      "",
      "  article WORTE        der Artikel, der am besten passt     --page N   der N-te Treffer",
      "  facts THEMA          die Zahlen zu einem Thema            --period 2025, --evidence, --page N",
      "",
      "  --lang de|en   Sprache der Antwort (de)    --json   Antwort als JSON    --payload   JSON für Discord",
      "",
      "Ende: 0 beantwortet, 1 steht nicht in den Artikeln, 2 falscher Aufruf. CORPUS_DIR=ordner nimmt andere Artikel.",
    ].join("\n"),
    welcome: (articles: number) =>
      `${articles} Artikel geladen. Frag etwas, zum Beispiel /article samsung oder /facts su7.\nTab ergänzt Befehle und Themen, ↑ holt Früheres, ? hilft, Strg-D beendet.`,
    help: [
      "  /article samsung           der Artikel, der am besten passt (--page=2: der zweite Treffer)",
      "  /facts su7 period:2025     die Zahlen zu einem Thema (--evidence: mit den Sätzen, --page=2)",
      "  Was kostet der SU7?        eine Frage ohne Befehl",
      "  exit                       Schluss",
    ].join("\n"),
    leave: ["exit", "quit", "q", "ende"],
    others: "Weitere Artikel",
    hits: (page: number, pages: number) => `Treffer ${page} von ${pages}`,
    page: (page: number, pages: number) =>
      `Seite ${page} von ${pages} (--page ${page < pages ? page + 1 : 1})`,
  },
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
    old: () => "There are only older articles on this; none says anything recent.",
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
  terminal: {
    usage: [
      "npm run -s ask -- COMMAND WORDS…   one answer       npm run ask   ask until Ctrl-D",
      "",
      "  article WORDS        the article that fits best         --page N   the Nth hit",
      "  facts SUBJECT        the figures on a subject           --period 2025, --evidence, --page N",
      "",
      "  --lang de|en   language of the answer (de)    --json   answer as JSON    --payload   JSON for Discord",
      "",
      "Exit: 0 answered, 1 not in the articles, 2 wrong use. CORPUS_DIR=folder takes other articles.",
    ].join("\n"),
    welcome: (articles) =>
      `${articles} articles loaded. Ask something, such as /article samsung or /facts su7.\nTab completes commands and subjects, ↑ brings back earlier lines, ? helps, Ctrl-D ends.`,
    help: [
      "  /article samsung           the article that fits best (--page=2: the second hit)",
      "  /facts su7 period:2025     the figures on a subject (--evidence: with their sentences, --page=2)",
      "  What does the SU7 cost?    a question without a command",
      "  exit                       leave",
    ].join("\n"),
    leave: ["exit", "quit", "q"],
    others: "Further articles",
    hits: (page, pages) => `hit ${page} of ${pages}`,
    page: (page, pages) => `page ${page} of ${pages} (--page ${page < pages ? page + 1 : 1})`,
  },
};

export const messages: Record<Locale, Messages> = { de, en };
