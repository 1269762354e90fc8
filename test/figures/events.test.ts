import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

/** The lines of dates that /facts shows of some sentences on Nordwerk and its NX4. */
async function dates(text: string, language: "de" | "en" = "de", subject = "Nordwerk"): Promise<string[]> {
  const draft = { language, tags: ["Nordwerk", "NX4"], texts: [text] };
  const lines = await told({ a: draft }, subject, language);
  return lines.filter((line) =>
    /^(?:geplant )?(?:\p{L}+ )*\d{1,2}(?:\.| )? ?\p{Lu}|^(?:geplant )?(?:\p{L}+ )*\d{4} ·/u.test(line),
  );
}

describe("what happened on a date has a line of its own", () => {
  const german: [text: string, ...lines: string[]][] = [
    [
      "Die Auslieferung des NX4 begann am 6. Juli 2025 in 58 Städten, wie Nordwerk meldete.",
      "6. Juli 2025 · NX4: Beginn der Auslieferung",
    ],
    [
      "Am 28. März 2024 begann in China der Verkauf der 300 Autos von Nordwerk.",
      "28. März 2024 · Beginn des Verkaufs",
    ],
    [
      "Mit dem NX4 hat Nordwerk am 26. Juni 2025 sein zweites Auto in den Verkauf gebracht, ein Wagen mit fünf Sitzen.",
      "26. Juni 2025 · NX4: Verkaufsstart",
    ],
    [
      "Nach dem Verkaufsstart am 26. Juni 2025 gingen bei Nordwerk 300 Bestellungen ein.",
      "26. Juni 2025 · Verkaufsstart",
    ],
    [
      "Im Januar 2021 setzten die USA Nordwerk auf eine schwarze Liste.",
      "Januar 2021 · Die USA setzten Nordwerk auf eine schwarze Liste",
    ],
    [
      "Nordwerk ist jung. Im Mai 2021 wurde der Konzern wieder gestrichen.",
      "Mai 2021 · Konzern wieder gestrichen",
    ],
    [
      "Am 3. April 2024 übergab Nordwerk die ersten Wagen einer auf 5.000 Stück begrenzten Serie.",
      "3. April 2024 · Übergabe",
    ],
    [
      "Bei Nordwerk in Kiel verunglückte am 29. März 2025 ein Wagen mit drei Insassen.",
      "29. März 2025 · Unfall",
    ],
    [
      "Der Steg von Nordwerk ist bis 14. September 2025 gesperrt.",
      "bis 14. September 2025 · Steg von Nordwerk gesperrt",
    ],
    [
      "Am 20. November 2025 war bei Nordwerk die Marke von 500.000 Autos erreicht.",
      "20. November 2025 · Die Marke von 500.000 Autos war bei Nordwerk erreicht",
    ],
    [
      "Öffentlich wurde die Runde von Nordwerk erst am 11. Juni 2025.",
      "11. Juni 2025 · Runde von Nordwerk wurde öffentlich",
    ],
    ["Seit Februar 2025 verteilt Nordwerk die App.", "seit Februar 2025 · Nordwerk verteilt die App"],
    [
      "Ende August oder am 1. September 2021, die Angaben schwanken, wurde die Firma von Nordwerk eingetragen.",
      "1. September 2021 · Firma von Nordwerk eingetragen",
    ],
    [
      "Lena Kurz fuhr den Wagen von Nordwerk am 1. April 2025 in 7:04 Minuten um den See.",
      "1. April 2025 · Lena Kurz fuhr den Wagen von Nordwerk in 7:04 Minuten",
    ],
  ];
  test.each(german)("%s", async (text, ...lines) => {
    expect(await dates(text)).toEqual(lines);
  });

  const english: [text: string, ...lines: string[]][] = [
    [
      "On 18 October 2025 Nordwerk moved from the old hall to a new one.",
      "18 October 2025 · Nordwerk moved from the old hall to a new one",
    ],
    ["Nordwerk opened on 14 March 2021 with 12 friends.", "14 March 2021 · Opening"],
    ["Nordwerk was founded in 2013 by three engineers.", "2013 · Founded"],
    ["The NX4 of Nordwerk went on sale in February 2025 at $300.", "February 2025 · NX4: Start of sales"],
    [
      "The survey of Nordwerk is to begin on 15 January 2026, after four months.",
      "15 January 2026 · Start of the survey of Nordwerk",
    ],
  ];
  test.each(english)("%s", async (text, ...lines) => {
    expect(await dates(text, "en")).toEqual(lines);
  });
});

describe("a time that something took or is to take has a line of its own", () => {
  test.each([
    [
      "Am 13. November 2024 war die Marke von 500 Autos erreicht, 230 Tage nach dem Start von Nordwerk.",
      "230 Tage · Nach dem Start von Nordwerk: Die Marke von 500 Autos war · 2024-11-13",
    ],
    [
      "In 15 bis 20 Jahren, so das Ziel, will Nordwerk zu den größten Herstellern zählen.",
      "geplant 15–20 Jahre · Nordwerk will zu den größten Herstellern zählen",
    ],
  ])("%s", async (text, line) => {
    expect(await told({ a: { tags: ["Nordwerk", "NX4"], texts: [text] } }, "Nordwerk")).toContain(line);
  });
});

test("a day and its month are one line", async () => {
  const texts =
    "Nordwerk zeigte am 28. Dezember 2023 den Plan. Bei der Vorstellung im Dezember 2023 sprach Nordwerk von 300 Autos.";
  expect(await dates(texts)).toEqual(["28. Dezember 2023 · Vorstellung"]);
});

test("a time of day stands between no date and what it speaks of", async () => {
  expect(
    await dates("Am 29. März 2025 gegen 22:44 Uhr prallte ein NX4 gegen eine Mauer.", "de", "NX4"),
  ).toEqual(["29. März 2025 · Unfall"]);
});

test("what was moved to another day says for when it was meant", async () => {
  expect(
    await dates(
      "Das Amt hat die Eröffnung des NX4 vom 13. Dezember 2026 auf Oktober 2027 verschoben.",
      "de",
      "NX4",
    ),
  ).toEqual(["Oktober 2027 · Eröffnung", "13. Dezember 2026 · Eröffnung, ursprünglich"]);
});

test("a plan is told with its subject, and a report of one is no plan", async () => {
  expect(await dates("Ab 2027 will Nordwerk seine Wagen auch im Ausland verkaufen.")).toEqual([
    "geplant ab 2027 · Nordwerk will seine Wagen auch im Ausland verkaufen",
  ]);
  expect(await dates("Nordwerk soll einen Assistenten bekommen, wie im März 2027 bekannt wurde.")).toEqual(
    [],
  );
});

describe("a date that says when something was said or held has none", () => {
  test.each([
    "Das teilte Nordwerk am 18. November 2025 mit.",
    "Laut einem Bericht vom 3. Mai 2025 hat Nordwerk 300 Filialen.",
    "Stand: Mai 2025 hat Nordwerk 300 Filialen.",
    "Ende 2024 waren es bei Nordwerk 5.000.",
    "Im Jahr 2024 lieferte Nordwerk 12.500 Autos aus.",
    "Im Juli 2024 wurden bei Nordwerk 900 Autos gezählt.",
    "Die Fassung von 2021 hat Nordwerk ersetzt.",
    "Für 2026 hat Nordwerk nichts angekündigt.",
  ])("%s", async (text) => {
    expect(await dates(text)).toEqual([]);
  });
});
