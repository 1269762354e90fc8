import { DiscordAPIError } from "discord.js";
import { expect, test } from "vitest";
import { createLog } from "../../src/log.ts";

test("an error of Discord's client is logged without its address and body, which hold a token and a question", () => {
  const lines: string[] = [];
  const log = createLog("info", { write: (line) => lines.push(line) });
  const address = "https://discord.com/api/v10/interactions/1/secret-token/callback";
  const body = { files: undefined, body: { content: "geheime Frage" } };
  const answer = { code: 10_062, message: "Unknown interaction" };
  log.error({ err: new DiscordAPIError(answer, 10_062, 404, "POST", address, body) }, "nobody caught this");
  expect(lines.join()).toContain("Unknown interaction");
  expect(lines.join()).not.toMatch(/secret-token|geheime Frage/);
});
