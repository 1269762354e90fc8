import { describe, expect, test } from "vitest";
import { readTextArticle } from "../../../src/corpus/import/text-article.ts";
import { toCorpusFile } from "../../../src/corpus/import/corpus-file.ts";

const PROSE =
  "Die neue Linie verbindet das Werk mit dem Hafen und braucht für die Strecke nur noch neun Minuten.";

const MORE =
  "Wer mit dem Rad kommt, darf es außerhalb der Hauptverkehrszeit ohne Zuschlag mitnehmen, sagt die Betreiberin.";
const LAST =
  "Im kommenden Jahr sollen zwei weitere Haltestellen folgen, eine davon am neuen Krankenhaus im Norden.";

/** The body that a text gives, below its title. */
function body(text: string): string {
  const { body } = readTextArticle(`Ein Titel für den Versuch\n\n${text}`, false);
  const file = toCorpusFile({
    title: "T",
    date: null,
    language: "de",
    tags: [],
    source: { name: null, url: null },
    aliases: {},
    body,
  });
  return file.split("---\n\n")[1]?.trim() ?? "";
}

function removed(text: string): string[] {
  return readTextArticle(`Ein Titel für den Versuch\n\n${text}`, false).removed.map(
    ({ kind, text }) => `${kind}: ${text}`,
  );
}

describe("bullets", () => {
  test.for(["•", "‣", "▪", "●", "■", "➔", "►", "→", "✓", "✔", "-", "–", "*", "+", "·", "\uf0b7"])(
    "%s makes a list",
    (bullet) => {
      expect(body(`${PROSE}\n\n${bullet} Länge: 12 km\n${bullet} Kosten: 4 Mio. Euro`)).toBe(
        `${PROSE}\n\n- Länge: 12 km\n- Kosten: 4 Mio. Euro`,
      );
    },
  );

  test("may stand on a line of their own, or have empty lines between them", () => {
    expect(body(`${PROSE}\n\n•\nLänge\n•\nKosten`)).toBe(`${PROSE}\n\n- Länge\n- Kosten`);
    expect(body(`${PROSE}\n\n• Länge\n\n• Kosten`)).toBe(`${PROSE}\n\n- Länge\n- Kosten`);
  });

  test("may be missing below a colon", () => {
    expect(body(`Das sind die Werte der neuen Linie:\nLänge 12 km\nKosten 4 Mio. Euro\n\n${PROSE}`)).toBe(
      `Das sind die Werte der neuen Linie:\n\n- Länge 12 km\n- Kosten 4 Mio. Euro\n\n${PROSE}`,
    );
  });

  test("are nested by their indentation", () => {
    expect(body(`${PROSE}\n\n• Bahn\n    ◦ Strom\n    ◦ Diesel\n• Bus`)).toBe(
      `${PROSE}\n\n- Bahn\n  - Strom\n  - Diesel\n- Bus`,
    );
  });

  test("are not seen in negative numbers, dialogue dashes inside a line and footnotes", () => {
    const text = "−5 Grad waren es am Morgen, und die Weiche – sie ist neu – hielt trotzdem den ganzen Tag.";
    expect(body(text)).toBe(text);
  });

  test("numbers count only if they count up", () => {
    expect(body(`${PROSE}\n\n1. Anmelden\n2. Fahren`)).toBe(`${PROSE}\n\n1. Anmelden\n2. Fahren`);
    expect(
      body(`${PROSE}\n\n2024. Ein gutes Jahr war das für alle, die mit der Bahn fahren wollten.`),
    ).toContain("2024\\. Ein");
  });
});

describe("headings", () => {
  test("are short lines without a full stop before a paragraph", () => {
    expect(body(`${PROSE}\n\nWas das kostet\n\n${MORE}`)).toBe(`${PROSE}\n\n## Was das kostet\n\n${MORE}`);
    expect(body(`${PROSE}\nWas das kostet\n${MORE}`)).toBe(`${PROSE}\n\n## Was das kostet\n\n${MORE}`);
  });

  test("may be numbered, and may ask", () => {
    expect(body(`${PROSE}\n\n1. Die Strecke\n\n${MORE}\n\n2. Und jetzt?\n\n${LAST}`)).toBe(
      `${PROSE}\n\n## 1. Die Strecke\n\n${MORE}\n\n## 2. Und jetzt?\n\n${LAST}`,
    );
  });

  test("are not sentences, figures or the last line", () => {
    expect(
      body(`${PROSE}\n\nDas war es.\n\n${MORE}\n\nPreis: 12 Euro\n\n${LAST}\n\nEin letztes Wort`),
    ).not.toContain("#");
  });
});

describe("tables", () => {
  test("are lines with the same number of tabs", () => {
    expect(body(`${PROSE}\n\nJahr\tFahrgäste\n2024\t1.200\n2025\t1.900`)).toBe(
      `${PROSE}\n\n| Jahr | Fahrgäste |\n| - | - |\n| 2024 | 1.200 |\n| 2025 | 1.900 |`,
    );
  });
});

describe("wrapped lines", () => {
  test("are one paragraph", () => {
    const wrapped =
      "Die neue Linie verbindet das Werk mit dem Hafen und braucht\nfür die ganze Strecke von zwölf Kilometern nur noch neun\nMinuten, auch im Berufsverkehr.";
    expect(body(wrapped)).toBe(wrapped.replaceAll("\n", " "));
  });
});

describe("page furniture", () => {
  test.for([
    ["counter", "0"],
    ["counter", "Lesezeit: 4 Minuten"],
    ["share bar", "Teilen Twittern WhatsApp"],
    ["share bar", "Share on Facebook"],
    ["cookie note", "Diese Website verwendet Cookies, um Ihnen den bestmöglichen Service zu bieten."],
    ["cookie note", "We use cookies to improve your experience on our website."],
    ["advertisement", "Anzeige"],
    ["disclaimer", "Affiliate-Link: Beim Kauf darüber erhalten wir eine Provision."],
    [
      "disclaimer",
      "As an Amazon Associate we earn from qualifying purchases. Affiliate links may be included.",
    ],
    ["disclaimer", "Alle Angaben ohne Gewähr."],
    ["newsletter", "Abonniere jetzt unseren Newsletter und verpasse nichts mehr!"],
    ["related", "Lesen Sie auch: Warum die Brücke länger gesperrt bleibt"],
    ["footer", "© 2026 Hafenbote. Alle Rechte vorbehalten."],
    ["image credit", "Foto: Hafenbote/Meier"],
    ["comments", "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert"],
  ] as const)("%s: %s", ([kind, line]) => {
    expect(removed(`${PROSE}\n\n${line}\n\n${MORE}`)).toEqual([`${kind}: ${line}`]);
  });

  test("comments go to the end, with what people wrote", () => {
    const text = `${PROSE}\n\nSchreibe einen Kommentar\n\n${PROSE} Das schrieb jemand anderes.`;
    expect(body(text)).toBe(PROSE);
  });

  test("related titles end where the article goes on", () => {
    const text = `${PROSE}\n\nDas könnte dich auch interessieren\n\nEin anderer Titel\nNoch ein Titel\n\nWas bleibt\n\n${MORE}`;
    expect(body(text)).toBe(`${PROSE}\n\n## Was bleibt\n\n${MORE}`);
  });

  test("a teaser that is repeated inside a paragraph goes", () => {
    const teaser = "Die Bahn fährt jetzt auch in der Nacht bis zum Hafen.";
    expect(body(`${PROSE}\n\n${teaser}\n\n${MORE} ${teaser} Das freut viele.`)).toBe(
      `${PROSE}\n\n${MORE} ${teaser} Das freut viele.`,
    );
  });

  test.for([
    "Facebook baut in Odense ein zweites Rechenzentrum und teilt die Abwärme mit der Stadt.",
    "Der Browser blockiert Cookies von Drittanbietern künftig ohne Nachfrage, teilte der Hersteller mit.",
    "Der Newsletter der Stadt erreicht heute 12.000 Haushalte, fünf Jahre zuvor waren es halb so viele.",
    "Die Firma verkauft ihre Produkte nur noch in Europa und vertreibt sie über eigene Läden.",
    "Werbung brachte dem Sender 2025 noch 41 Millionen Euro ein, ein Drittel weniger als geplant.",
    "Zwölf Kommentare später war der Streit beendet, und die Sache kam auf die Tagesordnung.",
  ])("leaves alone what only speaks of it: %s", (sentence) => {
    expect(body(`${PROSE}\n\n${sentence}\n\n${MORE}`)).toContain(sentence);
  });

  test("stays with keep", () => {
    const { body, removed, tags } = readTextArticle(
      `Titel des Artikels\n\n0\n\n${PROSE}\n\nTags: Bahn, Hafen`,
      true,
    );
    expect(JSON.stringify(body)).toContain('"0"');
    expect(removed).toEqual([]);
    expect(tags).toEqual(["Bahn", "Hafen"]);
  });
});

describe("title and date", () => {
  test("the title is the line with most words if a menu stands above it", () => {
    const draft = readTextArticle(
      `Start\nNews\nKontakt\n\nEine Bahn für den Hafen\n\nVon Eva Kern, 3. Mai 2025\n\n${PROSE}`,
      false,
    );
    expect(draft).toMatchObject({ title: "Eine Bahn für den Hafen", date: "2025-05-03" });
  });

  test("a date in the text is not the date of the article", () => {
    expect(
      readTextArticle(`Eine Bahn für den Hafen\n\n${PROSE} Am 22. März 2025 begann der Bau.`, false).date,
    ).toBeNull();
  });

  test("an as-of line at the end is, and stays", () => {
    const draft = readTextArticle(`Eine Bahn für den Hafen\n\n${PROSE}\n\nStand: 22. März 2025`, false);
    expect(draft.date).toBe("2025-03-22");
    expect(JSON.stringify(draft.body)).toContain("Stand: 22. März 2025");
  });
});
