import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
} from "discord.js";
import { z } from "zod";
import type { Locale } from "../command.ts";
import { oneLine } from "./markdown.ts";

/** Who asks, from where, and what they may do there: what every interaction but a ping carries. */
export type Asker = {
  userId: string | null;
  /** The name that others see here, with the unique one behind it where they differ; on one line. */
  name: string;
  locale: Locale;
  /** The guild's language; the asker's where there is no guild. */
  guildLocale: Locale;
  guildId: string | null;
  channelType: number | null;
  /** The asker's permissions in this channel; null outside a guild. */
  permissions: bigint | null;
  /** Who added the app: true where the guild did, so that the answer may stand there. */
  installedInGuild: boolean;
};

/** An interaction as far as we use it. */
export type Request =
  | { kind: "ping" }
  | {
      kind: "command";
      name: string;
      subcommand: string | null;
      options: Record<string, string>;
      asker: Asker;
    }
  | { kind: "menu"; name: string; text: string; asker: Asker }
  | {
      kind: "complete";
      name: string;
      typed: string;
      option: string;
      options: Record<string, string>;
      asker: Asker;
    }
  | { kind: "component"; customId: string; values: string[]; message: Message; asker: Asker };

/** The message that a component stands on. */
export type Message = {
  /** The contents of its text displays, in order. */
  texts: string[];
  /** Whether the asker alone sees it. */
  ephemeral: boolean;
  /** Whose interaction it answers; null if Discord does not say. */
  askerId: string | null;
};

/** A question is cut here, before anything reads it. DESIGN §5. */
const MAX_OPTION = 200;
/** Members write at most this many characters in a message (Nitro). */
const MAX_MESSAGE = 4000;

const user = z.object({
  id: z.string(),
  username: z.string().catch(""),
  global_name: z.string().nullish().catch(null),
});

const envelope = z.object({
  locale: z.string().optional().catch(undefined),
  guild_locale: z.string().optional().catch(undefined),
  guild_id: z.string().optional().catch(undefined),
  channel: z.object({ type: z.number() }).optional().catch(undefined),
  member: z
    .object({ user, nick: z.string().nullish().catch(null), permissions: z.string().regex(/^\d+$/) })
    .optional()
    .catch(undefined),
  user: user.optional().catch(undefined),
  authorizing_integration_owners: z.record(z.string(), z.unknown()).optional().catch(undefined),
});

type Envelope = z.infer<typeof envelope>;

/** Integers and booleans count as their spelling: a command may have changed its option's type. */
const value = z.union([z.string(), z.number(), z.boolean()]).transform(String).optional().catch(undefined);

const option = z.object({
  name: z.string(),
  type: z.enum(ApplicationCommandOptionType).catch(ApplicationCommandOptionType.String),
  value,
  focused: z.boolean().optional().catch(undefined),
});

type Option = z.infer<typeof option>;

const options = z.array(option.extend({ options: z.array(option).optional().catch(undefined) })).catch([]);

const command = z.object({
  name: z.string(),
  type: z.enum(ApplicationCommandType).catch(ApplicationCommandType.ChatInput),
  options: options.optional(),
  target_id: z.string().optional().catch(undefined),
  resolved: z
    .object({ messages: z.record(z.string(), z.object({ content: z.string() })) })
    .optional()
    .catch(undefined),
});

const component = z.object({
  custom_id: z.string(),
  values: z.array(z.string()).optional().catch(undefined),
});

const message = z
  .object({
    flags: z.number().catch(MessageFlags.Ephemeral),
    components: z.array(z.unknown()).catch([]),
    interaction_metadata: z
      .object({ user: z.object({ id: z.string() }) })
      .optional()
      .catch(undefined),
  })
  .catch({ flags: MessageFlags.Ephemeral, components: [] });

const interaction = z.discriminatedUnion("type", [
  z.object({ type: z.literal(InteractionType.Ping) }),
  envelope.extend({ type: z.literal(InteractionType.ApplicationCommand), data: command }),
  envelope.extend({ type: z.literal(InteractionType.ApplicationCommandAutocomplete), data: command }),
  envelope.extend({ type: z.literal(InteractionType.MessageComponent), data: component, message }),
]);

/** What an interaction asks; null for one that we cannot read. Only what the answer depends on has to be right. */
export function readRequest(raw: unknown): Request | null {
  const parsed = interaction.safeParse(raw);
  if (!parsed.success) return null;
  const { data } = parsed;
  switch (data.type) {
    case InteractionType.Ping:
      return { kind: "ping" };
    case InteractionType.ApplicationCommand:
      return readCommand(data.data, readAsker(data));
    case InteractionType.ApplicationCommandAutocomplete:
      return readCompletion(data.data, readAsker(data));
    case InteractionType.MessageComponent:
      return {
        kind: "component",
        customId: data.data.custom_id,
        values: data.data.values ?? [],
        message: {
          texts: texts(data.message.components),
          ephemeral: (data.message.flags & MessageFlags.Ephemeral) !== 0,
          askerId: data.message.interaction_metadata?.user.id ?? null,
        },
        asker: readAsker(data),
      };
  }
}

/** Who asks, also of an interaction that we cannot read otherwise. */
export function readAsker(raw: unknown): Asker {
  const data: Envelope = envelope.catch({}).parse(raw);
  const by = data.member?.user ?? data.user;
  const locale = toLocale(data.locale);
  const owners = data.authorizing_integration_owners;
  return {
    userId: by?.id ?? null,
    name: nameOf(data.member?.nick ?? by?.global_name ?? "", by?.username ?? ""),
    locale,
    guildLocale: data.guild_locale === undefined ? locale : toLocale(data.guild_locale),
    guildId: data.guild_id ?? null,
    channelType: data.channel?.type ?? null,
    permissions: data.member === undefined ? null : BigInt(data.member.permissions),
    installedInGuild: owners === undefined || "0" in owners,
  };
}

/** Anybody may call themselves like somebody else, but there is only one of each user name. */
function nameOf(shown: string, unique: string): string {
  const [name, handle] = [oneLine(shown), oneLine(unique)];
  if (name === "" || name.toLowerCase() === handle.toLowerCase()) return name === "" ? handle : name;
  return `${name} (${handle})`;
}

/** German for `de`, English for every other locale. */
function toLocale(locale: string | undefined): Locale {
  return locale === "de" ? "de" : "en";
}

function readCommand(data: z.infer<typeof command>, asker: Asker): Request {
  if (data.type === ApplicationCommandType.Message) {
    const content = data.resolved?.messages[data.target_id ?? ""]?.content ?? "";
    return { kind: "menu", name: data.name, text: content.slice(0, MAX_MESSAGE), asker };
  }
  const subcommand = data.options?.find(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  return {
    kind: "command",
    name: data.name,
    subcommand: subcommand?.name ?? null,
    options: given(subcommand?.options ?? data.options ?? []),
    asker,
  };
}

function readCompletion(data: z.infer<typeof command>, asker: Asker): Request {
  const all = data.options ?? [];
  const focused = all.find((option) => option.focused);
  const typed = oneLine(focused?.value ?? "").slice(0, MAX_OPTION);
  const others = given(all.filter((option) => option !== focused));
  return { kind: "complete", name: data.name, typed, option: focused?.name ?? "", options: others, asker };
}

function given(options: Option[]): Record<string, string> {
  return Object.fromEntries(
    options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, cleanOption(value)]])),
  );
}

/** One visible line: what the answer shows and what a button reads back is what was asked. */
export function cleanOption(value: string): string {
  return oneLine(oneLine(value).slice(0, MAX_OPTION));
}

/** A text display in a section in a container is Discord's deepest; each level here is a list and its components. */
const MAX_DEPTH = 8;

/** The contents of all text displays. */
function texts(components: unknown, depth = 0): string[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(components)) return components.flatMap((component) => texts(component, depth + 1));
  const node = z
    .object({ content: z.string().optional(), components: z.unknown().optional() })
    .safeParse(components);
  if (!node.success) return [];
  return [
    ...(node.data.content === undefined ? [] : [node.data.content]),
    ...texts(node.data.components, depth + 1),
  ];
}
