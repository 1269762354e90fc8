import type { Server } from "node:http";
import { randomUUID } from "node:crypto";
import { WebSocketServer, type WebSocket } from "ws";
import { z } from "zod";

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-opcodes */
const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
};

const GUILDS = 1;

const frame = z.object({ op: z.number(), d: z.unknown() });
const identify = z.object({
  token: z.string(),
  intents: z.number(),
  shard: z.tuple([z.number(), z.number()]),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });

type Event = { op: 0; s: number; t: string; d: unknown };

/** A session lives on without a connection and remembers every event, for replay. */
type Session = { id: string; events: Event[]; socket: WebSocket | null };

export type GatewayOptions = {
  token: string;
  applicationId: string;
  guildIds: string[];
  heartbeatMs: number;
  /** Told of everything that Discord would not put up with. */
  violation: (what: string) => void;
};

export type FakeGateway = ReturnType<typeof attachGateway>;

/** A strict gateway on the path `/gateway` of `server`, for one shard. */
export function attachGateway(server: Server, options: GatewayOptions) {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const counts = { connections: 0, identifies: 0, resumes: 0, replayed: 0, heartbeats: 0 };
  let current: Session | null = null;
  let refusedUpgrades = 0;
  let closeOnIdentify: number | null = null;
  let refusedResumes = 0;
  let waiting: (() => void)[] = [];

  server.on("upgrade", (request, socket, head) => {
    if (refusedUpgrades > 0) {
      refusedUpgrades -= 1;
      socket.destroy();
      return;
    }
    sockets.handleUpgrade(request, socket, head, (connection) => {
      const query = new URL(request.url ?? "/", "ws://localhost").searchParams;
      if (query.get("v") !== "10" || query.get("encoding") !== "json")
        options.violation(`gateway query ${query.toString()}`);
      serve(connection);
    });
  });

  function serve(socket: WebSocket): void {
    counts.connections += 1;
    let session: Session | null = null;
    socket.on("error", () => undefined);
    socket.on("close", () => {
      if (session?.socket === socket) session.socket = null;
    });
    socket.on("message", (raw: Buffer) => {
      const parsed = frame.safeParse(parse(raw.toString("utf8")));
      if (!parsed.success) return socket.close(4002, "Decode error");
      const { op, d } = parsed.data;
      if (op === OP.heartbeat) {
        counts.heartbeats += 1;
        return send(socket, { op: OP.ack });
      }
      if (op !== OP.identify && op !== OP.resume) {
        return socket.close(session ? 4001 : 4003, session ? "Unknown opcode" : "Not authenticated");
      }
      if (session) return socket.close(4005, "Already authenticated");
      session = op === OP.identify ? begin(socket, d) : carryOn(socket, d);
    });
    send(socket, { op: OP.hello, d: { heartbeat_interval: options.heartbeatMs } });
  }

  function begin(socket: WebSocket, d: unknown): Session | null {
    const parsed = identify.safeParse(d);
    counts.identifies += 1;
    if (closeOnIdentify !== null) return close(socket, closeOnIdentify);
    if (!parsed.success) return close(socket, 4002);
    if (parsed.data.token !== options.token) return close(socket, 4004);
    if (parsed.data.intents !== GUILDS) options.violation(`intents ${parsed.data.intents}`);
    const session: Session = { id: randomUUID(), events: [], socket };
    sessions.set(session.id, session);
    current = session;
    dispatchTo(session, "READY", ready(session));
    for (const id of options.guildIds) dispatchTo(session, "GUILD_CREATE", guild(id));
    announce();
    return session;
  }

  function carryOn(socket: WebSocket, d: unknown): Session | null {
    const parsed = resume.safeParse(d);
    counts.resumes += 1;
    if (!parsed.success) return close(socket, 4002);
    if (parsed.data.token !== options.token) return close(socket, 4004);
    const session = sessions.get(parsed.data.session_id);
    if (!session || refusedResumes > 0) {
      refusedResumes = Math.max(0, refusedResumes - 1);
      sessions.delete(parsed.data.session_id);
      send(socket, { op: OP.invalid, d: false });
      return null;
    }
    if (parsed.data.seq > session.events.length) return close(socket, 4007);
    session.socket = socket;
    const missed = session.events.filter(({ s }) => s > parsed.data.seq);
    counts.replayed += missed.length;
    for (const event of missed) send(socket, event);
    dispatchTo(session, "RESUMED", {});
    announce();
    return session;
  }

  function ready(session: Session) {
    return {
      v: 10,
      user: {
        id: options.applicationId,
        username: "fundstelle",
        discriminator: "0001",
        avatar: null,
        bot: true,
      },
      guilds: options.guildIds.map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      shard: [0, 1],
      application: { id: options.applicationId, flags: 0 },
    };
  }

  function dispatchTo(session: Session, t: string, d: unknown): void {
    const event: Event = { op: 0, s: session.events.length + 1, t, d };
    session.events.push(event);
    if (session.socket) send(session.socket, event);
  }

  function announce(): void {
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  function url(): string {
    const address = server.address();
    if (typeof address !== "object" || address === null) throw new Error("the fake does not listen yet");
    return `ws://127.0.0.1:${address.port}/gateway`;
  }

  function socket(): WebSocket | null {
    return current?.socket ?? null;
  }

  return {
    counts,
    url,
    /** Resolves when the bot has a working connection. */
    async connected(): Promise<void> {
      if (socket()) return;
      await new Promise<void>((resolve) => waiting.push(resolve));
    },
    /** Sends an event, or keeps it for the replay. */
    dispatch(t: string, d: unknown): void {
      if (!current) throw new Error("no session yet");
      dispatchTo(current, t, d);
    },
    /** The same event again, under a new number. */
    duplicateLast(): void {
      const last = current?.events.at(-1);
      if (current && last) dispatchTo(current, last.t, last.d);
    },
    /** Cuts the connection without a word. */
    cut: () => socket()?.terminate(),
    closeWith: (code: number) => socket()?.close(code),
    askToReconnect: () => socket() && send(socket(), { op: OP.reconnect, d: null }),
    invalidate(resumable: boolean): void {
      if (!resumable && current) sessions.delete(current.id);
      if (socket()) send(socket(), { op: OP.invalid, d: resumable });
    },
    /** The next attempts to connect fail before the handshake. */
    refuseConnections: (times: number) => void (refusedUpgrades = times),
    refuseResumes: (times: number) => void (refusedResumes = times),
    /** Every identify is answered with this close code. */
    closeOnIdentify: (code: number) => void (closeOnIdentify = code),
    stop(): void {
      for (const each of sockets.clients) each.terminate();
      sockets.close();
    },
  };
}

function close(socket: WebSocket, code: number): null {
  socket.close(code);
  return null;
}

function send(socket: WebSocket | null, payload: unknown): void {
  socket?.send(JSON.stringify(payload));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function guild(id: string) {
  return {
    id,
    name: "Testserver",
    unavailable: false,
    member_count: 2,
    roles: [],
    emojis: [],
    stickers: [],
    features: [],
    channels: [],
    threads: [],
    members: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    preferred_locale: "de",
    premium_tier: 0,
    owner_id: "1",
    joined_at: "2024-01-01T00:00:00Z",
    large: false,
  };
}
