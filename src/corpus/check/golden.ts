import { basename, resolve } from "node:path";
import type { Archive } from "../../archive.ts";
import type { Command } from "../../command.ts";
import { defectLine } from "../defect.ts";
import { askedCommands, askGolden, explainFailure } from "../golden.ts";
import { impossibleQuestions, QUESTIONS_FILE, readQuestions } from "../questions.ts";

/** What asking the golden questions gave: lines to print, how many failed, and one line that sums up. */
export type GoldenReport = { lines: string[]; failures: number; summary: string };

/** Asks the golden questions of a corpus folder of `/article` and `/ask`. */
export async function checkQuestions(
  dir: string,
  archive: Archive,
  commands: Command[],
): Promise<GoldenReport> {
  const file = `${basename(resolve(dir))}/${QUESTIONS_FILE}`;
  const { questions, defects } = await readQuestions(dir);
  const wrong = [...defects, ...impossibleQuestions(questions, archive.corpus, file)];
  const asked = askedCommands(commands);
  const failed = questions
    .map((question) => askGolden(question, archive, asked))
    .filter(({ passes }) => !passes);
  const known = failed.filter(({ question }) => question.known !== null);
  const failures = failed.filter(({ question }) => question.known === null);
  return {
    lines: [
      ...wrong.map(defectLine),
      ...failures.map((outcome) => explainFailure(outcome, file)),
      ...known.map(
        ({ question }) =>
          `${file}:${question.line}:${question.column} known: ${question.question} (${question.known})`,
      ),
    ],
    failures: wrong.length + failures.length,
    summary: `${questions.length - failed.length} of ${questions.length} golden questions right${known.length > 0 ? `, ${known.length} known not to be` : ""}`,
  };
}
