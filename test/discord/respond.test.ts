import { pino } from "pino";
import { beforeAll, describe, expect, test } from "vitest";
import type { App } from "../../src/app.ts";
import { respond } from "../../src/discord/respond.ts";
import { ASKER, command, interaction, testApp, typing } from "./interactions.ts";

let app: App;
beforeAll(async () => {
  app = await testApp("corpus");
});

describe("respond", () => {
  test("answers a ping", async () => {
    expect(await respond(interaction({ type: 1 }), app)).toEqual({ response: { type: 1 } });
  });

  test("answers /article privately with Components V2 and mentions nobody", async () => {
    const { response } = await respond(command("article", { query: "samsung" }), app);
    expect(response).toMatchObject({
      type: 4,
      data: { flags: 64 | 32_768, allowed_mentions: { parse: [] } },
    });
    expect(JSON.stringify(response)).toContain("-# Frage: samsung");
  });

  test("answers publicly where the setting says so", async () => {
    const open = { ...app, config: { ...app.config, ANSWERS: "public" as const } };
    const { response } = await respond(command("article", { query: "samsung" }), open);
    expect(response).toMatchObject({ data: { flags: 32_768 } });
  });

  test("speaks English with every locale but German", async () => {
    const { response } = await respond(command("article", { query: "samsung" }, { locale: "fr" }), app);
    expect(JSON.stringify(response)).toContain("-# Question: samsung");
  });

  test.for([
    ["a command that is gone", command("news", {}), "Diesen Befehl kenne ich nicht mehr"],
    ["an option that is gone", command("article", { query: "x", year: "2" }), "Diese Angabe kenne ich nicht"],
    ["a missing option", command("article", {}), "Da fehlt eine Angabe"],
    ["an unknown button", interaction({ type: 3, data: { custom_id: "x" } }), "Dieser Knopf"],
    ["an unreadable interaction", interaction({ type: 99 }), "Das konnte ich nicht lesen"],
  ] as const)("answers %s with a private sentence", async ([, raw, sentence]) => {
    const { response } = await respond(raw, app);
    expect(response).toMatchObject({ type: 4, data: { flags: 64 | 32_768 } });
    expect(JSON.stringify(response)).toContain(sentence);
  });

  test("answers a press on a message that is nested without end", async () => {
    const depth = 12_000;
    const components = JSON.parse(`${'[{"components":'.repeat(depth)}[]${"}]".repeat(depth)}`);
    const press = interaction({
      type: 3,
      data: { custom_id: "1.view.facts.main.1.1.abcdef12.a" },
      message: { flags: 64, components },
    });
    expect((await respond(press, app)).response).toMatchObject({ type: 4, data: { flags: 64 | 32_768 } });
  });

  test("offers no more than Discord takes while typing", async () => {
    const { response } = await respond(typing("article", "query", "xia"), app);
    expect(response.type).toBe(8);
  });

  test("turns a failure into one private sentence with the number that stands in the log", async () => {
    const { said, logged } = await failing("disk is full");
    const id = /Nummer: ([0-9a-f]{8})/.exec(said)?.[1];
    expect(id).toBeDefined();
    expect(logged).toMatchObject({ id, kind: "command", error: "Error", message: "disk is full" });
  });

  test.for(["geheimeswort", "Geheimeswort", "GEHEIMESWORT"])(
    "logs no word of a question, also not where an error repeats it as %s",
    async (word) => {
      const { logged } = await failing(`cannot read ${word} in index`);
      expect(JSON.stringify(logged)).not.toContain(word);
      expect(JSON.stringify(logged)).not.toContain(ASKER.id);
      expect(JSON.stringify(logged)).not.toContain(ASKER.global_name);
    },
  );
});

/** Asks with an archive that throws, and gives what the member and what the log is told. */
async function failing(message: string): Promise<{ said: string; logged: unknown }> {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => lines.push(line) });
  const library = {
    ...app.library,
    current: () => {
      throw new Error(message);
    },
  };
  const { response } = await respond(command("article", { query: "was ist geheimeswort" }), {
    ...app,
    log,
    library,
  });
  expect(lines).toHaveLength(1);
  return { said: JSON.stringify(response), logged: JSON.parse(lines[0] ?? "") };
}
