import { describe, expect, test } from "vitest";
import { labels } from "./told.ts";

/** Sentences and what their figures are said to be. */
type Case = [text: string, ...lines: string[]];

function each(language: "de" | "en", cases: Case[]): void {
  test.each(cases)("%s", async (text, ...lines) => {
    expect(await labels(text, language)).toEqual(lines);
  });
}

describe("a word for pieces takes the noun that it counts", () => {
  each("de", [
    [
      "Der Chor bestellte Noten; für Mai waren 300 Stück vorgesehen, für Juni waren es 450.",
      "300 · Noten",
      "450 · Noten für Juni",
    ],
    ["Die Werkstatt liefert Lampen. 420 Stück sind schon weg.", "420 · Lampen"],
    ["Es gibt 1 Päckchen frische Trockenhefe.", "1 · Päckchen frische Trockenhefe"],
  ]);
});

describe("a noun that says too little alone stands with its clause", () => {
  each("de", [
    ["Nordwerk eröffnete 12 Läden in 7 Städten.", "12 · Läden", "7 · Städte"],
    ["Etwa 50 Menschen arbeiten dort.", "rund 50 · Menschen arbeiten dort"],
    ["Drei Kinder wurden verletzt.", "3 · Kinder wurden verletzt"],
    ["Der Rat hat 36 Sitze für Abgeordnete.", "36 · Sitze für Abgeordnete"],
  ]);
  each("en", [["It employs 46 people.", "46 · It employs … people"]]);
});

describe("durations say what they last, and what only says when has no line", () => {
  each("de", [
    [
      "Einzelne Blogs beziehen die sieben Jahre auf Nordwerk.",
      "7 Jahre · Einzelne Blogs beziehen die … auf Nordwerk",
    ],
    ["Vor zehn Jahren trank Lena Kurz mit Nordwerk einen Kaffee."],
    ["Alle 40 Minuten fährt ein Bus.", "40 Minuten · Abstand: ein Bus fährt"],
    ["Der Chor übt montags 90 Minuten lang.", "90 Minuten · Der Chor übt montags … lang"],
  ]);
  each("en", [
    [
      "Backups are kept for 30 days rather than 21.",
      "30 days · Backups are kept … rather than 21",
      "21 · Backups are kept for 30 days rather than …",
    ],
    ["The race was won ten years ago."],
  ]);
});

describe("a verb between a thing and its value", () => {
  each("de", [
    [
      "Die Schulden sanken auf 2,7 Millionen Euro, der Umsatz der Läden lag bei 9 Millionen Euro.",
      "2,7 Mio. Euro · Schulden",
      "9 Mio. Euro · Umsatz der Läden",
    ],
    ["Zum Start fiel der Einstiegspreis auf 900 Euro.", "900 Euro · Einstiegspreis"],
    ["Der Beitrag steigt von 78 auf 84 Euro.", "78 Euro · Beitrag: von … auf 84 Euro", "84 Euro · Beitrag"],
    ["Die Pacht, die der Klub zahlt, steigt nach dem Umbau auf 690 Euro.", "690 Euro · Pacht"],
  ]);
  each("en", [
    ["Net income came to $5.3 million.", "$5.3 million · Net income"],
    ["The average age was 41.3 years.", "41.3 years · Average age"],
    ["Sales rose by 15% to £2 million.", "15% · Sales rose by … to £2 million", "£2 million · Sales"],
  ]);
});

describe("what is paid", () => {
  each("de", [
    [
      "Fahrräder kosten 4 Euro, Hunde fahren für 3 Euro mit.",
      "4 Euro · Preis, Fahrräder",
      "3 Euro · Hunde fahren für … mit",
    ],
    ["Nordwerk kaufte für 77 Millionen Euro Südlicht.", "77 Mio. Euro · Kaufpreis, Südlicht"],
    [
      "Die neue Halle steht am Fluss. Sie soll 5 Millionen Euro gekostet haben.",
      "5 Mio. Euro · Kosten, neue Halle",
    ],
    [
      "Für Forschung plant Nordwerk in fünf Jahren 200 Millionen Euro ein, etwa 220 Millionen US-Dollar.",
      "200 Mio. Euro · Für Forschung in fünf Jahren",
      "rund 220 Mio. US-Dollar · Für Forschung",
    ],
    [
      "Die Schulden machen 13 Millionen Euro aus, die Einnahmen 398 Millionen.",
      "13 Mio. Euro · Die Schulden machen … aus",
      "398 Mio. Euro · Einnahmen",
    ],
  ]);
  each("en", [["The trial cost £640,000.", "£640,000 · Price, trial"]]);
});

describe("how long, how high, how old", () => {
  each("de", [
    ["Das Becken ist 50 Meter lang.", "50 m · Länge, Becken"],
    ["Es gibt eine 2,5 Kilometer lange Strecke.", "2,5 km · Länge, Strecke"],
    ["Der 31-jährige Fahrer kam aus Kiel.", "31 Jahre · Alter, Fahrer"],
    ["Lena Kurz, 16, gewann den Lauf.", "16 · Alter, Lena Kurz"],
  ]);
  each("en", [["The warden, aged 61, retired.", "61 · Age"]]);
});

describe("what adds to a figure before it", () => {
  each("de", [
    [
      "Nordwerk zählte 38 Millionen Fahrten, 4 Prozent mehr als 2024.",
      "38 Mio. · Fahrten",
      "4 % · Fahrten: mehr als 2024",
    ],
    ["Ausgeliehen wurden 240 Filme, davon 61 digital.", "240 · Filme", "61 · Filme: davon … digital"],
    ["Die Beteiligung lag bei 61 Prozent, 2020 waren es 58.", "61 % · Beteiligung", "58 · Beteiligung"],
  ]);
  each("en", [
    [
      "Orders on hand stood at $12 million, against $9 million in June.",
      "$12 million · Orders on hand",
      "$9 million · Orders on hand in June",
    ],
    ["The surplus goes into a reserve, which stood at $1,120.", "$1,120 · A reserve, which stood"],
    [
      "A cable takes the data to the harbour, 180 kilometres away.",
      "180 km · A cable takes the data to the harbour, … away",
    ],
  ]);
});

test("what did not happen is not said to have happened", async () => {
  expect(await labels("Wir hätten auch 13.000 Karten verkaufen können.")).toEqual([
    "13.000 · Wir hätten … Karten verkaufen können",
  ]);
});

test("a clause is cut where a phrase begins, and is no longer than 60 characters", async () => {
  const long =
    "Those in the bright group of the second trial slept 34 minutes longer during the day and made 18% fewer mistakes in a test at dawn.";
  expect(await labels(long, "en")).toEqual([
    "34 minutes · Group of the second trial slept … longer",
    "18% · Fewer mistakes in a test at dawn",
  ]);
});

test("a long clause leaves out the time that it begins with, which the line shows anyway", async () => {
  expect(
    await labels(
      "Von Juli bis Dezember 2025 setzte der Verein Nordwerk 13,8 Mio. Euro um, mehr als je zuvor.",
    ),
  ).toEqual(["13,8 Mio. Euro · Umsatz"]);
  expect(
    await labels("This cuts the errors of the robots from 0.9% to 0.4% according to tests in halls.", "en"),
  ).toEqual([
    "0.9% · This cuts the errors of the robots from … to 0.4%",
    "0.4% · This cuts the errors of the robots from 0.9%",
  ]);
});

test("times of day, numbers of things and numbers inside names are no figures", async () => {
  expect(
    await labels(
      "Die Halle ist von 10 bis 23 Uhr offen, am Sonntag von 9.30 bis 17 Uhr. Die Lok 99 7031 steht auf Gleis 4.",
    ),
  ).toEqual([]);
  expect(await labels("The server restarts at 04:30 UTC, and the office opens at 10 a.m.", "en")).toEqual([]);
});

test("of what another figure is a part has not happened to as many", async () => {
  const text = "Nordwerk recalled 98,462 cars. A magazine speaks of nearly 38 percent of 305,055 cars.";
  expect(await labels(text, "en")).toEqual([
    "98,462 · Recall",
    "nearly 38% · A magazine speaks of … of 305,055 cars",
    "305,055 · A magazine speaks of nearly 38 percent of … cars",
  ]);
});

test("what is said of those that are counted belongs to the label, and so does the whole of a part", async () => {
  expect(
    await labels("45 Stellen in der Pflege sind unbesetzt. Drei von vier Gästen kommen mit der Bahn."),
  ).toEqual(["45 · Stellen in der Pflege sind unbesetzt", "3 · Drei von vier Gästen kommen mit der Bahn"]);
  expect(await labels("Das Haus beschäftigt 310 Ärztinnen und Ärzte.")).toEqual([
    "310 · Ärztinnen und Ärzte",
  ]);
  expect(
    await labels("Ticket sales cover 41 percent of the costs. The director, 47, has a contract.", "en"),
  ).toEqual(["41% · Ticket sales cover … of the costs", "47 · Age, director"]);
});

test("a coin says too little alone, and the first word of an amount adds to nothing", async () => {
  expect(await labels("Für den Liter zahlt die Molkerei 52 Cent.")).toEqual([
    "52 · Für den Liter zahlt die Molkerei … Cent",
  ]);
  expect(await labels("Names must have 12 characters. Up to 25 people can edit a document.", "en")).toEqual([
    "12 · Characters",
    "up to 25 · People can edit a document",
  ]);
});

test("where things end, their noun says too little", async () => {
  expect(
    await labels("Bis 2028 sollen bei Nordwerk 900 Stellen wegfallen. Wulff, 54, leitet das Werk."),
  ).toEqual(["900 · Bis 2028 sollen bei Nordwerk … Stellen wegfallen", "54 · Alter, Wulff"]);
});
