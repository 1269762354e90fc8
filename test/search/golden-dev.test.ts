import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { article } from "../../commands/article.ts";
import { ask } from "../../commands/ask.ts";
import { openArchive } from "../../src/archive.ts";
import { FIRST_VIEW, type Context } from "../../src/command.ts";

/** The shared questions are not part of the project: where they are missing, there is nothing to measure. */
const FILE = "../shared/corpus/GOLDEN-DEV.md";

/** Which articles write about which topic of the shared list of facts. */
const ARTICLES: Record<number, string[]> = {
  1: ["samsung-besuch-peking"],
  2: ["su7-start-preise"],
  3: ["su7-ultra-nordschleife"],
  4: ["yu7-verkaufsstart"],
  5: ["auslieferungen-2024-2025"],
  6: ["autowerk-peking"],
  7: ["autosparte-erster-gewinn", "car-business-profit"],
  8: ["akkus-laden"],
  9: ["fahrassistenz-sicherheit", "su7-recalls"],
  10: ["europa-muenchen"],
  11: ["xring-o1-zulieferer"],
  12: ["weg-zum-ersten-auto"],
};

const goldenQuestions = z.array(
  z.object({
    id: z.string(),
    q: z.string(),
    answerable: z.boolean(),
    topics_first: z.array(z.number()),
    answer_any: z.array(z.string()),
  }),
);

test.skipIf(!existsSync(FILE))("answers the golden questions and refuses the others", async () => {
  const [, json = "[]"] = /```json\n([\s\S]*?)```/.exec(readFileSync(FILE, "utf8")) ?? [];
  const questions = goldenQuestions.parse(JSON.parse(json));
  const context: Context = {
    archive: await openArchive("corpus"),
    locale: "de",
    now: new Date("2026-06-01T00:00:00Z"),
    view: FIRST_VIEW,
  };
  const outcomes = questions.map((question) => {
    const found = shown(question.q, context);
    const topics = question.topics_first.flatMap((topic) => ARTICLES[topic] ?? []);
    const rightArticle = found[0] !== undefined && topics.includes(found[0].articleId);
    const text = found.map(({ text }) => text.replace(/[\u00A0\u2009\u202F]/g, " ")).join("\n");
    const right = rightArticle && question.answer_any.some((answer) => text.includes(answer));
    return { ...question, passes: question.answerable ? right : found.length === 0 };
  });
  const passed = (answerable: boolean) =>
    outcomes.filter((outcome) => outcome.answerable === answerable && outcome.passes).length;
  const failed = outcomes.filter(({ passes }) => !passes).map(({ id, q }) => `${id} ${q}`);
  expect({ right: passed(true), refused: passed(false), failed }).toSatisfy(
    ({ right, refused }: { right: number; refused: number }) => right >= 25 && refused >= 3,
  );
});

/** What /article and /ask show as the answer, the article's passage first. */
function shown(query: string, context: Context): { articleId: string; text: string }[] {
  const found = article.answer({ query }, context);
  const asked = ask.answer({ question: query }, context);
  return [
    ...(found.kind === "article" ? [found.quote] : []),
    ...(asked.kind === "ask" ? asked.quotes.map(({ quote }) => quote) : []),
  ];
}
