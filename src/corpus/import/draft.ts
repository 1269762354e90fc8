import type { Root } from "mdast";
import type { Language, Source } from "../article.ts";
import type { Removed } from "./furniture/patterns.ts";

/** An article on its way into the corpus: what a foreign file gave, and what it could not give (null, empty). */
export type Draft = {
  title: string | null;
  /** `YYYY-MM-DD`. */
  date: string | null;
  language: Language | null;
  tags: string[];
  source: Source;
  aliases: Record<string, string[]>;
  /** Headings, paragraphs, lists and tables; without the title. */
  body: Root;
  removed: Removed[];
};

/** What one source file gave: an article, or the reason why there is none. `from` is named in the summary. */
export type Found = { from: string; draft: Draft } | { from: string; skipped: string };
