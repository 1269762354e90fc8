import type { Command } from "../src/command.ts";
import { article } from "./article.ts";
import { facts } from "./facts.ts";

/** What one can ask, in the order in which help shows it. */
export const commands: Command[] = [article, facts];
