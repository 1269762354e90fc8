import { describe, expect, test } from "vitest";
import { CURRENCIES } from "../../src/figures/currencies.ts";
import { extractFigures } from "../../src/figures/extract.ts";
import { UNITS } from "../../src/figures/units.ts";

describe("every row of the tables is read as its example says", () => {
  test.for([...UNITS, ...CURRENCIES])("$code: $example.0", ({ code, example: [text, value] }) => {
    const read = (["de", "en"] as const).flatMap((language) => extractFigures(text, language));
    expect(read).toContainEqual(expect.objectContaining({ value, unit: code }));
  });

  test("no code is given twice", () => {
    const codes = [...UNITS, ...CURRENCIES].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
