import { request } from "node:http";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createEndpoint } from "../../src/discord/http.ts";
import { readPublicKey } from "../../src/discord/signature.ts";
import { createLog } from "../../src/log.ts";
import { startFakeDiscord, until, type FakeDiscord } from "./fake/discord.ts";
import { textOf, visible } from "./fake/ledger.ts";
import { startProgram, type Program } from "./fake/program.ts";
import { command } from "./interactions.ts";

const PING = JSON.stringify({ type: 1, id: "1", application_id: "1", token: "x", version: 1 });
const COUNT = process.env["FULL"] === "1" ? 10_000 : 500;

let discord: FakeDiscord;
let program: Program;
let url: string;

beforeAll(async () => {
  discord = await startFakeDiscord();
  program = startProgram({
    DISCORD_APPLICATION_ID: discord.env.DISCORD_APPLICATION_ID,
    DISCORD_PUBLIC_KEY: discord.publicKey,
    DISCORD_API: discord.api,
    INTERACTIONS_PORT: "0",
  });
  await until(() => program.log().some(({ msg }) => msg === "interactions endpoint ready"), 50_000);
  url = String(program.log().find(({ msg }) => msg === "interactions endpoint ready")?.["url"]);
});

afterAll(async () => {
  program.kill();
  await discord.stop();
});

function post(
  body: string,
  headers: Record<string, string> = discord.sign(body),
  path = "/",
): Promise<Response> {
  return fetch(url + path, { method: "POST", body, headers });
}

/** Posts without announcing the length. */
async function statusOfChunked(body: string): Promise<number | undefined> {
  const posted = request(url, { method: "POST" });
  posted.write(body.slice(0, 1000));
  posted.end(body.slice(1000));
  return new Promise((resolve, reject) => {
    posted.once("response", ({ statusCode }) => resolve(statusCode));
    posted.once("error", reject);
  });
}

describe("the program on its HTTP endpoint", () => {
  test("answers Discord's ping", async () => {
    const response = await post(PING);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(await response.json()).toEqual({ type: 1 });
  });

  test("posts the callback, then answers 202 without a body, on any path", async () => {
    for (const path of ["/", "/interactions", "/bot/discord"]) {
      const entry = discord.ledger.open(command("article", { query: "samsung" }));
      const response = await post(JSON.stringify(entry.payload), undefined, path);
      expect(visible(entry).map(textOf).join()).toContain("Frage: samsung");
      expect(response.status).toBe(202);
      expect(await response.text()).toBe("");
    }
  });

  test("answers an interaction once that comes twice", async () => {
    const entry = discord.ledger.open(command("article", { query: "samsung" }));
    const body = JSON.stringify(entry.payload);
    await Promise.all([post(body), post(body)]);
    expect((await post(body)).status).toBe(202);
    expect(entry.callbacks).toBe(1);
  });

  test("says that it is well", async () => {
    const response = await fetch(`${url}/healthz`);
    expect(response.status).toBe(200);
    expect((await fetch(`${url}/other`)).status).toBe(404);
  });

  test("refuses what is signed but is no interaction", async () => {
    for (const body of ["", "{", "[]", "null", '"x"', "{}", '{"type":2}', '{"type":2,"id":1}']) {
      expect((await post(body)).status).toBe(400);
    }
    expect((await post(PING, { ...discord.sign("x") })).status).toBe(401);
  });

  test("takes 256 KB and no more, signed or not, announced or not", async () => {
    const filled = (bytes: number) => PING.slice(0, -1) + `,"x":"${"x".repeat(bytes - PING.length - 7)}"}`;
    expect(Buffer.byteLength(filled(262_144))).toBe(262_144);
    expect((await post(filled(262_144))).status).toBe(200);
    expect((await post(filled(262_145))).status).toBe(413);
    expect((await post(filled(400_000), {})).status).toBe(413);
    expect(await statusOfChunked(filled(400_000))).toBe(413);
  });

  test.concurrent.for([
    ["headers that never end", ["POST / HTTP/1.1\r\nHost: x\r\n", "X-A: b\r\n"]],
    ["a body that never ends", ["POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{", "x"]],
    [
      "a body far too long",
      ["POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n{", "x".repeat(9999)],
    ],
    ["no word at all", ["", ""]],
  ] as const)("cuts off a client with %s", async ([, [start, drip]], { expect }) => {
    const { hostname, port } = new URL(url);
    const client = connect(Number(port), hostname);
    client.on("error", () => undefined);
    // Unread, a last word such as 408 would hide the end behind it.
    client.resume();
    const closed = new Promise<void>((resolve) => client.once("close", () => resolve()));
    client.write(start);
    const dripping = setInterval(() => client.writable && client.write(drip), 200);
    const end = await Promise.race([
      closed.then(() => "cut off"),
      sleep(25_000, "still there", { ref: false }),
    ]);
    clearInterval(dripping);
    expect(end).toBe("cut off");
  });

  test("ends with 0 when it is asked to, after answering what is in flight", async () => {
    const entry = discord.ledger.open(command("article", { query: "samsung" }));
    discord.fault("callback", entry.token, "429-short");
    const posted = post(JSON.stringify(entry.payload)).catch(() => undefined);
    await until(() => discord.requests.some((path) => path.includes(entry.token)));
    expect(await program.stop()).toBe(0);
    await posted;
    expect(visible(entry).length).toBe(1);
    expect(discord.violations).toEqual([]);
    expect(program.stderr()).not.toContain("token-");
    // Nor does anybody who was cut off leave more than a line.
    expect(program.stderr()).not.toContain("    at ");
  });
});

describe("signatures", () => {
  const seconds = Math.floor(Date.now() / 1000);
  const endpoint = () =>
    createEndpoint({
      publicKey: readPublicKey(discord.publicKey),
      answerer: { answer: async () => undefined },
      now: () => new Date(seconds * 1000),
      log: createLog("silent"),
    });

  test(`${COUNT} genuine requests are all answered with 200`, async () => {
    const app = endpoint();
    const statuses = new Set<number>();
    for (let index = 0; index < COUNT; index += 1) {
      const body = PING.replace('"1"', `"${index}"`);
      const headers = discord.sign(body, String(seconds - (index % 300)));
      statuses.add((await app.request("/", { method: "POST", body, headers })).status);
    }
    expect([...statuses]).toEqual([200]);
  });

  test(`${COUNT} forged ones are all refused with 401`, async () => {
    const app = endpoint();
    const statuses = new Set<number>();
    for (let index = 0; index < COUNT; index += 1) {
      const forged = FORGERIES[index % FORGERIES.length]?.(index, String(seconds)) ?? {};
      const body = PING.replace('"1"', `"${index}"`);
      const headers = { ...discord.sign(body, String(seconds)), ...forged };
      statuses.add((await app.request("/", { method: "POST", body, headers })).status);
    }
    expect([...statuses]).toEqual([401]);
  });

  /** Headers that do not fit the body that is sent. */
  const FORGERIES: ((index: number, now: string) => Record<string, string>)[] = [
    (index, now) => discord.sign(PING + index, now),
    (index, now) => ({ "x-signature-ed25519": flipDigit(signatureOf(index, now), index) }),
    (index, now) => ({ "x-signature-ed25519": `${signatureOf(index, now)}garbage` }),
    (index, now) => ({ "x-signature-ed25519": `${signatureOf(index, now)}00` }),
    (index, now) => ({ "x-signature-ed25519": signatureOf(index, now).slice(0, index % 128) }),
    (_, now) => ({ "x-signature-timestamp": String(Number(now) - 1) }),
    (_, now) => ({ "x-signature-timestamp": `${now} `.repeat(2).trim() }),
    (index, now) => replay(index, Number(now) - 301),
    (index, now) => replay(index, Number(now) + 301),
    () => ({ "x-signature-ed25519": "" }),
    () => ({ "x-signature-timestamp": "" }),
    (index) => ({ "x-signature-ed25519": "0".repeat(128 + (index % 2)) }),
  ];

  function signatureOf(index: number, now: string): string {
    return discord.sign(PING.replace('"1"', `"${index}"`), now)["x-signature-ed25519"];
  }

  /** Rightly signed, at another time. */
  function replay(index: number, at: number): Record<string, string> {
    return discord.sign(PING.replace('"1"', `"${index}"`), String(at));
  }

  function flipDigit(hex: string, index: number): string {
    const at = index % hex.length;
    const digit = (Number.parseInt(hex.charAt(at), 16) ^ 1).toString(16);
    return hex.slice(0, at) + digit + hex.slice(at + 1);
  }
});
