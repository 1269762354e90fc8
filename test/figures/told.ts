import { facts } from "../../commands/facts.ts";
import { createArchive } from "../../src/archive.ts";
import type { Language } from "../../src/corpus/article.ts";
import { formatFigure } from "../../src/figures/format.ts";
import { corpusOf, type Draft } from "../corpus-of.ts";

/** What stands behind each figure of some sentences that has a line of its own: "5.000 Euro · Anzahlung". */
export async function labels(text: string, language: Language = "de"): Promise<string[]> {
  const archive = await createArchive(
    corpusOf({ a: { language, tags: ["Nordwerk", "NX4"], texts: [text] } }),
  );
  return archive.figures.linked
    .filter(({ context }) => !context)
    .map(({ figure }) => `${formatFigure(figure, language)} · ${figure.label}`);
}

/** The lines of all pages of /facts: "geplant 20 · Läden · 2026". */
export async function told(
  drafts: Record<string, Draft>,
  subject: string,
  locale: Language = "de",
): Promise<string[]> {
  const archive = await createArchive(corpusOf(drafts));
  const found: string[] = [];
  for (let page = 1, pages = 1; page <= pages; page++) {
    const view = { part: "main", hit: 1, page } as const;
    const answer = facts.answer({ subject }, { archive, locale, now: new Date("2026-01-01"), view });
    if (answer.kind !== "figures") return [answer.kind];
    pages = answer.paging.pages;
    for (const { figure } of answer.groups.flatMap((group) => group.lines)) {
      const period = figure.period === null ? "" : ` · ${figure.period}`;
      found.push(
        `${figure.plan ? "geplant " : ""}${formatFigure(figure, locale)} · ${figure.label}${period}`,
      );
    }
  }
  return found;
}
