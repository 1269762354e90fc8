import { expect, test } from "vitest";
import { labels, told } from "./told.ts";

test.each([
  ["Die Hefe von Nordwerk geben wir bei 11 °C zu.", "11 °C · Die Hefe von Nordwerk geben wir bei … zu"],
  ["Drei von vier Gästen kommen mit der Bahn.", "3 · Drei von vier Gästen kommen mit der Bahn"],
  ["Im Lager kostet das mindestens 30 Minuten.", "mindestens 30 Minuten · Im Lager kostet das …"],
])("a label does not repeat its figure: %s", async (text, line) => {
  expect((await labels(text))[0]).toBe(line);
});

test.each([
  ["Salaries at Nordwerk start at $58,000.", "$58,000 · Salaries at Nordwerk start"],
  ["The robot of Nordwerk lifts up to 35 kg.", "up to 35 kg · The robot of Nordwerk lifts …"],
  ["Backups are kept for 30 days rather than 21 hours.", "30 days · Backups are kept … rather than 21 hours"],
])("nor in English: %s", async (text, line) => {
  expect((await labels(text, "en"))[0]).toBe(line);
});

test("a group is not cut at a decimal comma", async () => {
  const texts = "Nordwerk hat 5.000 Euro. Der Plan von Nordwerk sieht 1,3 Kilometer und 2,5 Meter vor.";
  const lines = await told({ a: { tags: ["Nordwerk", "NX4"], texts: [texts] } }, "Nordwerk");
  expect(lines).toContain("1,3 km · Der Plan von Nordwerk sieht … und 2,5 Meter vor");
});
