import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import type { CorpusFile } from "./files.ts";
import { unreadable } from "./files.ts";

/** An article of 40,000 words has about this size; far larger files cost the parser seconds. */
const MAX_BYTES = 256 * 1024;

/** A place in a file, both from 1, as editors count. */
export type Position = { line: number; column: number };

/** What is wrong and where. */
export type Problem = Position & { message: string };

/** The text of a file in NFC with LF and without a byte order mark, or why there is none. */
export async function readText({ path, size }: CorpusFile): Promise<{ text: string } | { problem: Problem }> {
  if (size > MAX_BYTES) return { problem: tooLarge(size) };
  try {
    return decode(await readFile(path));
  } catch (error) {
    return { problem: { ...START, message: unreadable(error) } };
  }
}

const START: Position = { line: 1, column: 1 };

/** Bytes as text; see `readText`. */
export function decode(bytes: Buffer): { text: string } | { problem: Problem } {
  if (bytes.length > MAX_BYTES) return { problem: tooLarge(bytes.length) };
  if (!isUtf8(bytes)) return { problem: notUtf8(bytes) };
  // The decoder drops a leading byte order mark.
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n").normalize("NFC");
  const nul = text.indexOf("\0");
  if (nul !== -1) {
    return {
      problem: {
        ...positionAt(text, nul),
        message: "the file contains a NUL byte, save it as plain UTF-8 text",
      },
    };
  }
  return { text };
}

function tooLarge(bytes: number): Problem {
  const kilobytes = Math.ceil(bytes / 1024);
  return {
    ...START,
    message: `the file has ${kilobytes} KB, split it into articles of at most ${MAX_BYTES / 1024} KB`,
  };
}

function notUtf8(bytes: Buffer): Problem {
  const first = bytes.readUInt16BE(0);
  if (first === 0xfffe || first === 0xfeff) {
    return { ...START, message: "the file is UTF-16, save it as UTF-8" };
  }
  const before = validPrefix(bytes);
  const byte = bytes[Buffer.byteLength(before)] ?? 0;
  const text = before
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
  const hex = byte.toString(16).toUpperCase().padStart(2, "0");
  return {
    ...positionAt(text, text.length),
    message: `byte 0x${hex} is not valid UTF-8, save the file as UTF-8`,
  };
}

/** The text before the first invalid byte. */
function validPrefix(bytes: Buffer): string {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf("\uFFFD"); at !== -1; at = text.indexOf("\uFFFD", from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    // A replacement character that really stands in the file is valid.
    if (bytes.toString("hex", offset, offset + 3) !== "efbfbd") return text.slice(0, at);
    offset += 3;
    from = at + 1;
  }
  return text;
}

/** The position of a UTF-16 offset. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
