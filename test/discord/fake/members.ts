import { z } from "zod";
import type { Commands } from "../../../src/app.ts";
import { ASKER, command, interaction, type Fields } from "../interactions.ts";
import { APPLICATION, GUILD } from "./discord.ts";
import type { FakeMessage } from "./ledger.ts";
import { allNodes } from "./payload.ts";

/** Everything a member of the server may, and "Manage Server" with it. */
const MODERATOR = String((1n << 50n) - 1n - (1n << 3n));

/** What a member asks in one go. */
export type Deed = { label: string; payload: Fields };

/** One use of every command, menu and moderators' subcommand. */
export function everyDeed(
  { commands, menus, adminCommands }: Commands,
  question: string,
  fields: Fields = {},
): Deed[] {
  return [
    ...commands.map(({ names, options }) => ({
      label: `/${names.en}`,
      payload: command(
        names.en,
        Object.fromEntries(
          options.filter(({ required }) => required).map((option) => [option.names.en, question]),
        ),
        fields,
      ),
    })),
    ...menus.map(({ names }) => ({
      label: names.en,
      payload: lookup(names.en, `Was ist mit ${question}?`, fields),
    })),
    ...adminCommands.flatMap(({ names, subcommands }) =>
      subcommands.map((subcommand) => ({
        label: `/${names.en} ${subcommand.names.en}`,
        payload: moderate(names.en, subcommand.names.en, fields),
      })),
    ),
  ];
}

/** The menu entry `name` of a message. */
export function lookup(name: string, content: string, fields: Fields = {}): Fields {
  const target = { id: "700000000000000001", type: 0, content, author: ASKER, embeds: [], attachments: [] };
  const data = {
    id: "600000000000000002",
    name,
    type: 3,
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  };
  return interaction({ type: 2, data, ...fields });
}

export function moderate(name: string, subcommand: string, fields: Fields = {}): Fields {
  const data = {
    id: "600000000000000003",
    name,
    type: 1,
    guild_id: GUILD,
    options: [{ type: 1, name: subcommand, options: [] }],
  };
  const member = {
    user: ASKER,
    nick: null,
    permissions: MODERATOR,
    roles: [],
    joined_at: "2024-01-01T00:00:00Z",
  };
  return interaction({ type: 2, data, member, ...fields });
}

/** A press of a component, with the message as Discord sends it along. */
export function press(message: FakeMessage, customId: string, value?: string, fields: Fields = {}): Fields {
  return interaction({
    type: 3,
    data: {
      custom_id: customId,
      component_type: value === undefined ? 2 : 3,
      ...(value !== undefined && { values: [value] }),
    },
    message: {
      id: message.id,
      type: 20,
      channel_id: "400000000000000001",
      author: { id: APPLICATION, username: "fundstelle", bot: true },
      content: message.content,
      components: message.components,
      flags: message.flags,
      interaction_metadata: {
        id: "500000000000000002",
        type: 2,
        user: { ...ASKER, id: message.askerId ?? ASKER.id },
      },
    },
    ...fields,
  });
}

const usable = z.object({ custom_id: z.string(), disabled: z.boolean().default(false) });
const choices = z.array(z.object({ value: z.string() }));

/** The buttons and selects of a message that can be used; `values` are those of a select. */
export function controls({ components }: FakeMessage): { customId: string; values: string[] | null }[] {
  return allNodes(components).flatMap((node) => {
    const control = usable.safeParse(node);
    if (!control.success || control.data.disabled) return [];
    const values = choices.safeParse(node.options);
    return [
      {
        customId: control.data.custom_id,
        values: values.success ? values.data.map(({ value }) => value) : null,
      },
    ];
  });
}
