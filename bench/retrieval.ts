import { parseArgs } from "node:util";
import type { Corpus } from "../src/corpus/article.ts";
import { createArchive } from "../src/archive.ts";
import { ask, figuresOf, type Outcome } from "./metrics.ts";
import { areaUnderCurve, askWithoutAnswer, confidencesOf, type LeftOut } from "./left-out.ts";
import { readSet, toCorpus, type GoldQuestion } from "./squad.ts";

const USAGE = `Finding and refusing, measured with the bot's own index, search and excerpts.

  npm run bench:retrieval -- --squad FILE [--questions FILE] [--distractors FILE ...] [--lang de|en]
                             [--refusal article|paragraph|none]

  --squad        paragraphs and their questions (JSON)
  --questions    other questions on the same paragraphs, for example in another language
  --distractors  paragraphs to add to the corpus
  --lang         language of the paragraphs, if the file does not say
  --refusal      what is removed to see whether the bot refuses (default: article; paragraph is the harder case)
`;

const { values } = parseArgs({
  options: {
    squad: { type: "string" },
    questions: { type: "string" },
    distractors: { type: "string", multiple: true, default: [] },
    lang: { type: "string" },
    refusal: { type: "string", default: "article" },
  },
});

if (values.squad === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await main(values.squad);
}

async function main(squad: string): Promise<void> {
  const { paragraphs, questions, lang } = await readSet(squad);
  const asked = values.questions ? (await readSet(values.questions)).questions : questions;
  const distractors = await Promise.all(values.distractors.map((file) => readSet(file)));
  const language = (values.lang ?? lang) === "en" ? "en" : "de";
  const corpus = toCorpus([...paragraphs, ...distractors.flatMap((set) => set.paragraphs)], language);
  const { search } = await createArchive(corpus);
  const start = performance.now();
  const outcomes = asked.map((question) => ask(question, search));
  const each = (performance.now() - start) / asked.length;
  console.log(`${asked.length} questions, ${corpus.articles.length} articles, ${each.toFixed(1)} ms each`);
  for (const [name, value] of Object.entries(figuresOf(outcomes))) print(name, value);
  if (values.refusal === "article" || values.refusal === "paragraph") {
    await reportRefusal(asked, corpus, outcomes, values.refusal);
  }
}

async function reportRefusal(
  questions: GoldQuestion[],
  corpus: Corpus,
  answered: Outcome[],
  leftOut: LeftOut,
): Promise<void> {
  const removed = await askWithoutAnswer(questions, corpus, leftOut);
  const all = confidencesOf(answered, removed);
  console.log(`\nRefusal, ${leftOut} removed`);
  print("area under the curve", 100 * areaUnderCurve(all));
  const right = answered.filter(({ rank }) => rank === 1);
  const isAnswered = ({ finding }: Outcome) => finding.verdict === "answered";
  print("the bot keeps, of right answers", (100 * right.filter(isAnswered).length) / right.length);
  print("the bot refuses, of removed", 100 - (100 * removed.filter(isAnswered).length) / removed.length);
}

function print(name: string, percent: number): void {
  console.log(`  ${name.padEnd(32)} ${percent.toFixed(1).padStart(5)}`);
}
