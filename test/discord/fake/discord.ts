import { generateKeyPairSync, sign } from "node:crypto";
import { once } from "node:events";
import { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { createAdaptorServer } from "@hono/node-server";
import { createCommandStore } from "./commands.ts";
import { attachGateway } from "./gateway.ts";
import { createLedger, type Entry, type FakeMessage, type Ledger } from "./ledger.ts";
import { createPayloadCheck } from "./payload.ts";
import { createRestApi } from "./rest.ts";

export const APPLICATION = "100000000000000001";
export const GUILD = "300000000000000001";
/** Made up: three parts, as a bot token has. */
export const TOKEN = "MTAwMDAwMDAwMDAwMDAwMDAx.fake00.this-token-must-never-be-logged";

type Fields = Record<string, unknown>;

export type FakeDiscord = Awaited<ReturnType<typeof startFakeDiscord>>;

export type FakeOptions = {
  guildIds?: string[];
  heartbeatMs?: number;
  port?: number;
  /** That of another fake, to be the same Discord on another port. */
  ledger?: Ledger;
};

/** Discord on loopback: REST under `/api`, the gateway, and members who use the bot. */
export async function startFakeDiscord(options: FakeOptions = {}) {
  const { guildIds = [GUILD], heartbeatMs = 5000, port = 0 } = options;
  const violations: string[] = [];
  const violation = (what: string) => void violations.push(what);
  const checkPayload = await createPayloadCheck();
  const ledger = options.ledger ?? createLedger(checkPayload);
  const commands = createCommandStore(APPLICATION, checkPayload);
  const keys = generateKeyPairSync("ed25519");

  const server = createAdaptorServer({ fetch: (request, env) => rest.api.fetch(request, env) });
  if (!(server instanceof Server)) throw new Error("expected an HTTP/1 server");
  const gateway = attachGateway(server, {
    token: TOKEN,
    applicationId: APPLICATION,
    guildIds,
    heartbeatMs,
    violation,
  });
  const gatewayUrl = () => gateway.url();
  const rest = createRestApi({
    token: TOKEN,
    applicationId: APPLICATION,
    guildIds,
    ledger,
    commands,
    gatewayUrl,
    violation,
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("expected a port");
  const api = `http://127.0.0.1:${address.port}/api`;

  return {
    api,
    ledger,
    commands,
    gateway,
    violations,
    requests: rest.requests,
    fault: rest.fault,
    /** What the program needs to find this Discord over the gateway. */
    env: { DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APPLICATION, DISCORD_API: api },
    /** As the Developer Portal shows it. */
    publicKey: keys.publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex"),

    /** A member does something; the bot hears of it over the gateway. */
    send(payload: Fields, pressed?: FakeMessage): Entry {
      const entry = ledger.open(payload, pressed);
      gateway.dispatch("INTERACTION_CREATE", entry.payload);
      return entry;
    },
    /** The headers with which Discord signs a body. */
    sign(body: string, timestamp = String(Math.floor(Date.now() / 1000))) {
      const signature = sign(null, Buffer.from(timestamp + body), keys.privateKey).toString("hex");
      return {
        "content-type": "application/json",
        "x-signature-ed25519": signature,
        "x-signature-timestamp": timestamp,
      };
    },
    async stop(): Promise<void> {
      gateway.stop();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Waits until `condition` holds; false after `limitMs`. */
export async function until(condition: () => boolean, limitMs = 4000): Promise<boolean> {
  const end = Date.now() + limitMs;
  while (!condition()) {
    if (Date.now() > end) return false;
    await sleep(10);
  }
  return true;
}

/** Waits for the final word on an interaction: a response that says something, not a deferral. */
export function answered({ response, original }: Entry): boolean {
  return response !== null && original?.thinking !== true;
}
