import { basename } from "node:path";
import { watch as watchFiles } from "chokidar";
import { locateFolder } from "./files.ts";

/** A file counts as complete when nothing has written to it for this long; what changed must show within a second. */
const QUIET_MS = 250;

/** Changes that never pause are read after this time, without the files that are still being written. */
const MAX_WAIT_MS = 5_000;

export type Watcher = {
  /** Whether a file was written to just now, so that it may be incomplete. */
  isBusy(path: string): boolean;
  close(): Promise<void>;
};

/**
 * Calls `onQuiet` once after each burst of changes to the articles of a folder, however many files it touches. Resolves
 * when no further change can be missed.
 */
export async function watchFolder(
  dir: string,
  { onQuiet, onError }: { onQuiet: () => void; onError: (error: unknown) => void },
): Promise<Watcher> {
  const root = await locateFolder(dir);
  const lastWrites = new Map<string, number>();
  let burstStart: number | null = null;
  let timer: NodeJS.Timeout | undefined;

  const isBusy = (path: string) => performance.now() - (lastWrites.get(path) ?? -Infinity) < QUIET_MS;

  const settle = () => {
    burstStart = null;
    for (const path of lastWrites.keys()) if (!isBusy(path)) lastWrites.delete(path);
    // What is skipped now because it is busy gets its own turn, even if no further write is reported.
    if (lastWrites.size > 0) timer = setTimeout(settle, QUIET_MS);
    onQuiet();
  };

  const noteChange = (path: string) => {
    const now = performance.now();
    lastWrites.set(path, now);
    burstStart ??= now;
    clearTimeout(timer);
    timer = setTimeout(settle, Math.max(0, Math.min(QUIET_MS, burstStart + MAX_WAIT_MS - now)));
  };

  const watcher = watchFiles(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) =>
      path !== root &&
      (basename(path).startsWith(".") || (stats?.isFile() === true && !path.endsWith(".md"))),
  });
  watcher.on("all", (_, path) => noteChange(path));
  watcher.on("error", onError);
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return {
    isBusy,
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
