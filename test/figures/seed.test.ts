import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { facts } from "../../commands/facts.ts";
import { openArchive, type Archive } from "../../src/archive.ts";
import { formatFigure } from "../../src/figures/format.ts";

const folder = mkdtempSync(join(tmpdir(), "figures-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, date: string, title: string, tags: string, body: string): Promise<Archive> {
  const dir = mkdtempSync(join(folder, `${name}-`));
  const source = `{ name: nach Test, url: "https://example.org/${name}" }`;
  const header = `---\ntitle: "${title}"\ndate: ${date}\nlanguage: de\ntags: [${tags}]\nsource: ${source}\n---\n`;
  writeFileSync(join(dir, `${name}.md`), header + body);
  return openArchive(dir);
}

function linesOf(archive: Archive, subject: string): string[] {
  const view = { part: "main", hit: 1, page: 1 } as const;
  const answer = facts.answer({ subject }, { archive, locale: "de", now: new Date("2025-06-01"), view });
  if (answer.kind !== "figures") return [answer.kind];
  return answer.groups.flatMap(({ lines }) =>
    lines.map(
      ({ figure }) => `${figure.plan ? "geplant " : ""}${formatFigure(figure, "de")} · ${figure.label}`,
    ),
  );
}

/** As the real article is built: a lone number, a date, a list under a sentence, a plan, a following "Das Unternehmen". */
const BODY = `0

Beim Treffen zwischen Nordwerk und Südfunk ging es um Akkus. Diese Begegnung fand am 5. Mai 2023 in der Nordwerk-Fabrik in Kiel statt, es war die erste seit neun Jahren.

## Nordwerks Aufstieg

Mit der Einführung des NX4 im Jahr 2022 hat Nordwerk seine Ambitionen gezeigt. Im ersten Verkaufsjahr erzielte das Unternehmen gute Zahlen:

- Verkaufte Einheiten: 21.500
- Umsatz: 1,2 Milliarden Euro

Für 2023 plant Nordwerk, die Produktion auf 40.000 Fahrzeuge zu steigern. Das Unternehmen hat auch die Absicht, bis 2026 international zu expandieren.

## Was Südfunk liefert

Südfunk beliefert Nordwerk bereits mit:

- Speicherchips
- Displays
`;

describe("an article built like the one that the bot was thought out with", async () => {
  const archive = await write(
    "nordwerk",
    "2023-05-10",
    "Nordwerk und Südfunk: Blick auf eine Kooperation",
    "Nordwerk, Südfunk, NX4",
    BODY,
  );

  test("has exactly its eight figures", () => {
    expect(archive.figures.all.map((figure) => formatFigure(figure, "de"))).toEqual([
      "5. Mai 2023",
      "9 Jahre",
      "2022",
      "21.500",
      "1,2 Mrd. Euro",
      "2023",
      "40.000",
      "bis 2026",
    ]);
  });

  test("the product has its units, its revenue and the year of its launch", () => {
    expect(linesOf(archive, "nx4")).toEqual([
      "1,2 Mrd. Euro · Umsatz",
      "21.500 · Verkaufte Einheiten",
      "2022 · Einführung",
    ]);
  });

  test("the company has its plan, and the list that does not name it", () => {
    expect(linesOf(archive, "nordwerk")).toContain("geplant 40.000 · Produktion");
    expect(linesOf(archive, "nordwerk")).toContain("21.500 · Verkaufte Einheiten");
  });

  test("the supplier has the meeting and nothing of the company's", () => {
    expect(linesOf(archive, "südfunk")).toEqual(["9 Jahre · Begegnung", "5. Mai 2023 · Begegnung"]);
  });

  test("a year finds what is said of it", () => {
    expect(linesOf(archive, "2026")).toEqual(["geplant bis 2026 · Expansion"]);
  });
});

const SEED = "../shared/corpus/seed-article.txt";

describe.skipIf(!existsSync(SEED))("the article that the bot was thought out with", async () => {
  const [title = "", ...rest] = existsSync(SEED) ? readFileSync(SEED, "utf8").split("\n\n") : [];
  const headings = /^(?:Xiaomi’s Aufstieg|Potenzielle Synergien|Auswirkungen auf|Fazit)/;
  const body = rest
    .slice(
      0,
      rest.findIndex((part) => part.startsWith("XiaomiWelt verkauft")),
    )
    .map((part) => (headings.test(part) ? `## ${part}` : part.replace(/^ {2}• /gm, "- ")))
    .join("\n\n");
  const tags = "Xiaomi, Redmi, Poco, Elektrofahrzeuge, Samsung, SU7";
  const archive = await write("seed", "2025-03-24", title.trim(), tags, body);

  test("has exactly its eight figures", () => {
    expect(archive.figures.all.map((figure) => formatFigure(figure, "en"))).toEqual([
      "22 March 2025",
      "7 years",
      "2024",
      "137,000",
      "$4.5 billion",
      "2025",
      "350,000",
      "by 2027",
    ]);
  });

  test("/facts su7 shows units, revenue and the year of its launch", () => {
    expect(linesOf(archive, "su7")).toEqual([
      "4,5 Mrd. US-Dollar · Umsatz",
      "137.000 · Verkaufte Einheiten",
      "2024 · Einführung",
    ]);
  });

  test("/facts 2027 shows the expansion", () => {
    expect(linesOf(archive, "2027")).toEqual(["geplant bis 2027 · Expansion"]);
  });

  test("Xiaomi's figures are not Samsung's", () => {
    const lines = linesOf(archive, "samsung").join("\n");
    expect(lines).toContain("22. März 2025");
    expect(lines).not.toMatch(/137\.000|4,5 Mrd|350\.000|2027/);
  });
});

test('pieces of a product in a time are no orders of their section, and "alle" before a time says how often', async () => {
  const body = `Im Mai gingen 5.000 Bestellungen für den NX4 Ultra ein.\n\nGeplant waren 8.000 NX4 Ultra im Jahr, im Juni 2024 war von 12.000 bestätigten Bestellungen die Rede. Alle 90 Sekunden läuft ein NX4 Ultra vom Band.\n`;
  const lines = linesOf(
    await write("pieces", "2024-08-01", "NX4", "Nordwerk, NX4, NX4 Ultra", body),
    "nx4 ultra",
  );
  expect(lines.find((line) => line.includes("8.000"))).toContain("· Stück im Jahr");
  expect(lines.find((line) => line.includes("12.000"))).toContain("Bestellungen");
  expect(lines.find((line) => line.includes("90"))).toContain("· Abstand");
});
