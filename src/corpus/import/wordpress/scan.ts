/** A post with all its history and comments is far smaller; what is longer is skipped, not held in memory. */
const MAX_ITEM = 16_000_000;
/** The channel's head names the site; exports with many authors and tags have some hundred kilobytes of it. */
const MAX_HEAD = 1_000_000;

/** Longest token less one: it may be cut at the end of what was read so far. */
const TOKEN = /<!\[CDATA\[|<!--|<item(?=[\s>])|<\/item\s*>/g;
const LONGEST_TOKEN = 24;

/** `head` is what stands before the first item; an item over the limit has no text. */
export type Scanned = { kind: "head"; xml: string } | { kind: "item"; xml: string | null };

type Mode = "markup" | "cdata" | "comment";
const ENDS: Record<Exclude<Mode, "markup">, string> = { cdata: "]]>", comment: "-->" };

/**
 * Cuts an export into its items as it is read, so that its size does not matter. An end tag inside CDATA or a comment is
 * text: articles about feeds contain `</item>`.
 */
export async function* scanItems(chunks: AsyncIterable<string>): AsyncGenerator<Scanned> {
  const scanner = createScanner();
  for await (const chunk of chunks) yield* scanner.feed(chunk);
  yield* scanner.end();
}

function createScanner() {
  let buffer = "";
  let mode: Mode = "markup";
  let inItem = false;
  let seenItem = false;
  let parts: string[] = [];
  let length = 0;

  const take = (end: number) => {
    const limit = inItem ? MAX_ITEM : MAX_HEAD;
    if (inItem || !seenItem) {
      length += end;
      if (length <= limit) parts.push(buffer.slice(0, end));
    }
    buffer = buffer.slice(end);
  };

  const flush = (kind: "head" | "item"): Scanned => {
    const xml = parts.join("");
    const whole = kind === "head" || length <= MAX_ITEM;
    parts = [];
    length = 0;
    return kind === "head" ? { kind, xml } : { kind, xml: whole ? xml : null };
  };

  /** Handles what comes first in the buffer; false if more has to be read. */
  function* step(): Generator<Scanned, boolean> {
    if (mode !== "markup") {
      const end = buffer.indexOf(ENDS[mode]);
      take(end === -1 ? Math.max(buffer.length - 2, 0) : end + 3);
      if (end === -1) return false;
      mode = "markup";
      return true;
    }
    TOKEN.lastIndex = 0;
    const token = TOKEN.exec(buffer);
    if (token === null) {
      take(Math.max(buffer.length - LONGEST_TOKEN, 0));
      return false;
    }
    if (token[0] === "<item") {
      take(token.index);
      if (!seenItem) yield flush("head");
      // An item that was never closed ends where the next one begins.
      else if (inItem) yield flush("item");
      seenItem = true;
      inItem = true;
      take(token[0].length);
    } else if (token[0].startsWith("</item")) {
      take(token.index + token[0].length);
      if (inItem) yield flush("item");
      inItem = false;
    } else {
      take(token.index + token[0].length);
      mode = token[0] === "<!--" ? "comment" : "cdata";
    }
    return true;
  }

  return {
    *feed(chunk: string): Generator<Scanned> {
      buffer += chunk;
      while (yield* step());
    },
    /** An item that is cut off at the end of the file is not whole, and not given. */
    *end(): Generator<Scanned> {
      if (!seenItem) {
        take(buffer.length);
        yield flush("head");
      }
    },
  };
}
