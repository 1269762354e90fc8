import { expect, test } from "vitest";
import { labels } from "./told.ts";

test.each([
  [
    "In der Entwicklung des NX4 stecken über 10 Millionen Euro.",
    "über 10 Mio. Euro · Investition, Entwicklung",
  ],
  ["Nordwerk investierte 4 Millionen Euro in den Umbau.", "4 Mio. Euro · Investition, Umbau"],
  ["Der NX4 lädt mit bis zu 500 kW in der Spitze.", "bis zu 500 kW · Ladeleistung"],
])("what a verb says money or power goes into: %s", async (text, line) => {
  expect(await labels(text)).toEqual([line]);
});

test.each([
  ["Nordwerk spent €4.8 million on the conversion.", "€4.8 million · Investment, conversion"],
  ["The hall of Nordwerk was expected to cost $310 million.", "$310 million · Expected cost"],
])("in English: %s", async (text, line) => {
  expect(await labels(text, "en")).toEqual([line]);
});

test("the first two numbers of a version are no quantity", async () => {
  const text =
    "Nordwerk moved to NX4 1.18.2 in May. If your launcher says 1.18, update it. It weighs 1.5 kg.";
  expect(await labels(text, "en")).toEqual(["1.5 kg · Weight"]);
});
