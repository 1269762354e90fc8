import { describe, expect, test } from "vitest";
import { splitCompound } from "../../src/text/compounds.ts";
import { allowedErrors, editDistance } from "../../src/text/distance.ts";
import { fold, foldNumber } from "../../src/text/fold.ts";
import { translate } from "../../src/text/glossary.ts";
import { spansOf } from "../../src/text/spans.ts";
import { stem } from "../../src/text/stem.ts";
import { isStopWord } from "../../src/text/stop-words.ts";
import { terms } from "../../src/text/terms.ts";
import { words } from "../../src/text/words.ts";

describe("words", () => {
  test("keep numbers with their separators and drop a possessive s", () => {
    expect(words("Xiaomi’s 215.900 Yuan in 7:04,957 Minuten").map(({ text }) => text)).toEqual([
      "Xiaomi",
      "215.900",
      "Yuan",
      "in",
      "7:04,957",
      "Minuten",
    ]);
  });

  test("reach over soft hyphens", () => {
    expect(words("Auto\u00ADfabrik.")).toEqual([{ text: "Auto\u00ADfabrik", start: 0, end: 11 }]);
  });
});

describe("folding", () => {
  test.for(["Türgriffe", "TUERGRIFFE", "Tu\u0308rgriffe", "Tür\u00ADgriffe"])("reads %s alike", (word) => {
    expect(fold(word)).toBe("tuergriffe");
  });

  test.for([
    ["215.900", "215900"],
    ["215,900", "215900"],
    ["1.234.567", "1234567"],
    ["7:04,957", "7:04.957"],
    ["28,3", "28.3"],
  ])("reads %s as %s", ([written = "", number]) => {
    expect(foldNumber(written)).toBe(number);
  });
});

describe("stems", () => {
  test.for([
    ["haeuser", "haus"],
    ["fabriken", "fabrik"],
    ["gefunden", "finden"],
    ["getroffen", "traf"],
  ])("%s and %s meet", ([one = "", other = ""]) => {
    expect(stem(one, "de")).toBe(stem(other, "de"));
  });

  test("leave names with digits as they are", () => {
    expect(stem("su7s", "en")).toBe("su7s");
  });
});

describe("terms", () => {
  test("join a model name in two pieces", () => {
    const found = terms("Der SU-7 und der SU 7 am 22. März", "de").map(({ term }) => term);
    expect(found.filter((term) => term === "su7")).toHaveLength(2);
    expect(found).not.toContain("am22");
  });

  test("keep numerals and nouns, drop what says nothing", () => {
    expect(isStopWord("sieben", "de")).toBe(false);
    expect(isStopWord("jahr", "de")).toBe(false);
    expect(isStopWord("fuer", "de")).toBe(true);
  });
});

describe("compounds", () => {
  const counts: Record<string, number> = { auto: 9, fabrik: 4, runde: 3, zeit: 5, arbeit: 4, rat: 9 };
  const split = (word: string) => splitCompound(word, (part) => counts[part] ?? 0).map(({ word }) => word);

  test.for([
    ["autofabriken", ["auto", "fabrik"]],
    ["rundenzeit", ["runde", "zeit"]],
    ["arbeitszeit", ["arbeit", "zeit"]],
  ] as const)("%s", ([word, parts]) => {
    expect(split(word)).toEqual(parts);
  });

  test.for(["fabrik", "autorat", "zeitung", "su7auto"])("%s is none", (word) => {
    expect(split(word)).toEqual([]);
  });

  test("say where their parts stand", () => {
    expect(splitCompound("arbeitszeiten", (part) => counts[part] ?? 0)).toEqual([
      { word: "arbeit", start: 0, end: 6 },
      { word: "zeit", start: 7, end: 13 },
    ]);
  });
});

describe("edit distance", () => {
  test.for([
    ["xioami", "xiaomi", 1],
    ["samsumg", "samsung", 1],
    ["nürburgring", "nurburgrnig", 2],
    ["abc", "xyz", 3],
  ] as const)("%s to %s is %i", ([one, other, distance]) => {
    expect(editDistance(one, other, 3)).toBe(distance);
  });

  test("stops at the limit", () => {
    expect(editDistance("abcdef", "uvwxyz", 2)).toBe(3);
  });

  test("allows no error in short words and names with digits", () => {
    expect([allowedErrors("lei"), allowedErrors("su7ultra"), allowedErrors("xiaomi")]).toEqual([0, 0, 1]);
  });
});

test("the glossary works in both directions and for inflected words", () => {
  expect(translate("factories", "de")).toContain(stem("fabrik", "de"));
  expect(translate("fabriken", "en")).toContain(stem("factory", "en"));
  expect(translate("xiaomi", "de")).toEqual([]);
});

describe("spans of what is asked for", () => {
  test.for([
    ["date", "Am 22. März 2025 und im Juli, seit 2021.", ["22. März 2025", "Juli", "2021"]],
    ["name", "Dort traf Jay Y. Lee den Gründer Lei Jun.", ["Jay Y. Lee", "Gründer Lei Jun"]],
    ["place", "Sie trafen sich in Peking.", ["Peking"]],
    ["name", "Der neue Xiaomi SU7 kam mit iPhone Max Pro.", ["Xiaomi SU7", "Max Pro"]],
    ["place", "Er fuhr in SU7 und nach Bad Ems2.", ["SU7", "Bad Ems2"]],
    [
      "date",
      "In den 1970ern, den 1970er Jahren, am 123. Mai, im 15. Jahrhundert.",
      ["1970er", "Mai", "15. Jahrhundert"],
    ],
    ["date", "A2024, 3.3.20245, 192.168.10.2002 und 5. Mai 20245", ["5. Mai"]],
  ] as const)("%s in %s", ([asked, text, spans]) => {
    expect(spansOf(asked, text).map(([start, end]) => text.slice(start, end))).toEqual(spans);
  });
});
