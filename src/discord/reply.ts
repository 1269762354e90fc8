import {
  InteractionResponseType,
  type APIInteractionResponse,
  type RESTPostAPIInteractionFollowupJSONBody,
} from "discord.js";
import { message, text, type MessageBody } from "./components.ts";

/** A second message, posted through the interaction's webhook. */
export type FollowUp = {
  kind: "follow-up";
  body: RESTPostAPIInteractionFollowupJSONBody;
  /** What the message that the response belongs to becomes, should the second message surely not have arrived. */
  otherwise?: MessageBody;
};

/** Deletes the message that the interaction came from, through the interaction's webhook. */
export type DeleteOriginal = { kind: "delete-original" };

/** What an interaction is answered with, and what is to be done once Discord has taken the answer. */
export type Reply = { response: APIInteractionResponse; after?: (FollowUp | DeleteOriginal)[] };

/** A new message. */
export function post(data: MessageBody): Reply {
  return { response: { type: InteractionResponseType.ChannelMessageWithSource, data } };
}

/** The message that a component stands on, changed. It cannot change who sees it. */
export function update(data: MessageBody): Reply & { after?: never } {
  return { response: { type: InteractionResponseType.UpdateMessage, data } };
}

/** One sentence that only the asker sees. */
export function notice(sentence: string): Reply {
  return post(message([text(sentence)], true));
}
