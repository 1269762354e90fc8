import { describe, expect, test } from "vitest";
import { labels, told } from "./told.ts";

/** Sentences and what their figures are said to be. */
type Case = [text: string, ...lines: string[]];

function each(language: "de" | "en", cases: Case[]): void {
  test.each(cases)("%s", async (text, ...lines) => {
    expect(await labels(text, language)).toEqual(lines);
  });
}

describe("a label that would begin with a verb has its subject", () => {
  each("de", [
    [
      "Das Becken im Bad ist 50 Meter lang, hat acht Bahnen und wird auf 23 bis 24 °C gehalten.",
      "50 m · Länge, Becken im Bad",
      "8 · Bahnen",
      "23–24 °C · Becken im Bad wird auf … gehalten",
    ],
    [
      "Nach den Angaben von Nordwerk liefert das Solardach 16,4 Millionen Kilowattstunden im Jahr.",
      "16,4 Mio. kWh · Das Solardach liefert … im Jahr",
    ],
  ]);
  each("en", [
    [
      "The robot lifts up to 35 kg, moves at 2.2 metres per second and runs for 9 hours on one charge.",
      "up to 35 kg · The robot lifts …",
      "2.2 m/s · Robot moves",
      "9 hours · Robot runs … on one charge",
    ],
    [
      "Its main mirror measures 6.5 metres across and weighs 16 tonnes.",
      "6.5 m · Size, main mirror",
      "16 t · Weight, main mirror",
    ],
  ]);
});

describe("a pronoun gives way to what it stands for", () => {
  each("de", [
    [
      "Das Bad hat ein 25-Meter-Becken mit Rutsche, das durchgehend 28 °C warm ist.",
      "25 m · Becken",
      "28 °C · Temperatur, 25-Meter-Becken",
    ],
    [
      "Bei den Mitgliedern legt der Klub zu: Im Juni zählte er 24.300, gut 2.100 mehr als im Mai. Bis Ende 2027 sollen es 30.000 werden.",
      "24.300 · Mitglieder: Im Juni zählte er …",
      "gut 2.100 · Mitglieder: mehr als im Mai",
      "30.000 · Mitglieder",
    ],
    [
      "Davon sind 120 Plätze für Rollstuhlfahrer; heute gibt es für sie nur 38.",
      "120 · Plätze für Rollstuhlfahrer",
      "38 · Plätze für Rollstuhlfahrer, heute",
    ],
    ["Die Sicherung ist Pflicht, eine Probe, die zehn Minuten dauert.", "10 Minuten · Dauer, Probe"],
  ]);
});

describe("a verb of the present behind a phrase, and one that a conjunction joins", () => {
  each("de", [
    [
      "An Heimspieltagen des Klubs setzen die Betriebe ab zwei Stunden vor dem Anpfiff Pendelbusse ein.",
      "ab 2 Stunden · Die Betriebe setzen ab …",
    ],
    [
      "Nach Daten von Nordwerk fuhr der NX4 mit eingeschaltetem Assistenten (NOA) 116 km/h und schlug mit 97 km/h auf.",
      "116 km/h · Der NX4 fuhr mit eingeschaltetem Assistenten (NOA)",
      "97 km/h · NX4 schlug mit … auf",
    ],
    [
      "Die erste Phase der Fabrik wurde im Juni 2023 gebaut und belegt rund 718.000 Quadratmeter.",
      "Juni 2023 · Bau",
      "rund 718.000 m² · Die erste Phase der Fabrik belegt …",
    ],
    [
      "Bestellt sind zwölf Niederflurzüge. Jeder ist 45 Meter lang, hat 96 Sitzplätze und kostet 4,6 Millionen Euro.",
      "12 · Niederflurzüge",
      "45 m · Länge, Niederflurzüge",
      "96 · Sitzplätze",
      "4,6 Mio. Euro · Preis, Niederflurzüge",
    ],
  ]);
});

describe("a measure before a noun is of that noun", () => {
  each("en", [
    ["The hall has an eight-metre ceiling.", "8 m · Ceiling"],
    ["The 2,318-metre volcano had given plenty of warning.", "2,318 m · Volcano"],
    ["The first offence means a 3-day ban.", "3 days · Ban"],
  ]);
});

describe("what is said with several words", () => {
  each("de", [
    ["Im Vorverkauf stand der NX4 für 814.900 Yuan in der Liste.", "814.900 Yuan · Listenpreis"],
    [
      "Ursprünglich war die Strecke mit 164 Millionen Euro veranschlagt.",
      "164 Mio. Euro · Veranschlagte Kosten",
    ],
    [
      "Nordwerk sicherte sich ein drittes Grundstück neben den beiden ersten: 485.134 Quadratmeter für 635 Millionen Yuan.",
      "485.134 m² · Drittes Grundstück",
      "635 Mio. Yuan · 485.134 Quadratmeter",
    ],
    ["Bald wird die Stadt mit 203 Millionen Euro in der Kreide stehen.", "203 Mio. Euro · Schulden"],
    [
      "Von Juli bis Dezember 2025 setzte der Verein 13,8 Mio. Euro um, nach 11,9 Mio. Euro im gleichen Zeitraum des Vorjahres.",
      "13,8 Mio. Euro · Umsatz",
      "11,9 Mio. Euro · Umsatz im gleichen Zeitraum des Vorjahres",
    ],
    ["Die Zeitung schreibt von einer Begrenzung auf 207 Meilen pro Stunde.", "207 mph · Begrenzung"],
  ]);
});

describe("a label does not repeat its figure", () => {
  each("de", [
    ["Der NX4 ist knapp 4 Prozent billiger als sein Rivale.", "knapp 4 % · Billiger als sein Rivale"],
    ["Nordwerk baut ein SUV mit fünf Sitzen.", "5 · Sitze, SUV"],
    ["Drei Motoren treiben den NX4 an.", "3 · Motoren"],
    [
      "In den Kofferraum passen 678 Liter, unter die Fronthaube 141 Liter.",
      "678 Liter · Kofferraum",
      "141 Liter · Fronthaube",
    ],
    [
      "Im Nichtschwimmerbecken sind es 26 °C, im Kinderbecken bis zu 30 °C.",
      "26 °C · Nichtschwimmerbecken",
      "bis zu 30 °C · Kinderbecken",
    ],
    ["Die längste Brücke ist der Talgrund-Viadukt mit 148 Metern.", "148 m · Talgrund-Viadukt"],
    ["Der Verein nimmt einen Kredit über neun Millionen Euro auf.", "9 Mio. Euro · Kredit"],
    ["Drei Kinder wurden verletzt.", "3 · Kinder wurden verletzt"],
    ["187 hoben die Hand dafür.", "187 · … hoben die Hand dafür"],
  ]);
  each("en", [
    ["97 people dropped out before the end.", "97 · People dropped out before the end"],
    ["One exposure lasts 30 seconds.", "30 seconds · Duration, one exposure"],
  ]);
});

test("a plan that is a noun plans nothing", async () => {
  const planned = await told(
    { a: { language: "en", tags: ["Nordwerk"], texts: ["Nordwerk sells these plans from $4.50 a month."] } },
    "Nordwerk",
    "en",
  );
  expect(planned).toEqual(["$4.50 · Price a month"]);
});

test("a date at the head of an infinitive moves no preposition", async () => {
  expect(
    await labels("Nordwerk schloss einen Vertrag mit dem Versprechen, 2024 in Serie zu fertigen."),
  ).toEqual(["2024 · In Serie zu fertigen"]);
});

test("what happens at an interval has its subject before its verb", async () => {
  expect(await labels("Alle 76 Sekunden läuft nach Angaben des Herstellers ein Wagen vom Band.")).toEqual([
    "76 Sekunden · Abstand: ein Wagen läuft vom Band",
  ]);
});

test("what is bought by the square metre has a price", async () => {
  expect((await labels("Nordwerk erwarb für 8 Millionen Yuan weitere rund 500 Quadratmeter."))[0]).toBe(
    "8 Mio. Yuan · Kaufpreis",
  );
});

test("a noun that is counted behind another count explains its number alone", async () => {
  expect(await labels("Das Netz von Nordwerk umfasst 402 Autohäuser in 119 Städten.")).toEqual([
    "402 · Autohäuser",
    "119 · Städte",
  ]);
  expect((await labels("Vereinbart waren 300.000 Autos im Jahr in zwei Bauphasen."))[1]).toBe(
    "2 · Bauphasen",
  );
});

test("what was counted in the dative is counted on in the nominative", async () => {
  expect(
    await labels(
      "Nordwerk beliefert Südfunk mit 6 Zoll großen Bildschirmen; im Mai war eine Million Stück vorgesehen.",
    ),
  ).toContain("1 Mio. · Bildschirme");
});

test("a verb that is the figure leaves what it is said of", async () => {
  expect(await labels("Nordwerk klagt, weil die Vergünstigung beim Kauf halbiert wird.")).toEqual([
    "halbiert · Vergünstigung beim Kauf",
  ]);
});

test("what those wanted that are counted is told with them", async () => {
  expect(await labels("Über 300 Käufer wollten ihr Auto zurückgeben.")).toEqual([
    "über 300 · Käufer wollten ihr Auto zurückgeben",
  ]);
});

test("a predicate that opens a sentence stands behind its subject", async () => {
  expect(await labels("Öffentlich wurde die Runde des Wagens erst am 11. Juni 2025.")).toEqual([
    "11. Juni 2025 · Runde des Wagens wurde öffentlich",
  ]);
  expect(await labels("Beschlossen wurde der Haushalt am 3. Mai 2025.")).toEqual([
    "3. Mai 2025 · Haushalt wurde beschlossen",
  ]);
});
