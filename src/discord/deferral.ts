import { InteractionResponseType, MessageFlags, type APIInteractionResponse } from "discord.js";
import type { App } from "../app.ts";
import { readRequest } from "./request.ts";

/**
 * What an edge sends when there is no response in time, known before work starts; null where nothing may be deferred.
 * A later answer to a command edits the message, whose visibility cannot change any more; so does a later type 7 to
 * a component, while a later type 4 to a component is a new message. https://discord.com/developers/docs/interactions/receiving-and-responding
 */
export function deferral(interaction: unknown, app: App): APIInteractionResponse | null {
  const request = readRequest(interaction);
  switch (request?.kind) {
    case undefined:
    case "ping":
    case "complete":
      return null;
    case "component":
      return { type: InteractionResponseType.DeferredMessageUpdate };
    case "menu":
      return deferredMessage(true);
    case "command":
      return deferredMessage(isPrivate(request.name, app));
  }
}

function deferredMessage(ephemeral: boolean): APIInteractionResponse {
  return {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    ...(ephemeral ? { data: { flags: MessageFlags.Ephemeral } } : {}),
  };
}

/** Only answers from articles may be public; what moderators see is always theirs alone. */
export function isPrivate(command: string, app: App): boolean {
  return app.config.ANSWERS === "private" || !app.commands.some(({ names }) => names.en === command);
}
