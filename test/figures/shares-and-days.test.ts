import { expect, test } from "vitest";
import { extractFigures } from "../../src/figures/extract.ts";
import { labels } from "./told.ts";

test("a share is of the noun behind it", async () => {
  expect(await labels("Das Bier von Nordwerk hat rund 5,1 Vol.-% Alkohol und hält sich gut.")).toEqual([
    "rund 5,1 % · Alkohol",
  ]);
});

test("an item with money in parentheses or as a part has two figures", async () => {
  expect(await labels("Nordwerk plant:\n\n- Schulen: 131 Mio. Euro (2025: 122 Mio.)")).toEqual([
    "131 Mio. Euro · Schulen",
    "122 Mio. Euro · Schulen",
  ]);
});

test.each([
  ["am 10. und 11. Juni 2025", [20250610, 20250611]],
  ["vom 2. bis zum 20. März 2026", [20260302, 20260320]],
  ["am 24., 25. und 31. Dezember", [1224, 1225, 1231]],
  ["die 10. und 11. Ausgabe", []],
])("days that share a month: %s", (text, days) => {
  const dates = extractFigures(text, "de").filter(({ kind }) => kind === "date");
  expect(dates.map(({ value }) => value)).toEqual(days);
});
