import type { AdminCommand, Command, Menu } from "../src/command.ts";
import { article } from "./article.ts";
import { facts } from "./facts.ts";

/** What one can ask, in the order in which help shows it. */
export const commands: Command[] = [article, facts];

/** What one can ask of a message, in its menu. */
export const menus: Menu[] = [];

/** What moderators can do. */
export const adminCommands: AdminCommand[] = [];
