import type { AdminCommand, Command, Menu } from "./command.ts";
import type { Config } from "./config.ts";
import { createShareLimit, type ShareLimit } from "./discord/share-limit.ts";
import type { Library } from "./library.ts";
import type { Logger } from "./log.ts";

/** Everything that can be asked. */
export type Commands = { commands: Command[]; menus: Menu[]; adminCommands: AdminCommand[] };

/** Everything that an edge needs to answer. */
export type App = Commands & {
  config: Config;
  library: Library;
  /** The clock, passed in so that ages and golden answers do not change with the day. */
  now: () => Date;
  startedAt: Date;
  /** Who shared how often of late. No answer depends on it. */
  shareLimit: ShareLimit;
  log: Logger;
};

/** Puts an app together; its uptime counts from here. */
export function createApp(parts: Omit<App, "startedAt" | "shareLimit">): App {
  return { ...parts, startedAt: parts.now(), shareLimit: createShareLimit(parts.config.SHARE_LIMIT) };
}
