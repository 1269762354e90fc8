import { generateKeyPairSync, sign } from "node:crypto";
import { assert, nat, property, record, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { isGenuine, readPublicKey } from "../../src/discord/signature.ts";

const pair = generateKeyPairSync("ed25519");
const NOW = new Date("2026-11-22T12:00:00Z");
const FULL = process.env["FULL"] === "1";

/** The public key as the Developer Portal shows it. */
const hex = pair.publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");
const key = readPublicKey(hex);

function signed(body: string, secondsAgo = 0) {
  const timestamp = String(Math.floor(NOW.getTime() / 1000) - secondsAgo);
  const signature = sign(null, Buffer.from(timestamp + body), pair.privateKey).toString("hex");
  return { signature, timestamp, body: new TextEncoder().encode(body) };
}

describe("isGenuine", () => {
  test("accepts what Discord signed within five minutes, either way", () => {
    for (const secondsAgo of [0, 299, 300, -300]) {
      expect(isGenuine(signed("{}", secondsAgo), key, NOW)).toBe(true);
    }
  });

  test("refuses replays after five minutes and clocks too far ahead", () => {
    for (const secondsAgo of [301, 3600, -301]) {
      expect(isGenuine(signed("{}", secondsAgo), key, NOW)).toBe(false);
    }
  });

  test("refuses missing and misshapen headers", () => {
    const good = signed("{}");
    for (const signature of [
      undefined,
      "",
      good.signature + "0",
      good.signature + "zz",
      good.signature.slice(1),
    ]) {
      expect(isGenuine({ ...good, signature }, key, NOW)).toBe(false);
    }
    for (const timestamp of [undefined, "", "now", "1e9", ` ${good.timestamp}`, `${good.timestamp}.0`]) {
      expect(isGenuine({ ...good, timestamp }, key, NOW)).toBe(false);
    }
  });

  test("refuses the timestamp of another genuine request", () => {
    expect(isGenuine({ ...signed("{}"), timestamp: signed("{}", 1).timestamp }, key, NOW)).toBe(false);
  });

  test("accepts every genuine request and refuses it with any one bit changed", () => {
    const change = record({ body: string({ minLength: 1, unit: "binary" }), bit: nat() });
    assert(
      property(change, ({ body, bit }) => {
        const genuine = signed(body);
        expect(isGenuine(genuine, key, NOW)).toBe(true);
        expect(isGenuine({ ...genuine, body: flip(genuine.body, bit) }, key, NOW)).toBe(false);
        const signature = flip(Buffer.from(genuine.signature, "hex"), bit);
        expect(isGenuine({ ...genuine, signature: Buffer.from(signature).toString("hex") }, key, NOW)).toBe(
          false,
        );
      }),
      { numRuns: FULL ? 10_000 : 200, seed: 5 },
    );
  });
});

function flip(bytes: Uint8Array, bit: number): Uint8Array {
  const at = bit % (bytes.length * 8);
  return bytes.map((byte, index) => (index === at >> 3 ? byte ^ (1 << (at & 7)) : byte));
}
