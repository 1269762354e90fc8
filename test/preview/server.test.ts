import { once } from "node:events";
import { createServer, request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startPreview, type Preview } from "../../src/preview/server.ts";
import { command, testApp } from "../discord/interactions.ts";

let preview: Preview;
beforeAll(async () => {
  preview = await startPreview(await testApp("corpus", { PREVIEW_PORT: "0" }));
});
afterAll(() => preview.close());

describe("startPreview", () => {
  test("serves the page and everything it needs, and nothing from elsewhere", async () => {
    const page = await (await fetch(preview.url)).text();
    const names = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(["icon.svg", "page.css", "page.js"]);
    for (const name of names) expect((await fetch(`${preview.url}/${name}`)).status).toBe(200);
  });

  test("allows no script but its own", async () => {
    const { headers } = await fetch(preview.url);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
  });

  test("answers an interaction with what respond says", async () => {
    const reply = await postJson(preview.url, command("article", { query: "samsung" }));
    expect(await reply.json()).toMatchObject({ response: { type: 4, data: { flags: 32_832 } }, after: [] });
  });

  test.for([
    ["a body that is no JSON", "{", 400],
    ["a body over 256 KB", `"${"x".repeat(300_000)}"`, 413],
  ] as const)("refuses %s", async ([, body, status]) => {
    const reply = await fetch(`${preview.url}/interactions`, { method: "POST", body });
    expect(reply.status).toBe(status);
  });

  test.for([
    ["a name that somebody pointed here", { host: "fundstelle.example" }, 403],
    ["another page", { origin: "https://example.org" }, 403],
    ["a page from a file", { origin: "null" }, 403],
    ["another server on this machine", { origin: "http://127.0.0.1:1" }, 403],
    ["the machine's own name", { host: "localhost:3000" }, 200],
  ] as const)("answers %s as it should", async ([, headers, status]) => {
    expect(await statusOf(preview.url, headers)).toBe(status);
  });

  test("takes the next free port", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const taken = typeof address === "object" && address ? address.port : 0;
    const next = await startPreview(await testApp("corpus", { PREVIEW_PORT: String(taken) }));
    const port = Number(new URL(next.url).port);
    expect(port).toBeGreaterThan(taken);
    expect(port).toBeLessThanOrEqual(taken + 20);
    await next.close();
    other.close();
  });

  test("says in one line which setting cannot be used", async () => {
    const app = await testApp("corpus", { PREVIEW_HOST: "192.0.2.1" });
    await expect(startPreview(app)).rejects.toThrow("PREVIEW_HOST, PREVIEW_PORT: cannot listen on 192.0.2.1");
  });
});

function postJson(url: string, body: unknown): Promise<Response> {
  return fetch(`${url}/interactions`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify(body),
  });
}

/** `fetch` sets the Host itself. */
function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}
