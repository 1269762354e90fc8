import { readFile } from "node:fs/promises";
import { decode } from "./decode.ts";
import { NO_ARTICLE, type Draft, type Found } from "./draft.ts";
import { readMarkdownArticle } from "./markdown-article.ts";
import { readPageArticle } from "./page/read.ts";
import type { SourceFile } from "./sources.ts";
import { readTextArticle } from "./text-article.ts";
import { readExport } from "./wordpress/read.ts";

type Readable = Extract<SourceFile, { kind: string }>;

/** The articles in a source file; `onBytes` hears how much of it was read. Throws if the file cannot be read. */
export async function* readSource(
  { path, kind, bytes }: Readable,
  keep: boolean,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Found> {
  if (kind === "export") {
    yield* readExport(path, keep, onBytes);
    return;
  }
  const file = decode(await readFile(path));
  const read = kind === "page" ? readPageArticle(file, keep) : readText(kind, file, keep);
  if (read === null) yield { from: path, skipped: NO_ARTICLE };
  else yield "skipped" in read ? { from: path, skipped: read.skipped } : { from: path, draft: read };
  onBytes(bytes);
}

function readText(kind: "text" | "markdown", file: string, keep: boolean): Draft | { skipped: string } {
  return kind === "text" ? readTextArticle(file, keep) : readMarkdownArticle(file, keep);
}
