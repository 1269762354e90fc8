import type { View } from "../command.ts";

/** Raised when the meaning of a field changes; ids of other versions are answered with a sentence. */
const VERSION = "1";

/** What a button or select does. It holds no text: the question stands in the message. */
export type Action =
  /** Shows a view of a command for the question in the message. */
  | { kind: "view"; command: string; view: View; corpus: string }
  /** Posts what the message shows for everybody in the channel. */
  | { kind: "share"; command: string; view: View; corpus: string }
  /** Asks again with the nearest spelling that the answer offers. */
  | { kind: "correct"; command: string; view: View; corpus: string }
  /** Asks about the subject number `view.hit` of those that the answer offers. */
  | { kind: "subject"; command: string; view: View; corpus: string }
  /** Asks about the subject that was selected. */
  | { kind: "pick"; command: string; view: View; corpus: string }
  /** Deletes a public answer; `ownerId` shared it or asked for it. */
  | { kind: "delete"; ownerId: string };

export type StatefulKind = Exclude<Action["kind"], "delete">;

const KINDS: StatefulKind[] = ["view", "share", "correct", "subject", "pick"];
const PARTS: View["part"][] = ["main", "evidence", "figures", "full", "privacy"];

/**
 * A custom id of at most 100 characters (command names have at most 32). `slot` tells apart the buttons of a message
 * that lead to the same view, because Discord wants unique ids.
 */
export function encodeAction(action: Action, slot = "-"): string {
  if (action.kind === "delete") return `${VERSION}.delete.${action.ownerId}`;
  const { kind, command, view, corpus } = action;
  return [VERSION, kind, command, view.part, view.hit, view.page, corpus, slot].join(".");
}

const STATEFUL = new RegExp(
  String.raw`^${VERSION}\.(?<kind>[a-z]+)\.(?<command>[a-z0-9_-]{1,32})\.(?<part>[a-z]+)\.(?<hit>[1-9]\d{0,3})\.(?<page>[1-9]\d{0,3})\.(?<corpus>[0-9a-f]{1,16})\.[a-z0-9-]{1,8}$`,
);
const DELETE = new RegExp(String.raw`^${VERSION}\.delete\.(?<ownerId>\d{1,20})$`);

/** What a custom id says; null for one that is damaged, forged or of another version. */
export function decodeAction(id: string): Action | null {
  const ownerId = DELETE.exec(id)?.groups?.["ownerId"];
  if (ownerId !== undefined) return { kind: "delete", ownerId };
  const groups = STATEFUL.exec(id)?.groups ?? {};
  const kind = KINDS.find((kind) => kind === groups["kind"]);
  const part = PARTS.find((part) => part === groups["part"]);
  const { command, hit, page, corpus } = groups;
  if (!kind || !part || command === undefined || corpus === undefined) return null;
  return { kind, command, view: { part, hit: Number(hit), page: Number(page) }, corpus };
}
