import { beforeEach, describe, expect, test } from "vitest";
import type { App } from "../../src/app.ts";
import { respond } from "../../src/discord/respond.ts";
import { ASKER, command, testApp, type Fields } from "./interactions.ts";
import { flatten } from "./markup.ts";
import { buttonId, press, seen, usable, words, type Seen } from "./visit.ts";

const SEND_MESSAGES = 1n << 11n;
const MANAGE_MESSAGES = 1n << 13n;
const SEND_MESSAGES_IN_THREADS = 1n << 38n;
const USE_EXTERNAL_APPS = 1n << 50n;
const ADMINISTRATOR = 1n << 3n;
const OTHER = "200000000000000002";

let app: App;
beforeEach(async () => {
  app = await testApp("corpus");
});

function member(permissions: bigint, id = ASKER.id): Fields {
  return { member: { user: { ...ASKER, id }, nick: null, permissions: String(permissions), roles: [] } };
}

async function answer(fields: Fields = {}): Promise<Seen> {
  return seen(await respond(command("article", { query: "samsung" }, fields), app));
}

function labels(message: Pick<Seen, "components">): string[] {
  return flatten(message.components).flatMap(({ label }) => label ?? []);
}

/** The message that a share posts, as members then see it. */
async function posted(fields: Fields = {}): Promise<Seen> {
  const message = await answer();
  const { after = [] } = await press(buttonId(message, "Im Kanal teilen"), message, app, fields);
  const [step] = after;
  if (step?.kind !== "follow-up") throw new Error("nothing was posted");
  return { flags: step.body.flags ?? 0, components: step.body.components ?? [], askerId: ASKER.id };
}

describe("sharing", () => {
  test("marks the private answer and posts a public one that names the member without a mention", async () => {
    const message = await answer();
    const reply = await press(buttonId(message, "Im Kanal teilen"), message, app);
    expect(reply.response.type).toBe(7);
    expect(flatten(seen(reply).components)).toContainEqual(
      expect.objectContaining({ label: "Geteilt", disabled: true }),
    );
    const shared = await posted();
    expect(shared.flags).toBe(32_768);
    expect(words(shared)).toContain("-# Geteilt von Alex");
    expect(JSON.stringify(shared)).not.toContain("<@");
    expect(usable(shared).map(({ label }) => label)).toEqual(["Löschen"]);
  });

  test("says who shares even where two have the same name", async () => {
    const namesake = {
      member: { user: { ...ASKER, username: "alex.92" }, nick: "Alex", permissions: String(SEND_MESSAGES) },
    };
    expect(words(await posted(namesake))).toContain("-# Geteilt von Alex (alex.92)");
  });

  test("shows a name full of tricks as what it is", async () => {
    const tricky = {
      member: { user: ASKER, nick: "@everyone **x**\n# y", permissions: String(SEND_MESSAGES) },
    };
    expect(words(await posted(tricky))).toContain("-# Geteilt von \\@everyone \\*\\*x\\*\\* # y");
  });

  test("speaks the guild's language", async () => {
    const shared = await posted({ guild_locale: "en-US" });
    expect(words(shared)).toContain("-# Question: samsung");
    expect(labels(shared)).toContain("Delete");
  });

  test.for([
    ["may not write in the channel", member(0n), "In diesem Kanal darfst du nicht schreiben"],
    [
      "may not write in threads",
      { ...member(SEND_MESSAGES), channel: { id: "1", type: 11 } },
      "In diesem Kanal darfst du nicht schreiben",
    ],
    [
      "brought the app along and may not post with it",
      { ...member(SEND_MESSAGES), authorizing_integration_owners: { "1": ASKER.id } },
      "erlaubt Apps, die du selbst mitbringst",
    ],
  ] as const)("offers no button but a reason where the member %s", async ([, fields, reason]) => {
    const message = await answer(fields);
    expect(labels(message)).not.toContain("Im Kanal teilen");
    expect(words(message)).toContain(reason);
    const forged = buttonId(await answer(), "Im Kanal teilen");
    const reply = await press(forged, message, app, fields);
    expect(reply.after).toBeUndefined();
    expect(words(seen(reply))).toContain(reason);
  });

  test.for([
    ["may write in threads", { ...member(SEND_MESSAGES_IN_THREADS), channel: { id: "1", type: 12 } }],
    [
      "may post with apps of their own",
      { ...member(SEND_MESSAGES | USE_EXTERNAL_APPS), authorizing_integration_owners: { "1": ASKER.id } },
    ],
    ["is an administrator", member(ADMINISTRATOR)],
    ["asks in a direct message", { member: undefined, guild_id: undefined, user: ASKER }],
  ] as const)("is offered where the member %s", async ([, fields]) => {
    expect(labels(await answer(fields))).toContain("Im Kanal teilen");
  });

  test("pauses after SHARE_LIMIT times in ten minutes, for each member by themselves", async () => {
    let minutes = 0;
    const start = app.now().getTime();
    app = {
      ...(await testApp("corpus", { SHARE_LIMIT: "2" })),
      now: () => new Date(start + minutes * 60_000),
    };
    await posted();
    minutes = 3;
    await posted();
    minutes = 4;
    const message = await answer();
    const refused = await press(buttonId(message, "Im Kanal teilen"), message, app);
    expect(refused.after).toBeUndefined();
    expect(words(seen(refused))).toBe("Du hast gerade oft geteilt. In 6 Minuten geht es wieder.");
    expect(words(await posted(member(SEND_MESSAGES, OTHER)))).toContain("Geteilt von");
    minutes = 10.1;
    expect(words(await posted())).toContain("Geteilt von");
  });

  test("is not offered for what says nothing", async () => {
    const message = seen(await respond(command("article", { query: "bananenkuchen" }), app));
    expect(labels(message)).not.toContain("Im Kanal teilen");
  });
});

describe("deleting a shared answer", () => {
  test.for([
    ["the member who shared it", member(SEND_MESSAGES)],
    ["a member with Manage Messages", member(MANAGE_MESSAGES, OTHER)],
    ["an administrator", member(ADMINISTRATOR, OTHER)],
    ["the one who shared it in a direct message", { member: undefined, guild_id: undefined, user: ASKER }],
  ] as const)("works for %s", async ([, fields]) => {
    const shared = await posted();
    const reply = await press(buttonId(shared, "Löschen"), shared, app, fields);
    expect(reply).toEqual({ response: { type: 6 }, after: [{ kind: "delete-original" }] });
  });

  test.for([
    ["other members", member(SEND_MESSAGES, OTHER)],
    ["others in a direct message", { member: undefined, guild_id: undefined, user: { ...ASKER, id: OTHER } }],
  ] as const)("is refused to %s with a private sentence", async ([, fields]) => {
    const shared = await posted();
    const reply = await press(buttonId(shared, "Löschen"), shared, app, fields);
    expect(reply.after).toBeUndefined();
    expect(reply.response).toMatchObject({ type: 4, data: { flags: 64 | 32_768 } });
    expect(words(seen(reply))).toMatch(/^Diese Antwort können nur/);
  });

  test("is refused for an id that names somebody whose answer it is not", async () => {
    const shared = { ...(await posted()), askerId: OTHER };
    const reply = await press(`1.delete.${ASKER.id}`, shared, app);
    expect(reply.after).toBeUndefined();
  });

  test("is offered on public answers to the one who asked", async () => {
    app = { ...app, config: { ...app.config, ANSWERS: "public" } };
    const message = await answer();
    const reply = await press(buttonId(message, "Löschen"), message, app);
    expect(reply.after).toEqual([{ kind: "delete-original" }]);
  });
});
