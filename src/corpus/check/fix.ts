import { readFile } from "node:fs/promises";
import writeFileAtomic from "write-file-atomic";
import { findFiles } from "../files.ts";
import { decode } from "../read.ts";
import { fixText } from "./text-rules.ts";

/** Writes what is safe to change into the articles of a folder; returns the files that changed. */
export async function fixCorpus(dir: string): Promise<string[]> {
  const changed: string[] = [];
  for (const { file, path } of (await findFiles(dir)).files) {
    const bytes = await readFile(path);
    // What is no UTF-8 or holds NUL bytes would not survive being written again.
    if ("problem" in decode(bytes)) continue;
    const text = bytes.toString("utf8");
    const fixed = fixText(text);
    if (fixed === text) continue;
    await writeFileAtomic(path, fixed);
    changed.push(file);
  }
  return changed;
}
