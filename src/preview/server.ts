import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { streamSSE } from "hono/streaming";
import type { App } from "../app.ts";
import { ConfigError } from "../config.ts";
import { commandsJson } from "../discord/definitions.ts";
import { respond } from "../discord/respond.ts";
import { loadAssets, type Asset } from "./assets.ts";
import { explain } from "./explain.ts";
import { ownRequestsOnly } from "./guard.ts";
import { PREVIEW } from "./place.ts";
import { readCorpusState } from "./state.ts";

export type Preview = { url: string; close(): Promise<void> };

/** An interaction is a few kilobytes; the largest carries a message of 4,000 characters with all its components. */
const MAX_BODY_BYTES = 256 * 1024;
/** How many ports after the wanted one are tried when it is taken. */
const PORTS_TO_TRY = 20;

/**
 * Serves the page on which the bot can be tried without Discord: one more edge of `respond`. Takes the next free port if
 * `PREVIEW_PORT` is taken. Throws a ConfigError if the address cannot be bound.
 */
export async function startPreview(app: App): Promise<Preview> {
  const { PREVIEW_HOST: host, PREVIEW_PORT: port } = app.config;
  const page = createPage(withPreviewGuild(app), await loadAssets());
  const server = await listen(page, host, port);
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${nameOf(host)}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** How a browser on this machine names the address that was bound. */
function nameOf(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

/** Whoever runs the page looks after its guild: the moderators' commands are there to be tried. */
function withPreviewGuild(app: App): App {
  const { config } = app;
  return { ...app, config: { ...config, ADMIN_GUILDS: [...config.ADMIN_GUILDS, PREVIEW.guildId] } };
}

/** The page and its requests, as a function from request to response. */
export function createPage(app: App, assets: Map<string, Asset>): Hono {
  const page = new Hono();
  page.use(ownRequestsOnly(app.config.PREVIEW_HOST));
  page.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: "no-referrer",
      strictTransportSecurity: false,
    }),
  );
  for (const [path, { type, body }] of assets) {
    page.get(path, (context) =>
      context.body(body, 200, { "content-type": type, "cache-control": "no-cache" }),
    );
  }
  page.get("/state", (context) =>
    context.json({ commands: commandsJson(app), corpus: readCorpusState(app) }),
  );
  page.post("/interactions", bodyLimit({ maxSize: MAX_BODY_BYTES }), async (context) => {
    const { response, after = [] } = await respond(await context.req.json<unknown>(), app);
    return context.json({ response, after });
  });
  page.get("/explain", (context) =>
    context.json(
      explain(context.req.query("command") ?? "", context.req.query("question") ?? "", app.library.current()),
    ),
  );
  page.get("/events", (context) =>
    streamSSE(context, async (stream) => {
      const closed = new Promise<void>((resolve) => stream.onAbort(resolve));
      const stop = app.library.onSwap((change) => {
        const data = JSON.stringify({ change, corpus: readCorpusState(app) });
        void stream.writeSSE({ event: "change", data });
      });
      await stream.writeSSE({ event: "hello", data: app.library.current().corpus.version });
      await closed;
      stop();
    }),
  );
  page.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    if (error instanceof SyntaxError) return context.text("The body is not JSON.", 400);
    app.log.error({ err: error }, "the preview could not answer");
    return context.text("The preview could not answer; the log says why.", 500);
  });
  return page;
}

async function listen(page: Hono, host: string, wanted: number): Promise<Server> {
  const last = wanted === 0 ? 0 : Math.min(wanted + PORTS_TO_TRY, 65_535);
  for (let port = wanted; ; port++) {
    const server = createAdaptorServer({ fetch: page.fetch });
    if (!("closeAllConnections" in server)) throw new TypeError("the preview is served over plain HTTP");
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, resolve);
      });
      return server;
    } catch (error) {
      const code = errorCode(error);
      if (code === "EADDRINUSE" && port < last) continue;
      throw new ConfigError(`PREVIEW_HOST, PREVIEW_PORT: cannot listen on ${host} port ${port} (${code})`);
    }
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
