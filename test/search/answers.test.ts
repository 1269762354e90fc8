import { describe, expect, test } from "vitest";
import { createArchive } from "../../src/archive.ts";
import { idOf } from "../../src/search/sections.ts";
import { corpusOf } from "../corpus-of.ts";

const PRICES = "Zum Verkaufsstart gelten in China für den SU7 diese Preise:";
const PARTS = "Für den Akku liefern viele Firmen ihre Teile, und zwar nach Angaben der Presse diese:";
const firms = Array.from({ length: 12 }, (_, i) => `Firma ${i + 100}: Bauteile für Gehäuse und Zellen`);

const { search } = await createArchive(
  corpusOf({
    preise: {
      title: "Die erste Limousine",
      tags: ["SU7", "Preise"],
      texts: [
        `${PRICES}\nStandard: 215.900 Yuan\nPro: 245.900 Yuan\nMax: 299.900 Yuan`,
        "Die Farben des SU7 heißen Aquablau und Lavagrau.",
      ],
    },
    yu7: {
      title: "Das erste SUV",
      tags: ["YU7", "SU7", "Preise"],
      texts: ["Billiger ist der YU7 als ein Tesla, der in China als Preis 263.500 Yuan kostet."],
    },
    akku: { title: "Teile", texts: [`${PARTS}\n${firms.join("\n")}`] },
    lang: {
      title: "Garantie",
      texts: [`${"Die Garantie gilt sehr lange, ".repeat(10)}und zwar für:\nLack und Blech\nden Antrieb`],
    },
  }),
);

function quoted(query: string): string[] {
  return search.answers(search.find(query)).quotes.map(({ quote }) => quote.text);
}

function excerpt(query: string): string {
  const finding = search.find(query);
  const [hit] = finding.hits;
  return hit ? search.quote(finding, hit).text : "";
}

describe("a sentence that announces a list", () => {
  test("is quoted with the items that follow it", () => {
    expect(quoted("Was kostet der SU7 in China?")[0]).toBe(
      `${PRICES}\nStandard: 215.900 Yuan\nPro: 245.900 Yuan\nMax: 299.900 Yuan`,
    );
  });

  test.for([
    ["answer", quoted],
    ["excerpt", (query: string) => [excerpt(query)]],
  ] as const)("takes as many whole items as fit: %s", ([, show]) => {
    const [text = ""] = show("Welche Firmen liefern nach Angaben der Presse Teile für den Akku?");
    expect(text.startsWith(`${PARTS}\n${firms[0]}\n`)).toBe(true);
    expect(firms).toContain(text.split("\n").at(-1));
    expect(text.length).toBeLessThanOrEqual(300);
  });

  test("is not quoted alone where it is too long for an item", () => {
    expect(quoted("Wie lange gilt die Garantie?")[0]).not.toMatch(/:$/);
    expect(excerpt("Wie lange gilt die Garantie?")).not.toMatch(/:$/);
  });
});

test("the first row of a table is quoted with rows that follow it", async () => {
  const table = "Die Werte:\nVersion\tReichweite\nStandard\t700\nMax\t800";
  const { search: one } = await createArchive(corpusOf({ tabelle: { title: "Akku", texts: [table] } }));
  expect(one.answers(one.find("Reichweite")).quotes.map(({ quote }) => quote.text)).toEqual([table]);
});

test("an item is quoted with the announcement of its list", () => {
  expect(quoted("Max 299.900")).toEqual([
    `${PRICES}\nStandard: 215.900 Yuan\nPro: 245.900 Yuan\nMax: 299.900 Yuan`,
  ]);
});

test("a name that the best sentence has must stand in the others, too", () => {
  const { quotes: answers } = search.answers(
    search.find("Was kostet der SU7 in China? Welcher Preis in Yuan?"),
  );
  expect(answers.map(({ article }) => article.id)).toEqual(["preise"]);
});

test("a section that was chosen while typing answers with its own sentences", () => {
  const [chosen] = search.completeSection("Das erste SUV", 1);
  if (!chosen) throw new Error("no section is offered");
  const { quotes } = search.answers(search.find(idOf(chosen)));
  expect(quotes.map(({ quote }) => quote.text)).toEqual([
    "Billiger ist der YU7 als ein Tesla, der in China als Preis 263.500 Yuan kostet.",
  ]);
});

test("a row of a table comes with the header that says what its cells are", async () => {
  const quarters = Array.from(
    { length: 12 },
    (_, i) => `Q${1 + (i % 4)} ${2022 + Math.floor(i / 4)}\t${100 + i},5\t${i},2`,
  );
  const table = await createArchive(
    corpusOf({
      tabelle: {
        title: "Zahlen der Sparte",
        texts: [["Quartal\tUmsatz mit Autos (Mrd. Yuan)\tBruttomarge (%)", ...quarters].join("\n")],
      },
    }),
  );
  const [answer] = table.search.answers(table.search.find("Bruttomarge Q4 2024")).quotes;
  const rows = answer?.quote.text.split("\n") ?? [];
  expect([rows.at(0), rows.at(-1)]).toEqual([
    "Quartal\tUmsatz mit Autos (Mrd. Yuan)\tBruttomarge (%)",
    quarters.at(-1),
  ]);
});
