import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startFakeDiscord, TOKEN, until, type FakeDiscord } from "./fake/discord.ts";
import { startProgram } from "./fake/program.ts";
import { createLog } from "../../src/log.ts";
import { readConfig } from "../../src/config.ts";
import { runGateway } from "../../src/discord/gateway.ts";

let discord: FakeDiscord;
beforeEach(async () => {
  discord = await startFakeDiscord();
});
afterEach(() => discord.stop());

const answerer = { answer: async () => undefined, drain: async () => undefined };

/** Runs the gateway edge in this process; resolves with the sentence that it ends with. */
async function sentence(env: Record<string, string> = {}): Promise<string> {
  const config = readConfig({ ...discord.env, ...env });
  const edge = runGateway({ config, answerer, log: createLog("silent") }, new AbortController().signal);
  return edge.then(
    () => "no error",
    (error: unknown) => String(error),
  );
}

describe("a gateway that closes for good", () => {
  test.for([
    [4004, "reset it in the Developer Portal"],
    [4010, "remove SHARDS"],
    [4011, "start it again"],
    [4012, "git pull"],
    [4013, "git pull"],
    [4014, "git pull"],
  ] as const)("with %i ends in one sentence that says what to do", async ([code, what]) => {
    discord.gateway.closeOnIdentify(code);
    const said = await sentence();
    expect(said).toContain(what);
    expect(said).toContain(String(code));
    expect(said).not.toContain("\n");
  });

  test("also in the middle of a session", async () => {
    const said = sentence();
    await discord.gateway.connected();
    discord.gateway.closeWith(4004);
    expect(await said).toContain("reset it in the Developer Portal");
  });
});

describe("npm start", () => {
  test.for([
    [
      "a token that Discord refuses",
      { DISCORD_TOKEN: "wrong" },
      /^Discord refuses the token: .*DISCORD_TOKEN\.$/,
    ],
    ["an address that is not Discord's", { DISCORD_API: "/nowhere" }, /DISCORD_API/],
    [
      "a corpus folder that is not there",
      { CORPUS_DIR: "no/such" },
      /^CORPUS_DIR: "no\/such" is not a folder/,
    ],
    ["a port without a public key", { INTERACTIONS_PORT: "0" }, /DISCORD_PUBLIC_KEY: is needed/],
  ] as const)("with %s ends with 78 and says what to do", async ([, env, what]) => {
    const api = "DISCORD_API" in env ? { DISCORD_API: discord.api + env.DISCORD_API } : {};
    const program = startProgram({ ...discord.env, ...env, ...api });
    expect(await program.exited).toBe(78);
    const lines = program.stderr().trim().split("\n");
    expect(lines.at(-1)).toMatch(what);
    expect(program.stderr() + program.stdout()).not.toContain(TOKEN);
    expect(program.stderr()).not.toMatch(/^\s+at /m);
  });

  test("waits for a Discord that is not there yet, and stops when it is asked to", async () => {
    const { api } = discord;
    await discord.stop();
    const program = startProgram(discord.env);
    await until(() => program.log().some(({ msg }) => msg === "Discord is not reachable"), 20_000);
    discord = await startFakeDiscord({ port: Number(new URL(api).port) });
    discord.gateway.refuseConnections(2);
    await discord.gateway.connected();
    expect(await program.stop()).toBe(0);
    expect(discord.violations).toEqual([]);
  });
});
