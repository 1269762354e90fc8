import { createSnowflake } from "./snowflake.ts";
import type { Component, MessageData } from "./payload.ts";

export type User = { id: string; username: string; global_name: string; bot: boolean };

/** A message as Discord sends it back within an interaction (developers/resources/message.mdx, Message Object). */
export type Message = {
  id: string;
  /** 0 written by a member, 19 a follow-up, 20 the answer to a slash command, 23 to a menu command. */
  type: 0 | 19 | 20 | 23;
  channel_id: string;
  author: User;
  content: string;
  timestamp: string;
  edited_timestamp: string | null;
  flags: number;
  components: Component[];
  attachments: object[];
  embeds: object[];
  mentions: object[];
  mention_roles: string[];
  mention_everyone: boolean;
  pinned: boolean;
  tts: boolean;
  application_id?: string;
  webhook_id?: string;
  interaction_metadata?: InteractionMetadata;
};

export type InteractionMetadata = {
  id: string;
  type: number;
  user: User;
  authorizing_integration_owners: object;
};

/** A message with all that Discord adds to what was sent. */
export function createMessage(
  given: Pick<Message, "type" | "channel_id" | "author"> & Partial<Message>,
): Message {
  return {
    id: createSnowflake(),
    content: "",
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    flags: 0,
    components: [],
    attachments: [],
    embeds: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    ...given,
  };
}

/** What a message becomes when the bot edits it: the fields that the edit names. */
export function editMessage(message: Message, data: MessageData): Message {
  return {
    ...message,
    edited_timestamp: new Date().toISOString(),
    content: data.content ?? message.content,
    components: numbered(data.components ?? message.components),
  };
}

/** Discord numbers the components of a message (developers/components/reference.mdx, Anatomy of a Component). */
export function numbered(components: Component[]): Component[] {
  let last = 0;
  const number = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(number);
    if (typeof value !== "object" || value === null) return value;
    const id = "type" in value && !("value" in value) ? { id: ++last } : {};
    return { ...id, ...Object.fromEntries(Object.entries(value).map(([key, part]) => [key, number(part)])) };
  };
  return components.map((component) => ({ ...component, ...Object(number(component)) }));
}
