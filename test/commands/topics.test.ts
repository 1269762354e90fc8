import { expect, test } from "vitest";
import { topics } from "../../commands/topics.ts";
import { createArchive } from "../../src/archive.ts";
import { FIRST_VIEW } from "../../src/command.ts";
import { corpusOf } from "../corpus-of.ts";

const answer = async (articles: Parameters<typeof corpusOf>[0]) =>
  topics.answer(
    {},
    {
      archive: await createArchive(corpusOf(articles)),
      locale: "de",
      now: new Date("2026-01-01"),
      view: FIRST_VIEW,
    },
  );

test("/topics lists the tags, the commonest first", async () => {
  const one = { tags: ["Werk", "Auto"], texts: ["Ein Satz."] };
  const two = { tags: ["Werk"], texts: ["Noch ein Satz."] };
  expect(await answer({ one, two })).toMatchObject({
    subjects: [
      { name: "Werk", articles: 2 },
      { name: "Auto", articles: 1 },
    ],
  });
});

test("/topics says so when there are none", async () => {
  expect(await answer({})).toMatchObject({ kind: "nothing", reason: "no-topics" });
});
