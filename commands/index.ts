import type { AdminCommand, Command, Menu } from "../src/command.ts";
import { article } from "./article.ts";
import { ask } from "./ask.ts";
import { facts } from "./facts.ts";
import { corpus } from "./corpus.ts";
import { createHelp } from "./help.ts";
import { lookup } from "./lookup.ts";
import { topics } from "./topics.ts";

const questions: Command[] = [article, facts, ask, topics];

/** What one can ask of a message, in its menu. */
export const menus: Menu[] = [lookup];

/** What one can ask, in the order in which help shows it. */
export const commands: Command[] = [...questions, createHelp(questions, menus)];

/** What moderators can do. */
export const adminCommands: AdminCommand[] = [corpus];
