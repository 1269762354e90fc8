import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { afterAll, beforeAll, describe, test } from "vitest";
import { createAnswerer, type AnswererOptions } from "../../src/discord/callback.ts";
import { isInteraction } from "../../src/discord/incoming.ts";
import type { MessageBody } from "../../src/discord/components.ts";
import type { Reply } from "../../src/discord/reply.ts";
import { createInteractionRest } from "../../src/discord/rest.ts";
import { createWebhook } from "../../src/discord/webhook.ts";
import { startFakeDiscord, TOKEN, until, type FakeDiscord } from "./fake/discord.ts";
import { textOf, visible, type Entry, type FakeMessage } from "./fake/ledger.ts";
import { command, interaction, typing } from "./interactions.ts";

const EPHEMERAL = 64;
const V2 = 32_768;

let discord: FakeDiscord;
beforeAll(async () => {
  discord = await startFakeDiscord();
});
afterAll(() => discord.stop());

const body = (content: string, flags = V2 | EPHEMERAL): MessageBody => ({
  flags,
  components: [{ type: 10, content }],
  allowed_mentions: { parse: [] },
});
const message = (content: string, flags?: number): Reply => ({
  response: { type: 4, data: body(content, flags) },
});
const update = (content: string): Reply => ({ response: { type: 7, data: body(content, V2) } });

type Setup = Partial<Pick<AnswererOptions, "respond" | "deferral">> & { api?: string };

/** An answerer that replies as told, and its log. */
function answererFor(reply: Reply, { api = discord.api, ...parts }: Setup = {}) {
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: "trace" }, { write: (line: string) => void log.push(JSON.parse(line)) });
  const answerer = createAnswerer({
    respond: async () => reply,
    deferral: () => ({ type: 5, data: { flags: EPHEMERAL } }),
    webhook: createWebhook(createInteractionRest(api), logger),
    log: logger,
    ...parts,
  });
  return {
    log,
    drain: (limitMs: number) => answerer.drain(limitMs),
    /** Answers to the very end, what follows the response included. */
    answer: async ({ payload }: Entry): Promise<void> => {
      if (!isInteraction(payload)) throw new TypeError("expected an interaction");
      await answerer.answer(payload);
      await answerer.drain(10_000);
    },
  };
}

/** Takes until Discord has heard of a deferral. */
const late = (entry: Entry, reply: Reply) => async () => {
  await until(() => entry.response !== null);
  return reply;
};
const ask = () => discord.ledger.open(command("article", { query: "samsung" }));
const texts = (entry: Entry) => visible(entry).map((each) => textOf(each).trim());

/** A message with a button, and the interaction of pressing it. */
async function press(): Promise<{ entry: Entry; pressed: FakeMessage }> {
  const before = ask();
  await answererFor(message("before")).answer(before);
  const [pressed] = visible(before);
  if (!pressed) throw new Error("expected a message");
  const data = { component_type: 2, custom_id: "x" };
  return {
    entry: discord.ledger.open(interaction({ type: 3, data, message: { id: pressed.id } }), pressed),
    pressed,
  };
}

describe.concurrent("an answer that takes long", () => {
  test("to a command is deferred after 1.5 s, then edited in", async ({ expect }) => {
    const entry = ask();
    const { answer, log } = answererFor(message("x"), { respond: late(entry, message("late")) });
    await answer(entry);
    expect(entry.response).toEqual({ type: 5, data: { flags: EPHEMERAL } });
    expect(texts(entry)).toEqual(["late"]);
    expect(visible(entry)).toMatchObject([{ ephemeral: true, edits: 1 }]);
    expect(log).toEqual([]);
  });

  test("stays public where the deferral was", async ({ expect }) => {
    const entry = ask();
    const reply = message("late", V2);
    await answererFor(reply, { respond: late(entry, reply), deferral: () => ({ type: 5 }) }).answer(entry);
    expect(visible(entry)).toMatchObject([{ ephemeral: false, edits: 1 }]);
  });

  test("to a button changes the message under the button", async ({ expect }) => {
    const { entry, pressed } = await press();
    const reply = update("late");
    await answererFor(reply, { respond: late(entry, reply), deferral: () => ({ type: 6 }) }).answer(entry);
    expect(entry.response?.type).toBe(6);
    expect(textOf(pressed).trim()).toBe("late");
  });

  test("to a button may be a message of its own", async ({ expect }) => {
    const { entry, pressed } = await press();
    const reply = message("not yours");
    await answererFor(reply, { respond: late(entry, reply), deferral: () => ({ type: 6 }) }).answer(entry);
    expect(textOf(pressed).trim()).toBe("before");
    expect(texts(entry)).toEqual(["not yours"]);
    expect(visible(entry)).toMatchObject([{ ephemeral: true }]);
  });

  test("leaves an autocomplete without choices", async ({ expect }) => {
    const entry = discord.ledger.open(typing("article", "query", "sam"));
    const reply: Reply = { response: { type: 8, data: { choices: [{ name: "a", value: "a" }] } } };
    await answererFor(reply, { respond: late(entry, reply), deferral: () => null }).answer(entry);
    expect(entry.response).toEqual({ type: 8, data: { choices: [] } });
    expect(entry.callbacks).toBe(1);
  });
});

describe.concurrent("an answer", () => {
  test("is given once for an interaction that comes twice", async ({ expect }) => {
    const entry = ask();
    const { answer } = answererFor(message("once"));
    await Promise.all([answer(entry), answer(entry)]);
    await answer(entry);
    expect(entry.callbacks).toBe(1);
  });

  test("is followed by further messages and a deletion, in this order", async ({ expect }) => {
    const { entry, pressed } = await press();
    const reply: Reply = {
      ...update("shared"),
      after: [{ kind: "follow-up", body: body("for all", V2) }, { kind: "delete-original" }],
    };
    const { answer, log } = answererFor(reply);
    await answer(entry);
    expect(visible(entry)).toMatchObject([{ ephemeral: false }]);
    expect(pressed).toMatchObject({ deleted: true, edits: 1 });
    expect(log).toEqual([]);
  });

  test("is not followed by anything when Discord refused it", async ({ expect }) => {
    const { entry } = await press();
    discord.fault("callback", entry.token, "expired");
    const { answer, log } = answererFor({
      ...update("x"),
      after: [{ kind: "follow-up", body: body("for all", V2) }],
    });
    await answer(entry);
    expect(visible(entry)).toEqual([]);
    expect(log).toMatchObject([{ level: 40, interaction: entry.id, code: 10062, status: 404 }]);
  });

  test("takes back what it said of a further message that did not arrive", async ({ expect }) => {
    const { entry, pressed } = await press();
    discord.fault("webhook", entry.token, "429-long");
    const step = { kind: "follow-up", body: body("for all", V2), otherwise: body("not shared", V2) } as const;
    const { answer, log } = answererFor({ ...update("shared"), after: [step] });
    await answer(entry);
    expect(visible(entry)).toEqual([]);
    expect(textOf(pressed).trim()).toBe("not shared");
    expect(log).toMatchObject([{ level: 50, msg: "follow-up failed" }]);
  });

  test("lets what it said stand when the further message may have arrived", async ({ expect }) => {
    const { entry, pressed } = await press();
    discord.fault("webhook", entry.token, "500-processed");
    const step = { kind: "follow-up", body: body("for all", V2), otherwise: body("not shared", V2) } as const;
    await answererFor({ ...update("shared"), after: [step] }).answer(entry);
    expect(texts(entry)).toEqual(["for all"]);
    expect(textOf(pressed).trim()).toBe("shared");
  });

  test("waits for a short rate limit and not for a long one", async ({ expect }) => {
    const [short, long] = [ask(), ask()];
    discord.fault("callback", short.token, "429-short");
    discord.fault("callback", long.token, "429-long");
    const { answer, log } = answererFor(message("x"));
    await Promise.all([answer(short), answer(long)]);
    expect([short, long].map((entry) => visible(entry).length)).toEqual([1, 0]);
    expect(log).toMatchObject([{ level: 50, interaction: long.id }]);
  });

  test("gets 2.5 s in all and is not sent again when nobody knows whether it arrived", async ({ expect }) => {
    const [slow, cut, failed] = [ask(), ask(), ask()];
    discord.fault("callback", slow.token, "slow");
    discord.fault("callback", cut.token, "cut");
    discord.fault("callback", failed.token, "500-processed");
    const { answer, log } = answererFor(message("x"));
    await Promise.all([slow, cut, failed].map(answer));
    expect([slow, cut, failed].map(({ callbacks }) => callbacks)).toEqual([1, 0, 1]);
    expect(new Set(log.map((line) => line["interaction"]))).toEqual(new Set([slow.id, cut.id, failed.id]));
    expect(log.map(({ msg }) => msg)).toContain("callback failed");
    expect(log.map(({ message }) => message)).toContain("Discord did not answer in time");
  });

  test("is sent again when nothing had left the machine, and 40060 is then a success", async ({ expect }) => {
    const first = await startFakeDiscord();
    await first.stop();
    const [lost, arrived] = [ask(), ask()];
    const reply: Reply = { ...message("x"), after: [{ kind: "follow-up", body: body("more") }] };
    const { answer, log } = answererFor(reply, { api: first.api });
    const answering = Promise.all([answer(lost), answer(arrived)]);
    await sleep(300);
    discord.ledger.callback(arrived.id, arrived.token, message("x").response);
    const port = Number(new URL(first.api).port);
    const second = await startFakeDiscord({ port, ledger: discord.ledger });
    await answering;
    expect([lost, arrived].map(texts)).toEqual([
      ["x", "more"],
      ["x", "more"],
    ]);
    expect(arrived.refusals).toMatchObject([{ code: 40060 }]);
    expect(log).toEqual([]);
    await second.stop();
  });

  test("that cannot be sent at all leaves one line without a secret", async ({ expect }) => {
    const entry = ask();
    const { answer, log } = answererFor(message("x"), { api: "http://127.0.0.1:9/api" });
    await answer(entry);
    expect(log).toMatchObject([
      { level: 50, interaction: entry.id, code: "ECONNREFUSED", msg: "callback failed" },
    ]);
    expect(JSON.stringify(log)).not.toContain(entry.token);
    expect(JSON.stringify(log)).not.toContain(TOKEN);
  });

  test("that fails inside leaves an autocomplete without choices", async ({ expect }) => {
    const entry = discord.ledger.open(typing("article", "query", "sam"));
    const { answer, log } = answererFor(message("x"), { respond: () => Promise.reject(new Error("disk")) });
    await answer(entry);
    expect(entry.response).toEqual({ type: 8, data: { choices: [] } });
    expect(log).toMatchObject([{ level: 50, interaction: entry.id }]);
  });
});

describe.concurrent("what follows a deferral", () => {
  test("is tried again when Discord fails, since an edit can be repeated", async ({ expect }) => {
    const entry = ask();
    discord.fault("webhook", entry.token, "502");
    const { answer, log } = answererFor(message("x"), { respond: late(entry, message("late")) });
    await answer(entry);
    expect(texts(entry)).toEqual(["late"]);
    expect(log).toEqual([]);
  });

  test("does not hammer a rate limit", async ({ expect }) => {
    const entry = ask();
    discord.fault("webhook", entry.token, "429-long");
    const { answer, log } = answererFor(message("x"), { respond: late(entry, message("late")) });
    await answer(entry);
    expect(texts(entry)).toEqual([]);
    expect(log).toMatchObject([{ level: 50, status: 429, attempt: 1, msg: "edit failed" }]);
  });

  test("is a warning in the log when the webhook is gone", async ({ expect }) => {
    const entry = ask();
    const { answer, log } = answererFor(message("x"), {
      respond: async () => {
        await until(() => entry.response !== null);
        entry.sentAt -= 16 * 60_000;
        return message("much too late");
      },
    });
    await answer(entry);
    expect(log).toMatchObject([{ level: 40, code: 50027, interaction: entry.id, msg: "edit failed" }]);
  });
});

test("draining waits for what is in flight, but not for ever", async ({ expect }) => {
  const entry = ask();
  let finish = () => {};
  const held = new Promise<void>((resolve) => (finish = resolve));
  const { answer, drain } = answererFor(message("x"), { respond: async () => held.then(() => message("x")) });
  const answering = answer(entry);
  await drain(100);
  expect(texts(entry)).toEqual([]);
  setTimeout(finish, 100);
  await drain(60_000);
  expect(texts(entry)).toEqual(["x"]);
  await answering;
});
