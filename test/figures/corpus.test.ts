import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { facts } from "../../commands/facts.ts";
import type { FigureLine } from "../../src/answer.ts";
import { openArchive } from "../../src/archive.ts";
import type { Figure } from "../../src/figures/figure.ts";

const golden = z
  .record(z.string(), z.object({ must: z.array(z.coerce.string()), mustNot: z.array(z.coerce.string()) }))
  .parse(parse(readFileSync("test/golden/figures.yaml", "utf8")));

const archive = await openArchive("corpus");

/** The share of the figures that must appear, over all subjects (issue "Figures"). */
const MIN_RECALL = 0.95;

function linesOf(subject: string): FigureLine[] {
  const lines: FigureLine[] = [];
  for (let page = 1, pages = 1; page <= pages; page++) {
    const view = { part: "main", hit: 1, page } as const;
    const answer = facts.answer({ subject }, { archive, locale: "de", now: new Date("2026-06-01"), view });
    if (answer.kind !== "figures") throw new Error(`${subject}: ${answer.kind}`);
    pages = answer.paging.pages;
    lines.push(...answer.groups.flatMap((group) => group.lines));
  }
  return lines;
}

/** "215900 CNY", "59-62 wk", "136854 @2024", "7 ~" (a count, or anything), "5000 CNY | Anzahlung" (how its label begins). */
function matches(figure: Figure, wanted: string): boolean {
  const [what = "", label = ""] = wanted.split("|").map((part) => part.trim());
  const [amount = "", period] = what.split("@").map((part) => part.trim());
  if (!figure.label.startsWith(label)) return false;
  const [value = "", unit] = amount.split(" ");
  const written = figure.to === undefined ? String(figure.value) : `${figure.value}-${figure.to}`;
  if (written !== value || (unit !== "~" && figure.unit !== (unit ?? null))) return false;
  return period === undefined || figure.period === period;
}

const shown = Object.entries(golden).map(([subject, { must, mustNot }]) => {
  const figures = linesOf(subject).flatMap(({ figure, disagrees }) => [
    figure,
    ...disagrees.map((other) => other.figure),
  ]);
  const isShown = (wanted: string) => figures.some((figure) => matches(figure, wanted));
  return {
    subject,
    must: must.length,
    missing: must.filter((wanted) => !isShown(wanted)),
    wrong: mustNot.filter(isShown),
  };
});

describe("the figures of the bundled corpus", () => {
  test(`at least ${100 * MIN_RECALL} % of those that must appear do`, () => {
    const missing = shown.flatMap(({ subject, missing }) => missing.map((wanted) => `${subject}: ${wanted}`));
    const must = shown.reduce((sum, { must }) => sum + must, 0);
    if (missing.length > 0) console.log(`missing: ${missing.join(", ")}`);
    expect(1 - missing.length / must).toBeGreaterThanOrEqual(MIN_RECALL);
  });

  test.for(shown)("$subject: nothing of another subject", ({ wrong }) => {
    expect(wrong).toEqual([]);
  });
});
