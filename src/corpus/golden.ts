import type { Answer, Quote } from "../answer.ts";
import type { Archive } from "../archive.ts";
import { FIRST_VIEW, type Command } from "../command.ts";
import { bestOfEachArticle } from "../search/hits.ts";
import { comparable, type GoldenQuestion } from "./questions.ts";

/** How the bot answered a golden question. */
export type Outcome = {
  question: GoldenQuestion;
  passes: boolean;
  /** The passages that it showed as its answer, best first; none if it said that there is nothing. */
  shown: { article: string; text: string }[];
  /** Where the first expected article stands in the ranking, from 1; null if it was not found. */
  rank: number | null;
  /** Best articles with their scores, the verdict and words that stand nowhere: why it answered so. */
  why: string;
};

/** The commands that answer questions with passages. */
export function askedCommands(commands: Command[]): Command[] {
  return commands.filter(({ names }) => names.en === "article" || names.en === "ask");
}

/** How many articles the reason names. */
const MAX_NAMED = 3;

/** Asks a golden question of each command, as a member would. One right answer is enough; a refusal must be unanimous. */
export function askGolden(question: GoldenQuestion, archive: Archive, commands: Command[]): Outcome {
  const { expected } = question;
  const answers = commands.map((command) => ask(command, question.question, archive));
  const finding = archive.search.find(question.question);
  const best = bestOfEachArticle(finding.hits);
  const rank = best.findIndex(({ article }) => expected?.articles.includes(article.id));
  const scores = best.slice(0, MAX_NAMED).map(({ article, score }) => `${article.id} ${score.toFixed(2)}`);
  const unknown =
    finding.unknownWords.length > 0 ? `, unknown words: ${finding.unknownWords.join(", ")}` : "";
  return {
    question,
    passes: expected
      ? answers.some((answer) => isRight(quotesOf(answer), expected))
      : answers.every((answer) => quotesOf(answer).length === 0),
    shown: uniqueQuotes(answers.flatMap(quotesOf)).map(({ articleId, text }) => ({
      article: articleId,
      text,
    })),
    rank: rank === -1 ? null : rank + 1,
    why: `${finding.verdict} ${finding.confidence.toFixed(2)}; ${scores.join(", ") || "no hit"}${unknown}`,
  };
}

function ask(command: Command, question: string, archive: Archive): Answer {
  const [first] = command.options;
  // The clock plays no part in what is found; a fixed one keeps two runs alike.
  const context = { archive, locale: "de" as const, now: new Date(0), view: FIRST_VIEW };
  return command.answer({ [first?.names.en ?? "query"]: question }, context);
}

/** The passages that an answer presents as the answer. */
function quotesOf(answer: Answer): Quote[] {
  if (answer.kind === "article") return [answer.quote];
  if (answer.kind === "ask") return answer.quotes.map(({ quote }) => quote);
  return [];
}

function uniqueQuotes(quotes: Quote[]): Quote[] {
  return [...new Map(quotes.map((quote) => [quote.text, quote])).values()];
}

function isRight(quotes: Quote[], { articles, shows }: NonNullable<GoldenQuestion["expected"]>): boolean {
  const [first] = quotes;
  const text = comparable(quotes.map((quote) => quote.text).join("\n"));
  return (
    first !== undefined &&
    articles.includes(first.articleId) &&
    shows.some((shown) => text.includes(comparable(shown)))
  );
}

/** A failed question in four lines: question, expected, got, why. */
export function explainFailure({ question, shown, why }: Outcome, file: string): string {
  const { expected } = question;
  const [first] = shown;
  return [
    `${file}:${question.line}:${question.column} golden question: ${question.question}`,
    `  expected ${expected ? `${expected.articles.join(" or ")} showing "${expected.shows.join('" or "')}"` : "nothing, the articles do not say it"}`,
    `  got      ${first ? `${first.article}: ${shown.map(({ text }) => text.replace(/\s+/g, " ")).join(" … ")}` : "nothing"}`,
    `  why      ${why}`,
  ].join("\n");
}
