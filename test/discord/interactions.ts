import { commands, adminCommands, menus } from "../../commands/index.ts";
import { createApp, type App } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { openLibrary, type Library } from "../../src/library.ts";
import { createLog } from "../../src/log.ts";

/** The day of every answer in these tests. */
export const NOW = new Date("2026-11-22T12:00:00Z");

export const ASKER = { id: "200000000000000001", username: "alex", global_name: "Alex", discriminator: "0" };
const APPLICATION = "100000000000000001";
export const GUILD = "300000000000000001";
const CHANNEL = "400000000000000001";
/** View channel, send messages, external apps and what else an ordinary member has; not "Manage Messages". */
const MEMBER = String(0x0004_0000_0010_0c00n | (1n << 38n));

/** Folders that no test of a file changes are read once. */
const libraries = new Map<string, Promise<Library>>();

/** The app over a corpus folder, with nothing replaced but clock and log level. */
export async function testApp(dir: string, env: Record<string, string> = {}): Promise<App> {
  const library = libraries.get(dir) ?? openLibrary(dir);
  libraries.set(dir, library);
  return createApp({
    commands,
    menus,
    adminCommands,
    config: readConfig(env),
    library: await library,
    now: () => NOW,
    log: createLog("silent"),
  });
}

export type Fields = Record<string, unknown>;

/** What Discord sends with every interaction of a guild member. Documented on "Receiving and Responding". */
export function interaction(fields: Fields): Fields {
  return {
    id: "500000000000000001",
    application_id: APPLICATION,
    token: "token",
    version: 1,
    locale: "de",
    guild_locale: "de",
    guild_id: GUILD,
    channel_id: CHANNEL,
    channel: { id: CHANNEL, type: 0 },
    context: 0,
    member: { user: ASKER, nick: null, permissions: MEMBER, roles: [], joined_at: "2024-01-01T00:00:00Z" },
    app_permissions: MEMBER,
    authorizing_integration_owners: { "0": GUILD },
    entitlements: [],
    attachment_size_limit: 10_485_760,
    ...fields,
  };
}

/** `/name option:value …` */
export function command(name: string, options: Record<string, string>, fields: Fields = {}): Fields {
  const given = Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value }));
  const data = { id: "600000000000000001", name, type: 1, options: given };
  return interaction({ type: 2, data, ...fields });
}

/** What is shown while the option `option` is being typed. */
export function typing(name: string, option: string, value: string, fields: Fields = {}): Fields {
  const options = [{ name: option, type: 3, value, focused: true }];
  return interaction({ type: 4, data: { id: "600000000000000001", name, type: 1, options }, ...fields });
}
