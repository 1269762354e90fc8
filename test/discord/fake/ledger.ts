import { randomUUID } from "node:crypto";
import { z } from "zod";
import { allNodes, type PayloadCheck, type PayloadKind } from "./payload.ts";

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback */
const FIRST_ANSWER_MS = 3000;
const TOKEN_LIFE_MS = 15 * 60 * 1000;
const MAX_FOLLOW_UPS_OF_USER_INSTALL = 5;

const EPHEMERAL = 1 << 6;
const V2 = 1 << 15;

const AUTOCOMPLETE = 4;
const COMPONENT = 3;
const MODAL = 5;

export type ApiError = { status: number; code: number; message: string };

/** A message as members see it. */
export type FakeMessage = {
  id: string;
  /** Only the asker sees it. */
  ephemeral: boolean;
  /** "… is thinking": a deferral without an answer yet. */
  thinking: boolean;
  flags: number;
  components: unknown[];
  content: string;
  deleted: boolean;
  edits: number;
  /** Whose interaction it answers. */
  askerId: string | null;
};

export type Entry = {
  id: string;
  token: string;
  payload: Record<string, unknown>;
  sentAt: number;
  /** Callbacks that arrived, whatever became of them. */
  callbacks: number;
  response: { type: number; data: unknown } | null;
  /** The message that `@original` means. */
  original: FakeMessage | null;
  /** Messages that this interaction made. */
  made: FakeMessage[];
  refusals: ApiError[];
};

const callbackBody = z.object({ type: z.number(), data: z.looseObject({}).optional() });
const messageBody = z.looseObject({
  flags: z.number().default(0),
  content: z.string().nullish(),
  components: z.array(z.unknown()).optional(),
});

const error = (status: number, code: number, message: string): ApiError => ({ status, code, message });
const UNKNOWN_INTERACTION = error(404, 10062, "Unknown interaction");
const UNKNOWN_WEBHOOK = error(404, 10015, "Unknown Webhook");
const UNKNOWN_MESSAGE = error(404, 10008, "Unknown Message");
const ALREADY = error(400, 40060, "Interaction has already been acknowledged.");
const TOO_MANY = error(400, 40094, "This interaction has reached the maximum number of follow up messages");
const EXPIRED = error(401, 50027, "Invalid Webhook Token");
const invalid = (why: string): ApiError => error(400, 50035, `Invalid Form Body: ${why}`);

/** What Discord knows of interactions and the messages that answer them, and what it refuses. */
export type Ledger = ReturnType<typeof createLedger>;

export function createLedger(checkPayload: PayloadCheck) {
  const entries = new Map<string, Entry>();
  let messageIds = 900_000_000_000_000_000n;

  function refuse(entry: Entry | undefined, reason: ApiError): ApiError {
    entry?.refusals.push(reason);
    return reason;
  }

  function message(entry: Entry, data: unknown, thinking = false): FakeMessage {
    const { flags, content, components = [] } = messageBody.parse(data ?? {});
    messageIds += 1n;
    const made: FakeMessage = {
      id: String(messageIds),
      ephemeral: (flags & EPHEMERAL) !== 0 || mustStayPrivate(entry.payload),
      thinking,
      flags,
      components: numbered(components),
      content: content ?? "",
      deleted: false,
      edits: 0,
      askerId: askerOf(entry.payload),
    };
    entry.made.push(made);
    return made;
  }

  function change(target: FakeMessage, data: unknown): ApiError | null {
    const { flags, content, components } = messageBody.parse(data ?? {});
    const isV2 = ((target.flags | flags) & V2) !== 0;
    if (target.deleted) return UNKNOWN_MESSAGE;
    target.flags |= flags & V2;
    if (isV2 && content) return invalid("content does not go with Components V2");
    if (content !== undefined && content !== null) target.content = content;
    if (components !== undefined) target.components = numbered(components);
    target.thinking = false;
    target.edits += 1;
    return null;
  }

  function ofToken(token: string): Entry | undefined {
    return [...entries.values()].find((entry) => entry.token === token);
  }

  /** The webhook of an interaction exists once it was answered, for fifteen minutes. */
  function webhook(token: string): { entry: Entry; fault: ApiError | null } | null {
    const entry = ofToken(token);
    if (!entry) return null;
    if (entry.response === null) return { entry, fault: refuse(entry, UNKNOWN_WEBHOOK) };
    const expired = Date.now() - entry.sentAt > TOKEN_LIFE_MS;
    return { entry, fault: expired ? refuse(entry, EXPIRED) : null };
  }

  function find(entry: Entry, messageId: string): FakeMessage | null {
    if (messageId === "@original") return entry.original;
    return entry.made.find(({ id }) => id === messageId) ?? null;
  }

  function badPayload(kind: PayloadKind, body: unknown, assumeV2 = false): ApiError | null {
    const findings = checkPayload(kind, body, assumeV2);
    return findings.length === 0 ? null : invalid(findings.join("; "));
  }

  return {
    entries,

    /** An interaction that a member makes now; `pressed` is the message whose component it was. */
    open(payload: Record<string, unknown>, pressed?: FakeMessage): Entry {
      const number = entries.size + 1;
      const id = String(500_000_000_000_000_000n + BigInt(number));
      const token = `token-${number}-${randomUUID()}`;
      const entry: Entry = {
        id,
        token,
        payload: { ...payload, id, token },
        sentAt: Date.now(),
        callbacks: 0,
        response: null,
        original: pressed ?? null,
        made: [],
        refusals: [],
      };
      entries.set(id, entry);
      return entry;
    },

    callback(id: string, token: string, body: unknown): ApiError | null {
      const entry = entries.get(id);
      if (!entry || entry.token !== token) return UNKNOWN_INTERACTION;
      entry.callbacks += 1;
      if (entry.response !== null) return refuse(entry, ALREADY);
      if (Date.now() - entry.sentAt > FIRST_ANSWER_MS) return refuse(entry, UNKNOWN_INTERACTION);
      const parsed = callbackBody.safeParse(body);
      if (!parsed.success) return refuse(entry, invalid("no callback"));
      const { type, data } = parsed.data;
      const reason = wrongType(Number(entry.payload["type"]), type) ?? wrongFlags(type, data);
      const bad = reason === null ? badPayload("callback", body, isUpdateOfV2(entry, type)) : invalid(reason);
      if (bad) return refuse(entry, bad);
      entry.response = { type, data };
      if (type === 4) entry.original = message(entry, data);
      if (type === 5) entry.original = message(entry, data, true);
      if (type === 7 && entry.original) return change(entry.original, data);
      return null;
    },

    edit(token: string, messageId: string, body: unknown): ApiError | null {
      const hook = webhook(token);
      if (!hook) return UNKNOWN_WEBHOOK;
      if (hook.fault) return hook.fault;
      const target = find(hook.entry, messageId);
      if (!target) return refuse(hook.entry, UNKNOWN_MESSAGE);
      const bad = badPayload("edit", body, (target.flags & V2) !== 0) ?? change(target, body);
      return bad && refuse(hook.entry, bad);
    },

    followUp(token: string, body: unknown): ApiError | null {
      const hook = webhook(token);
      if (!hook) return UNKNOWN_WEBHOOK;
      if (hook.fault) return hook.fault;
      const { entry } = hook;
      const bad = badPayload("followup", body);
      if (bad) return refuse(entry, bad);
      if (entry.original?.thinking) return refuse(entry, invalid("a follow-up to a deferral edits it"));
      if (isUserInstall(entry.payload) && followUps(entry).length >= MAX_FOLLOW_UPS_OF_USER_INSTALL) {
        return refuse(entry, TOO_MANY);
      }
      message(entry, body);
      return null;
    },

    remove(token: string, messageId: string): ApiError | null {
      const hook = webhook(token);
      if (!hook) return UNKNOWN_WEBHOOK;
      if (hook.fault) return hook.fault;
      const target = find(hook.entry, messageId);
      if (!target || target.deleted) return refuse(hook.entry, UNKNOWN_MESSAGE);
      target.deleted = true;
      return null;
    },
  };
}

function followUps({ made, original }: Entry): FakeMessage[] {
  return made.filter((each) => each !== original);
}

/** The messages that an interaction brought into the channel and that say something. */
export function visible({ made }: Entry): FakeMessage[] {
  return made.filter(({ deleted, thinking }) => !deleted && !thinking);
}

/** All text of a message, also that of components. */
export function textOf({ content, components }: FakeMessage): string {
  return [content, ...allNodes(components).map((node) => node.content ?? "")].join("\n");
}

function wrongType(interaction: number, response: number): string | null {
  if ((interaction === AUTOCOMPLETE) !== (response === 8))
    return `type ${response} to an interaction of type ${interaction}`;
  if ((response === 6 || response === 7) && interaction !== COMPONENT && interaction !== MODAL) {
    return `type ${response} only answers components`;
  }
  return [4, 5, 6, 7, 8].includes(response) ? null : `type ${response} is not expected of this bot`;
}

function wrongFlags(type: number, data: Record<string, unknown> | undefined): string | null {
  const flags = Number(data?.["flags"] ?? 0);
  if (type === 5 && (flags & ~EPHEMERAL) !== 0) return "a deferral takes no flag but EPHEMERAL";
  return null;
}

function isUpdateOfV2({ original }: Entry, type: number): boolean {
  return type === 7 && original !== null && (original.flags & V2) !== 0;
}

function isUserInstall(payload: Record<string, unknown>): boolean {
  const owners = z.record(z.string(), z.unknown()).safeParse(payload["authorizing_integration_owners"]);
  return owners.success && !("0" in owners.data);
}

const USE_EXTERNAL_APPS = 1n << 50n;
const member = z.object({ permissions: z.string() });

/**
 * An app that only the member added answers them alone where external apps may not post.
 * https://discord.com/developers/docs/topics/permissions
 */
function mustStayPrivate(payload: Record<string, unknown>): boolean {
  const { data } = member.safeParse(payload["member"]);
  if (!data || !isUserInstall(payload)) return false;
  return (BigInt(data.permissions) & USE_EXTERNAL_APPS) === 0n;
}

const asked = z.object({ user: z.object({ id: z.string() }) });

function askerOf(payload: Record<string, unknown>): string | null {
  return asked.safeParse(payload["member"]).data?.user.id ?? asked.safeParse(payload).data?.user.id ?? null;
}

/** Discord gives every component a number when it stores a message. */
function numbered(components: unknown[]): unknown[] {
  let next = 0;
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== "object" || value === null) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]));
    if (typeof copy["type"] !== "number" || "id" in copy) return copy;
    next += 1;
    return { ...copy, id: next };
  };
  return components.map(visit);
}
