import { beforeAll, describe, expect, test } from "vitest";
import type { App } from "../../src/app.ts";
import { respond } from "../../src/discord/respond.ts";
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
