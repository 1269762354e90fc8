import type { Config } from "../config.ts";
import { ConfigError } from "../config.ts";
import {
  commandKey,
  planRegistration,
  type CommandJson,
  type CommandName,
  type Plan,
  type Registered,
} from "./register-diff.ts";
import type { Place, Registry } from "./registry.ts";

/** A place, what should stand there, and which of the commands there are ours to change. */
export type Target = { place: Place; wanted: CommandJson[]; owns: (command: Registered) => boolean };

/** A target, what stands there after the change, and the change. */
export type Job = { place: Place; plan: Plan; result: CommandName[] };

type Wish = {
  json: { global: CommandJson[]; guild: CommandJson[] };
  config: Pick<Config, "ADMIN_GUILDS">;
  /** Only this guild, with every command. */
  guildId: string | null;
  /** Nothing is to stand there. */
  clear: boolean;
};

/** Without a guild: everything globally, and the moderators' commands in each of their guilds. */
export function targets({ json, config, guildId, clear }: Wish): Target[] {
  const moderators = new Set(json.guild.map(commandKey));
  const here = (place: Place, wanted: CommandJson[], owns: Target["owns"] = () => true): Target => ({
    place,
    wanted: clear ? [] : wanted,
    owns,
  });
  if (guildId !== null) {
    const own = config.ADMIN_GUILDS.includes(guildId) ? json.guild : [];
    return [here({ guildId }, [...json.global.map(withoutPlaces), ...own])];
  }
  return [
    here({ guildId: null }, json.global),
    ...config.ADMIN_GUILDS.map((id) =>
      here({ guildId: id }, json.guild, (command) => moderators.has(commandKey(command))),
    ),
  ];
}

/** A guild command may not say where else it stands. */
function withoutPlaces(command: CommandJson): CommandJson {
  const { ...copy } = command;
  delete copy.contexts;
  delete copy.integration_types;
  return copy;
}

/** Compares each target with what Discord has. A place that fails is one line; the others go on. */
export async function openJobs(
  all: Target[],
  registry: Registry,
): Promise<{ jobs: Job[]; failures: string[] }> {
  const jobs: Job[] = [];
  const failures: string[] = [];
  for (const target of all) {
    try {
      jobs.push(await openJob(target, registry));
    } catch (error) {
      if (!(error instanceof ConfigError) || target.place.guildId === null) throw error;
      failures.push(error.message);
    }
  }
  if (jobs.length === 0) throw new ConfigError(failures.join("\n"));
  return { jobs, failures };
}

async function openJob({ place, wanted, owns }: Target, registry: Registry): Promise<Job> {
  const registered = await registry.list(place);
  const plan = planRegistration(wanted, registered, owns);
  return { place, plan, result: [...wanted, ...registered.filter((command) => !owns(command))] };
}

/** The same command in a guild and everywhere. */
export type Duplicate = { guildId: string; commands: CommandName[] };

/** How many of the bot's guilds are looked into. */
const MAX_GUILDS = 20;

/** Commands that members of a guild will see twice after the change. */
export async function findDuplicates(jobs: Job[], registry: Registry): Promise<Duplicate[]> {
  const everywhere = await standing({ guildId: null }, jobs, registry);
  const keys = new Set(everywhere.map(commandKey));
  const known = jobs.flatMap(({ place }) => place.guildId ?? []);
  const others = jobs.some(({ place }) => place.guildId === null) ? await registry.guildIds() : [];
  const guildIds = [...new Set([...known, ...others.slice(0, MAX_GUILDS)])];
  const found = await Promise.all(
    guildIds.map(async (guildId) => {
      const commands = await standing({ guildId }, jobs, registry);
      return { guildId, commands: commands.filter((command) => keys.has(commandKey(command))) };
    }),
  );
  return found.filter(({ commands }) => commands.length > 0);
}

/** What stands in a place after the change; nothing where we may not look. */
async function standing(place: Place, jobs: Job[], registry: Registry): Promise<Job["result"]> {
  const job = jobs.find((each) => each.place.guildId === place.guildId);
  return job ? job.result : registry.list(place).catch(() => []);
}
