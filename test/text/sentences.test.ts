import { describe, expect, test } from "vitest";
import type { Language } from "../../src/corpus/article.ts";
import { sentences } from "../../src/text/sentences.ts";

const split = (text: string, language: Language = "de") =>
  sentences(text, language).map(([start, end]) => text.slice(start, end));

describe("sentences", () => {
  test.for([
    ["Am 22. März 2025 trafen sich beide. Danach flog Lee weiter.", 2],
    ["Das ist z. B. Samsung. Es liefert u. a. Displays.", 2],
    ["Der Umsatz stieg auf 4,5 Mrd. US-Dollar. Das ist viel.", 2],
    ["Der Umsatz lag bei 4,5 Mrd. Das ist viel.", 2],
    ["Motor Nr. 7 lief. Nr. 8 stand.", 2],
    ["Jay Y. Lee kam. Auch J. K. Rowling kam.", 2],
    ["Es geschah im 19. Jahrhundert. Vom 1. bis 3. Juni war Pause.", 2],
    ["In der 90. Minute fiel das Tor. Platz 3. Der Rest folgte.", 3],
    ["Er kam 2024. Sie kam 2025.", 2],
    ["„Was nun?“ fragte er. „Nichts.“ Dann ging er.", 3],
    ["Dr. Müller (geb. 1970) sprach. Prof. Dr. Weber schwieg.", 2],
    ["Ludwig XIV. regierte lange. Ludwig XV. Auch er regierte.", 3],
    ["Preis: 7:04,957 Minuten. Rund 215.900 Yuan!", 2],
  ] as const)("%s → %i", ([text, count]) => {
    expect(split(text)).toHaveLength(count);
  });

  test.for([
    ["Mr. Smith met Dr. Jones. They talked.", 2],
    ["The U.S. Army left at 5 p.m. It rained.", 2],
    ["It sold 3.5 million, i.e. more than Inc. Magazine said. See No. 7.", 2],
    ["It happened in May 22. The next day was calm.", 2],
  ] as const)("%s → %i (English)", ([text, count]) => {
    expect(split(text, "en")).toHaveLength(count);
  });

  test("gives ranges without surrounding white space", () => {
    const text = "  Eins.  Zwei.\nDrei ";
    expect(sentences(text, "de")).toEqual([
      [2, 7],
      [9, 14],
      [15, 19],
    ]);
  });

  test("ends a sentence at a line break even without a full stop", () => {
    expect(split("Akku: 101 kWh\nReichweite: 830 km")).toEqual(["Akku: 101 kWh", "Reichweite: 830 km"]);
  });

  test("has nothing to say about an empty text", () => {
    expect(sentences(" \n ", "de")).toEqual([]);
  });
});
