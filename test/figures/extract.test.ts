import { describe, expect, test } from "vitest";
import type { Language } from "../../src/corpus/article.ts";
import { extractFigures } from "../../src/figures/extract.ts";

/** "215900 CNY", "300–400 km", "400000–500000 min": value, unit and what limits it. */
function read(text: string, language: Language): string[] {
  return extractFigures(text, language).map(({ value, to, unit, modifier, qualifier }) =>
    [modifier, to === undefined ? value : `${value}–${to}`, unit, qualifier]
      .filter((part) => part !== undefined && part !== null)
      .join(" "),
  );
}

describe("numbers", () => {
  test.for([
    ["137.000 Einheiten", "de", ["137000"]],
    ["137,000 units", "en", ["137000"]],
    ["137,000 Einheiten", "de", ["137000"]],
    ["1 234 567 Menschen", "de", ["1234567"]],
    ["4,5 Milliarden Dollar", "de", ["4500000000 USD"]],
    ["1,2 Mio. Euro", "de", ["1200000 EUR"]],
    ["$4.5bn", "en", ["4500000000 USD"]],
    ["215.900 Yuan (rund 27.500 Euro)", "de", ["215900 CNY", "about 27500 EUR"]],
    ["RMB 111.3 billion", "en", ["111300000000 CNY"]],
    ["3,3 Prozent", "de", ["3.3 %"]],
    ["3.3 %", "en", ["3.3 %"]],
    ["ein Drittel der Käufer", "de", [String(1 / 3)]],
    ["der Absatz hat sich verdoppelt", "de", ["2 x"]],
    ["sieben Jahre", "de", ["7 a"]],
    ["zwei Dutzend Läden", "de", ["24"]],
    ["twelve thousand cars", "en", ["12000"]],
    ["half a million users", "en", ["500000"]],
    ["anderthalb Jahre", "de", ["1.5 a"]],
    ["zweihundertsechsundfünfzig Farben", "de", ["256"]],
    ["−1,8 Milliarden Yuan", "de", ["-1800000000 CNY"]],
    ["13 Euro und 45 Cent", "de", ["13.45 EUR"]],
    ["1 Stunde und 25 Minuten", "de", ["85 min"]],
    ["a ticket costs between 12 and 48 pounds", "en", ["12–48 GBP"]],
    ["the parcel weighs 12 pounds", "en", ["12 lb"]],
    ["two years and three months", "en", ["27 mo"]],
    [
      "die Sparte kam auf 32,1 Milliarden Yuan (im Vorjahr 28,8)",
      "de",
      ["32100000000 CNY", "28800000000 CNY"],
    ],
  ] as const)("%s", ([text, language, expected]) => {
    expect(read(text, language)).toEqual(expected);
  });
});

describe("ranges, bounds and approximations", () => {
  test.for([
    ["zwischen 300 und 400 km", "de", ["300–400 km"]],
    ["59–62 Wochen", "de", ["59–62 wk"]],
    ["von 10 auf 80 Prozent in 12 Minuten", "de", ["10–80 %", "12 min"]],
    ["von 0 auf 100 km/h in 2,78 Sekunden", "de", ["0–100 km/h", "2.78 s"]],
    ["between 1.2 and 1.5 million handsets", "en", ["1200000–1500000"]],
    ["stieg von 6,2 auf 9,5 Milliarden Yuan", "de", ["6200000000 CNY", "9500000000 CNY"]],
    ["im Pro für 770 und im Max für 760 Kilometer", "de", ["770 km", "760 km"]],
    ["752 und 897 Volt", "de", ["752 V", "897 V"]],
    ["über 50.000 Bestellungen", "de", ["over 50000"]],
    ["mehr als 50.000 Bestellungen", "de", ["over 50000"]],
    ["bis zu 9.000 Euro", "de", ["up-to 9000 EUR"]],
    ["knapp 60 Läden", "de", ["almost 60"]],
    ["ab 529.900 Yuan", "de", ["from 529900 CNY"]],
    ["at least 50 billion yuan", "en", ["at-least 50000000000 CNY"]],
    ["roughly €30,200", "en", ["about 30200 EUR"]],
    ["300 or more buyers", "en", ["at-least 300"]],
  ] as const)("%s", ([text, language, expected]) => {
    expect(read(text, language)).toEqual(expected);
  });
});

describe("units and test cycles", () => {
  test.for([
    ["673 PS (495 kW)", "de", ["673 hp", "495 kW"]],
    ["7.600 mAh", "de", ["7600 mAh"]],
    ["eine 800-Volt-Plattform", "de", ["800 V"]],
    ["eine Zelle mit 5,2C", "de", ["5.2 C"]],
    ["ein 10,1-Zoll-Bildschirm", "de", ["10.1 in"]],
    ["7:04,957 Minuten", "de", ["424.957 s"]],
    ["14,5 kWh/100 km", "de", ["14.5 kWh/100km"]],
    ["4.997 × 1.963 × 1.455 Millimeter", "de", ["4997 mm", "1963 mm", "1455 mm"]],
    ["bis zu 700 km (CLTC)", "de", ["up-to 700 km CLTC"]],
    ["eine WLTP-Reichweite von 600 Kilometern", "de", ["600 km WLTP"]],
    ["an EPA range of 300 miles", "en", ["300 mi EPA"]],
  ] as const)("%s", ([text, language, expected]) => {
    expect(read(text, language)).toEqual(expected);
  });
});

describe("dates", () => {
  test.for([
    ["am 22. März 2025", "de", ["20250322 date"]],
    ["am 3. April", "de", ["403 monthday"]],
    ["Q3 2025", "de", ["20253 quarter"]],
    ["im dritten Quartal", "de", ["3 quarter"]],
    ["im ersten Halbjahr 2025", "de", ["20251 half"]],
    ["2024/25", "de", ["2024–2025 year"]],
    ["von 2010 bis 2018", "de", ["2010–2018 year"]],
    ["March 2025", "en", ["202503 month"]],
    ["March 22, 2025", "en", ["20250322 date"]],
    ["the third quarter of 2025", "en", ["20253 quarter"]],
    ["seit 2021", "de", ["since 2021 year"]],
    ["bis 2027", "de", ["until 2027 year"]],
    ["22.03.2025", "de", ["20250322 date"]],
    ["by the end of 2030", "en", ["until 2030 year"]],
  ] as const)("%s", ([text, language, expected]) => {
    expect(read(text, language)).toEqual(expected);
  });
});

describe("what only looks like a figure", () => {
  test.for([
    ["Der SU7 und der YU7 sind da, der SU7 Ultra auch.", "de"],
    ["Das Galaxy S25 läuft mit HyperOS 3.", "de"],
    ["Das Xiaomi 15 Ultra kommt mit dem XRING O1.", "de"],
    ["Der Seal 06 hat 5G und Level 2+.", "de"],
    ["Galaxy S25 owners pair it with HyperOS 3, but not with the Mi 11.", "en"],
    ["Telefon +49 30 23125 014, Aktenzeichen 2025-0417-A", "de"],
    ["Call +1 212 555 0142 and quote 2025-00317.", "en"],
    ["ISBN 978-3-16-148410-0", "de"],
    ["Um 22:44 Uhr endete es 4:3.", "de"],
    ["Das steht dort.[3]", "de"],
    ["1. Erster Punkt\n2. Zweiter Punkt", "de"],
    ["Er liegt auf Platz 3, auf Rang drei.", "de"],
    ["Mehr unter https://example.org/2025/03/22?p=137000", "de"],
    ["der 100. Wagen", "de"],
    ["the 21st century", "en"],
    ["Das Kennzeichen lautet M SU 7088E.", "de"],
  ] as const)("%s", ([text, language]) => {
    expect(read(text, language)).toEqual([]);
  });
});
