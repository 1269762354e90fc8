import { describe, expect, test } from "vitest";
import { extractFigures } from "../../src/figures/extract.ts";
import { formatFigure, formatPeriod } from "../../src/figures/format.ts";

function formatted(text: string, language: "de" | "en" = "de"): [string, string] {
  const [mention] = extractFigures(text, language);
  if (!mention) throw new Error(`no figure in ${text}`);
  return [formatFigure(mention, "de"), formatFigure(mention, "en")];
}

describe("formatFigure writes a figure for the reader", () => {
  test.for([
    ["137.000 Einheiten", "137.000", "137,000"],
    ["4,5 Milliarden Dollar", "4,5 Mrd. US-Dollar", "$4.5 billion"],
    ["215.900 Yuan", "215.900 Yuan", "215,900 yuan"],
    ["ab 529.900 Yuan", "ab 529.900 Yuan", "from 529,900 yuan"],
    ["über 240.000 Bestellungen", "über 240.000", "over 240,000"],
    ["rund 27.500 Euro", "rund 27.500 Euro", "about €27,500"],
    ["bis zu 700 km (CLTC)", "bis zu 700 km (CLTC)", "up to 700 km (CLTC)"],
    ["zwischen 300 und 400 km", "300–400 km", "300–400 km"],
    ["59–62 Wochen", "59–62 Wochen", "59–62 weeks"],
    ["3,3 Prozent", "3,3 %", "3.3%"],
    ["1,5 Prozentpunkte", "1,5 Prozentpunkte", "1.5 percentage points"],
    ["7:04,957 Minuten", "7:04,957 Min.", "7:04.957 min"],
    ["673 PS", "673 PS", "673 hp"],
    ["ein Drittel der Käufer", "ein Drittel", "a third"],
    ["verdoppelte sich", "verdoppelt", "doubled"],
    ["am 22. März 2025", "22. März 2025", "22 March 2025"],
    ["am 1. Juli", "1. Juli", "1 July"],
    ["im ersten Halbjahr 2025", "1. Halbjahr 2025", "H1 2025"],
    ["bis 2027", "bis 2027", "by 2027"],
    ["im September 2025", "September 2025", "September 2025"],
    ["ein Jahr Garantie, 1 Jahr", "1 Jahr", "1 year"],
    ["13,45 Euro", "13,45 Euro", "€13.45"],
    ["1,2 bis 1,5 Millionen Geräte", "1,2–1,5 Mio.", "1.2–1.5 million"],
    ["1.414.021.100 Menschen", "1.414.021.100", "1,414,021,100"],
  ] as const)("%s", ([text, de, en]) => {
    expect(formatted(text)).toEqual([de, en]);
  });
});

test("formatPeriod writes a period for the reader", () => {
  const periods = ["2025", "Q3 2025", "H1 2025", "2025-03", "2025-03-22", "2024/2026"];
  expect(periods.map((period) => formatPeriod(period, "de"))).toEqual([
    "2025",
    "Q3 2025",
    "1. Halbjahr 2025",
    "März 2025",
    "22. März 2025",
    "2024–2026",
  ]);
  expect(formatPeriod("2025-03-22", "en")).toBe("22 March 2025");
});
