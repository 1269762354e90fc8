import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answered, startFakeDiscord, TOKEN, until, type FakeDiscord } from "./fake/discord.ts";
import { textOf, visible, type Entry } from "./fake/ledger.ts";
import { startProgram, type Program } from "./fake/program.ts";
import { command } from "./interactions.ts";

let discord: FakeDiscord;
let program: Program;

beforeAll(async () => {
  discord = await startFakeDiscord();
  program = startProgram(discord.env);
  await discord.gateway.connected();
});

afterAll(async () => {
  program.kill();
  await discord.stop();
});

const DROPS = process.env["FULL"] === "1" ? 200 : 5;

const cutOff = () => discord.gateway.cut();
/** Ways in which a connection ends that leave the session alive. */
const KINDS = [
  cutOff,
  () => discord.gateway.closeWith(1001),
  () => discord.gateway.closeWith(4000),
  () => discord.gateway.askToReconnect(),
  () => {
    discord.gateway.refuseConnections(1);
    discord.gateway.cut();
  },
  () => {
    discord.gateway.cut();
    void discord.gateway.connected().then(cutOff);
  },
];

/** The same numbers between 0 and 1 in every run. Park & Miller, Communications of the ACM 31 (1988). */
function seeded(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const NEEDLESS = {
  entitlements: undefined,
  authorizing_integration_owners: undefined,
  app_permissions: undefined,
};

function ask(query = "samsung", fields = {}): Entry {
  return discord.send(command("article", { query }, fields));
}

/** Waits until all are answered, and expects exactly one message from each. */
async function expectOneAnswerEach(entries: Entry[]): Promise<void> {
  await until(() => entries.every(answered));
  expect(entries.map((entry) => visible(entry).length)).toEqual(entries.map(() => 1));
  expect(entries.flatMap(({ refusals }) => refusals)).toEqual([]);
}

describe("the program on the gateway", () => {
  test("answers a command privately", async () => {
    const entry = ask();
    await expectOneAnswerEach([entry]);
    expect(visible(entry)[0]?.ephemeral).toBe(true);
    expect(visible(entry).map(textOf).join()).toContain("Frage: samsung");
  });

  test("answers an interaction once that Discord delivers twice", async () => {
    const entry = ask();
    discord.gateway.duplicateLast();
    const next = ask();
    await expectOneAnswerEach([entry, next]);
    expect(entry.callbacks).toBe(1);
  });

  test("answers interactions without the fields that it does not need", async () => {
    const entry = ask("samsung", NEEDLESS);
    await expectOneAnswerEach([entry]);
    expect(visible(entry).map(textOf).join()).toContain("Frage: samsung");
  });

  test.for([
    ["a cut connection", () => discord.gateway.cut()],
    ["close code 4000", () => discord.gateway.closeWith(4000)],
    ["op 7, reconnect", () => discord.gateway.askToReconnect()],
    [
      "a cut connection and refused attempts",
      () => {
        discord.gateway.refuseConnections(2);
        discord.gateway.cut();
      },
    ],
  ] as const)("resumes after %s and answers what came meanwhile", async ([, drop]) => {
    const { identifies, resumes } = { ...discord.gateway.counts };
    const before = ask();
    drop();
    const meanwhile = ask();
    await expectOneAnswerEach([before, meanwhile]);
    expect(await until(() => discord.gateway.counts.resumes > resumes)).toBe(true);
    expect(discord.gateway.counts.identifies).toBe(identifies);
  });

  test(
    `loses nothing and answers nothing twice over ${DROPS} drops at seeded moments`,
    { timeout: 900_000 },
    async () => {
      const random = seeded(20_261_122);
      const entries: Entry[] = [];
      for (let round = 0; round < DROPS; round += 1) {
        const moments = [1, 2, 3].map(() => Math.floor(random() * 700));
        const drop = KINDS[Math.floor(random() * KINDS.length)] ?? cutOff;
        const asked = moments.map(async (moment) => {
          await sleep(moment);
          entries.push(ask());
        });
        await sleep(Math.floor(random() * 300));
        drop();
        await Promise.all(asked);
        await until(() => entries.every(answered));
      }
      await expectOneAnswerEach(entries);
      expect(entries.map(({ callbacks }) => callbacks)).toEqual(entries.map(() => 1));
    },
  );

  test("begins a new session after op 9", async () => {
    const { identifies } = { ...discord.gateway.counts };
    discord.gateway.invalidate(false);
    expect(await until(() => discord.gateway.counts.identifies > identifies, 9000)).toBe(true);
    await discord.gateway.connected();
    await expectOneAnswerEach([ask()]);
  });

  test("breaks no rule of Discord's and never logs the token", () => {
    expect(discord.violations).toEqual([]);
    expect(program.stderr() + program.stdout()).not.toContain(TOKEN);
    expect(program.stderr()).not.toContain("token-");
  });

  test("ends with 0 when it is asked to, after answering what is in flight", async () => {
    const entry = ask();
    await until(() => entry.callbacks > 0);
    expect(await program.stop()).toBe(0);
    await expectOneAnswerEach([entry]);
  });
});
