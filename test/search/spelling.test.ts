import { describe, expect, test } from "vitest";
import { createArchive } from "../../src/archive.ts";
import { corpusOf, type Draft } from "../corpus-of.ts";

const DRAFTS: Record<string, Draft> = {
  konzern: {
    title: "Rückruf bei Nordwerk",
    tags: ["Nordwerk", "Zulieferer"],
    texts: ["Der Konzern machte im Mai Gewinn. Die Fabrik steht in Kiel und dreht sich um Autos."],
  },
  messe: {
    title: "Neues von der Messe",
    texts: ["Vorgestellt hat Nordwerk dort den NX4.", "Der NX4 wurde am Montag vorgestellt."],
  },
  times: {
    language: "en",
    title: "Hard times",
    texts: ["The times were hard, and the factory stood still."],
  },
};

const { search } = await createArchive(corpusOf(DRAFTS));

describe("a word that stands nowhere", () => {
  test.for([
    "Wann beginnt das Konzert?",
    "Was macht Nordwerk in Kiel?",
    "Welche Strafe droht Nordwerk?",
    "Wie sieht die Fabrik aus?",
    "What do the tyres cost?",
  ])("is not taken for another one if it is a word: %s", (question) => {
    expect(search.find(question).corrected).toBeNull();
  });

  test("is not found as another one that is spelt nearly so", () => {
    expect(search.find("Wann beginnt das Konzert?").verdict).not.toBe("answered");
  });

  test.for(["mehl", "zinn", "holz"])("is not taken for a little word if it is a word: %s", (word) => {
    const { inquiry } = search.find(`was kostet ${word} in der fabrik`);
    expect(inquiry.question.words.map(({ text }) => text)).toContain(word);
  });

  test.for([
    ["Wer ist Norwderk?", "Wer ist Nordwerk?"],
    ["Welche Zuliferer hat Nordwerk?", "Welche Zulieferer hat Nordwerk?"],
    ["Rückurf Nordwerk", "Rückruf Nordwerk"],
  ])("is corrected to words of titles and tags, too: %s", ([typed = "", meant]) => {
    expect(search.find(typed).corrected).toBe(meant);
  });
});

test("words of titles and tags are known", () => {
  expect(search.find("Rückruf Zulieferer").unknownWords).toEqual([]);
});

test("corrections do not depend on the order of the files", async () => {
  const turned = Object.fromEntries(Object.entries(DRAFTS).toReversed());
  const passages = ["Der NX4 wurde am Montag vorgestellt.", "Vorgestellt hat Nordwerk dort den NX4."];
  const other = await createArchive(
    corpusOf({ ...turned, messe: { title: "Neues von der Messe", texts: passages } }),
  );
  for (const question of ["nx4 vorgestelt", "Wer ist Norwderk?"]) {
    expect(other.search.find(question).corrected).toBe(search.find(question).corrected);
  }
});
