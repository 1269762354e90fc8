import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { facts } from "../../commands/facts.ts";
import { openArchive } from "../../src/archive.ts";
import { formatFigure } from "../../src/figures/format.ts";
import { told } from "./told.ts";

const draft = (language: "de" | "en", tags: string[], text: string) => ({
  a: { language, title: tags[0] ?? "", tags, texts: [text] },
});

describe("somebody else's figure", () => {
  test("a predecessor or a rival that a clause is about owns what it says", async () => {
    const german = draft(
      "de",
      ["NX4", "Nordwerk"],
      "Nordwerk hat den NX4 gezeigt. Nordwerk zählt 12 Werke. Der NX4 hat 300 PS. Der Vorgänger Blitz S1 hatte 90 PS und war 2017 erschienen.",
    );
    expect(await told(german, "NX4")).toEqual(["300 PS · Leistung", "12 · Werke"]);
    expect(await told(german, "Nordwerk")).toEqual(["12 · Werke"]);
    const english = draft(
      "en",
      ["Stoat S2"],
      "The Stoat S2 lifts 35 kg. Its predecessor, the S1, lifted 22 kg and ran for six hours. The Stoat S2 costs $300.",
    );
    expect(await told(english, "Stoat S2", "en")).toEqual(["$300 · Price", "35 kg · The Stoat S2 lifts …"]);
  });

  test("where a sentence goes on to another line or model behind a semicolon, that one owns the figure", async () => {
    const lines = await told(
      draft("de", ["Linie 7"], "Die Linie 7 braucht 22 Minuten; der Bus 41 ist heute 35 Minuten unterwegs."),
      "Linie 7",
    );
    expect(lines).toEqual(["22 Minuten · Die Linie 7 braucht …"]);
  });

  test("what a relative clause says of a model is no figure of the part in it", async () => {
    const articles = draft(
      "de",
      ["Chip X1", "Nordwerk"],
      "Nordwerk hat den Chip X1 gezeigt. Der Chip X1 wiegt 4 Gramm. Er steckt im Telefon Nordwerk 15S Pro, das ab 5.499 Yuan kostet.",
    );
    expect(await told(articles, "Chip X1")).toEqual(["4 g · Gewicht"]);
    expect(await told(articles, "Nordwerk")).toEqual(["ab 5.499 Yuan · Preis, Telefon Nordwerk 15S Pro"]);
  });

  test("who recommends or warns owns nothing", async () => {
    const articles = draft(
      "de",
      ["NX4", "Lena Kurz"],
      "Der NX4 ist gefragt. Im August, als die Wartezeit 56 Wochen betrug, riet Lena Kurz zu anderen Autos.",
    );
    expect(await told(articles, "Lena Kurz")).toEqual(["nothing"]);
    expect(await told(articles, "NX4")).toEqual(["56 Wochen · Wartezeit"]);
  });

  test("what a person expects is a figure of whom it is expected of", async () => {
    const articles = draft(
      "de",
      ["Klub Seehafen", "Lena Kurz"],
      "Klub Seehafen ist gut besucht. Für die Saison rechnet Präsidentin Lena Kurz mit einem Umsatz von 27 Millionen Euro.",
    );
    expect(await told(articles, "Klub Seehafen")).toEqual(["27 Mio. Euro · Umsatz"]);
    expect(await told(articles, "Lena Kurz")).toEqual(["27 Mio. Euro · Klub Seehafen: Umsatz"]);
  });

  test("an age belongs to the person it is said of", async () => {
    const articles = draft(
      "de",
      ["Nordwerk", "Lena Kurz"],
      "Ein Wagen von Nordwerk verunglückte. Der 31-jährige Fahrer starb. Bei Nordwerk arbeitet Lena Kurz, 44, als Leiterin.",
    );
    expect(await told(articles, "Nordwerk")).toEqual(["nothing"]);
    expect(await told(articles, "Lena Kurz")).toEqual(["44 · Alter, Lena Kurz"]);
  });

  test("what 'he' does is no figure of the company", async () => {
    const articles = draft(
      "de",
      ["Nordwerk", "Jan Kurz"],
      "Für Nordwerk fuhr Jan Kurz selbst nach Kiel. Die Strecke war 800 Kilometer lang, zeitweise fuhr er 260 km/h.",
    );
    expect(await told(articles, "Nordwerk")).toEqual(["800 km · Länge, Strecke"]);
    expect(await told(articles, "Jan Kurz")).toEqual(["260 km/h · Zeitweise fuhr er …"]);
  });

  test("one of those that are counted does not own them", async () => {
    const articles = draft(
      "en",
      ["Nordwerk", "Anke Lund"],
      "Nordwerk opened a hall. Around 60 guests came, among them Mayor Anke Lund, who smiled.",
    );
    expect(await told(articles, "Anke Lund", "en")).toEqual(["nothing"]);
  });

  test("names behind a comma that only say who they are own nothing of the text", async () => {
    const articles = draft(
      "en",
      ["Nordwerk", "Quill"],
      "Nordwerk is a server. There are nine moderators and two admins, Quill and Tamsin.",
    );
    expect(await told(articles, "Nordwerk", "en")).toEqual(["9 · Moderators", "2 · Admins"]);
  });

  test("who counts others is no subject of the next sentence", async () => {
    const articles = draft(
      "de",
      ["Nordwerk", "Zählamt"],
      "Nordwerk baut Autos. Das Zählamt kommt auf 400 Autos von Nordwerk und auf 26 von Tesla. Im Mai waren es 500.",
    );
    expect(await told(articles, "Zählamt")).toEqual([
      "400 · Das Zählamt kommt auf … Autos von Nordwerk",
      "26 · Autos von Tesla",
    ]);
    expect(await told(articles, "Nordwerk")).toContain("500 · Autos im Mai");
  });

  test("a club with a number in its name is no product", async () => {
    const articles = draft(
      "de",
      ["SC Seehafen 07", "Lena Kurz"],
      "SC Seehafen 07 hat 900 Mitglieder. Torfrau Lena Kurz kostete den SC Seehafen 07 eine Ablöse von 350.000 Euro.",
    );
    expect(await told(articles, "Lena Kurz")).toEqual(["350.000 Euro · Ablöse"]);
  });
});

/** What /facts shows of an article with headings. */
async function underHeadings(
  title: string,
  tags: string[],
  body: string,
  subject: string,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "headings-"));
  const header = `---\ntitle: "${title}"\ndate: 2025-11-06\nlanguage: de\ntags: [${tags.join(", ")}]\nsource: { name: Test, url: "https://example.org/" }\n---\n`;
  writeFileSync(join(folder, "a.md"), header + body);
  const archive = await openArchive(folder);
  rmSync(folder, { recursive: true });
  const view = { part: "main", hit: 1, page: 1 } as const;
  const answer = facts.answer({ subject }, { archive, locale: "de", now: new Date("2026-01-01"), view });
  if (answer.kind !== "figures") return [answer.kind];
  return answer.groups.flatMap(({ lines }) => lines.map(({ figure }) => formatFigure(figure, "de")));
}

describe("a heading that names another thing ends the subject of the title", () => {
  test("of two things in the title the heading says which", async () => {
    const body =
      "Ich braue ein Kellerbier und backe ein Treberbrot.\n\n## Kellerbier\n\nGekocht wird 75 Minuten lang. Es braucht 16 Liter Wasser.\n\n## Treberbrot\n\nDer Teig braucht 400 g Mehl.\n";
    const tags = ["Kellerbier", "Treberbrot"];
    const show = (subject: string) =>
      underHeadings("Ein Sud: Kellerbier und Treberbrot", tags, body, subject);
    expect((await show("Kellerbier")).toSorted()).toEqual(["16 Liter", "75 Minuten"]);
    expect(await show("Treberbrot")).toEqual(["400 g"]);
  });

  test("in an article of several pieces a piece without a known name has no subject of another", async () => {
    const body =
      "Drei Stücke.\n\n## Vulkan Tavurra bricht aus\n\nDie Wolke war 900 Meter hoch.\n\n## Licht für die Nacht\n\nDie Studie von Lena Kurz hatte 300 Teilnehmer. Ein Drittel schlief 30 Minuten länger.\n\n## Später\n\nDas Teleskop Halden kostet 40 Millionen Euro.\n";
    const tags = ["Vulkan Tavurra", "Teleskop Halden", "Lena Kurz"];
    expect(await underHeadings("Vulkan Tavurra wacht auf", tags, body, "Vulkan Tavurra")).toEqual(["900 m"]);
  });
});

test("a person of a statement of its own has the figure that it is told with", async () => {
  const text =
    "Nordwerk zahlte 4 Millionen Euro; den alten Rekord hielt Verteidiger Lukas Thamm mit 2 Millionen Euro.";
  const lines = await told({ a: { tags: ["Nordwerk", "NX4"], texts: [text] } }, "Nordwerk");
  expect(lines).toEqual(["4 Mio. Euro · Nordwerk zahlte …"]);
});
