import { describe, expect, test } from "vitest";
import { withDetails } from "../../src/figures/label.ts";
import { article } from "../../commands/article.ts";
import { createArchive } from "../../src/archive.ts";
import type { Language } from "../../src/corpus/article.ts";
import { formatFigure } from "../../src/figures/format.ts";
import { corpusOf } from "../corpus-of.ts";
import { labels } from "./told.ts";

/** The period of each amount: "45 · 2025-12". */
async function periods(text: string, language: Language = "de"): Promise<string[]> {
  const archive = await createArchive(
    corpusOf({ a: { language, tags: ["Nordwerk", "NX4"], texts: [text] } }),
  );
  return archive.figures.linked
    .filter(({ context, figure }) => !context && figure.kind === "count")
    .map(({ figure }) => `${formatFigure(figure, language)} · ${figure.period}`);
}

describe("labels", () => {
  test("keep the negation of what they name", async () => {
    expect(await labels("Nordwerk verlangt eine nicht erstattbare Anzahlung von 5.000 Yuan.")).toEqual([
      "5.000 Yuan · Nicht erstattbare Anzahlung",
    ]);
    expect(await labels("Im Hof standen 300 nicht verkaufte Lampen.")).toEqual([
      "300 · Nicht verkaufte Lampen",
    ]);
    expect(await labels("Nordwerk hat 300 Autos nicht ausgeliefert.")).toEqual(["300 · Nicht ausgeliefert"]);
    expect(await labels("Nordwerk has a non-refundable deposit of 5,000 yuan.", "en")).toEqual([
      "5,000 yuan · Non-refundable deposit",
    ]);
    expect(await labels("Nordwerk has 300 non-paying customers.", "en")).toEqual([
      "300 · Non-paying customers",
    ]);
  });
});

describe("labels of a sentence", () => {
  test("have no adjective whose ending only fits the sentence", async () => {
    expect(await labels("Nordwerk meldete einen bereinigten Verlust von 300 Millionen Euro.")).toEqual([
      "300 Mio. Euro · Verlust",
    ]);
    expect(await labels("Nordwerk hat 300 feste Bestellungen.")).toEqual(["300 · Feste Bestellungen"]);
  });

  test("never begin inside a number", async () => {
    const archive = await createArchive(
      corpusOf({
        a: {
          language: "en",
          tags: ["NX4"],
          texts: ["It took in 116,887 NX4 Standard cars built until 30 August 2025."],
        },
      }),
    );
    for (const { label } of archive.figures.all) expect(label).not.toMatch(/^887/);
  });
});

describe("periods", () => {
  test("are not carried into a clause that names a vaguer time of its own", async () => {
    expect(
      await periods(
        "Im Dezember 2025 verkaufte Nordwerk nur noch 45 Stück; in früheren Monaten waren es 2.000 bis 3.000 gewesen.",
      ),
    ).toEqual(["45 · 2025-12", "2.000–3.000 · null"]);
    expect(
      await periods(
        "Das Werk wurde bis Juni 2023 gebaut. Binnen eines Jahres kamen 130.000 Besucher, im Mai 2024 waren es 9.000.",
      ),
    ).toEqual(["130.000 · null", "9.000 · 2024-05"]);
    expect(await periods("In 2025 Nordwerk sold 45 cars; in previous years it was 900.", "en")).toEqual([
      "45 · 2025",
      "900 · null",
    ]);
  });
});

describe("the figures of a quotation", () => {
  test("stand in it, and the range of a sprint is none of its own", async () => {
    const filler = "Dazu sagte der Sprecher am Rande der Messe vor der Presse nichts weiter. ".repeat(6);
    const text = `Der NX4 schafft den Sprint von 0 auf 100 km/h in 3,2 Sekunden. ${filler}Das Werk hat 4.711 Fenster.`;
    const archive = await createArchive(corpusOf({ a: { tags: ["NX4"], texts: [text] } }));
    const view = { part: "main", hit: 1, page: 1 } as const;
    const answer = article.answer({ query: "sprint" }, { archive, locale: "de", now: new Date(), view });
    if (answer.kind !== "article") throw new Error(answer.kind);
    expect(answer.quote.text).not.toContain("4.711");
    expect(answer.figures.map(({ text }) => text)).toEqual(["3,2 Sekunden"]);
  });
});

test.for([
  [
    "Für Verkäufe im Ausland nannte Präsidentin Mara Voss am 18.",
    "Für Verkäufe im Ausland nannte Präsidentin Mara Voss",
  ],
  [
    "Der neue Anbau kostet nach den Angaben der Stadtverwaltung in der Summe",
    "Der neue Anbau kostet nach den Angaben der Stadtverwaltung",
  ],
])("a label that was cut ends with a whole phrase: %s", ([cut = "", label]) => {
  expect(withDetails(cut, [])).toBe(label);
});
