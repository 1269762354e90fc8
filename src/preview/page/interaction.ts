import { PREVIEW } from "../place.ts";
import type { CommandEntry } from "./commands.ts";
import type { Message, User } from "./message.ts";
import type { Button, StringSelect } from "./payload.ts";
import type { Person } from "./person.ts";
import { createSnowflake } from "./snowflake.ts";

/** An interaction as Discord sends it (developers/interactions/receiving-and-responding.mdx, Interaction Object). */
export type Interaction = {
  id: string;
  type: 2 | 3 | 4;
  channel_id: string;
  authorizing_integration_owners: Record<string, string>;
  data: object;
  message?: Message;
};

export const BOT: User = {
  id: PREVIEW.applicationId,
  username: "fundstelle",
  global_name: "Fundstelle",
  bot: true,
};
export const YOU: User = { id: PREVIEW.userId, username: "kim", global_name: "Kim", bot: false };

/** Permission bits (developers/topics/permissions.mdx). */
const MEMBER = [
  6n, // ADD_REACTIONS
  10n, // VIEW_CHANNEL
  11n, // SEND_MESSAGES
  14n, // EMBED_LINKS
  15n, // ATTACH_FILES
  16n, // READ_MESSAGE_HISTORY
  18n, // USE_EXTERNAL_EMOJIS
  31n, // USE_APPLICATION_COMMANDS
  38n, // SEND_MESSAGES_IN_THREADS
  50n, // USE_EXTERNAL_APPS
];
const MODERATOR = [
  ...MEMBER,
  5n, // MANAGE_GUILD
  13n, // MANAGE_MESSAGES
];

/** A slash command with what was typed into its options, by name. */
export function commandInteraction(
  person: Person,
  command: CommandEntry,
  values: Record<string, string>,
): Interaction {
  return { ...envelope(person), type: 2, data: commandData(command, givenOptions(values)) };
}

/** What Discord sends while an option is typed. */
export function autocompleteInteraction(
  person: Person,
  command: CommandEntry,
  values: Record<string, string>,
  focused: string,
): Interaction {
  const all = givenOptions({ ...values, [focused]: values[focused] ?? "" }, true);
  const options = all.map((option): Option =>
    option.name === focused ? { ...option, focused: true } : option,
  );
  return { ...envelope(person), type: 4, data: commandData(command, options) };
}

/** A command of a message's menu. */
export function menuInteraction(person: Person, command: CommandEntry, target: Message): Interaction {
  const data = {
    ...commandData(command, []),
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  };
  return { ...envelope(person), type: 2, data };
}

/** A button pressed, or options chosen, on a message of the bot. */
export function componentInteraction(
  person: Person,
  message: Message,
  component: Button | StringSelect,
  values?: string[],
): Interaction {
  const data = {
    id: component.id,
    component_type: component.type,
    custom_id: component.custom_id,
    ...(values && { values }),
  };
  return { ...envelope(person), type: 3, data, message };
}

type Option = { name: string; type: 3; value: string; focused?: true };

function givenOptions(values: Record<string, string>, empty = false): Option[] {
  return Object.entries(values)
    .filter(([, value]) => empty || value !== "")
    .map(([name, value]) => ({ name, type: 3, value }));
}

function commandData(command: CommandEntry, options: Option[]): object {
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guildOnly && { guild_id: PREVIEW.guildId }),
    options: command.subcommand === null ? options : [{ name: command.subcommand, type: 1, options }],
  };
}

/** What interactions of every kind carry. */
function envelope(person: Person) {
  const inGuild = person.place === "guild";
  const permissions = bits(person.role === "moderator" ? MODERATOR : MEMBER);
  const user = { ...YOU, avatar: null, discriminator: "0", public_flags: 0 };
  return {
    id: createSnowflake(),
    application_id: PREVIEW.applicationId,
    token: crypto.randomUUID().replaceAll("-", ""),
    version: 1,
    locale: person.language === "de" ? "de" : "en-US",
    app_permissions: bits(MODERATOR),
    entitlements: [],
    attachment_size_limit: 10_485_760,
    context: inGuild ? 0 : 1,
    authorizing_integration_owners: { "0": inGuild ? PREVIEW.guildId : "0" },
    channel_id: channelOf(person),
    channel: inGuild
      ? { id: PREVIEW.channelId, type: 0, name: "fragen", guild_id: PREVIEW.guildId, permissions }
      : { id: PREVIEW.directMessageId, type: 1, recipients: [BOT] },
    ...(inGuild ? guildPart(person, user, permissions) : { user }),
  };
}

function guildPart(person: Person, user: object, permissions: string) {
  const locale = person.language === "de" ? "de" : "en-US";
  return {
    guild_id: PREVIEW.guildId,
    guild_locale: locale,
    guild: { id: PREVIEW.guildId, locale, features: [] },
    member: {
      user,
      nick: null,
      avatar: null,
      roles: [],
      joined_at: "2025-01-01T00:00:00.000000+00:00",
      deaf: false,
      mute: false,
      flags: 0,
      permissions,
    },
  };
}

/** The channel that a person writes in. */
export function channelOf(person: Person): string {
  return person.place === "guild" ? PREVIEW.channelId : PREVIEW.directMessageId;
}

function bits(positions: bigint[]): string {
  return positions.reduce((all, position) => all | (1n << position), 0n).toString();
}
