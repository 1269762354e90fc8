import { createAdaptorServer } from "@hono/node-server";
import { InteractionResponseType, InteractionType } from "discord.js";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { KeyObject } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ConfigError, type Config } from "../config.ts";
import type { Logger } from "../log.ts";
import type { Answerer } from "./callback.ts";
import { isInteraction } from "./incoming.ts";
import { isGenuine, readPublicKey } from "./signature.ts";

/** Discord's interactions are a few kilobytes; resolved messages make the largest. */
const MAX_BODY = 256 * 1024;

/** A client that has not sent its request by then, or moves nothing for as long, is cut off. */
const REQUEST_LIMIT_MS = 5000;

/** How often Node looks for clients over the limit. */
const LIMIT_CHECK_MS = 500;

/** What is in flight at the end gets this long. */
const DRAIN_LIMIT_MS = 5000;

/** And so long the 202 to Discord, once its interaction is answered. */
const FLUSH_LIMIT_MS = 300;

type EndpointOptions = {
  publicKey: KeyObject;
  answerer: Pick<Answerer, "answer">;
  now: () => Date;
  log: Logger;
};

/**
 * Discord's interactions endpoint, on any path, and `GET /healthz`. An interaction is answered by posting its callback;
 * the request itself gets 202 without a body.
 * https://discord.com/developers/docs/interactions/overview#preparing-for-interactions
 */
export function createEndpoint({ publicKey, answerer, now, log }: EndpointOptions): Hono {
  const endpoint = new Hono();
  endpoint.get("/healthz", (context) => context.text("ok"));
  endpoint.post("*", limitBody(), async (context) => {
    const body = new Uint8Array(await context.req.arrayBuffer());
    const signature = context.req.header("x-signature-ed25519");
    const timestamp = context.req.header("x-signature-timestamp");
    if (!isGenuine({ signature, timestamp, body }, publicKey, now())) {
      return context.text("invalid request signature", 401);
    }
    const interaction = parse(body);
    if (!isInteraction(interaction)) return context.text("not an interaction", 400);
    if (interaction.type === InteractionType.Ping)
      return context.json({ type: InteractionResponseType.Pong });
    await answerer.answer(interaction);
    return context.body(null, 202);
  });
  endpoint.onError((error, context) => {
    // Whoever goes away while sending is nothing to log: anybody may do it at any rate.
    if (context.req.raw.signal.aborted) return context.text("the request was cut off", 400);
    log.error({ err: error }, "the endpoint could not answer");
    return context.text("the endpoint could not answer", 500);
  });
  return endpoint;
}

function limitBody() {
  return bodyLimit({
    maxSize: MAX_BODY,
    onError: (context) => context.text("body too large", 413),
  });
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

type ServeOptions = { config: Config; answerer: Answerer; now: () => Date; log: Logger };

/** Serves the endpoint until `signal`, then finishes what is in flight. Throws ConfigError if it cannot listen. */
export async function runEndpoint(
  { config, answerer, now, log }: ServeOptions,
  signal: AbortSignal,
): Promise<void> {
  const { INTERACTIONS_HOST: host, INTERACTIONS_PORT: port, DISCORD_PUBLIC_KEY: key = "" } = config;
  const endpoint = createEndpoint({ publicKey: readPublicKey(key), answerer, now, log });
  const server = createAdaptorServer({
    fetch: endpoint.fetch,
    serverOptions: {
      headersTimeout: REQUEST_LIMIT_MS,
      requestTimeout: REQUEST_LIMIT_MS,
      connectionsCheckingInterval: LIMIT_CHECK_MS,
    },
  });
  server.setTimeout(REQUEST_LIMIT_MS);
  server.listen(port, host);
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError(
      `Cannot listen on INTERACTIONS_HOST ${host}, INTERACTIONS_PORT ${port}: ${error.message}`,
    );
  });
  log.info({ url: addressOf(server.address(), host) }, "interactions endpoint ready");
  if (!signal.aborted) await once(signal, "abort");
  const closed = new Promise((resolve) => server.close(resolve));
  await answerer.drain(DRAIN_LIMIT_MS);
  await Promise.race([closed, sleep(FLUSH_LIMIT_MS)]);
}

/** With the port that was taken where 0 was asked for. */
function addressOf(address: AddressInfo | string | null, host: string): string {
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
