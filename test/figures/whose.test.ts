import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openArchive } from "../../src/archive.ts";
import { formatFigure } from "../../src/figures/format.ts";
import { told } from "./told.ts";

describe("whose figure it is", () => {
  test("what belongs to a product is not its supplier's", async () => {
    const articles = {
      a: {
        title: "NX4: Akku und Reichweite",
        tags: ["NX4", "Zellwerk", "Nordwerk"],
        texts: [
          "Der NX4 ist neu. Der Akku von Zellwerk fasst 90 kWh, die Reichweite liegt bei 600 Kilometern.",
          "Im Mai kam Zellwerk beim NX4 als zweiter Lieferant hinzu; an der Reichweite von 600 Kilometern änderte das nichts.",
        ],
      },
    };
    expect(await told(articles, "Zellwerk")).toEqual(["90 kWh · Akku"]);
    expect(await told(articles, "NX4")).toEqual(["600 km · Reichweite", "90 kWh · Akku"]);
  });

  test("a line of a company says of which product it is", async () => {
    const articles = {
      a: {
        tags: ["Nordwerk", "NX4"],
        texts: ["Nordwerk verlangt für den NX4 30.000 Euro.", "Nordwerk hat 300 Filialen."],
      },
    };
    expect(await told(articles, "nordwerk")).toEqual(["30.000 Euro · NX4: Preis", "300 · Filialen"]);
    expect(await told(articles, "nx4")).toEqual(["30.000 Euro · Preis"]);
  });

  test("where something goes is a place and owns nothing", async () => {
    const articles = {
      a: {
        title: "Die Talbahn nach Kaltenfels",
        tags: ["Talbahn", "Kaltenfels"],
        texts: [
          "Die Talbahn hat 12 Brücken.",
          "Sie fährt nach Kaltenfels. Sie befördert 900 Fahrgäste.",
          "Kaltenfels hat 400 Einwohner.",
        ],
      },
    };
    expect(await told(articles, "Kaltenfels")).toEqual(["400 · Einwohner"]);
    expect(await told(articles, "Talbahn")).toEqual(["12 · Brücken", "900 · Fahrgäste"]);
  });

  test("who only says so owns nothing, and what is reported of somebody stays with whoever was spoken of", async () => {
    const articles = {
      a: {
        tags: ["Klub Seehafen", "Lena Kurz"],
        texts: [
          "Klub Seehafen hat 900 Mitglieder, sagte Lena Kurz.",
          "Der Klub machte einen Gewinn von 2 Millionen Euro; der Abschied von Lena Kurz ist darin noch nicht enthalten. Die Schulden sanken auf 7 Millionen Euro.",
        ],
      },
    };
    expect(await told(articles, "Lena Kurz")).not.toContain("7 Mio. Euro · Schulden");
    expect(await told(articles, "Klub Seehafen")).toContain("7 Mio. Euro · Schulden");
  });

  test("a common noun that an article is filed under first is its subject", async () => {
    const articles = {
      a: {
        title: "Handbuch der Kletterhalle",
        tags: ["Turmwerk", "Kletterhalle", "Regeln"],
        texts: ["Das Turmwerk ist unsere Halle.", "Die höchste Wand ist 17 Meter hoch. Es gibt 180 Routen."],
      },
    };
    expect(await told(articles, "turmwerk")).toEqual(["17 m · Höhe, höchste Wand", "180 · Routen"]);
  });

  test("a word that no sentence has is what an article is filed under and nobody's name", async () => {
    const articles = {
      a: { title: "Brot", tags: ["Brot", "Rezept"], texts: ["Das Brot backt 50 Minuten."] },
      b: { title: "Rezept für Suppe", tags: ["Suppe"], texts: ["Die Suppe kocht 20 Minuten."] },
    };
    expect(await told(articles, "suppe")).toEqual(["20 Minuten · Die Suppe kocht …"]);
  });

  test("figures of two articles are one line only if the articles speak of the same subject", async () => {
    const articles = {
      a: { tags: ["Seebad", "Preise"], texts: ["Im Seebad kostet die Zehnerkarte 48 Euro."] },
      b: { tags: ["Turmwerk", "Preise"], texts: ["Im Turmwerk kostet die Jahreskarte 48 Euro."] },
    };
    expect(await told(articles, "Preis")).toHaveLength(2);
  });

  test("a name that German gives an article is known by its capital in an English sentence", async () => {
    const articles = {
      a: {
        tags: ["Nordbank", "Hansekasse"],
        texts: ["Die Hansekasse hat 85 Filialen und 640.000 Kunden, die Nordbank 210 Filialen."],
      },
      b: {
        language: "en" as const,
        tags: ["Nordbank", "Hansekasse"],
        texts: ["At last the rich Nordbank may buy Hansekasse for less."],
      },
    };
    expect(await told(articles, "Hansekasse")).toEqual(["85 · Filialen", "640.000 · Kunden"]);
    expect(await told(articles, "Nordbank")).toEqual(["210 · Filialen"]);
  });

  test("what articles in two languages say of one time is one line, in the reader's language", async () => {
    const articles = {
      a: {
        tags: ["Nordwerk"],
        texts: ["Das Ministerium lud Nordwerk und am 16. April 2025 60 Hersteller ein."],
      },
      b: {
        language: "en" as const,
        tags: ["Nordwerk"],
        texts: ["On 16 April 2025 the ministry invited Nordwerk and 60 makers."],
      },
    };
    expect(await told(articles, "Nordwerk")).toEqual(["60 · Hersteller · 2025-04-16"]);
    expect(await told(articles, "Nordwerk", "en")).toEqual(["60 · Makers · 2025-04-16"]);
  });

  test("similar words in the clauses of two articles do not make their figures equal", async () => {
    const articles = {
      a: { tags: ["Nordwerk"], texts: ["Nordwerk arbeitet in zwei Schichten an zwei Linien."] },
      b: { tags: ["Nordwerk"], texts: ["Nordwerk fährt mit zwei Bussen in die Stadt."] },
    };
    expect((await told(articles, "nordwerk")).filter((line) => line.startsWith("2 "))).toHaveLength(2);
  });
});

describe("when a figure holds", () => {
  /** The last line that is no date. */
  const period = async (text: string, language: "de" | "en" = "de") =>
    (await told({ a: { language, tags: ["Nordwerk"], texts: [text] } }, "nordwerk", language)).findLast(
      (line) => !/^[^·]*\d{4} ·/.test(line),
    );

  test("a sentence hands on the time that it is set in, not one that it only mentions", async () => {
    expect(await period("Im Jahr 2024 verkaufte Nordwerk 5 Läden. Es gewann 300 Kunden.")).toContain("2024");
    expect(await period("Die Fabrik von Nordwerk baute im Jahr 2024 viel. Sie gewann 300 Kunden.")).toBe(
      "300 · Kunden · 2024",
    );
    expect(
      await period("Nordwerk hat eine Halle, die im Jahr 2024 entstand. Die Firma gewann 300 Kunden."),
    ).toBe("300 · Kunden");
    expect(await period("Nordwerk fährt mit einem Bus von 1956. Es gewann 300 Kunden.")).not.toContain(
      "1956",
    );
    expect(await period("Die Halle wurde von 2022 bis 2023 gebaut. Nordwerk gewann 300 Kunden.")).toBe(
      "300 · Kunden",
    );
    expect(await period("In 2017 a crack appeared. Nordwerk now costs $22 a month.", "en")).not.toContain(
      "2017",
    );
  });

  test("a target of the year is for the year of the day on which it is set", async () => {
    expect(await period("Am 18. März 2025 erhöhte Nordwerk das Jahresziel auf 350.000 Autos.")).toBe(
      "geplant 350.000 · Jahresziel · 2025",
    );
    expect(await period("On 18 March 2025 Nordwerk raised its annual target to 350,000 cars.", "en")).toBe(
      "geplant 350,000 · Annual target · 2025",
    );
  });

  test("what a figure is compared with is not its time", async () => {
    expect(await period("Im Jahr 2025 zählte Nordwerk 300 Kunden, 4 Prozent mehr als 2024.")).toBe(
      "4 % · Kunden: mehr als 2024 · 2025",
    );
  });

  test("two times can bound one", async () => {
    expect(await period("Von Juli bis Dezember 2025 kamen 300 Gäste zu Nordwerk.")).toBe(
      "300 · Gäste · 2025-07/2025-12",
    );
  });

  test("a time behind a full stop, the end of something else and what a budget is for are not its time", async () => {
    expect(await period("Nordwerk hatte 2020 noch 1.980 Mitglieder, inzwischen sind es 3.460.")).toBe(
      "3.460 · Mitglieder",
    );
    expect(await period("Nordwerk braucht 4.500 Liter Wasser. 2024 zählte das Werk viele Gäste.")).toBe(
      "4.500 Liter · Wasser",
    );
    expect(await period("Nordwerk zahlt eine Ablöse von 350.000 Euro, Vertrag bis 30. Juni 2028.")).toBe(
      "350.000 Euro · Ablöse",
    );
    expect(await period("Nordwerk hat nach sechs Stunden Debatte den Haushalt für 2026 beschlossen.")).toBe(
      "6 Stunden · Nordwerk hat nach … Debatte den Haushalt",
    );
  });

  test("prices stay when a sentence goes on", async () => {
    expect(await period("Im August 2025 riet Nordwerk ab. Die Anzahlung betrug 5.000 Euro.")).toBe(
      "5.000 Euro · Anzahlung",
    );
  });
});

/** The figures of an article that is written as a file, with its lists and tables. */
async function figuresOf(language: "de" | "en", body: string, tags = "Nordwerk") {
  const folder = mkdtempSync(join(tmpdir(), "rows-"));
  const header = `---\ntitle: Results\ndate: 2025-11-06\nlanguage: ${language}\ntags: [${tags}]\nsource: { name: Test, url: "https://example.org/" }\n---\n`;
  writeFileSync(join(folder, "a.md"), header + body);
  const archive = await openArchive(folder);
  rmSync(folder, { recursive: true });
  return archive.figures.all;
}

test("a column can be a time, and the first cell then says what and in what unit", async () => {
  const figures = await figuresOf(
    "en",
    "Nordwerk in numbers:\n\n| | Q3 2025 | Q3 2024 |\n|---|---|---|\n| Revenue ($ million) | 84.6 | 66.6 |\n| Gross margin (%) | 41.5 | 37.0 |\n",
  );
  expect(
    figures
      .filter(({ kind }) => kind !== "date")
      .map(({ value, unit, label, period }) => [value, unit, label, period]),
  ).toEqual([
    [84_600_000, "USD", "Revenue", "Q3 2025"],
    [66_600_000, "USD", "Revenue", "Q3 2024"],
    [41.5, "%", "Gross margin", "Q3 2025"],
    [37, "%", "Gross margin", "Q3 2024"],
  ]);
});

test("a table behind a list does not take over whom the list was introduced by", async () => {
  const figures = await figuresOf(
    "de",
    "Nordwerk öffnet. Die Mitgliedschaft bei Bergklub kostet im Jahr:\n\n- Erwachsene: 78 Euro\n\n| Tarif | Gäste (Euro) |\n|---|---|\n| Karte | 14,50 |\n",
    "Nordwerk, Bergklub",
  );
  const card = figures.find(({ value }) => value === 14.5);
  expect(card?.subjects).toEqual(["Nordwerk"]);
});

test("an item that begins with a time says what is done then", async () => {
  const figures = await figuresOf(
    "de",
    "Nordwerk baut um. Die Arbeiten sollen so laufen:\n\n- September 2026 bis Mai 2027: Abriss und Neubau der Halle\n- Juni 2027: Dach, Fenster und Lager\n",
  );
  expect(
    figures.map(
      (figure) => `${figure.plan ? "geplant " : ""}${formatFigure(figure, "de")} · ${figure.label}`,
    ),
  ).toEqual([
    "geplant September 2026 · Abriss und Neubau der Halle",
    "geplant bis Mai 2027 · Abriss und Neubau der Halle",
    "geplant Juni 2027 · Dach, Fenster und Lager",
  ]);
});

test("the day on which a plan was reported is no plan", async () => {
  const figures = await figuresOf("de", "Nordwerk soll jedes Jahr wachsen, hieß es im Dezember 2025.");
  expect(figures.filter(({ plan }) => plan)).toEqual([]);
});

test("a time keeps its bound", async () => {
  const figures = await figuresOf(
    "de",
    "Bis voraussichtlich Mitte August 2026 ist der Steg von Nordwerk gesperrt.",
  );
  expect(figures.map((figure) => formatFigure(figure, "de"))).toEqual(["bis August 2026"]);
});

test("which quarter a report is about is not when it appears", async () => {
  const text = "The fourth-quarter results of Nordwerk will be published on February 12, 2026.";
  const lines = await told({ a: { language: "en", tags: ["Nordwerk"], texts: [text] } }, "nordwerk", "en");
  expect(lines).toEqual(["geplant 12 February 2026 · Publication"]);
});
