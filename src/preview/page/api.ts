import type { CorpusChange, CorpusState, Explanation } from "../wire.ts";
import type { Choice, RegisteredCommands } from "./commands.ts";
import type { Interaction } from "./interaction.ts";
import type { MessageData } from "./payload.ts";

/** What the bot answers to one interaction, as the server passes it on from `respond`. */
export type Reply = {
  response: { type: number; data?: MessageData & { choices?: Choice[] } };
  /** What the edge does once the response is acknowledged. */
  after: ({ kind: "follow-up"; body: MessageData } | { kind: "delete-original" })[];
};

export type PageState = { commands: RegisteredCommands; corpus: CorpusState };

/** Sends an interaction to the bot. Throws when the server is gone or refuses. */
export async function postInteraction(interaction: Interaction): Promise<Reply> {
  return requestJson("interactions", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(interaction),
  });
}

/** Why a command answers a question as it does; null where there is nothing to explain. */
export async function loadExplanation(command: string, question: string): Promise<Explanation | null> {
  return requestJson(`explain?${new URLSearchParams({ command, question }).toString()}`);
}

export async function loadState(): Promise<PageState> {
  return requestJson("state");
}

/** Calls `listener` with each change of the corpus, and `connected` when the line to the server comes and goes. */
export function watchCorpus(on: {
  change: (change: CorpusChange) => void;
  connected: (connected: boolean) => void;
}): void {
  const events = new EventSource("events");
  events.addEventListener("open", () => on.connected(true));
  events.addEventListener("error", () => on.connected(false));
  events.addEventListener("change", ({ data }: MessageEvent<string>) => on.change(JSON.parse(data)));
}

async function requestJson(path: string, options?: RequestInit) {
  const response = await fetch(path, options);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
