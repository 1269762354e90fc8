import { beforeAll, describe, expect, test } from "vitest";
import type { App } from "../../src/app.ts";
import { respond } from "../../src/discord/respond.ts";
import { command, interaction, testApp, typing } from "./interactions.ts";

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

  test("offers no more than Discord takes while typing", async () => {
    const { response } = await respond(typing("article", "query", "xia"), app);
    expect(response.type).toBe(8);
  });

  test("turns a failure into one sentence with the number that stands in the log", async () => {
    const lines: unknown[] = [];
    const log = Object.assign(Object.create(app.log), { error: (line: unknown) => lines.push(line) });
    const broken = { ...app, log, now: () => new Date(Number.NaN) };
    const failing = {
      ...broken,
      library: {
        ...app.library,
        current() {
          throw new Error("disk");
        },
      },
    };
    const { response } = await respond(command("article", { query: "samsung" }), failing);
    const id = /Nummer: ([0-9a-f]{8})/.exec(JSON.stringify(response))?.[1];
    expect(id).toBeDefined();
    expect(lines).toMatchObject([{ id }]);
  });
});
