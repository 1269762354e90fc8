import { setTimeout as sleep } from "node:timers/promises";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { HttpBindings } from "@hono/node-server";
import { Hono, type Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { z } from "zod";
import type { CommandStore } from "./commands.ts";
import { LONG_LIMIT_S, SHORT_LIMIT_S, SLOW_MS, type Fault } from "./faults.ts";
import type { ApiError, Ledger } from "./ledger.ts";

export type RestOptions = {
  token: string;
  applicationId: string;
  guildIds: string[];
  ledger: Ledger;
  commands: CommandStore;
  gatewayUrl: () => string;
  violation: (what: string) => void;
};

type Bot = Context<{ Bindings: HttpBindings }>;

/** What a fault concerns: the callback of an interaction, or the webhook that its token opens. */
export type FaultyRoute = "callback" | "webhook";

/** Discord's REST API v10 as far as this bot may need it. */
export function createRestApi(options: RestOptions) {
  const { ledger, commands, violation } = options;
  const faults = new Map<string, Fault>();
  const requests: string[] = [];
  const api = new Hono<{ Bindings: HttpBindings }>().basePath("/api/v10");

  api.use(async (context, next) => {
    requests.push(`${context.req.method} ${context.req.path}`);
    await next();
  });

  /** Carries out `act`, unless a fault was ordered for this interaction. */
  async function faulty(
    context: Bot,
    route: FaultyRoute,
    token: string,
    act: () => Promise<ApiError | null>,
  ): Promise<Response> {
    const fault = takeFault(route, token);
    if (fault === "429-short") return rateLimited(context, SHORT_LIMIT_S);
    if (fault === "429-long") return rateLimited(context, LONG_LIMIT_S);
    if (fault === "502") return context.html("<h1>502 Bad Gateway</h1>", 502);
    if (fault === "expired") return refused({ status: 404, code: 10062, message: "Unknown interaction" });
    if (fault === "cut") return cut(context);
    const refusal = await act();
    if (fault === "cut-processed") return cut(context);
    if (fault === "500-processed")
      return context.json({ message: "500: Internal Server Error", code: 0 }, 500);
    if (fault === "slow") await sleep(SLOW_MS);
    return refusal ? refused(refusal) : context.body(null, 204);
  }

  function takeFault(route: FaultyRoute, token: string): Fault | undefined {
    const key = `${route} ${token}`;
    const fault = faults.get(key);
    faults.delete(key);
    return fault;
  }

  function authorized(context: Bot): boolean {
    return context.req.header("authorization") === `Bot ${options.token}`;
  }

  api.post("/interactions/:id/:token/callback", (context) => {
    const { id, token } = context.req.param();
    return faulty(context, "callback", token, async () => ledger.callback(id, token, await body(context)));
  });
  api.post("/webhooks/:application/:token", (context) => {
    const { token } = context.req.param();
    return faulty(context, "webhook", token, async () => ledger.followUp(token, await body(context)));
  });
  api.patch("/webhooks/:application/:token/messages/:message", (context) => {
    const { token, message } = context.req.param();
    return faulty(context, "webhook", token, async () => ledger.edit(token, message, await body(context)));
  });
  api.delete("/webhooks/:application/:token/messages/:message", (context) => {
    const { token, message } = context.req.param();
    return faulty(context, "webhook", token, async () => ledger.remove(token, message));
  });

  api.use("*", async (context, next) => {
    if (!authorized(context)) return refused({ status: 401, code: 0, message: "401: Unauthorized" });
    return next();
  });
  api.get("/gateway/bot", (context) =>
    context.json({
      url: options.gatewayUrl(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
    }),
  );
  api.get("/users/@me/guilds", (context) =>
    context.json(options.guildIds.map((id) => ({ id, name: "Testserver" }))),
  );
  for (const path of [
    "/applications/:application/commands",
    "/applications/:application/guilds/:guild/commands",
  ]) {
    api.use(`${path}/*`, guardScope);
    api.get(path, (context) =>
      context.json(commands.list(scopeOf(context), context.req.query("with_localizations") === "true")),
    );
    api.put(path, async (context) =>
      answer(context, commands.replace(scopeOf(context), await body(context))),
    );
    api.post(path, async (context) =>
      answer(context, commands.create(scopeOf(context), await body(context)), 201),
    );
    api.patch(`${path}/:command`, async (context) =>
      answer(
        context,
        commands.change(scopeOf(context), context.req.param("command") ?? "", await body(context)),
      ),
    );
    api.delete(`${path}/:command`, (context) =>
      answer(context, commands.remove(scopeOf(context), context.req.param("command") ?? "")),
    );
  }

  async function guardScope(context: Bot, next: () => Promise<void>): Promise<Response | void> {
    const { application, guild } = context.req.param();
    if (application !== options.applicationId) {
      return refused({ status: 404, code: 10002, message: "Unknown Application" });
    }
    if (guild !== undefined && !options.guildIds.includes(guild)) {
      return refused({ status: 403, code: 50001, message: "Missing Access" });
    }
    return next();
  }

  api.all("*", (context) => {
    violation(`${context.req.method} ${context.req.path} is not part of the API`);
    return refused({ status: 404, code: 0, message: "404: Not Found" });
  });

  return {
    api,
    requests,
    /** The next request on this route for this interaction goes wrong. */
    fault: (route: FaultyRoute, token: string, fault: Fault) => void faults.set(`${route} ${token}`, fault),
  };
}

function scopeOf(context: Bot): string {
  return context.req.param("guild") ?? "global";
}

const apiError = z.object({ status: z.number(), code: z.number(), message: z.string() });

function answer(context: Bot, result: object | null, status: ContentfulStatusCode = 200): Response {
  const refusal = apiError.safeParse(result);
  if (refusal.success) return refused(refusal.data);
  return result === null ? context.body(null, 204) : context.json(result, status);
}

function refused({ status, code, message }: ApiError): Response {
  return Response.json({ message, code }, { status });
}

function rateLimited(context: Bot, seconds: number): Response {
  const headers = { "Retry-After": String(Math.ceil(seconds)), "X-RateLimit-Scope": "user" };
  return context.json(
    { message: "You are being rate limited.", retry_after: seconds, global: false },
    429,
    headers,
  );
}

function cut(context: Bot): Response {
  context.env.outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

async function body(context: Bot): Promise<unknown> {
  if (context.req.header("content-type")?.startsWith("multipart/form-data")) {
    const { payload_json } = await context.req.parseBody();
    return JSON.parse(z.string().parse(payload_json));
  }
  return context.req.json().catch(() => undefined);
}
