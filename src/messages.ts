import type { Locale } from "./command.ts";

/** Every sentence that the bot says. Both languages have the same keys by type; parameters make a key a function. */
const de = {
  query: "Frage",
  undated: "ohne Datum",
  unknownSource: "Quelle unbekannt",
  source: "Quelle",
  section: "Abschnitt",
  page: "Seite",
  hit: "Treffer",
  previous: "Zurück",
  next: "Weiter",
  open: "Öffnen",
  furtherArticles: "Weitere Artikel",

  figures: "Zahlen",
  figuresInside: "Zahlen darin",
  figuresOf: (subject: string) => `Zahlen zu ${subject}`,
  figuresOfArticle: (title: string) => `Zahlen in: ${title}`,
  noFiguresInArticle: "Dieser Artikel nennt keine Zahlen.",
  planned: "geplant",
  disagrees: "Andere Angabe",
  evidence: "Belege",
  withoutEvidence: "Ohne Belege",
  fullArticle: "Ganzer Artikel",
  back: "Zur Fundstelle",

  nothingTitle: "Dazu steht nichts in den Artikeln",
  nothing: {
    "unknown-words": (words: string) =>
      words === "" ? "Davon schreibt kein Artikel." : `Kommt in keinem Artikel vor: ${words}.`,
    apart: () => "Kein Satz beantwortet das.",
    old: () => "Dazu gibt es nur ältere Artikel; etwas Aktuelles steht in keinem.",
    "no-figures": () => "Das Thema kommt vor, aber kein Artikel nennt dazu Zahlen.",
    "unknown-subject": () => "Unter diesem Namen führe ich kein Thema. /artikel sucht in allen Wörtern.",
    "no-topics": () => "Es gibt noch keine Artikel mit Themen.",
    empty: () =>
      "Darin steht kein Wort, nach dem ich suchen kann. Worum es geht, zeigt /themen; was man fragt, /hilfe.",
  },
  noFiguresOn: (subject: string, period: string) =>
    `Keine Zahlen zu ${subject}${period === "" ? "" : ` für ${period}`}`,
  figuresFor: (periods: string) => `Es gibt welche zu: ${periods}.`,
  withoutFigures: (articles: number) =>
    articles === 0
      ? "Kein Artikel nennt dazu Zahlen."
      : `${articles === 1 ? "Ein Artikel spricht" : `${articles} Artikel sprechen`} davon, ohne Zahlen. Was darin steht, zeigt /artikel.`,
  searchedFor: (question: string) => `Gesucht nach: ${question}`,
  notSaid: (words: string) => `Nicht darin: ${words}`,
  didYouMean: (question: string) => `Meintest du ${question}?`,
  nearest: "Am nächsten liegen",
  related: "Vielleicht verwandt",
  searchArticles: "In Artikeln suchen",

  topicsTitle: "Themen der Artikel",
  topicsTotal: (total: number) => `${total} Themen, die häufigsten zuerst`,
  articles: (count: number) => `${count} Artikel`,
  chooseTopic: "Thema auswählen …",

  helpTitle: "Frag die Artikel",
  helpIntro: (articles: number) =>
    `Ich suche in ${articles === 1 ? "einem Artikel" : `${articles} Artikeln`}. Jedes Wort und jede Zahl, die ich zeige, steht in einem davon, mit Quelle. Steht es nirgends, sage ich das.`,
  helpPrivate: "Meine Antwort siehst nur du, bis du sie teilst.",
  helpPublic: "Meine Antworten sehen alle im Kanal.",
  helpMenu: (menu: string) =>
    `Rechtsklick auf eine Nachricht → Apps → **${menu}** prüft, was die Artikel dazu sagen.`,
  privacy: "Datenschutz",
  privacyTitle: "Datenschutz",
  privacyText: [
    "**Gelesen** wird nur, was du mir schickst: deinen Befehl, deinen Knopfdruck oder die eine Nachricht, die du im Menü auswählst. Andere Nachrichten erreichen mich nicht.",
    "**Gespeichert** wird davon nichts. Deine Frage steht nur in der Antwort bei Discord; ein Knopf liest sie dort ab. Wie oft jemand in den letzten zehn Minuten geteilt hat, merke ich mir so lange im Arbeitsspeicher.",
    "**Protokolliert** werden Fehler und der Zustand der Verbindung: keine Fragen, keine Namen, keine Kennungen von Mitgliedern.",
  ],
  privacyMore: "Datenschutz ausführlich",

  corpusChanged: "Die Artikel haben sich inzwischen geändert. Ich habe neu nachgesehen.",
  notYours: "Das war die Antwort von jemand anderem. Diese hier ist deine.",

  share: "Im Kanal teilen",
  shared: "Geteilt",
  notShared: "Das Teilen hat gerade nicht geklappt. Versuch es noch einmal.",
  sharedBy: (name: string) => `Geteilt von ${name}`,
  delete: "Löschen",
  mayNotSend: "Teilen geht hier nicht: In diesem Kanal darfst du nicht schreiben.",
  noExternalApps:
    "Teilen geht hier nicht: Dieser Server erlaubt Apps, die du selbst mitbringst, keine öffentlichen Antworten.",
  sharedTooOften: (minutes: number) =>
    `Du hast gerade oft geteilt. ${minutes === 1 ? "In einer Minute" : `In ${minutes} Minuten`} geht es wieder.`,
  mayNotDelete: "Diese Antwort können nur die Person, die sie geteilt hat, und die Moderation löschen.",

  failed: (id: string) =>
    `Das hat gerade nicht geklappt. Versuch es bitte noch einmal. Bleibt es dabei, hilft dem Team diese Nummer: ${id}`,
  unknownCommand: "Diesen Befehl kenne ich nicht mehr. Lade Discord neu, dann siehst du die aktuellen.",
  unknownOption: "Diese Angabe kenne ich nicht mehr. Lade Discord neu, dann siehst du die aktuellen.",
  missingOption: "Da fehlt eine Angabe. Ruf den Befehl bitte noch einmal auf.",
  unknownButton: "Dieser Knopf gehört zu einer älteren Fassung von mir. Stell die Frage bitte noch einmal.",
  unreadableQuestion: "Die Frage zu diesem Knopf kann ich nicht mehr lesen. Stell sie bitte noch einmal.",
  unreadable: "Das konnte ich nicht lesen. Stell die Frage bitte noch einmal.",
  lookup: {
    title: "Was die Artikel dazu sagen",
    nothing:
      "In dieser Nachricht steht nichts, wozu ich in den Artikeln nachsehen kann: kein bekanntes Thema, keine Zahl.",
    message: (sentence: string) => `Nachricht: ${sentence}`,
    asOf: (date: string) => `Artikel vom ${date}`,
    same: "Steht so in den Artikeln",
    different: "Steht anders in den Artikeln, in der Nachricht",
    said: "Dazu steht in den Artikeln",
    missing: "Steht nicht in den Artikeln",
  },
  corpus: {
    statusTitle: "Stand der Artikel",
    articles: "Artikel",
    passages: "Abschnitte",
    figures: "Zahlen",
    newest: "Neuester",
    oldest: "Ältester",
    version: "Version",
    uptime: "Laufzeit",
    reloadTitle: "Artikel neu eingelesen",
    refusedTitle: "Nicht neu eingelesen, die alten Artikel antworten weiter",
    added: "Neu",
    changed: "Geändert",
    gone: "Entfernt",
    kept: "Fehlerhaft, alte Fassung antwortet weiter",
    unchanged: "Es hat sich nichts geändert.",
    noDefects: "Keine Fehler in den Dateien.",
    defects: (count: number) => (count === 1 ? "Ein Fehler" : `${count} Fehler`),
    moreDefects: (count: number) => `… und ${count} weitere (alle: npm run check:corpus)`,
  },
  adminOnly:
    "Das geht nur auf einem Server, der dafür eingerichtet ist, und mit der Berechtigung „Server verwalten“.",

  terminal: {
    usage: [
      "npm run -s ask -- BEFEHL WORTE…   eine Antwort       npm run ask   fragen, bis Strg-D",
      "",
      "  article WORTE        der Artikel, der am besten passt     --page N   der N-te Treffer",
      "  ask FRAGE            die Sätze, die antworten",
      "  facts THEMA          die Zahlen zu einem Thema            --period 2025, --evidence, --page N",
      "  topics, help         worum es in den Artikeln geht; was man fragen kann",
      "  Deutsch genauso: artikel, frage, zahlen, themen, hilfe",
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
    sentenceOf: (figure: string) => `im Satz oben zu ${figure}`,
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
  page: "Page",
  hit: "Hit",
  previous: "Back",
  next: "Next",
  open: "Open",
  furtherArticles: "Further articles",

  figures: "Figures",
  figuresInside: "Figures in it",
  figuresOf: (subject) => `Figures on ${subject}`,
  figuresOfArticle: (title) => `Figures in: ${title}`,
  noFiguresInArticle: "This article gives no figures.",
  planned: "planned",
  disagrees: "Another value",
  evidence: "Evidence",
  withoutEvidence: "Without evidence",
  fullArticle: "Full article",
  back: "Back to the passage",

  nothingTitle: "The articles say nothing about this",
  nothing: {
    "unknown-words": (words) => (words === "" ? "No article writes about it." : `In no article: ${words}.`),
    apart: () => "No sentence answers that.",
    old: () => "There are only older articles on this; none says anything recent.",
    "no-figures": () => "The articles mention it, but give no figures for it.",
    "unknown-subject": () => "I know no subject by this name. /article searches every word.",
    "no-topics": () => "There are no articles with topics yet.",
    empty: () =>
      "There is no word in it that I could search for. /topics shows the subjects, /help what to ask.",
  },
  noFiguresOn: (subject, period) => `No figures on ${subject}${period === "" ? "" : ` for ${period}`}`,
  figuresFor: (periods) => `There are some for: ${periods}.`,
  withoutFigures: (articles) =>
    articles === 0
      ? "No article gives figures for it."
      : `${articles === 1 ? "One article speaks" : `${articles} articles speak`} of it, without figures. /article shows what is said.`,
  searchedFor: (question) => `Searched for: ${question}`,
  notSaid: (words) => `Not in it: ${words}`,
  didYouMean: (question) => `Did you mean ${question}?`,
  nearest: "Nearest subjects",
  related: "Perhaps related",
  searchArticles: "Search the articles",

  topicsTitle: "Subjects of the articles",
  topicsTotal: (total) => `${total} subjects, the commonest first`,
  articles: (count) => (count === 1 ? "1 article" : `${count} articles`),
  chooseTopic: "Choose a subject …",

  helpTitle: "Ask the articles",
  helpIntro: (articles) =>
    `I search ${articles === 1 ? "one article" : `${articles} articles`}. Every word and every figure that I show stands in one of them, with its source. If it stands nowhere, I say so.`,
  helpPrivate: "Only you see my answer until you share it.",
  helpPublic: "Everybody in the channel sees my answers.",
  helpMenu: (menu) => `Right-click a message → Apps → **${menu}** checks what the articles say about it.`,
  privacy: "Privacy",
  privacyTitle: "Privacy",
  privacyText: [
    "**Read** is only what you send me: your command, your press of a button, or the one message that you choose in the menu. No other message reaches me.",
    "**Kept** is none of it. Your question stands in the answer at Discord alone; a button reads it there. How often somebody shared within the last ten minutes stays in memory for that long.",
    "**Logged** are errors and the state of the connection: no questions, no names, no ids of members.",
  ],
  privacyMore: "Privacy in full",

  corpusChanged: "The articles have changed since. I looked again.",
  notYours: "That was somebody else's answer. This one is yours.",

  share: "Share in channel",
  shared: "Shared",
  notShared: "Sharing did not work just now. Please try again.",
  sharedBy: (name) => `Shared by ${name}`,
  delete: "Delete",
  mayNotSend: "You cannot share here: you may not write in this channel.",
  noExternalApps:
    "You cannot share here: this server allows no public answers of apps that members bring along.",
  sharedTooOften: (minutes) =>
    `You have shared a lot just now. It works again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`,
  mayNotDelete: "Only the person who shared this answer and the moderators can delete it.",

  failed: (id) =>
    `That did not work just now. Please try again. If it keeps happening, this number helps the team: ${id}`,
  unknownCommand: "I no longer know this command. Reload Discord to see the current ones.",
  unknownOption: "I no longer know this option. Reload Discord to see the current ones.",
  missingOption: "Something is missing. Please use the command again.",
  unknownButton: "This button belongs to an older version of me. Please ask again.",
  unreadableQuestion: "I can no longer read the question of this button. Please ask it again.",
  unreadable: "I could not read that. Please ask again.",
  lookup: {
    title: "What the articles say about it",
    nothing:
      "There is nothing in this message that I could look up in the articles: no known subject, no figure.",
    message: (sentence) => `Message: ${sentence}`,
    asOf: (date) => `article of ${date}`,
    same: "The articles say so",
    different: "The articles say otherwise; the message",
    said: "The articles say",
    missing: "Not in the articles",
  },
  corpus: {
    statusTitle: "State of the articles",
    articles: "Articles",
    passages: "Passages",
    figures: "Figures",
    newest: "Newest",
    oldest: "Oldest",
    version: "Version",
    uptime: "Uptime",
    reloadTitle: "Articles read again",
    refusedTitle: "Not read again, the old articles keep answering",
    added: "New",
    changed: "Changed",
    gone: "Gone",
    kept: "Broken, the old version keeps answering",
    unchanged: "Nothing has changed.",
    noDefects: "No defects in the files.",
    defects: (count) => (count === 1 ? "One defect" : `${count} defects`),
    moreDefects: (count) => `… and ${count} more (all: npm run check:corpus)`,
  },
  adminOnly: "This works only in a server that is set up for it, and with the permission “Manage Server”.",

  terminal: {
    usage: [
      "npm run -s ask -- COMMAND WORDS…   one answer       npm run ask   ask until Ctrl-D",
      "",
      "  article WORDS        the article that fits best         --page N   the Nth hit",
      "  ask QUESTION         the sentences that answer",
      "  facts SUBJECT        the figures on a subject           --period 2025, --evidence, --page N",
      "  topics, help         what the articles are about; what one can ask",
      "  In German as well: artikel, frage, zahlen, themen, hilfe",
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
    sentenceOf: (figure) => `in the sentence above for ${figure}`,
    others: "Further articles",
    hits: (page, pages) => `hit ${page} of ${pages}`,
    page: (page, pages) => `page ${page} of ${pages} (--page ${page < pages ? page + 1 : 1})`,
  },
};

export const messages: Record<Locale, Messages> = { de, en };
