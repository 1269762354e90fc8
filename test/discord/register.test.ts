import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { adminCommands, commands, menus } from "../../commands/index.ts";
import { ConfigError } from "../../src/config.ts";
import { commandsJson } from "../../src/discord/definitions.ts";
import { runRegistration } from "../../src/discord/registration.ts";
import { APPLICATION, GUILD, startFakeDiscord, TOKEN, type FakeDiscord } from "./fake/discord.ts";
import { startProgram } from "./fake/program.ts";

let discord: FakeDiscord;
beforeEach(async () => {
  discord = await startFakeDiscord();
});
afterEach(() => discord.stop());

const all = { commands, menus, adminCommands };
const json = commandsJson(all);
const GLOBAL = json.global.map(({ name }) => name);
const MODERATORS = json.guild.map(({ name }) => name);

/** Registers with these arguments; `reply` is what is typed at the question. */
async function register(args: string[], env: Record<string, string> = {}, reply = "") {
  const lines = { out: [] as string[], err: [] as string[] };
  const exitCode = await runRegistration(args, all, {
    env: { ...discord.env, ...env },
    say: (text) => lines.out.push(text),
    warn: (text) => lines.err.push(text),
    ask: async () => reply,
  }).catch((error: unknown) => (error instanceof ConfigError ? error : Promise.reject(error)));
  return { exitCode, stdout: lines.out.join("\n"), stderr: lines.err.join("\n") };
}

describe("npm run register", () => {
  test("registers everything once, and afterwards only what differs", async () => {
    const env = { ADMIN_GUILDS: GUILD };
    expect(await register(["--dry-run"], env)).toMatchObject({ exitCode: 0 });
    expect(discord.commands.writes).toEqual([]);

    expect(await register([], env, "y")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(discord.commands.names("global")).toEqual(GLOBAL);
    expect(discord.commands.names(GUILD)).toEqual(MODERATORS);

    discord.commands.writes.length = 0;
    const again = await register(["--yes"], env);
    expect(again.stdout).toContain("nothing differs");
    expect(discord.commands.writes).toEqual([]);

    const [first, second] = discord.commands.of("global");
    discord.commands.change("global", first?.id ?? "", { description: "Something else" });
    discord.commands.remove("global", second?.id ?? "");
    discord.commands.create("global", { name: "old", description: "Gone by now" });
    discord.commands.writes.length = 0;
    expect((await register(["--yes"], env)).stdout).toContain('description: "Something else" → ');
    expect(discord.commands.writes.sort()).toEqual(
      ["global DELETE old", `global POST ${first?.name}`, `global POST ${second?.name}`].sort(),
    );
    expect(discord.commands.names("global").sort()).toEqual([...GLOBAL].sort());
  });

  test("changes nothing when the answer is no, or when nobody answers", async () => {
    for (const input of ["n", "no", ""]) {
      const { exitCode, stdout } = await register([], {}, input);
      expect(exitCode).toBe(1);
      expect(stdout).toContain("Nothing was changed.");
    }
    expect(discord.commands.writes).toEqual([]);
  });

  test("registers in one server, warns of doubles there, and clears it again", async () => {
    await register(["--yes"]);
    const { exitCode, stderr } = await register(["--yes", "--guild", GUILD]);
    expect(exitCode).toBe(0);
    expect(discord.commands.names(GUILD)).toEqual(GLOBAL);
    expect(stderr).toContain(`members of server ${GUILD} see /${GLOBAL[0]}`);
    expect(stderr).toContain(`npm run register -- --guild ${GUILD} --clear`);
    expect((await register(["--dry-run"])).stderr).toContain(`members of server ${GUILD} see`);
    expect(await register(["--yes", "--guild", GUILD, "--clear"])).toMatchObject({ exitCode: 0, stderr: "" });
    expect(discord.commands.names(GUILD)).toEqual([]);
    expect(discord.commands.names("global")).toEqual(GLOBAL);
  });

  test.for([
    ["a bad token", { DISCORD_TOKEN: "wrong" }, [], "reset it in the Developer Portal"],
    ["no token", { DISCORD_TOKEN: "", DISCORD_APPLICATION_ID: "" }, [], "needs DISCORD_TOKEN"],
    [
      "another application's id",
      { DISCORD_APPLICATION_ID: "100000000000000009" },
      [],
      "is not the application",
    ],
    ["an address where nobody listens", { DISCORD_API: "http://127.0.0.1:9/api" }, [], "cannot be reached"],
    [
      "a server without the bot",
      {},
      ["--guild", "300000000000000009"],
      `client_id=${APPLICATION}&scope=applications.commands`,
    ],
    ["an id that is none", {}, ["--guild", "my server"], "17 to 20 digits"],
    ["an unknown option", {}, ["--dry"], "--dry"],
  ] as const)("explains %s in one line", async ([, env, args, sentence]) => {
    const { exitCode } = await register(["--yes", ...args], env);
    expect(exitCode).toBeInstanceOf(ConfigError);
    expect(String(exitCode).split("\n")[0]).toContain(sentence);
    expect(String(exitCode)).not.toContain(TOKEN);
  });

  test("goes on when one moderators' server cannot be reached", async () => {
    const { exitCode, stderr } = await register(["--yes"], { ADMIN_GUILDS: "300000000000000009" });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("Server 300000000000000009");
    expect(discord.commands.names("global")).toEqual(GLOBAL);
  });

  test("runs as a program: asks on the terminal, and ends with 78 where a setting is wrong", async () => {
    const file = "src/discord/register.ts";
    const program = startProgram(discord.env, file);
    const tokenless = startProgram({ ...discord.env, DISCORD_TOKEN: "" }, file, ["--yes"]);
    program.stdin.end("y\n");
    expect(await program.exited).toBe(0);
    expect(program.stdout()).toContain("Change this in Discord? [y/N]");
    expect(discord.commands.names("global")).toEqual(GLOBAL);
    expect(await tokenless.exited).toBe(78);
    expect(tokenless.stderr()).toBe(
      "npm run register needs DISCORD_TOKEN and DISCORD_APPLICATION_ID (see .env.example).\n",
    );
  });
});
