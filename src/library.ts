import { createArchive, type Archive } from "./archive.ts";
import { ConfigError } from "./config.ts";
import type { Corpus, Defect } from "./corpus/article.ts";
import { defectLine } from "./corpus/defect.ts";
import { createLoader } from "./corpus/load.ts";
import { watchFolder, type Watcher } from "./corpus/watch.ts";
import type { Logger } from "./log.ts";

/** What a reload changed, as article ids. */
export type Change = {
  added: string[];
  changed: string[];
  gone: string[];
  /** Broken now; their last good version still answers. */
  kept: string[];
  /** All defects of the corpus, new and old. */
  defects: Defect[];
};

/** The archive in use. A reload builds a new one aside and swaps it in whole. */
export type Library = {
  /** Ask once per answer, so that an answer never sees half a reload. */
  current(): Archive;
  /** Reads the folder again. Rejects with a ConfigError, and changes nothing, if it has no article to answer from. */
  reload(): Promise<Change>;
  /** Calls `listener` after each swap; returns the function that stops it. */
  onSwap(listener: (change: Change) => void): () => void;
  close(): Promise<void>;
};

export type LibraryOptions = {
  /** Reload by itself whenever an article changes. */
  watch?: boolean;
  /** Told of each swap and each defect. */
  log?: Logger;
};

/** Opens a corpus folder; what changes from now on is not missed. Throws a ConfigError if it cannot be read. */
export async function openLibrary(
  dir: string,
  { watch = false, log }: LibraryOptions = {},
): Promise<Library> {
  const loader = createLoader(dir);
  const listeners = new Set<(change: Change) => void>();
  let archive = await createArchive(EMPTY);
  let watcher: Watcher | null = null;

  const reload = oneAtATime(async (): Promise<Change> => {
    const before = archive.corpus;
    const corpus = await loader.load((path) => watcher?.isBusy(path) === true);
    if (corpus.articles.length === 0 && before.articles.length > 0) {
      throw new ConfigError(`${dir} holds no usable article any more, the old ones still answer`);
    }
    const change = compare(before, corpus);
    if (isSame(before, corpus)) return change;
    archive = hasSameArticles(change) ? { ...archive, corpus } : await createArchive(corpus);
    logChange(before, change, log);
    for (const listener of listeners) listener(change);
    return change;
  });

  // Watched first: what changes while the folder is read for the first time is read again.
  if (watch) {
    watcher = await watchFolder(dir, {
      onQuiet: () =>
        void reload().catch((error: unknown) => log?.error({ err: error }, "the corpus was not read")),
      onError: (error) => log?.error({ err: error }, "the corpus is not watched, reload it after changes"),
    });
  }
  await reload();
  return {
    current: () => archive,
    reload,
    onSwap(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await watcher?.close();
      listeners.clear();
    },
  };
}

const EMPTY: Corpus = { articles: [], defects: [], kept: [], version: "00000000" };

/** Runs `work` for each call, never twice at once; calls that wait share the next run, which sees everything before it. */
function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<T> | null = null;
  return () => {
    if (waiting) return waiting;
    const next = running.then(() => {
      waiting = null;
      return work();
    });
    waiting = next;
    running = next.catch(() => undefined);
    return next;
  };
}

/** The loader gives the very same object for an article that did not change. */
function compare(before: Corpus, after: Corpus): Change {
  const old = new Map(before.articles.map((article) => [article.id, article]));
  const now = new Set(after.articles.map(({ id }) => id));
  const idsWhere = (test: (article: Corpus["articles"][number]) => boolean) =>
    after.articles.filter(test).map(({ id }) => id);
  return {
    added: idsWhere(({ id }) => !old.has(id)),
    changed: idsWhere((article) => old.has(article.id) && old.get(article.id) !== article),
    gone: before.articles.map(({ id }) => id).filter((id) => !now.has(id)),
    kept: after.kept,
    defects: after.defects,
  };
}

function hasSameArticles({ added, changed, gone }: Change): boolean {
  return added.length + changed.length + gone.length === 0;
}

function isSame(before: Corpus, after: Corpus): boolean {
  const linesOf = ({ defects, kept }: Corpus) => [...defects.map(defectLine), ...kept].join("\n");
  return hasSameArticles(compare(before, after)) && linesOf(before) === linesOf(after);
}

function logChange(before: Corpus, change: Change, log: Logger | undefined): void {
  const { added, changed, gone, kept, defects } = change;
  // At the start every edge says by itself how many articles it has.
  const level = before.articles.length === 0 ? "debug" : "info";
  log?.[level](
    { added: added.length, changed: changed.length, gone: gone.length, kept },
    "the corpus was read",
  );
  const known = new Set(before.defects.map(defectLine));
  logDefects(
    defects.filter((defect) => !known.has(defectLine(defect))),
    log,
  );
}

function logDefects(defects: Defect[], log: Logger | undefined): void {
  for (const defect of defects) log?.warn(defectLine(defect));
}
