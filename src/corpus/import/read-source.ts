import { readFile } from "node:fs/promises";
import { decode } from "./decode.ts";
import type { Found } from "./draft.ts";
import type { SourceFile } from "./sources.ts";
import { readTextArticle } from "./text-article.ts";

type Readable = Extract<SourceFile, { kind: string }>;

/** The articles in a source file; `onBytes` hears how much of it was read. Throws if the file cannot be read. */
export async function* readSource(
  { path, bytes }: Readable,
  keep: boolean,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Found> {
  const file = decode(await readFile(path));
  yield { from: path, draft: readTextArticle(file, keep) };
  onBytes(bytes);
}
