import { fold } from "../text/fold.ts";
import type { Request } from "./request.ts";

/** What the log says of an error: its kind, its text without words of a member, and where it happened. */
export type FailureLine = { error: string; message: string; at: string[] };

const MAX_FRAMES = 8;
/** Shorter words occur in any message. */
const MIN_TELLING = 3;

/** An error for the log. Its text is left out where it repeats what the member wrote. docs/privacy.md */
export function describeError(error: unknown, request: Request | null): FailureLine {
  const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const folded = fold(message);
  const told = typedBy(request).some((words) => words.length >= MIN_TELLING && folded.includes(fold(words)));
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return {
    error: name,
    message: told ? "[left out: it repeats what a member wrote]" : message,
    at: frames.slice(0, MAX_FRAMES).map((line) => line.trim()),
  };
}

/** What a member wrote, whole and word by word. */
function typedBy(request: Request | null): string[] {
  const texts = textsOf(request);
  return texts.flatMap((text) => [text, ...text.split(/\s+/)]);
}

function textsOf(request: Request | null): string[] {
  switch (request?.kind) {
    case "command":
      return Object.values(request.options);
    case "complete":
      return [request.typed, ...Object.values(request.options)];
    case "menu":
      return [request.text];
    case "component":
      return [...request.message.texts, ...request.values];
    case "ping":
    case undefined:
      return [];
  }
}
