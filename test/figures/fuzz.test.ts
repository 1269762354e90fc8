import { readdirSync, readFileSync } from "node:fs";
import { assert, constantFrom, array, integer, oneof, property, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import { extractFigures } from "../../src/figures/extract.ts";
import { formatFigure } from "../../src/figures/format.ts";

const RUNS = process.env["FULL"] ? 100_000 : 3000;

/** Pieces that readers of figures stumble over. */
const PIECES = [
  "1",
  "0",
  "12",
  "2024",
  "137.000",
  "4,5",
  "1.",
  ".",
  ",",
  "-",
  "–",
  "/",
  ":",
  "(",
  ")",
  "[",
  "]",
  "%",
  "$",
  "€",
  "+",
  "×",
  "°",
  "²",
  "½",
  " ",
  "  ",
  "\n",
  "\t",
  "\u00a0",
  "Q3",
  "SU7",
  "März",
  "may",
  "ein",
  "eine halbe",
  "Million",
  "hundred",
  "and",
  "und",
  "bis",
  "zwischen",
  "von",
  "auf",
  "to",
  "over",
  "out of",
  "a",
  "third",
  "twenty",
  "km",
  "km/h",
  "kWh/100 km",
  "Euro",
  "US$",
  "Cent",
  "CLTC",
  "Jahr",
  "Uhr",
  "am",
  "Drittel",
  "Komma",
  "point",
  "ft",
  "in",
  "e5",
  "^",
  "x10^-4",
  "k",
  "bn",
  "MUSD",
  "constructor",
  "toString",
  "__proto__",
  "valueOf",
  "hasOwnProperty",
  "999999999999999",
  "^99",
  "points",
  "🚗",
  "ü",
  "\ud800",
];

const sentences = readdirSync("corpus")
  .filter((name) => name.endsWith(".md"))
  .flatMap((name) => readFileSync(`corpus/${name}`, "utf8").split("\n"))
  .filter((line) => line.length > 20);

/** A sentence of the corpus with some of its characters replaced. */
const mutated = tuple(
  constantFrom(...sentences),
  array(tuple(integer({ min: 0, max: 400 }), constantFrom(...PIECES)), { maxLength: 6 }),
).map(([sentence, changes]) =>
  changes.reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at + 1), sentence),
);
const pieces = array(constantFrom(...PIECES), { maxLength: 30 }).map((list) => list.join(""));
const spaced = array(constantFrom(...PIECES), { maxLength: 30 }).map((list) => list.join(" "));

/** Names that every plain object has: a table of words must not know them. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

test.for(INHERITED)("%s is a word and no number", (word) => {
  for (const language of ["de", "en"] as const) {
    for (const text of [
      `The ${word} scored 5 points and won 300 euros.`,
      `Der ${word} gewann 5 Punkte und 300 Euro.`,
      `${word} ${word} 7 ${word}`,
      `ver${word}fach, twenty-${word}, zwei Komma ${word}, 3 and ${word} ${word}s`,
    ])
      for (const { value } of extractFigures(text, language)) expect(value).toBeGreaterThan(1);
  }
  const found = extractFigures(`The ${word} scored 5 points and won 300 euros.`, "en");
  expect(found.map(({ value }) => value)).toEqual([5, 300]);
});

test(
  `${RUNS} random and mutated texts: no error, and every figure stands where it says`,
  { timeout: 600_000 },
  () => {
    const texts = oneof(mutated, pieces, spaced, string({ unit: "binary", maxLength: 60 }));
    assert(
      property(texts, constantFrom("de" as const, "en" as const), (text, language) => {
        let last = 0;
        for (const mention of extractFigures(text, language)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.text).not.toBe("");
          expect(Number.isFinite(mention.value)).toBe(true);
          expect(Number.isFinite(mention.to ?? 0)).toBe(true);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          last = mention.end;
          expect(formatFigure(mention, "de")).not.toMatch(/NaN|Infinity|undefined|null|∞/);
          expect(formatFigure(mention, "en")).not.toMatch(/NaN|Infinity|undefined|null|∞/);
        }
      }),
      { numRuns: RUNS, seed: 20250322 },
    );
  },
);
