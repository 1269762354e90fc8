import { describe, expect, test } from "vitest";
import { labels } from "./told.ts";

describe("what a figure says only together with what was said before", () => {
  test.each([
    [
      "Das Register von Nordwerk führte 148.917 Einwohner. Das Statistische Landesamt kommt auf Grundlage des Zensus nur auf 145.260.",
      "145.260 · Einwohner (das Statistische Landesamt)",
    ],
    [
      "Der Umbau bei Nordwerk kostet 34,5 Millionen Euro. Bisher war von 28 Millionen Euro die Rede gewesen.",
      "28 Mio. Euro · Preis, Umbau bei Nordwerk",
    ],
    [
      "Für 2026 ist der Austausch der Filteranlage geplant; dafür sind 1,3 Millionen Euro vorgesehen.",
      "1,3 Mio. Euro · Austausch der Filteranlage",
    ],
    ["Danach folgen die Rasten: 10 Minuten bei 55 °C, 40 Minuten bei 63 °C.", "63 °C · Rasten, 40 Minuten"],
    [
      "In der Saison 2024/25 sahen im Schnitt 14.812 Menschen die Spiele, ein Jahr zuvor waren es 12.965.",
      "12.965 · Menschen die Spiele",
    ],
  ])("%s", async (text, line) => {
    expect((await labels(text)).at(-1)).toBe(line);
  });
});

test("an adverb that opens a sentence is not what is measured", async () => {
  expect(await labels("Bisher lag der Rekord bei 79.150.")).toEqual(["79.150 · Rekord"]);
});

test("a number of years behind millions is no part of them", async () => {
  const text = "The round values Nordwerk at $310 million, up from $95 million two years earlier.";
  expect((await labels(text, "en")).map((line) => line.split(" · ")[0])).toEqual([
    "$310 million",
    "$95 million",
  ]);
});

test("millions of nothing are of the money of the sentence before", async () => {
  const text = "Die Strecke kostet Nordwerk 164 Millionen Euro. Inzwischen gehen alle von 189 Millionen aus.";
  expect((await labels(text)).at(-1)).toMatch(/^189 Mio\. Euro · /);
  const counted = "Nordwerk zählte 38,7 Millionen Fahrten. Für 2026 peilt es 40 Millionen an.";
  expect((await labels(counted)).at(-1)).toMatch(/^40 Mio\. · /);
});

test("a sentence that begins with its state is no note of the page", async () => {
  expect(await labels("Stand Januar 2026 hat Nordwerk 300 Filialen.")).toEqual(["300 · Filialen"]);
  expect(await labels("Stand: Januar 2026.")).toEqual([]);
});

test("what was only aimed at is called so", async () => {
  expect(await labels("Für 2025 hatte Nordwerk anfangs 300.000 Auslieferungen angepeilt.")).toEqual([
    "300.000 · Auslieferungen, angepeilt",
  ]);
});
