import type { Root } from "mdast";
import type { Language, Source } from "../article.ts";
import type { LeftOut } from "./wordpress/item.ts";
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

/**
 * What a source gave: an article, or the reason why there is none. `leftOut` is on purpose (drafts, private posts) and
 * only counted. `from` is named in the summary.
 */
export type Found =
  | { from: string; draft: Draft }
  | { from: string; skipped: string }
  | { from: string; leftOut: LeftOut };

export const NO_ARTICLE = "no article found";
