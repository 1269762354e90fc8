import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { ownRequestsOnly } from "../../src/preview/guard.ts";

/** The status of a request to a page that is bound to `bound`. */
async function statusOf(bound: string, headers: Record<string, string>): Promise<number> {
  const page = new Hono().use(ownRequestsOnly(bound)).get("/", (context) => context.text("page"));
  return (await page.request("/", { headers })).status;
}

describe("ownRequestsOnly", () => {
  test.for([
    ["127.0.0.1", "127.0.0.1:3000", 200],
    ["127.0.0.1", "localhost:3000", 200],
    ["127.0.0.1", "LOCALHOST", 200],
    ["127.0.0.1", "localhost.example:3000", 403],
    ["127.0.0.1", "192.0.2.7:3000", 403],
    ["127.0.0.1", "", 403],
    ["::1", "[::1]:3000", 200],
    ["192.0.2.7", "192.0.2.7:3000", 200],
    ["0.0.0.0", "192.0.2.7:3000", 200],
    ["0.0.0.0", "[2001:db8::1]:3000", 200],
    ["0.0.0.0", "rebound.example:3000", 403],
    ["preview.internal", "preview.internal:3000", 200],
  ] as const)("bound to %s and asked as %s: %i", async ([bound, host, status]) => {
    expect(await statusOf(bound, { host })).toBe(status);
  });

  test.for([
    ["http://localhost:3000", 200],
    ["http://localhost:3001", 403],
    ["https://localhost:3000", 403],
    ["https://example.org", 403],
    ["null", 403],
  ] as const)("answers a page of %s with %i", async ([origin, status]) => {
    expect(await statusOf("127.0.0.1", { host: "localhost:3000", origin })).toBe(status);
  });
});
