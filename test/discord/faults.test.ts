import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { adminCommands, commands, menus } from "../../commands/index.ts";
import { messages } from "../../src/messages.ts";
import { answered, GUILD, startFakeDiscord, until, type FakeDiscord } from "./fake/discord.ts";
import { FAULTS, type Fault } from "./fake/faults.ts";
import { textOf, visible, type Entry } from "./fake/ledger.ts";
import { everyDeed, type Deed } from "./fake/members.ts";
import { startProgram, type Program } from "./fake/program.ts";

let discord: FakeDiscord;
let program: Program;

beforeAll(async () => {
  discord = await startFakeDiscord();
  program = startProgram({ ...discord.env, ADMIN_GUILDS: GUILD });
  await discord.gateway.connected();
});

afterAll(async () => {
  program.kill();
  await discord.stop();
});

/** Which faults leave a member with an answer. */
const ANSWERED: Record<Fault, boolean> = {
  "429-short": true,
  "429-long": false,
  "502": false,
  "500-processed": true,
  slow: true,
  cut: false,
  "cut-processed": true,
  expired: false,
};

type Case = { deed: Deed; fault: Fault; entry: Entry };

describe("the program, when Discord's REST API fails", () => {
  const cases: Case[] = [];

  beforeAll(async () => {
    for (const deed of everyDeed({ commands, menus, adminCommands }, "samsung")) {
      for (const fault of FAULTS) {
        const entry = discord.ledger.open(deed.payload);
        discord.fault("callback", entry.token, fault);
        cases.push({ deed, fault, entry });
        discord.gateway.dispatch("INTERACTION_CREATE", entry.payload);
      }
    }
    await until(() => cases.every(({ entry, fault }) => settled(entry, fault)), 6000);
  });

  /** Answered, or given up with a line in the log. */
  function settled(entry: Entry, fault: Fault): boolean {
    return fault === "429-short" ? answered(entry) : linesOf(entry).length > 0;
  }

  function linesOf(entry: Entry) {
    return program.log().filter(({ interaction }) => interaction === entry.id);
  }

  test.for(FAULTS)("%s: one message, or none and the reason in the log", (fault) => {
    const concerned = cases.filter((each) => each.fault === fault).map(({ entry }) => entry);
    const expected = concerned.map(() => (ANSWERED[fault] ? 1 : 0));
    expect(concerned.map((entry) => visible(entry).length)).toEqual(expected);
    expect(concerned.map(({ callbacks }) => callbacks)).toEqual(expected);
    const silent = concerned.filter((entry) => visible(entry).length === 0);
    expect(silent.map((entry) => linesOf(entry).map(({ msg }) => msg))).toEqual(
      silent.map(() => ["callback failed"]),
    );
  });

  test("nobody is told of a failure where there is an answer", () => {
    const failed = [messages.de.failed("").slice(0, 20), messages.en.failed("").slice(0, 20)];
    const said = cases.flatMap(({ entry }) => visible(entry).map(textOf)).join("\n");
    for (const sentence of failed) expect(said).not.toContain(sentence);
  });

  test("unknown interactions and webhooks are warnings", () => {
    for (const { entry } of cases.filter(({ fault }) => fault === "expired")) {
      expect(linesOf(entry)).toMatchObject([{ level: 40, code: 10062 }]);
    }
  });

  test("nothing is refused, and no secret is logged", () => {
    expect(cases.flatMap(({ entry }) => entry.refusals)).toEqual([]);
    expect(discord.violations).toEqual([]);
    expect(program.stderr()).not.toContain("token-");
    expect(program.stderr()).not.toContain("samsung");
  });
});
