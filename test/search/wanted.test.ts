import { describe, expect, test } from "vitest";
import { createArchive } from "../../src/archive.ts";
import { readWanted } from "../../src/search/wanted.ts";
import { corpusOf } from "../corpus-of.ts";

const { figures } = await createArchive(
  corpusOf({
    a: { tags: ["Nordwerk", "NX4", "Preise", "Südmobil Model S"], texts: ["Nordwerk baut den NX4."] },
  }),
);

function wanted(question: string) {
  return readWanted(question, figures.names);
}

describe("what kind of figure a question asks for", () => {
  test.for([
    ["Wann kommt der NX4?", "date"],
    ["When does the NX4 arrive?", "date"],
    ["Wie lange dauert das Laden?", "h"],
    ["Wie lang ist die Strecke?", "km"],
    ["How far does it go?", "km"],
    ["Wie schnell fährt der NX4?", "km/h"],
    ["Wie alt ist das Werk?", "a"],
    ["How heavy is it?", "kg"],
    ["Was kostet der NX4?", "currency"],
    ["Für wie viel Geld wurde er verkauft?", "currency"],
    ["Wie viele Autos baut Nordwerk?", "count"],
    ["How many cars does Nordwerk build?", "count"],
    ["Wie warm wird es?", "degC"],
  ])("%s %s", ([question = "", kind = ""]) => {
    expect(wanted(question).of).toContain(kind);
  });

  test.for([
    ["Wie viele Kilometer schafft der NX4?", "km"],
    ["Wie viel PS hat der NX4?", "hp"],
    ["How many days does it take?", "d"],
    ["Wie viele Euro kostet das?", "currency"],
    ["Sag mir, was der NX4 kostet", "currency"],
    ["How many cars were sold when it was launched?", "count"],
    ["Wie viele Autos baut Nordwerk pro Tag?", "count"],
    ["How many cars per year?", "count"],
  ])("names its unit: %s %s", ([question = "", unit = ""]) => {
    expect([...(wanted(question).of ?? [])]).toEqual([unit]);
  });

  test.for(["Wer leitet Nordwerk?", "Wo steht das Werk?", "nordwerk", "Dauerkarten der Saison"])(
    "is none in particular: %s",
    (question) => {
      expect(wanted(question).of).toBeNull();
    },
  );
});

test.for([
  ["Wie hoch ist der Umsatz?", "revenue"],
  ["top speed NX4", "speed"],
  ["Wie schwer ist der NX4?", "weight"],
  ["reichweite nx4", "range"],
])("the measure that a question names, in either language: %s", ([question = "", measure = ""]) => {
  expect(wanted(question).measures).toContain(measure);
});

test("a unit that is no unit of the answer is not what is asked for", () => {
  expect(wanted("Wie viel kostet ein Tag?").of).toContain("currency");
  expect(wanted("Wie viel kostet ein Kilo?").of).not.toContain("kg");
});

test.for([
  ["Auslieferungen im dritten Quartal 2025", "Q3 2025", ["dritten", "quartal", "2025"]],
  ["deliveries in Q3 2025", "Q3 2025", ["q3", "2025"]],
  ["Was geschah im Mai 2025?", "2025-05", ["mai", "2025"]],
] as const)("the time that a question asks about: %s", ([question, period, words]) => {
  const { period: found, periodWords } = wanted(question);
  expect(found).toBe(period);
  for (const word of words) expect(periodWords).toContain(word);
});

test("the names that a question speaks of, without topics", () => {
  expect(wanted("Preise von Nordwerk und NX4").names.map(({ name }) => name)).toEqual(["Nordwerk", "NX4"]);
});

test("a maker that the corpus knows only by a product is a name as well", () => {
  for (const maker of ["Südmobil", "SÜDMOBIL", "Suedmobil"]) {
    expect(wanted(`Wie viele Autos verkaufte ${maker}?`).names).toEqual([{ name: "Südmobil", kind: "name" }]);
  }
  expect(wanted("Was kostet das Südmobil Model S?").names.map(({ name }) => name)).toEqual([
    "Südmobil Model S",
  ]);
});
