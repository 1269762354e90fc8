import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import {
  Client,
  Collection,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  LimitedCollection,
} from "discord.js";
import { ConfigError, type Config } from "../config.ts";
import type { Logger } from "../log.ts";
import type { Answerer } from "./callback.ts";
import { isInteraction } from "./incoming.ts";
import { baseAddress, describeFailure } from "./rest.ts";
import { resilientStrategy } from "./session.ts";

/** What is in flight at the end gets this long. */
const DRAIN_LIMIT_MS = 5000;

/** Between two attempts to start, doubled each time. */
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Close codes after which reconnecting is useless, and what to do about each.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
const FINAL_CODES: Record<number, string> = {
  [GatewayCloseCodes.AuthenticationFailed]:
    "Discord refuses the token: reset it in the Developer Portal, page Bot, and put the new one into DISCORD_TOKEN.",
  [GatewayCloseCodes.InvalidShard]:
    "Discord refuses this shard: remove SHARDS and SHARD_COUNT from the environment and start again.",
  [GatewayCloseCodes.ShardingRequired]:
    "The bot is in more servers than its connections may carry: start it again, it then takes as many as Discord recommends.",
  [GatewayCloseCodes.InvalidAPIVersion]:
    "Discord no longer speaks this version of its gateway: update the bot (git pull, npm ci).",
  [GatewayCloseCodes.InvalidIntents]:
    "Discord refuses the intents that the bot asks for: update the bot (git pull, npm ci).",
  [GatewayCloseCodes.DisallowedIntents]:
    "Discord does not allow the intents that the bot asks for: it needs none but Guilds, so update it (git pull, npm ci).",
};

type GatewayOptions = { config: Config; answerer: Answerer; log: Logger };

/**
 * Answers over Discord's gateway until `signal`, then finishes what is in flight. Reconnects by itself; throws
 * ConfigError, one sentence that says what to do, where that is useless.
 */
export async function runGateway(options: GatewayOptions, signal: AbortSignal): Promise<void> {
  for (let pause = FIRST_PAUSE_MS; !signal.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    const client = createClient(options);
    try {
      await stayConnected(client, options, signal);
    } catch (error) {
      throwIfFinal(error, options.config);
      options.log.warn({ ...describeFailure(error), againInMs: pause }, "Discord is not reachable");
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
    if (signal.aborted) await leave(client, options.answerer);
  }
}

/** Only what receiving interactions needs: no privileged intent, and nothing kept that discord.js can do without. */
function createClient({ config, answerer, log }: GatewayOptions): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: "auto",
    rest: { api: baseAddress(config.DISCORD_API) },
    makeCache: ({ name }) =>
      NEEDED_CACHES.has(name) ? new Collection() : new LimitedCollection({ maxSize: 0 }),
    ws: { buildStrategy: (manager) => resilientStrategy(manager, log) },
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (raw: unknown) => {
    if (isInteraction(raw)) void answerer.answer({ ...raw });
    else log.warn("something that is no interaction came over the gateway");
    hideFromClient(raw);
  });
  client.ws.on(GatewayDispatchEvents.Ready, () => log.info("connected to Discord"));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, "connection lost, reconnecting"));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, "connection resumed"));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, ...describeFailure(error) }, "gateway"));
  client.on(Events.Error, (error) => log.error(describeFailure(error), "discord.js"));
  return client;
}

/** Those that discord.js 14 does not work without. */
const NEEDED_CACHES = new Set([
  "ChannelManager",
  "GuildChannelManager",
  "GuildManager",
  "PermissionOverwriteManager",
  "RoleManager",
]);

/**
 * discord.js would also build its own objects of an interaction, keep them, and throw where a field is missing. It
 * passes over interactions of an unknown type.
 */
function hideFromClient(raw: unknown): void {
  if (typeof raw === "object" && raw !== null) Object.assign(raw, { type: 0 });
}

/** Until `signal`. Throws if the bot cannot start, and with a ConfigError when Discord closes for good. */
async function stayConnected(client: Client, { config }: GatewayOptions, signal: AbortSignal): Promise<void> {
  const closed = new Promise<never>((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(closedForGood(code)));
  });
  const stopped = once(signal, "abort");
  await Promise.race([closed, stopped, client.login(config.DISCORD_TOKEN).then(() => closed)]);
}

function closedForGood(code: number): ConfigError {
  return new ConfigError(
    `${FINAL_CODES[code] ?? "Discord closed the connection for good."} (close code ${code})`,
  );
}

/** Only a person can put these right; everything else is tried again. */
function throwIfFinal(error: unknown, { DISCORD_API }: Config): void {
  if (error instanceof ConfigError) throw error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    throw new ConfigError(FINAL_CODES[GatewayCloseCodes.AuthenticationFailed]);
  }
  const { status, message } = describeFailure(error);
  if (status !== undefined && status >= 400 && status < 500 && status !== 429) {
    throw new ConfigError(
      `${DISCORD_API} answers ${status} (${message}): check DISCORD_API and DISCORD_TOKEN.`,
    );
  }
}

/** Takes nothing new and lets what is in flight end. */
async function leave(client: Client, answerer: Answerer): Promise<void> {
  const left = Promise.all([client.destroy(), answerer.drain(DRAIN_LIMIT_MS)]);
  await Promise.race([left, sleep(DRAIN_LIMIT_MS)]);
}
