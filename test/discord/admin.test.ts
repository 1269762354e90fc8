import { rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { App } from "../../src/app.ts";
import { respond } from "../../src/discord/respond.ts";
import { articleFile, corpusFolder, writeFiles } from "../corpus/folder.ts";
import { createPayloadCheck, type PayloadCheck } from "./fake/payload.ts";
import { ASKER, GUILD, interaction, testApp, type Fields } from "./interactions.ts";
import { seen, words } from "./visit.ts";

const MANAGE_GUILD = String(1n << 5n);
const MODERATOR = { member: { user: ASKER, nick: null, permissions: MANAGE_GUILD, roles: [] } };

let app: App;
let check: PayloadCheck;
beforeAll(async () => {
  app = await testApp("corpus", { ADMIN_GUILDS: GUILD });
  check = await createPayloadCheck();
});

function corpus(subcommand: string, fields: Fields): Fields {
  const data = {
    id: "600000000000000002",
    name: "corpus",
    type: 1,
    options: [{ name: subcommand, type: 1, options: [] }],
  };
  return interaction({ type: 2, data, ...fields });
}

describe("/corpus", () => {
  test("status tells a moderator what is loaded, to them alone", async () => {
    const reply = await respond(corpus("status", MODERATOR), app);
    expect(check("callback", reply.response)).toEqual([]);
    expect(reply.response).toMatchObject({ type: 4, data: { flags: 64 | 32_768 } });
    const said = words(seen(reply));
    expect(said).toContain(`Artikel: **${app.library.current().corpus.articles.length}**`);
    expect(said).toContain(`Version: \`${app.library.current().corpus.version}\``);
    expect(said).toMatch(/Neuester: .* · vor /);
    expect(said).toMatch(/Laufzeit: 0 Sekunden/);
  });

  test("reload says what changed", async () => {
    const reply = await respond(corpus("reload", MODERATOR), app);
    expect(check("callback", reply.response)).toEqual([]);
    expect(words(seen(reply))).toContain("Es hat sich nichts geändert.");
  });

  test("status and reload name what a broken file keeps", async () => {
    const dir = await corpusFolder({ "a.md": articleFile("A"), "b.md": articleFile("B") });
    const own = await testApp(dir, { ADMIN_GUILDS: GUILD });
    await writeFiles(dir, { "a.md": "kaputt" });
    for (const subcommand of ["reload", "status"]) {
      const reply = await respond(corpus(subcommand, MODERATOR), own);
      expect(check("callback", reply.response)).toEqual([]);
      expect(words(seen(reply))).toContain("Fehlerhaft, alte Fassung antwortet weiter (1): a");
      expect(words(seen(reply))).toContain("corpus/a.md:1:1 the header is missing");
    }
  });

  test("reload keeps the old articles when there would be none", async () => {
    const dir = await corpusFolder({ "a.md": articleFile("A") });
    const own = await testApp(dir, { ADMIN_GUILDS: GUILD });
    await rm(join(dir, "a.md"));
    const reply = await respond(corpus("reload", MODERATOR), own);
    expect(check("callback", reply.response)).toEqual([]);
    expect(words(seen(reply))).toContain("Nicht neu eingelesen, die alten Artikel antworten weiter");
    expect(own.library.current().articles.size).toBe(1);
  });

  test.for([
    ["a member without Manage Server", { member: { ...MODERATOR.member, permissions: "2048" } }],
    ["another guild", { ...MODERATOR, guild_id: "300000000000000009" }],
    ["direct messages", { member: undefined, guild_id: undefined, user: ASKER }],
    [
      "an app that the member brought along",
      { ...MODERATOR, authorizing_integration_owners: { "1": ASKER.id } },
    ],
  ] as const)("is refused to %s", async ([, fields]) => {
    for (const subcommand of ["status", "reload"]) {
      const reply = await respond(corpus(subcommand, fields), app);
      expect(words(seen(reply))).toMatch(/^Das geht nur auf einem Server, der dafür eingerichtet ist/);
    }
  });

  test("is refused everywhere without ADMIN_GUILDS", async () => {
    const reply = await respond(corpus("status", MODERATOR), await testApp("corpus"));
    expect(words(seen(reply))).toMatch(/^Das geht nur/);
  });
});
