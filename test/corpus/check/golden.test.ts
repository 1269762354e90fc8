import { expect, test } from "vitest";
import { commands } from "../../../commands/index.ts";
import { openArchive } from "../../../src/archive.ts";
import { checkQuestions, type GoldenReport } from "../../../src/corpus/check/golden.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { impossibleQuestions, readQuestions } from "../../../src/corpus/questions.ts";
import { articleFile as good, corpusFolder } from "../folder.ts";

const ARTICLES = {
  "werk.md": good("Das Werk", "Im Werk von Xiaomi arbeiten 700 Roboter. Gebaut wurde es im Jahr 2022."),
  "akku.md": good("Der Akku", "Der Akku des Wagens kommt von CATL und fasst 101 Kilowattstunden."),
};

async function checkFolder(dir: string): Promise<GoldenReport> {
  const archive = await openArchive(dir);
  return checkQuestions(dir, archive.corpus, commands, async () => archive);
}

async function check(questions: string): Promise<GoldenReport> {
  const dir = await corpusFolder({ ...ARTICLES, "questions.yaml": questions });
  return checkFolder(dir);
}

test("a question passes when a right article comes first and shows one of the strings", async () => {
  const report = await check(`
- question: Wie viele Roboter arbeiten im Werk?
  articles: [akku, werk]
  shows: [700 Roboter, tausend Roboter]
- question: Von wem kommt der Akku?
  articles: akku
  shows: CATL
- question: Rezept für Apfelkuchen
  unanswerable: true
`);
  expect(report).toEqual({ lines: [], failures: 0, summary: "3 of 3 golden questions right" });
});

test("a failing question says what was expected, what came and why", async () => {
  const { lines, failures } = await check(`
- question: Wie viele Roboter arbeiten im Werk?
  articles: [akku]
  shows: [CATL]
- question: Von wem kommt der Akku?
  unanswerable: true
- question: Rezept für Apfelkuchen
  articles: [werk]
  shows: "2022"
`);
  expect(failures).toBe(3);
  const [first, second, third] = lines.map((line) => line.replace(/\d+\.\d\d/g, "0.00"));
  expect(first).toBe(
    [
      "corpus/questions.yaml:2:13 golden question: Wie viele Roboter arbeiten im Werk?",
      '  expected akku showing "CATL"',
      "  got      werk: Im Werk von Xiaomi arbeiten 700 Roboter. Gebaut wurde es im Jahr 2022. … Im Werk von Xiaomi arbeiten 700 Roboter.",
      "  why      answered 0.00; werk 0.00",
    ].join("\n"),
  );
  expect(second).toContain("  expected nothing, the articles do not say it\n  got      akku: Der Akku");
  expect(third).toMatch(/ {2}got {6}nothing\n {2}why {6}unknown-words .*unknown words: Rezept, Apfelkuchen$/);
});

test("a known weakness is listed but does not fail", async () => {
  const report = await check(
    "- question: Rezept für Kuchen\n  articles: werk\n  shows: '700'\n  known: Kuchen fehlt noch\n",
  );
  expect(report.lines).toEqual([
    "corpus/questions.yaml:1:13 known not to be right yet: Rezept für Kuchen (Kuchen fehlt noch)",
  ]);
  expect(report).toMatchObject({ failures: 0, summary: "0 of 1 golden questions right, 1 known not to be" });
});

test("a known weakness that is gone is named, so that it stays gone", async () => {
  const report = await check(
    "- question: Von wem kommt der Akku?\n  articles: akku\n  shows: CATL\n  known: warum auch immer\n",
  );
  expect(report.lines).toEqual([
    "corpus/questions.yaml:1:13 right now, remove known: Von wem kommt der Akku?",
  ]);
  expect(report).toMatchObject({ failures: 0, summary: "1 of 1 golden questions right" });
});

test("an expectation that no answer can meet is a defect of the question", async () => {
  const { lines } = await check(
    "- question: Roboter im Werk\n  articles: [werk]\n  shows: '800'\n- question: Akku\n  articles: [akkus]\n  shows: CATL\n",
  );
  expect(lines.slice(0, 2)).toEqual([
    'corpus/questions.yaml:1:13 "Roboter im Werk": "800" stands in none of its articles, expected words from them',
    'corpus/questions.yaml:4:13 "Akku": there is no article akkus, expected the file name without .md',
  ]);
});

test.each([
  ["- question: A\n  articles: [werk]\n", "1:3 expected either articles and shows, or unanswerable: true"],
  [
    "- question: A\n  unanswerable: true\n  shows: x\n",
    "1:3 expected either articles and shows, or unanswerable: true",
  ],
  ["- frage: A\n  unanswerable: true\n", "1:3 question: expected text, put it in quotation marks"],
  [
    "- question: A\n  articles: werk\n  shows: 700\n",
    "3:10 shows: expected text, or a list of texts, in quotation marks",
  ],
  ["question: A\n", "1:1 expected a list that begins with - question: …"],
  ['- question: "A\n', "1:13 not YAML: a closing quotation mark or bracket is missing, add it"],
])("a mistake in the file is one line: %j", async (questions, line) => {
  const { lines, failures } = await check(questions);
  expect(lines[0]).toBe(`corpus/questions.yaml:${line}`);
  expect(failures).toBeGreaterThan(0);
});

test("a corpus without the file has no questions", async () => {
  const dir = await corpusFolder(ARTICLES);
  const report = await checkFolder(dir);
  expect(report).toEqual({ lines: [], failures: 0, summary: "0 of 0 golden questions right" });
});

test("the bundled corpus has at least 60 questions that must be right, and each can be met", async () => {
  const { questions, defects } = await readQuestions("corpus");
  expect(defects).toEqual([]);
  expect(questions.filter(({ known }) => known === null).length).toBeGreaterThanOrEqual(60);
  expect(questions.filter(({ expected }) => expected === null).length).toBeGreaterThanOrEqual(8);
  expect(impossibleQuestions(questions, await loadCorpus("corpus"), "corpus/questions.yaml")).toEqual([]);
});

test("a question about an article that is left out is not asked: the defect is what has to be mended", async () => {
  const dir = await corpusFolder({
    ...ARTICLES,
    "akku.md": "---\ntitle: Der Akku\n---\nDer Akku kommt von CATL.\n",
    "questions.yaml": `
- question: Wie viele Roboter arbeiten im Werk?
  articles: werk
  shows: 700 Roboter
- question: Von wem kommt der Akku?
  articles: akku
  shows: CATL
`,
  });
  expect(await checkFolder(dir)).toEqual({
    lines: [],
    failures: 0,
    summary: "1 of 1 golden questions right, 1 not asked because their articles are left out",
  });
});
