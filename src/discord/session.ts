import {
  SimpleShardingStrategy,
  type ClientOptions,
  type IShardingStrategy,
  type SessionInfo,
} from "discord.js";
import type { Logger } from "../log.ts";
import { describeFailure } from "./rest.ts";

type Manager = Parameters<NonNullable<NonNullable<ClientOptions["ws"]>["buildStrategy"]>>[0];

/** A connection that ended without a close frame. RFC 6455, 7.1.5 */
const ABNORMAL_CLOSURE = 1006;

/** Attempts half a second apart: after them no interaction can be answered any more, and a new session is as good. */
const MAX_FAILED_ATTEMPTS = 5;

/**
 * discord.js' own way to run shards, with two changes. A session outlives a failed attempt to reconnect (discord.js
 * drops it, and with it everything Discord would replay). A first connection that fails is tried again like any later
 * one (discord.js gives up, and leaves the attempt running).
 */
export function resilientStrategy(manager: Manager, log: Logger): IShardingStrategy {
  keepSessions(manager);
  const strategy = new SimpleShardingStrategy(manager);
  return {
    spawn: (shardIds) => strategy.spawn(shardIds),
    connect: () =>
      strategy.connect().catch((error: unknown) => {
        log.warn(describeFailure(error), "the gateway is not reachable yet, trying again");
      }),
    destroy: (options) => strategy.destroy(options),
    send: (shardId, payload) => strategy.send(shardId, payload),
    fetchStatus: () => strategy.fetchStatus(),
  };
}

function keepSessions(manager: Manager): void {
  const failedAttempts = new Map<number, number>();
  manager.on("closed", ({ code, shardId }) => {
    if (code === ABNORMAL_CLOSURE) failedAttempts.set(shardId, (failedAttempts.get(shardId) ?? 0) + 1);
    else failedAttempts.delete(shardId);
  });
  manager.on("hello", ({ shardId }) => void failedAttempts.delete(shardId));
  const original = { ...manager.options };
  manager.options.updateSessionInfo = (shardId: number, session: SessionInfo | null) => {
    const failed = failedAttempts.get(shardId) ?? 0;
    if (session === null && failed > 0 && failed <= MAX_FAILED_ATTEMPTS) return;
    return original.updateSessionInfo(shardId, session);
  };
}
