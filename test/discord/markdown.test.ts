import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emphasize, escape, escapeLine, oneLine, unescape, visible } from "../../src/discord/markdown.ts";
import { hostileText } from "./hostile.ts";
import { activeMarkup } from "./markup.ts";

const FULL = process.env["FULL"] === "1";
const runs = { numRuns: FULL ? 20_000 : 1000, seed: 2 };

describe("escape", () => {
  test.for([
    [
      "**fett** _schräg_ ~~weg~~ ||spoiler||",
      "\\*\\*fett\\*\\* \\_schräg\\_ \\~\\~weg\\~\\~ \\|\\|spoiler\\|\\|",
    ],
    ["[hier](https://example.org)", "\\[hier\\](https\\://example.org)"],
    ["<@1> <#2> <t:3:R> @everyone", "\\<\\@1\\> \\<#2\\> \\<t:3:R\\> \\@everyone"],
    ["# Titel\n-# klein\n- Punkt\n> Zitat", "\\# Titel\n\\-# klein\n\\- Punkt\n\\> Zitat"],
    ["12. März, 3. Quartal", "12\\. März, 3. Quartal"],
    ["30.931 Fahrzeuge\n-5 °C\n#SU7", "30.931 Fahrzeuge\n-5 °C\n#SU7"],
    ["SU7 – 5,28 s (Max: 2,78 s) + 3 %", "SU7 – 5,28 s (Max: 2,78 s) + 3 %"],
  ])("shows %j literally", ([text, escaped]) => {
    expect(escape(text ?? "")).toBe(escaped);
  });

  test("leaves nothing that Discord acts on", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(activeMarkup(escape(text))).toEqual([]);
      }),
      runs,
    );
  });

  test("is undone by unescape for every visible line", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = oneLine(text);
        expect(unescape(escape(line))).toBe(line);
      }),
      runs,
    );
  });
});

describe("escapeLine", () => {
  test("never exceeds its room", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 2, max: 60 }), (text, max) => {
        expect(escapeLine(text, max).length).toBeLessThanOrEqual(max);
      }),
      runs,
    );
  });

  test("cuts at a word and says so", () => {
    expect(escapeLine("Xiaomi und Samsung sprechen", 20)).toBe("Xiaomi und Samsung…");
  });
});

describe("emphasize", () => {
  test("sets ranges in bold on the original text", () => {
    expect(emphasize("Samsungs Autofabrik", [[8 + 5, 19]], 100)).toBe("Samsungs Auto**fabrik**");
  });

  test("joins ranges that touch, because **a****b** is no bold", () => {
    expect(
      emphasize(
        "abcd",
        [
          [0, 2],
          [2, 4],
        ],
        100,
      ),
    ).toBe("**abcd**");
  });

  test("does not carry bold over a line break", () => {
    expect(emphasize("ab\ncd", [[1, 4]], 100)).toBe("a**b**\n**c**d");
  });

  test("stays inert and within its room whatever is marked", () => {
    const ranges = fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 5 });
    fc.assert(
      fc.property(hostileText, ranges, fc.integer({ min: 60, max: 200 }), (text, ranges, max) => {
        const marked = emphasize(text, ranges, max);
        expect(activeMarkup(marked)).toEqual([]);
        expect(marked.length).toBeLessThanOrEqual(max);
      }),
      runs,
    );
  });
});

describe("visible", () => {
  test.for([
    ["Ma\u202Exid\u202C", "Maxid"],
    ["Sam\u200Bsung\u2060 \u00ADSU7", "Samsung SU7"],
    ["a\u2028b\r\nc", "a\nb\nc"],
    ["👨‍👩‍👧 ❤️", "👨‍👩‍👧 ❤️"],
    ["Z\u0310\u0311\u0312\u0313\u0314a", "Z\u0310\u0311\u0312a"],
    ["half \uD83D pair", "half  pair"],
  ])("shows %j as %j", ([text, shown]) => {
    expect(visible(text ?? "")).toBe(shown);
  });
});
