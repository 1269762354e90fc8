import { parseArgs } from "node:util";
import type { Commands } from "../app.ts";
import { ConfigError, readConfig, type Config } from "../config.ts";
import { commandsJson } from "./definitions.ts";
import { isEmpty } from "./register-diff.ts";
import { findDuplicates, openJobs, targets } from "./register-jobs.ts";
import { describeDuplicate, describePlace, describePlan } from "./register-text.ts";
import { openRegistry, type Access } from "./registry.ts";

const EXIT = { done: 0, unfinished: 1 };

const USAGE = `npm run register                    show what differs from Discord, and ask before changing it
npm run register -- --dry-run       only show it
npm run register -- --yes           do not ask
npm run register -- --guild ID      in one server only (at once; good for trying)
npm run register -- --clear         take the commands away, everywhere or with --guild in one server`;

/** The world outside, so far as registering needs it. */
export type Terminal = {
  env: Record<string, string | undefined>;
  say: (text: string) => void;
  warn: (text: string) => void;
  /** The reply to a question; empty if nobody replies. */
  ask: (question: string) => Promise<string>;
};

/**
 * `npm run register`: shows how Discord's commands differ from ours and changes what differs. Gives the exit code:
 * 0 done, 1 not (all) done. Throws ConfigError, one line, where a setting or an argument is wrong.
 */
export async function runRegistration(args: string[], all: Commands, terminal: Terminal): Promise<number> {
  const { yes, dryRun, clear, help, guildId } = readArguments(args);
  const { say, warn } = terminal;
  if (help) return finish(say, USAGE, EXIT.done);
  const config = readConfig(terminal.env);
  const registry = openRegistry(readAccess(config));
  const { jobs, failures } = await openJobs(
    targets({ json: commandsJson(all), config, guildId, clear }),
    registry,
  );
  for (const { place, plan } of jobs) say(describePlan(describePlace(place), plan));
  for (const failure of failures) warn(failure);
  for (const duplicate of await findDuplicates(jobs, registry)) warn(describeDuplicate(duplicate));
  const open = jobs.filter(({ plan }) => !isEmpty(plan));
  const end = failures.length > 0 ? EXIT.unfinished : EXIT.done;
  if (dryRun || open.length === 0) return end;
  if (!yes && !isYes(await terminal.ask("Change this in Discord? [y/N] "))) {
    return finish(say, "Nothing was changed.", EXIT.unfinished);
  }
  for (const { place, plan } of open) await registry.apply(place, plan);
  return finish(say, "Done. Members who do not see it yet reload Discord (Ctrl+R).", end);
}

type Arguments = { yes: boolean; dryRun: boolean; clear: boolean; help: boolean; guildId: string | null };

function readArguments(args: string[]): Arguments {
  const flag = { type: "boolean", default: false } as const;
  const options = { yes: flag, "dry-run": flag, clear: flag, help: flag, guild: { type: "string" } } as const;
  try {
    const { yes, "dry-run": dryRun, clear, help, guild } = parseArgs({ args, options }).values;
    if (guild !== undefined && !/^\d{17,20}$/.test(guild)) {
      throw new ConfigError(`--guild is "${guild}", expected the id of a server, 17 to 20 digits`);
    }
    return { yes, dryRun, clear, help, guildId: guild ?? null };
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function readAccess({ DISCORD_API, DISCORD_TOKEN, DISCORD_APPLICATION_ID }: Config): Access {
  if (DISCORD_TOKEN === undefined || DISCORD_APPLICATION_ID === undefined) {
    throw new ConfigError(
      "npm run register needs DISCORD_TOKEN and DISCORD_APPLICATION_ID (see .env.example).",
    );
  }
  return { api: DISCORD_API, token: DISCORD_TOKEN, applicationId: DISCORD_APPLICATION_ID };
}

function isYes(reply: string): boolean {
  return /^(y|yes|j|ja)$/i.test(reply.trim());
}

function finish(say: Terminal["say"], text: string, exitCode: number): number {
  say(text);
  return exitCode;
}
