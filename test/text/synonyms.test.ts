import { describe, expect, test } from "vitest";
import { isQuestionWord } from "../../src/text/asked.ts";
import { fold } from "../../src/text/fold.ts";
import { stem } from "../../src/text/stem.ts";
import { isStopWord } from "../../src/text/stop-words.ts";
import { synonymsOf } from "../../src/text/synonyms.ts";
import { GERMAN_GROUPS } from "../../src/text/thesaurus-de.ts";
import { ENGLISH_GROUPS } from "../../src/text/thesaurus-en.ts";

describe("what members ask for and what articles say", () => {
  test.for([
    ["trainiert", "Trainer"],
    ["angefangen", "Beginn"],
    ["Haushaltsloch", "Fehlbetrag"],
    ["aufgemacht", "eröffnet"],
    ["Miese", "Verlust"],
    ["geordert", "bestellt"],
    ["Belegschaft", "Mitarbeiter"],
    ["haftet", "verantwortlich"],
    ["Vorgänger", "Vorläufer"],
    ["gefeuert", "entlassen"],
    ["gegründet", "Gründungsjahr"],
    ["gratis", "kostenlos"],
    ["Handy", "Smartphone"],
    ["geklaut", "gestohlen"],
    ["zurückgeben", "Rückgabe"],
    ["wiegt", "Gewicht"],
    ["Sprit", "Benzin"],
    ["Klamotten", "Kleidung"],
  ])("%s: %s", ([asked = "", written = ""]) => {
    expect(synonymsOf(stem(fold(asked), "de"), "de")).toContain(stem(fold(written), "de"));
    expect(synonymsOf(stem(fold(written), "de"), "de")).toContain(stem(fold(asked), "de"));
  });

  test.for([
    ["coach", "trainer"],
    ["lift", "payload"],
    ["sacked", "dismissed"],
    ["kids", "child"],
    ["shortfall", "deficit"],
    ["jabs", "vaccination"],
  ])("%s: %s", ([asked = "", written = ""]) => {
    expect(synonymsOf(stem(asked, "en"), "en")).toContain(stem(written, "en"));
  });

  test("a reason is not a founder", () => {
    expect(synonymsOf(stem(fold("Gründer"), "de"), "de")).not.toContain(stem("ursache", "de"));
  });

  test("a name has none", () => {
    expect(synonymsOf("xiaomi", "de")).toEqual([]);
  });
});

/** Words whose stem stands in two groups, on purpose: "gewinnen" of profit and of victory, "geöffnet" of hours and of opening. */
const INTENDED = {
  de: ["verlieren", "gewinnen", "kaufen", "starten", "öffnen", "besuchen", "nutzen", "benutzen"],
  en: ["lose", "share", "deliveries"],
};

describe.for([
  ["de", GERMAN_GROUPS],
  ["en", ENGLISH_GROUPS],
] as const)("the groups of %s", ([language, text]) => {
  const lines = text.split("\n").filter((line) => line !== "");
  const groups = lines.filter((line) => !line.startsWith("#")).map((line) => line.split(" "));
  const all = groups.flat();

  test("have two to seven words, and more than one stem", () => {
    const wrong = groups.filter(
      (group) => group.length < 2 || group.length > 7 || new Set(stemsOf(group)).size < 2,
    );
    expect(wrong).toEqual([]);
  });

  test("hold letters only, at least three, but for abbreviations", () => {
    expect(all.filter((word) => !/^(\p{L}{3,}|\p{Lu}{2})$/u.test(word))).toEqual([]);
  });

  test("are written as usual: capitals for German nouns, nowhere else but in abbreviations", () => {
    const usual = language === "de" ? /^(\p{L}\p{Ll}+|\p{Lu}+)$/u : /^(\p{Ll}+|\p{Lu}+)$/u;
    expect(all.filter((word) => !usual.test(word))).toEqual([]);
  });

  test("do not hold words that say nothing", () => {
    const folded = all.map(fold);
    expect(folded.filter((word) => isStopWord(word, language) || isQuestionWord(word, language))).toEqual([]);
  });

  test("share no word, unless intended", () => {
    const seen = new Map<string, number>();
    for (const group of groups)
      for (const one of new Set(stemsOf(group))) seen.set(one, (seen.get(one) ?? 0) + 1);
    const twice = [...seen].filter(([, count]) => count > 1).map(([one]) => one);
    expect(twice.toSorted()).toEqual(stemsOf(INTENDED[language]).toSorted());
  });

  function stemsOf(words: readonly string[]): string[] {
    return words.map((word) => stem(fold(word), language));
  }
});

test("German nouns have a capital", () => {
  const words = GERMAN_GROUPS.split(/\s+/);
  expect(words.filter((word) => /^\p{Ll}.*(ung|heit|keit|schaft|tion|ismus)$/u.test(word))).toEqual([]);
});
