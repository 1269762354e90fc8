import { createInterface } from "node:readline/promises";
import { config as readDotenv } from "dotenv";
import { adminCommands, commands, menus } from "../../commands/index.ts";
import { ConfigError } from "../config.ts";
import { runRegistration } from "./registration.ts";

/** EX_CONFIG of sysexits.h, as `npm start` ends where a setting is wrong. */
const EXIT_CONFIG = 78;

readDotenv({ quiet: true });
try {
  process.exitCode = await runRegistration(
    process.argv.slice(2),
    { commands, menus, adminCommands },
    { env: process.env, say: console.log, warn: console.error, ask },
  );
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = EXIT_CONFIG;
}

/** An input that ends without a line is an empty reply. */
async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<string>((resolve) => terminal.once("close", () => resolve("")));
  const reply = await Promise.race([terminal.question(question), ended]);
  terminal.close();
  return reply;
}
