import { basename, resolve } from "node:path";
import type { Archive } from "../../archive.ts";
import type { Command } from "../../command.ts";
import type { Corpus } from "../article.ts";
import { defectLine } from "../defect.ts";
import { askedCommands, askGolden, explainFailure, type Outcome } from "../golden.ts";
import { impossibleQuestions, QUESTIONS_FILE, readQuestions, type GoldenQuestion } from "../questions.ts";

/** What asking the golden questions gave: lines to print, how many failed, and one line that sums up. */
export type GoldenReport = { lines: string[]; failures: number; summary: string };

/** Asks the golden questions of a corpus folder of `/article` and `/ask`; `open` is called if there are any. */
export async function checkQuestions(
  dir: string,
  corpus: Corpus,
  commands: Command[],
  open: () => Promise<Archive>,
): Promise<GoldenReport> {
  const file = `${basename(resolve(dir))}/${QUESTIONS_FILE}`;
  const { questions: all, defects } = await readQuestions(dir);
  const questions = all.filter((question) => !isLeftOut(question, corpus));
  const wrong = [...defects, ...impossibleQuestions(questions, corpus, file)];
  const asked = askedCommands(commands);
  const outcomes = questions.length > 0 ? askAll(questions, await open(), asked) : [];
  const failed = outcomes.filter(({ passes }) => !passes);
  const known = failed.filter(({ question }) => question.known !== null);
  const right = `${questions.length - failed.length} of ${questions.length} golden questions right`;
  return {
    lines: [...wrong.map(defectLine), ...outcomes.flatMap((outcome) => linesOf(outcome, file))],
    failures: wrong.length + failed.length - known.length,
    summary: [
      right,
      ...(known.length > 0 ? [`${known.length} known not to be`] : []),
      ...(all.length > questions.length
        ? [`${all.length - questions.length} not asked because their articles are left out`]
        : []),
    ].join(", "),
  };
}

/** Whether a question needs an article whose file has a defect: that one line says what to mend. */
function isLeftOut({ expected }: GoldenQuestion, { articles, defects }: Corpus): boolean {
  const answering = new Set(articles.map(({ id }) => id));
  const broken = new Set(defects.map(({ file }) => basename(file, ".md")));
  return expected?.articles.some((id) => broken.has(id) && !answering.has(id)) ?? false;
}

function askAll(questions: GoldenQuestion[], archive: Archive, asked: Command[]): Outcome[] {
  return questions.map((question) => askGolden(question, archive, asked));
}

function linesOf(outcome: Outcome, file: string): string[] {
  const { passes, question } = outcome;
  const place = `${file}:${question.line}:${question.column}`;
  if (passes)
    return question.known === null ? [] : [`${place} right now, remove known: ${question.question}`];
  if (question.known !== null)
    return [`${place} known not to be right yet: ${question.question} (${question.known})`];
  return [explainFailure(outcome, file)];
}
