import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { adminCommands, commands, menus } from "../../commands/index.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { answered, GUILD, startFakeDiscord, until, type FakeDiscord } from "./fake/discord.ts";
import { visible, type Entry, type FakeMessage } from "./fake/ledger.ts";
import { controls, everyDeed, press, type Deed } from "./fake/members.ts";
import { startProgram, type Program } from "./fake/program.ts";
import { command, interaction, typing, type Fields } from "./interactions.ts";

const FULL = process.env["FULL"] === "1";
/** Few hits, a misspelt word, nothing. FULL adds every subject that the articles name. */
const QUESTIONS = ["samsung", "samsug", "bananenkuchen"];
/** Of the values of one select, how many are chosen. */
const VALUES = FULL ? 25 : 2;
/** So many presses at a time that a slow machine keeps Discord's three seconds. */
const AT_ONCE = 5;
const LOCALES = ["de", "en-US"];

let discord: FakeDiscord;
let program: Program;
let questions: string[];
let members = 200_000_000_000_000_001n;

const memberFields = z.object({ member: z.looseObject({ user: z.looseObject({}) }) });
const CHOICES = z.object({ choices: z.array(z.object({ value: z.string() })) });

/** What was used how often, by locale. */
const counts = new Map<string, Record<string, number>>();

beforeAll(async () => {
  discord = await startFakeDiscord();
  program = startProgram({ ...discord.env, ADMIN_GUILDS: GUILD, SHARE_LIMIT: "1000" });
  const { articles } = await loadCorpus("corpus");
  const tags = FULL ? new Set(articles.flatMap(({ tags }) => tags)) : [];
  questions = [...QUESTIONS, ...tags];
  await discord.gateway.connected();
});

afterAll(async () => {
  console.table(Object.fromEntries([...counts].toSorted(([a], [b]) => a.localeCompare(b))));
  program.kill();
  await discord.stop();
});

function count(what: string, locale: string): void {
  const row = counts.get(what) ?? Object.fromEntries(LOCALES.map((each) => [each, 0]));
  counts.set(what, { ...row, [locale]: (row[locale] ?? 0) + 1 });
}

/** Sends it and waits for the answer, which Discord must have taken as it was. */
async function use(what: string, locale: string, payload: Fields, pressed?: FakeMessage): Promise<Entry> {
  const entry = discord.send(payload, pressed);
  await until(() => answered(entry) || entry.refusals.length > 0);
  expect(entry).toMatchObject({ callbacks: 1, refusals: [] });
  expect(entry.response).not.toBeNull();
  count(what, locale);
  return entry;
}

/** Uses every button and select that can be reached from a message, each once; those of one message at a time. */
async function explore(first: FakeMessage, locale: string): Promise<void> {
  const fields = { locale, member: newMember() };
  const queue = [first];
  const used = new Set<string>();
  for (let message = queue.shift(); message; message = queue.shift()) {
    const shown = message;
    const fresh = controls(shown).filter(({ customId }) => !used.has(withoutSlot(customId)));
    for (const { customId } of fresh) used.add(withoutSlot(customId));
    const presses = fresh.flatMap(({ customId, values }) =>
      (values?.slice(0, VALUES) ?? [undefined]).map((value) => ({ customId, value })),
    );
    for (let start = 0; start < presses.length; start += AT_ONCE) {
      const batch = presses.slice(start, start + AT_ONCE);
      const further = batch.map(({ customId, value }) => pressOn(shown, customId, value, fields));
      queue.push(...(await Promise.all(further)).flat());
    }
  }
}

/** One member may share only so often. */
function newMember() {
  members += 1n;
  const { member } = memberFields.parse(interaction({}));
  return { ...member, user: { ...member.user, id: String(members) } };
}

/** Two buttons of a message that lead to the same view differ in the last part of their ids. */
function withoutSlot(customId: string): string {
  return customId.replace(/\.[^.]*$/, "");
}

/** Presses it on a copy of the message; gives the messages that can be explored further. */
async function pressOn(
  message: FakeMessage,
  customId: string,
  value: string | undefined,
  fields: Fields & { locale: string },
): Promise<FakeMessage[]> {
  const pressed = { ...message };
  const payload = press(message, customId, value, fields);
  const entry = await use(nameOf(customId, value), fields.locale, payload, pressed);
  const further = await made(customId, entry);
  return value === undefined ? [pressed, ...further] : [];
}

/** Messages that a press brought into the channel: sharing makes one. */
async function made(customId: string, entry: Entry): Promise<FakeMessage[]> {
  if (customId.includes(".share.")) await until(() => visible(entry).length > 0);
  return visible(entry);
}

/** The kind of a control, and which part of an answer it shows; without hit, page and corpus. */
function nameOf(customId: string, value: string | undefined): string {
  const [, kind = "", name = "", part = "", hit, page] = customId.split(".");
  if (kind === "delete") return "button delete";
  if (kind !== "view") return `${value === undefined ? "button" : "select"} ${kind} /${name}`;
  const further = page !== "1" ? ", further pages" : hit !== "1" ? ", further hits" : "";
  return `button ${part} /${name}${further}`;
}

async function exploreDeed({ label, payload }: Deed, locale: string): Promise<void> {
  const entry = await use(label, locale, payload);
  for (const message of visible(entry)) await explore(message, locale);
}

describe.for(LOCALES)("in %s Discord takes", (locale) => {
  test(
    "every command, menu and moderators' command, and every button and select of their answers",
    { timeout: 900_000 },
    async () => {
      const deeds = questions.flatMap((question) =>
        everyDeed({ commands, menus, adminCommands }, question, { locale }),
      );
      const once = new Map(deeds.map((deed) => [JSON.stringify([deed.label, deed.payload["data"]]), deed]));
      for (const deed of once.values()) await exploreDeed(deed, locale);
      expect([...counts.keys()]).toEqual(expect.arrayContaining(deeds.map(({ label }) => label)));
    },
  );

  test("every option, with what it suggests", async () => {
    const options = commands.flatMap(({ names, options }) =>
      options.map((option) => ({ command: names.en, option, options })),
    );
    for (const { command: name, option, options: all } of options) {
      const required = all.filter((each) => each.required).map((each) => [each.names.en, "xiaomi"]);
      const given: Record<string, string> = Object.fromEntries(required);
      const suggested = option.complete ? await suggestions(name, option.names.en, locale) : [];
      const typed = ["2025", ...suggested];
      for (const value of typed.slice(0, VALUES)) {
        const payload = command(name, { ...given, [option.names.en]: value }, { locale });
        await use(`/${name} ${option.names.en}:`, locale, payload);
      }
    }
    const labels = options.map(({ command: name, option }) => `/${name} ${option.names.en}:`);
    expect([...counts.keys()]).toEqual(expect.arrayContaining(labels));
  });
});

async function suggestions(name: string, option: string, locale: string): Promise<string[]> {
  const entry = await use(`typing /${name} ${option}:`, locale, typing(name, option, "x", { locale }));
  const data: unknown = entry.response?.data;
  const { choices } = CHOICES.parse(data);
  return choices.map(({ value }) => value);
}

test("no rule of Discord's was broken and nothing failed inside", () => {
  expect(discord.violations).toEqual([]);
  expect(program.log().filter(({ level }) => level >= 40)).toEqual([]);
});
