import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout } from "node:timers/promises";
import { watch as watchFiles, type FSWatcher } from "chokidar";
import { locateFolder } from "./files.ts";

/** A file counts as complete when nothing has written to it for this long; what changed must show within a second. */
const QUIET_MS = 250;

/** Changes that never pause are read after this time, without the files that are still being written. */
const MAX_WAIT_MS = 5_000;

/** How often a folder that is gone is looked for. */
const RETRY_MS = 500;

export type Watcher = {
  /** Whether a file was written to just now, so that it may be incomplete. */
  isBusy(path: string): boolean;
  close(): Promise<void>;
};

type Listeners = { onQuiet: () => void; onError: (error: unknown) => void };

/**
 * Calls `onQuiet` once after each burst of changes to the articles of a folder, however many files it touches. Resolves
 * when no further change can be missed. A folder that is deleted is watched again once it is back.
 */
export async function watchFolder(dir: string, { onQuiet, onError }: Listeners): Promise<Watcher> {
  const closed = new AbortController();
  let watched = await watchRoot(dir);
  let isLost = false;

  const burst = createBurst(() => {
    void findAgain();
    onQuiet();
  });
  const listen = () => watched.watcher.on("all", (_, path) => burst.note(path)).on("error", onError);

  /** A folder that was replaced by another one of its name reports nothing any more. */
  async function findAgain(): Promise<void> {
    if (isLost || (await identityOf(dir)) === watched.identity) return;
    isLost = true;
    await watched.watcher.close();
    while (!closed.signal.aborted) {
      const again = await watchRoot(dir).catch(() => null);
      if (!again) {
        await setTimeout(RETRY_MS, undefined, { ref: false });
        continue;
      }
      watched = again;
      isLost = false;
      if (closed.signal.aborted) return again.watcher.close();
      listen();
      onQuiet();
      return;
    }
  }

  listen();
  return {
    isBusy: (path) => burst.isBusy(path),
    async close() {
      closed.abort();
      burst.end();
      await watched.watcher.close();
    },
  };
}

async function watchRoot(dir: string): Promise<{ watcher: FSWatcher; identity: string | null }> {
  const root = await locateFolder(dir);
  const identity = await identityOf(dir);
  const watcher = watchFiles(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) =>
      path !== root &&
      (basename(path).startsWith(".") || (stats?.isFile() === true && !path.endsWith(".md"))),
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return { watcher, identity };
}

/** Tells a folder from another one that has taken its name; null if there is none. */
async function identityOf(dir: string): Promise<string | null> {
  const stats = await stat(dir).catch(() => null);
  return stats && [stats.dev, stats.ino].join(":");
}

/** Gathers changes until none has come for a while. */
function createBurst(onQuiet: () => void) {
  const lastWrites = new Map<string, number>();
  let start: number | null = null;
  let timer: NodeJS.Timeout | undefined;

  const isBusy = (path: string) => performance.now() - (lastWrites.get(path) ?? -Infinity) < QUIET_MS;

  const settle = () => {
    start = null;
    for (const path of lastWrites.keys()) if (!isBusy(path)) lastWrites.delete(path);
    // What is skipped now because it is busy gets its own turn, even if no further write is reported.
    if (lastWrites.size > 0) timer = globalThis.setTimeout(settle, QUIET_MS);
    onQuiet();
  };

  return {
    isBusy,
    note(path: string): void {
      const now = performance.now();
      lastWrites.set(path, now);
      start ??= now;
      clearTimeout(timer);
      timer = globalThis.setTimeout(settle, Math.max(0, Math.min(QUIET_MS, start + MAX_WAIT_MS - now)));
    },
    end: () => clearTimeout(timer),
  };
}
