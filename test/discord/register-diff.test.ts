import { ApplicationCommandType } from "discord.js";
import { describe, expect, test } from "vitest";
import { adminCommands, commands, menus } from "../../commands/index.ts";
import { commandsJson } from "../../src/discord/definitions.ts";
import { planRegistration, type CommandJson } from "../../src/discord/register-diff.ts";
import { describePlan } from "../../src/discord/register-text.ts";

const article: CommandJson = {
  name: "article",
  description: "Find an article",
  description_localizations: { de: "Findet einen Artikel", "en-GB": "Find an article" },
  contexts: [0, 1, 2],
  options: [
    { type: 3, name: "query", description: "Words", required: true, max_length: 200 },
    { type: 3, name: "year", description: "A year", required: false, autocomplete: false },
  ],
};

/** The same command as Discord lists it: ids, defaults, other orders. */
const listed = {
  id: "700000000000000001",
  application_id: "100000000000000001",
  version: "700000000000000002",
  default_permission: true,
  default_member_permissions: null,
  type: 1,
  name: "article",
  name_localizations: null,
  description: "Find an article",
  description_localizations: { "en-GB": "Find an article", de: "Findet einen Artikel" },
  dm_permission: true,
  nsfw: false,
  contexts: [2, 0, 1],
  integration_types: [0],
  options: [
    {
      type: 3,
      name: "query",
      name_localizations: null,
      description: "Words",
      required: true,
      max_length: 200,
    },
    { type: 3, name: "year", description: "A year" },
  ],
};

const described = (wanted: CommandJson[], registered: (typeof listed)[]) =>
  describePlan("Everywhere", planRegistration(wanted, registered));

describe("planRegistration", () => {
  test("finds no difference in what Discord adds and reorders", () => {
    expect(planRegistration([article], [listed])).toMatchObject({
      create: [],
      change: [],
      remove: [],
      unchanged: 1,
    });
  });

  test("names each field that differs, old and new", () => {
    const changed = structuredClone(listed);
    changed.description = "Search";
    Object.assign(changed.options[0] ?? {}, { max_length: 100 });
    changed.contexts = [0];
    expect(described([article], [changed])).toMatchInlineSnapshot(`
      "Everywhere:
        ~ /article  changed
            description: "Search" → "Find an article"
            contexts: [0] → [0,1,2]
            options.query.max_length: 100 → 200"
    `);
  });

  test("names options that are new, gone and in another order", () => {
    const before = {
      ...listed,
      options: [listed.options[1], { type: 3, name: "topic", description: "A topic" }],
    };
    expect(described([article], [Object.assign({}, listed, before)])).toMatchInlineSnapshot(`
      "Everywhere:
        ~ /article  changed
            options.topic: {"description":"A topic","type":3} → nothing
            options.query: nothing → {"description":"Words","type":3,"required":true,"max_length":200}
            order of options: ["year","topic"] → ["query","year"]"
    `);
  });

  test("lists new and gone commands", () => {
    expect(described([article], [{ ...listed, name: "news" }])).toMatchInlineSnapshot(`
      "Everywhere:
        + /article  new
        - /news  gone"
    `);
  });

  test("tells a menu entry from a command of the same name", () => {
    const menu = { name: "article", type: ApplicationCommandType.Message } as const;
    expect(planRegistration([article, menu], [listed])).toMatchObject({ create: [menu], unchanged: 1 });
  });

  test("leaves alone what is not its own", () => {
    const plan = planRegistration(
      [article],
      [listed, { ...listed, name: "other" }],
      ({ name }) => name === "article",
    );
    expect(plan).toMatchObject({ remove: [], unchanged: 1, wholesale: false });
  });

  test("finds nothing to do right after our own commands were registered", () => {
    const { global } = commandsJson({ commands, menus, adminCommands });
    const registered = global.map((command, index) => ({
      ...command,
      id: String(index),
      type: command.type ?? 1,
    }));
    expect(planRegistration(global, registered)).toMatchObject({
      create: [],
      change: [],
      unchanged: global.length,
    });
  });
});
