import type { Nodes } from "mdast";
import type { Article, Defect } from "../article.ts";
import { positionAt, type Position } from "../read.ts";

/** Something that a maintainer should look at in a file that can be read. Advice does not fail the check. */
export type Finding = Defect & { kind: "defect" | "advice" };

/** An article and its file as it is: LF, but neither NFC nor anything else changed. */
export type Source = { article: Article; raw: string };

/** What is wrong with one article; `nodes` are all nodes of its Markdown. */
export type Rule = (source: Source, nodes: Nodes[]) => Finding[];

export function finding(kind: Finding["kind"], { article }: Source, at: Position, message: string): Finding {
  return { kind, file: article.file, line: at.line, column: at.column, message };
}

/** Where words stand in the file, searched from a line on; the start of that line if Markdown splits them. */
export function locate({ raw }: Source, line: number, words: string): Position {
  const lines = raw.split("\n");
  const from = lines.slice(0, line - 1).join("\n").length;
  const at = raw.indexOf(words, from);
  return at === -1 ? { line, column: 1 } : positionAt(raw, at);
}

/** Where a header field begins. */
export function locateField({ raw }: Source, field: string): Position {
  const at = raw.search(new RegExp(`^${field}:`, "m"));
  return positionAt(raw, Math.max(at, 0));
}

/** Where a part of the article's text stands in the file. */
export function locateText(source: Source, start: number, end: number): Position {
  const { blocks, text } = source.article;
  const block = blocks.findLast((candidate) => candidate.start <= start);
  return locate(source, block?.line ?? 1, text.slice(start, end));
}
