import { readFile } from "node:fs/promises";
import { decode } from "./decode.ts";
import type { Draft, Found } from "./draft.ts";
import { readPageArticle } from "./page/read.ts";
import type { SourceFile } from "./sources.ts";
import { readTextArticle } from "./text-article.ts";

type Readable = Extract<SourceFile, { kind: string }>;

/** The articles in a source file; `onBytes` hears how much of it was read. Throws if the file cannot be read. */
export async function* readSource(
  { path, kind, bytes }: Readable,
  keep: boolean,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Found> {
  const draft = toDraft(kind, decode(await readFile(path)), keep);
  yield draft === null ? { from: path, skipped: "no article found" } : { from: path, draft };
  onBytes(bytes);
}

function toDraft(kind: Readable["kind"], file: string, keep: boolean): Draft | null {
  return kind === "page" ? readPageArticle(file, keep) : readTextArticle(file, keep);
}
