import type { Finding, Search } from "../src/search/search.ts";
import type { GoldQuestion } from "./squad.ts";

/** The metric of the evaluation sets cuts excerpts here, whatever the bot shows. */
const CUT = 300;

/** What the bot made of one question. */
export type Outcome = {
  question: GoldQuestion;
  finding: Finding;
  /** Rank of the gold paragraph from 1; 0 if it was not found. */
  rank: number;
  /** The first hit's excerpt holds an answer. */
  excerpt: boolean;
  /** The same as whole words, in the gold paragraph only. */
  strict: boolean;
};

export function ask(question: GoldQuestion, search: Search): Outcome {
  const finding = search.find(question.question);
  const rank = finding.hits.findIndex(({ passage }) => passage.id === question.gold) + 1;
  const [first] = finding.hits;
  const shown = first ? plain(search.quote(finding, first).text.slice(0, CUT)) : "";
  const excerpt = question.answers.some((answer) => shown.includes(plain(answer)));
  const strict = rank === 1 && question.answers.some((answer) => hasWords(shown, plain(answer)));
  return { question, finding, rank, excerpt, strict };
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

function hasWords(text: string, answer: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escape(answer)}(?![\\p{L}\\p{N}])`, "u").test(text);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

export type Figures = {
  "success@1": number;
  "success@3": number;
  "MRR@10": number;
  excerpt: number;
  "strict excerpt": number;
};

/** Means over all questions, in percent. */
export function figuresOf(outcomes: Outcome[]): Figures {
  const mean = (value: (outcome: Outcome) => number) =>
    (100 * outcomes.reduce((sum, outcome) => sum + value(outcome), 0)) / Math.max(1, outcomes.length);
  return {
    "success@1": mean(({ rank }) => (rank === 1 ? 1 : 0)),
    "success@3": mean(({ rank }) => (rank >= 1 && rank <= 3 ? 1 : 0)),
    "MRR@10": mean(({ rank }) => (rank >= 1 && rank <= 10 ? 1 / rank : 0)),
    excerpt: mean(({ excerpt }) => (excerpt ? 1 : 0)),
    "strict excerpt": mean(({ strict }) => (strict ? 1 : 0)),
  };
}
