import cliProgress from "cli-progress";
import type { Progress } from "./run.ts";

/** Fewer files and bytes are imported before a bar could be read. */
const MIN_FILES = 6;
const MIN_BYTES = 3_000_000;

/** A bar for a person at a terminal; silent where the stream is a file or a pipe, and for a few small files. */
export function createProgressBar(stream: NodeJS.WriteStream): Progress {
  const bar = new cliProgress.SingleBar({
    stream,
    format: "{bar} {percentage} %  {articles} articles  {name}",
    hideCursor: true,
    clearOnComplete: true,
  });
  let articles = 0;
  return {
    start(files, bytes) {
      const worth = files >= MIN_FILES || bytes >= MIN_BYTES;
      if (stream.isTTY && worth) bar.start(bytes, 0, { articles, name: "" });
    },
    read: (bytes, name) => bar.increment(bytes, { articles, name }),
    article() {
      articles += 1;
    },
    stop: () => bar.stop(),
  };
}
