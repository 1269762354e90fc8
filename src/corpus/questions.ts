import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { z } from "zod";
import type { Corpus, Defect } from "./article.ts";
import { decode, type Position } from "./read.ts";
import { readYaml, type Yaml } from "./yaml.ts";

/** The maintainers' golden questions stand next to the articles. */
export const QUESTIONS_FILE = "questions.yaml";

export type GoldenQuestion = Position & {
  /** As a member would type it. */
  question: string;
  /** What is right: one of these articles first with one of these strings shown, or null if the articles do not say it. */
  expected: { articles: string[]; shows: string[] } | null;
  /** Why the bot cannot answer it yet; null if it must. */
  known: string | null;
};

const text = z.string("expected text, put it in quotation marks").trim().min(1, "expected text");
const oneOrMore = z.union(
  [text.transform((value) => [value]), z.array(text).min(1)],
  "expected text, or a list of texts, in quotation marks",
);

const schema = z.array(
  z
    .strictObject({
      question: text,
      articles: oneOrMore.optional(),
      shows: oneOrMore.optional(),
      unanswerable: z.literal(true, "expected true").optional(),
      known: text.optional(),
    })
    .refine(
      ({ articles, shows, unanswerable }) => (unanswerable ? !articles && !shows : articles && shows),
      "expected either articles and shows, or unanswerable: true",
    ),
  "expected a list that begins with - question: …",
);

/** Reads the golden questions of a corpus folder; a file with a defect gives no questions, and no file is none. */
export async function readQuestions(
  dir: string,
): Promise<{ questions: GoldenQuestion[]; defects: Defect[] }> {
  const file = `${basename(resolve(dir))}/${QUESTIONS_FILE}`;
  const bytes = await readFile(join(dir, QUESTIONS_FILE)).catch(() => null);
  if (bytes === null) return { questions: [], defects: [] };
  const decoded = decode(bytes);
  if ("problem" in decoded) return { questions: [], defects: [{ file, ...decoded.problem }] };
  return parseQuestions(decoded.text, file);
}

/** `file` is how messages name the file. */
export function parseQuestions(
  source: string,
  file: string,
): { questions: GoldenQuestion[]; defects: Defect[] } {
  const yaml = readYaml(source, 1);
  if ("problem" in yaml) return { questions: [], defects: [{ file, ...yaml.problem }] };
  const parsed = schema.safeParse(yaml.values ?? []);
  if (!parsed.success) {
    return {
      questions: [],
      defects: parsed.error.issues.map((issue) => ({ file, ...explain(issue, yaml) })),
    };
  }
  const questions = parsed.data.map(
    ({ question, articles = [], shows = [], unanswerable, known }, index) => ({
      ...yaml.valueAt([index, "question"]),
      question,
      expected: unanswerable ? null : { articles, shows: shows.map((shown) => shown.normalize("NFC")) },
      known: known ?? null,
    }),
  );
  return { questions, defects: [] };
}

function explain(issue: z.core.$ZodIssue, yaml: Yaml): Position & { message: string } {
  const path = [...issue.path];
  if (issue.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const message = `unknown field ${key}, expected question, articles, shows, unanswerable or known`;
    return { ...yaml.keyAt([...path, key]), message };
  }
  const name = path.filter((key) => typeof key === "string").join(".");
  return { ...yaml.valueAt(path), message: name === "" ? issue.message : `${name}: ${issue.message}` };
}

/** Expectations that no answer could meet: articles that do not exist, strings that stand in none of them. */
export function impossibleQuestions(questions: GoldenQuestion[], corpus: Corpus, file: string): Defect[] {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  return questions.flatMap(({ question, expected, line, column }): Defect[] => {
    if (!expected) return [];
    const missing = expected.articles.filter((id) => !articles.has(id));
    if (missing.length > 0) {
      const message = `"${question}": there is no article ${missing.join(", ")}, expected the file name without .md`;
      return [{ file, line, column, message }];
    }
    const texts = expected.articles.map((id) => comparable(articles.get(id)?.text ?? ""));
    if (expected.shows.some((shown) => texts.some((text) => text.includes(comparable(shown))))) return [];
    const message = `"${question}": "${expected.shows.join('", "')}" stands in none of its articles, expected words from them`;
    return [{ file, line, column, message }];
  });
}

/** Thin and non-breaking spaces count as spaces. */
export function comparable(words: string): string {
  return words.replace(/\s+/gu, " ");
}
