import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { importAll, type ImportOptions, type Progress } from "../../../src/corpus/import/run.ts";
import { summarise } from "../../../src/corpus/import/summary.ts";

export const CASES = "test/fixtures/import";

export const silent: Progress = { start() {}, read() {}, article() {}, stop() {} };

/** Imports into a fresh folder and gives the files that were written, by name, and the summary. */
export async function importInto(
  sources: string[],
  options: Partial<ImportOptions> = {},
): Promise<Record<string, string>> {
  const out = await mkdtemp(join(tmpdir(), "fundstelle-import-"));
  try {
    const all = { sources, out, dryRun: false, force: false, keep: false, source: {}, ...options };
    const report = await importAll(all, silent);
    const summary = summarise(report, { dryRun: all.dryRun, verbose: true });
    return { ...(await readFiles(out)), "summary.txt": `${summary.replaceAll(out, "corpus")}\n` };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** What a golden folder's source gives now: the content of its folder `expected`. */
export async function importCase(name: string): Promise<Record<string, string>> {
  const folder = join(CASES, name);
  const sources = (await readdir(folder)).filter((file) => file.startsWith("source."));
  return importInto(sources.map((file) => join(folder, file)));
}

/** All files below a folder, by their path in it. */
export async function readFiles(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = files.sort().map(async (file) => [relative(folder, file), await readFile(file, "utf8")]);
  return Object.fromEntries(await Promise.all(contents));
}
