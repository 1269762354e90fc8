import { createHash } from "node:crypto";
import { basename } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Article, Corpus, Defect } from "./article.ts";
import { findFiles, type CorpusFile } from "./files.ts";
import { parseArticle } from "./parse.ts";
import { readText, type Position, type Problem } from "./read.ts";
import { createRegister } from "./unique.ts";

/** Reads a corpus folder again and again; it remembers files, so that unchanged ones are not read and parsed twice. */
export type Loader = {
  /**
   * Every article of the folder and its subfolders. A file with a defect is left out, or its last good version is kept;
   * all others are read. A file for which `isBusy` holds is left as it was. Throws a ConfigError if the folder itself
   * cannot be read.
   */
  load(isBusy?: (path: string) => boolean): Promise<Corpus>;
};

/** Reads every article of a folder once; see `Loader`. */
export function loadCorpus(dir: string): Promise<Corpus> {
  return createLoader(dir).load();
}

/** How many unchanged files are passed over before the event loop gets a turn. */
const UNCHANGED_PER_TURN = 200;

export function createLoader(dir: string): Loader {
  let memory = new Map<string, Memory>();
  return {
    async load(isBusy = () => false) {
      const { files, defects } = await findFiles(dir);
      const next = new Map<string, Memory>();
      for (const [index, file] of files.entries()) {
        const known = memory.get(file.file);
        const isUnchanged = known?.stamp === file.stamp;
        if (!isUnchanged || index % UNCHANGED_PER_TURN === 0) await setImmediate();
        const entry = isUnchanged || isBusy(file.path) ? known : await read(file, known);
        // What began to change while it was read may be half of it.
        const kept = isBusy(file.path) ? known : entry;
        if (kept) next.set(file.file, kept);
      }
      memory = next;
      return assemble(memory, defects);
    },
  };
}

/** A version of a file that can answer. `hash` is that of its text. */
type Version = { article: Article; titleAt: Position; hash: string };

/** What is known about a file: how it was when last read, and the version of it that answers. */
type Memory = { stamp: string; read: Version | { problems: Problem[] }; inUse: Version | null };

async function read(file: CorpusFile, known: Memory | undefined): Promise<Memory> {
  const { stamp } = file;
  const inUse = known?.inUse ?? null;
  const result = await readText(file);
  if ("problem" in result) return { stamp, read: { problems: [result.problem] }, inUse };
  const hash = createHash("sha256").update(result.text).digest("hex");
  if (inUse?.hash === hash) return { stamp, read: inUse, inUse };
  const id = basename(file.file, ".md");
  const parsed = parseArticle(result.text, { id, file: file.file });
  return { stamp, read: "article" in parsed ? { ...parsed, hash } : parsed, inUse };
}

/** Settles who answers: of two files with one id or title the first by name, of a broken file its last good version. */
function assemble(memory: Map<string, Memory>, found: Defect[]): Corpus {
  const register = createRegister();
  const defects = [...found];
  const kept: string[] = [];
  const versions: Version[] = [];
  for (const [file, entry] of memory) {
    const problems = "article" in entry.read ? register.add(entry.read) : entry.read.problems;
    defects.push(...problems.map((problem) => ({ file, ...problem })));
    if ("article" in entry.read && problems.length === 0) entry.inUse = entry.read;
    else if (entry.inUse && register.add(entry.inUse).length === 0) kept.push(entry.inUse.article.id);
    else entry.inUse = null;
    if (entry.inUse) versions.push(entry.inUse);
  }
  versions.sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  defects.sort(byPlace);
  return {
    articles: versions.map(({ article }) => article),
    defects,
    kept: kept.sort(),
    version: versionOf(versions),
  };
}

function byPlace(a: Defect, b: Defect): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

function versionOf(versions: Version[]): string {
  const hash = createHash("sha256");
  for (const version of versions) hash.update(`${version.article.id}\0${version.hash}\n`);
  return hash.digest("hex").slice(0, 8);
}
