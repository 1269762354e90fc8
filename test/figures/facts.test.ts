import { describe, expect, test } from "vitest";
import { facts } from "../../commands/facts.ts";
import type { Answer, FiguresAnswer } from "../../src/answer.ts";
import { createArchive, type Archive } from "../../src/archive.ts";
import type { View } from "../../src/command.ts";
import { formatFigure } from "../../src/figures/format.ts";
import { corpusOf, type Draft } from "../corpus-of.ts";

type Asked = { subject: string; period?: string; view?: Partial<View>; locale?: "de" | "en" };

function ask(archive: Archive, { subject, period, view, locale = "de" }: Asked): Answer {
  const options = { subject, ...(period === undefined ? {} : { period }) };
  const shown: View = { part: "main", hit: 1, page: 1, ...view };
  return facts.answer(options, { archive, locale, now: new Date("2026-01-01"), view: shown });
}

function figures(archive: Archive, asked: Asked): FiguresAnswer {
  const answer = ask(archive, asked);
  if (answer.kind !== "figures") throw new Error(JSON.stringify(answer));
  return answer;
}

function lines(archive: Archive, asked: Asked): string[] {
  const { locale = "de" } = asked;
  return figures(archive, asked).groups.flatMap((group) =>
    group.lines.map(({ figure, sources, disagrees }) => {
      const others = disagrees.map(
        (other) => ` ≠ ${formatFigure(other.figure, locale)} [${other.sources.join("][")}]`,
      );
      const period = figure.period === null ? "" : ` · ${figure.period}`;
      return `${formatFigure(figure, locale)} · ${figure.label}${period} [${sources.join("][")}]${others.join("")}`;
    }),
  );
}

function archiveOf(drafts: Record<string, Draft>): Promise<Archive> {
  return createArchive(corpusOf(drafts));
}

describe("/facts", () => {
  test("gives an article's figures to whom they belong", async () => {
    const archive = await archiveOf({
      a: {
        title: "Nordwerk und Südfunk",
        tags: ["Nordwerk", "Südfunk", "NX4"],
        texts: [
          "Im Jahr 2024 lieferte Nordwerk 12.500 Autos aus. Südfunk verkaufte im selben Jahr 800.000 Handys.",
          "Die NX4-Verkäufe stiegen auf 9.000 Stück. Er kostet 30.000 Euro.",
        ],
      },
    });
    expect(lines(archive, { subject: "südfunk" })).toEqual(["800.000 · Handys · 2024 [1]"]);
    expect(lines(archive, { subject: "Nordwerk" })).toEqual(["12.500 · Auslieferungen · 2024 [1]"]);
    expect(lines(archive, { subject: "nx4" })).toEqual(["9.000 · Verkäufe [1]", "30.000 Euro · Preis [1]"]);
  });

  test("shows equal figures of two articles once, with both sources", async () => {
    const text = "Im Jahr 2024 lieferte Nordwerk 12.500 Autos aus.";
    const archive = await archiveOf({
      a: { date: "2025-01-01", tags: ["Nordwerk"], texts: [text] },
      b: {
        date: "2025-02-01",
        language: "en",
        tags: ["Nordwerk"],
        texts: ["Nordwerk delivered 12,500 cars in 2024."],
      },
    });
    expect(lines(archive, { subject: "nordwerk" })).toEqual(["12.500 · Auslieferungen · 2024 [1][2]"]);
    expect(lines(archive, { subject: "nordwerk", locale: "en" })).toEqual([
      "12,500 · Deliveries · 2024 [1][2]",
    ]);
  });

  test("shows different values for the same thing together, the newer first", async () => {
    const archive = await archiveOf({
      a: {
        date: "2025-01-01",
        tags: ["Nordwerk"],
        texts: ["Im Jahr 2024 lieferte Nordwerk 12.500 Autos aus."],
      },
      b: {
        date: "2025-02-01",
        tags: ["Nordwerk"],
        texts: ["Nordwerk hat im Jahr 2024 genau 12.900 Autos ausgeliefert."],
      },
    });
    expect(lines(archive, { subject: "nordwerk" })).toEqual([
      "12.900 · Auslieferungen · 2024 [1] ≠ 12.500 [2]",
    ]);
  });

  test("sees no contradiction between the loss of a year and that of a car", async () => {
    const archive = await archiveOf({
      a: {
        tags: ["Nordwerk"],
        texts: ["Nordwerk machte 2024 einen bereinigten Verlust von 6 Milliarden Euro."],
      },
      b: { tags: ["Nordwerk"], texts: ["Nordwerk machte 2024 einen Verlust von 45.000 Euro."] },
    });
    expect(lines(archive, { subject: "nordwerk" }).join()).not.toContain("≠");
  });

  test("filters by period", async () => {
    const archive = await archiveOf({
      a: {
        tags: ["Nordwerk"],
        texts: [
          "Im ersten Quartal 2024 lieferte Nordwerk 3.000 Autos aus. Im dritten Quartal 2025 waren es 7.000. Im August 2025 lieferte Nordwerk 2.500 Autos aus.",
        ],
      },
    });
    const values = (period: string) =>
      lines(archive, { subject: "nordwerk", period }).map((line) => line.split(" ")[0]);
    expect(values("2025")).toEqual(["2.500", "7.000"]);
    expect(values("Q3 2025")).toEqual(["2.500", "7.000"]);
    expect(values("drittes Quartal 2025")).toEqual(["2.500", "7.000"]);
    expect(values("2024-2025")).toEqual(["2.500", "3.000", "7.000"]);
    expect(ask(archive, { subject: "nordwerk", period: "2019" })).toMatchObject({
      kind: "nothing",
      reason: "no-figures",
      without: { subject: "Nordwerk", period: "2019", periods: expect.arrayContaining(["Q3 2025"]) },
    });
  });

  test("marks plans and keeps bounds", async () => {
    const archive = await archiveOf({
      a: {
        date: "2025-05-01",
        tags: ["Nordwerk"],
        texts: [
          "Nordwerk will 2026 mehr als 20.000 Autos ausliefern.",
          "Nordwerk verkaufte 2024 rund 12.000 Autos.",
        ],
      },
    });
    const found = figures(archive, { subject: "nordwerk" }).groups.flatMap((group) => group.lines);
    expect(found.map(({ figure }) => [formatFigure(figure, "de"), figure.plan])).toEqual([
      ["über 20.000", true],
      ["rund 12.000", false],
    ]);
  });

  test("finds figures by what they measure, by a common noun of their sentence and by their year", async () => {
    const archive = await archiveOf({
      a: {
        tags: ["Nordwerk", "Reichweite", "Fabrik"],
        texts: [
          "Der Wagen von Nordwerk hat eine Reichweite von 500 Kilometern.",
          "Die Fabrik kostete 2025 rund 80 Millionen Euro.",
        ],
      },
    });
    expect(lines(archive, { subject: "reichweite" })).toEqual(["500 km · Nordwerk: Reichweite [1]"]);
    expect(lines(archive, { subject: "Fabrik" })).toEqual([
      "rund 80 Mio. Euro · Nordwerk: Preis, Fabrik · 2025 [1]",
    ]);
    expect(lines(archive, { subject: "2025" })).toEqual(["rund 80 Mio. Euro · Preis, Fabrik · 2025 [1]"]);
  });

  test("understands a year or a measure that is typed with the subject", async () => {
    const archive = await archiveOf({
      a: {
        tags: ["Nordwerk", "NX4"],
        texts: [
          "Im Jahr 2024 lieferte Nordwerk 12.500 Autos aus. Im dritten Quartal 2025 lieferte Nordwerk 7.000 Autos aus.",
          "Der NX4 Standard hat eine Reichweite von 500 Kilometern und kostet 30.000 Euro. Der NX4 Pro hat eine Reichweite von 600 Kilometern und kostet 40.000 Euro.",
        ],
      },
      b: { tags: ["Südfunk"], texts: ["Im Jahr 2024 verkaufte Südfunk 900.000 Handys."] },
    });
    const asked = (subject: string) => lines(archive, { subject });
    expect(asked("nordwerk 2024")).toEqual(["12.500 · Auslieferungen · 2024 [1]"]);
    expect(asked("Nordwerk im dritten Quartal 2025")).toEqual(["7.000 · Auslieferungen · Q3 2025 [1]"]);
    expect(asked("Auslieferungen 2025")).toEqual(["7.000 · Nordwerk: Auslieferungen · Q3 2025 [1]"]);
    expect(asked("Reichweite NX4 Pro")[0]).toContain("600 km");
    expect(asked("Reichweite NX4 Pro").every((line) => line.includes("Reichweite"))).toBe(true);
    expect(figures(archive, { subject: "nordwerk 2024" })).toMatchObject({
      subject: "Nordwerk",
      period: "2024",
    });
    expect(ask(archive, { subject: "nordwerk 2019" })).toMatchObject({ reason: "no-figures" });
  });

  test("keeps equal values of different things apart and says whose each is", async () => {
    const archive = await archiveOf({
      a: { tags: ["NX4"], texts: ["Der NX4 hat eine Batterie mit 101,7 kWh."] },
      b: { tags: ["ZX9"], texts: ["Der ZX9 hat eine Batterie mit 101,7 kWh."] },
    });
    expect(lines(archive, { subject: "batterie" }).sort()).toEqual([
      "101,7 kWh · NX4: Batterie [1]",
      "101,7 kWh · ZX9: Batterie [2]",
    ]);
  });

  test("knows a maker that only stands in the names of its products", async () => {
    const archive = await archiveOf({
      a: {
        tags: ["Nordwerk", "Tesla Model 3", "Tesla Model Y"],
        texts: [
          "Der Verband kommt auf 900 ausgelieferte Autos von Nordwerk und auf 26.006 von Tesla.",
          "Das Tesla Model 3 kostet 30.000 Euro. Das Tesla Model Y kostet 40.000 Euro.",
          "Nordwerk hat 12 Filialen.",
        ],
      },
    });
    expect(lines(archive, { subject: "tesla" }).sort()).toEqual([
      "26.006 · Auslieferungen von Tesla [1]",
      "30.000 Euro · Tesla Model 3: Preis [1]",
      "40.000 Euro · Tesla Model Y: Preis [1]",
    ]);
    expect(figures(archive, { subject: "tesla" }).subject).toBe("Tesla");
    expect(lines(archive, { subject: "tesla preis" })).toHaveLength(2);
  });

  test("a company has the figures of products that begin with its name", async () => {
    const archive = await archiveOf({
      a: { tags: ["Nordwerk"], texts: ["Nordwerk hat 12 Filialen."] },
      b: { tags: ["Nordwerk Roller 5"], texts: ["Ein Nordwerk Roller 5 kostet 900 Euro."] },
    });
    expect(lines(archive, { subject: "nordwerk" })).toEqual([
      "900 Euro · Nordwerk Roller 5: Preis [1]",
      "12 · Filialen [2]",
    ]);
  });

  test("a product has no figures of another whose name is longer", async () => {
    const archive = await archiveOf({
      a: {
        tags: ["NX4", "NX4 Ultra"],
        texts: ["Der NX4 kostet 30.000 Euro. Der NX4 Ultra kostet 40.000 Euro."],
      },
    });
    expect(lines(archive, { subject: "nx4" })).toEqual(["30.000 Euro · Preis [1]"]);
  });

  test("gives each figure its sentence with the figure marked", async () => {
    const text = "Nordwerk ist jung. Im Jahr 2024 lieferte Nordwerk 12.500 Autos aus. Mehr folgt.";
    const archive = await archiveOf({ a: { tags: ["Nordwerk"], texts: [text] } });
    const [proof] = figures(archive, { subject: "nordwerk", view: { part: "evidence" } }).evidence;
    expect(proof?.quote.text).toBe("Im Jahr 2024 lieferte Nordwerk 12.500 Autos aus.");
    expect(proof?.quote.marks.map(([from, to]) => proof.quote.text.slice(from, to))).toEqual(["12.500"]);
    expect(proof?.source).toBe(1);
  });

  test("turns pages when there is more than fits", async () => {
    const texts = Array.from(
      { length: 25 },
      (_, index) => `Nordwerk eröffnete ${index + 20} Läden in ${index + 100} Städten.`,
    );
    const archive = await archiveOf({ a: { tags: ["Nordwerk"], texts } });
    const first = figures(archive, { subject: "nordwerk" });
    expect(first.paging).toEqual({ page: 1, pages: 4 });
    expect(figures(archive, { subject: "nordwerk", view: { page: 99 } }).paging.page).toBe(4);
  });

  test("gives an overview on the first page: the newest of each measure before more of the first", async () => {
    const price = (year: number) => `Im Jahr ${year} kostete der Nordwagen ${year + 10_000} Euro.`;
    const texts = [2020, 2021, 2022, 2023, 2024].map(price).concat("Der Nordwagen hat 300 PS.");
    const archive = await archiveOf({ a: { tags: ["Nordwagen"], texts } });
    const values = lines(archive, { subject: "nordwagen" }).map((line) => line.split(" ")[0]);
    expect(values).toEqual(["12.024", "12.023", "12.022", "300", "12.021", "12.020"]);
  });

  test("keeps the figures of one sentence together, in the overview and on a page", async () => {
    const year = (index: number) => `Im Jahr ${2020 + index} kostete der Nordwagen ${index + 10_000} Euro.`;
    const texts = [
      year(4),
      year(3),
      "Der Nordwagen kostet 11.001 Euro, 11.002 Euro, 11.003 Euro oder 11.004 Euro.",
      "Der Nordwagen hat 300 PS.",
    ];
    const archive = await archiveOf({ a: { tags: ["Nordwagen"], texts } });
    const values = lines(archive, { subject: "nordwagen" }).map((line) => line.split(" ")[0]);
    expect(values).toEqual(["10.004", "10.003", "11.001", "11.002", "11.003", "11.004", "300"]);
  });

  test("says that a known subject has no figures", async () => {
    const archive = await archiveOf({ a: { tags: ["Nordwerk"], texts: ["Nordwerk baut Autos."] } });
    expect(ask(archive, { subject: "nordwerk" })).toMatchObject({
      kind: "nothing",
      reason: "no-figures",
      query: "nordwerk",
    });
  });

  test("names the nearest subjects for one that it does not know", async () => {
    const archive = await archiveOf({ a: { tags: ["Nordwerk"], texts: ["Nordwerk baut 5.000 Autos."] } });
    expect(ask(archive, { subject: "Nortwerk" })).toMatchObject({
      kind: "nothing",
      reason: "unknown-subject",
      subjects: [{ name: "Nordwerk" }],
    });
  });

  test("completes subjects and the periods that they have", async () => {
    const archive = await archiveOf({
      a: { tags: ["Nordwerk"], texts: ["Nordwerk lieferte im dritten Quartal 2025 genau 7.000 Autos aus."] },
    });
    const context = {
      archive,
      locale: "de",
      now: new Date(),
      view: { part: "main", hit: 1, page: 1 },
    } as const;
    const [subject, period] = facts.options;
    expect(subject?.complete?.("nor", context, {})).toEqual([{ name: "Nordwerk", value: "Nordwerk" }]);
    expect(period?.complete?.("", context, { subject: "Nordwerk" })).toEqual([
      { name: "Q3 2025", value: "Q3 2025" },
    ]);
  });
});
