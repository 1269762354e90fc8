import type { RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Article } from "./article.ts";
import { readBody } from "./body.ts";
import { findDenseMarkup } from "./density.ts";
import { readHeader } from "./header.ts";
import { findDeepNesting } from "./structure.ts";
import { toPassages } from "./passages.ts";
import type { Position, Problem } from "./read.ts";

/** An article and where its title stands, or everything that is wrong with its file. */
export type Parsed = { article: Article; titleAt: Position } | { problems: Problem[] };

/** A file's text (NFC, LF) as an article. `id` and `file` are `Article`'s. */
export function parseArticle(text: string, { id, file }: Pick<Article, "id" | "file">): Parsed {
  const excess = findDeepNesting(text) ?? findDenseMarkup(text);
  if (excess) return { problems: [excess] };
  const [yaml, ...nodes] = parseMarkdown(text);
  if (yaml?.type !== "yaml") return { problems: [{ line: 1, column: 1, message: noHeader(text) }] };
  const header = readHeader(yaml.value, 2);
  if ("problems" in header) return header;
  const body = readBody(nodes);
  const language = header.header.language;
  const passages = toPassages({ id, language }, body);
  if (passages.length === 0) {
    const line = (yaml.position?.end.line ?? 1) + 1;
    return {
      problems: [{ line, column: 1, message: "the article has no text, write at least one paragraph" }],
    };
  }
  return { article: { id, file, ...header.header, ...body, passages }, titleAt: header.titleAt };
}

/** The top-level blocks of Markdown, the header first; positions are those of the file. */
export function parseMarkdown(text: string): RootContent[] {
  return fromMarkdown(text, {
    extensions: [gfmTable(), frontmatter("yaml")],
    mdastExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown("yaml")],
  }).children;
}

function noHeader(text: string): string {
  if (text.trim() === "")
    return "the file is empty, write a header between two lines --- and the text below it";
  if (/^---[ \t]*\n/.test(text)) return "the header has no end, put a line --- after its last field";
  return "the header is missing, begin the file with a line ---, then title, date, language, tags and source, then a line ---";
}
