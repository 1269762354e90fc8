import { describe, expect, test } from "vitest";
import { createArchive } from "../../src/archive.ts";
import { corpusOf, type Draft } from "../corpus-of.ts";

const DRAFTS: Record<string, Draft> = {
  treffen: {
    title: "Samsung besucht Xiaomi",
    tags: ["Samsung", "Xiaomi"],
    texts: [
      "Am 22. März 2025 trafen sich Jay Y. Lee und Lei Jun. Das Treffen fand in der Autofabrik in Peking statt.",
      "Samsung liefert Displays und Speicherchips. Über Türgriffe sprach niemand.",
    ],
  },
  preise: {
    title: "Preise des SU7",
    tags: ["SU7", "Xiaomi"],
    texts: ["Der SU7 kostet in China ab 215.900 Yuan. Der SU-7 Max kostet 299.900 Yuan."],
  },
  yu7: {
    title: "YU7 startet",
    tags: ["YU7", "Xiaomi"],
    texts: ["Der YU7 bekam in einer Stunde 289.000 Bestellungen. Die Fabrik für Autos ist groß."],
  },
};

const { search } = await createArchive(corpusOf(DRAFTS));

function first(query: string): string | undefined {
  return search.find(query).hits[0]?.article.id;
}

function shown(query: string): { text: string; marked: string[] } {
  const finding = search.find(query);
  const [hit] = finding.hits;
  if (!hit) return { text: "", marked: [] };
  const { text, marks } = search.quote(finding, hit);
  return { text, marked: marks.map(([start, end]) => text.slice(start, end)) };
}

describe("find", () => {
  test("finds inflected words", () => {
    expect(first("Bestellung")).toBe("yu7");
  });

  test.for(["tuergriffe", "Türgriff", "TÜRGRIFFE"])("finds every spelling of an umlaut: %s", (query) => {
    expect(first(query)).toBe("treffen");
    expect(shown(query).marked).toEqual(["Türgriffe"]);
  });

  test.for(["su7", "SU-7", "su 7"])("takes %s for the same model name", (query) => {
    expect(first(query)).toBe("preise");
  });

  test("takes the plural of a model name for it", () => {
    expect(first("How many SU7s are sold?")).toBe("preise");
    expect(search.find("How many SU7s are sold?").unknownWords).not.toContain("SU7s");
  });

  test("never takes YU7 for SU7", () => {
    expect(search.find("yu7").hits.map(({ article }) => article.id)).toEqual(["yu7"]);
  });

  test("finds a number in German and English form", () => {
    expect(shown("215,900").marked).toEqual(["215.900"]);
  });

  test("quotes whole sentences around the match", () => {
    expect(shown("Displays").text).toContain("Samsung liefert Displays und Speicherchips.");
  });

  test.for(["1970er", "1970s", "1970's"])("finds decades and their years: %s", async (decade) => {
    const { search } = await createArchive(
      corpusOf({
        jahre: { texts: ["Das Stück entstand in den 1970er Jahren."] },
        jahr: { texts: ["Das Stück entstand im Jahr 1974."] },
        spaeter: { texts: ["Das Stück entstand 1982 oder 1983."] },
      }),
    );
    const found = search.find(`Stück ${decade}`).hits.map(({ article }) => article.id);
    expect(found).toEqual(["jahre", "jahr", "spaeter"]);
  });

  test.for(["", "der die das", "🙂🙂", "\u200B\u200F", "?!"])("has nothing to search for in %j", (query) => {
    expect(search.find(query)).toMatchObject({ hits: [], verdict: "empty" });
  });

  test.for([
    ["samsumg displays", "Samsung displays"],
    ["Spiecherchips", "Speicherchips"],
    ["bestelungen yu7", "Bestellungen yu7"],
  ])("reads %s as %s", ([typed, meant]) => {
    expect(search.find(typed ?? "")).toMatchObject({ verdict: "answered", corrected: meant });
  });

  test("corrects no short words and no numbers", () => {
    expect(search.find("su8 Lef 215.901").corrected).toBeNull();
  });

  test.for([
    ["When did the Rückruf occur?", "Rückruf"],
    ["What is the Autofabrik known as?", "Autofabrik"],
    ["Wann ereignete sich der Rückruf?", "Rückruf"],
  ])("searches only for what a question is about: %s", ([question = "", subject]) => {
    expect(search.find(question).inquiry.question.words.map(({ text }) => text)).toEqual([subject]);
  });

  test("names the words that stand nowhere", () => {
    expect(search.find("Airbags Gurtstraffer")).toMatchObject({
      verdict: "unknown-words",
      unknownWords: ["Airbags", "Gurtstraffer"],
    });
  });
});
