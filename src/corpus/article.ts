/** The types of the corpus: what a Markdown file becomes. All offsets are UTF-16 code units in `Article.text`. */

export type Language = "de" | "en";

/** A half-open range of UTF-16 offsets: `text.slice(start, end)`. */
export type Range = [start: number, end: number];

/** Where an article was first published. Null stands for `unknown` in the header: no name to show, no link to make. */
export type Source = { name: string | null; url: string | null };

export type BlockKind = "heading" | "paragraph" | "item" | "row" | "quote" | "code";

/** One heading, paragraph, list item or table row of the plain text. */
export type Block = {
  kind: BlockKind;
  start: number;
  end: number;
  /** 1-based line in the file, for messages to maintainers. */
  line: number;
  /** Heading depth 1–6; for a list item and what stands inside it, how many lists are around it. */
  depth?: number;
  /** Table rows only: the cells, and whether it is the header row. */
  cells?: Range[];
  header?: boolean;
};

/** The unit of search: a paragraph or quotation with the lists, tables and code that it introduces. */
export type Passage = {
  /** `${articleId}#${index}`, unique in the corpus. */
  id: string;
  articleId: string;
  index: number;
  /** The headings above it, outermost first; empty before the first heading. */
  headings: string[];
  start: number;
  end: number;
  /**
   * Sentences in order; a table row is one, and so is a list item of up to 300 characters. Their union with white space
   * is the passage.
   */
  sentences: Range[];
};

export type Article = {
  /** The file name without `.md`; unique in the corpus. */
  id: string;
  /** The path as a maintainer would name it: `corpus/su7.md`. */
  file: string;
  title: string;
  /** `YYYY-MM-DD`, or null for `date: unknown`. */
  date: string | null;
  language: Language;
  tags: string[];
  source: Source;
  /** A name and what else it is called. */
  aliases: Record<string, string[]>;
  /** Plain text: NFC, LF, no Markdown syntax, no soft hyphens. Blocks are separated by a blank line, items and rows by a line break, cells by a tab. */
  text: string;
  blocks: Block[];
  passages: Passage[];
};

/** What is wrong with a file: printed as `file:line:column message`. */
export type Defect = { file: string; line: number; column: number; message: string };

export type Corpus = {
  /** Sorted by id. */
  articles: Article[];
  /** By file and place. */
  defects: Defect[];
  /** Ids of articles whose file is broken now; their last good version answers. Empty after a start. */
  kept: string[];
  /** A short hash of the content: 8 hex digits; the same files give the same version. */
  version: string;
};
