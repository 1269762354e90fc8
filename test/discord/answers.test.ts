import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { App } from "../../src/app.ts";
import { decodeAction } from "../../src/discord/custom-id.ts";
import { commandsJson } from "../../src/discord/definitions.ts";
import { respond } from "../../src/discord/respond.ts";
import { createPayloadCheck, type PayloadCheck } from "./fake/payload.ts";
import { command, testApp } from "./interactions.ts";
import { activeMarkup, flatten } from "./markup.ts";
import { press, seen, usable, words, type Seen } from "./visit.ts";

let app: App;
let check: PayloadCheck;
beforeAll(async () => {
  check = await createPayloadCheck();
});
beforeEach(async () => {
  app = await testApp("corpus", { SHARE_LIMIT: "1000" });
});

const FULL = process.env["FULL"] === "1";
/** Of the corpus' own subjects, how many are asked for, and of those in a select, how many are chosen. */
const SUBJECTS = FULL ? 25 : 1;
/** Each takes seconds on a busy machine. */
const TIME_LIMIT_MS = 300_000;

const LOCALES = ["de", "en-GB"];

test("Discord takes the registration of every command", () => {
  const { global, guild } = commandsJson(app);
  expect(check("commands", global)).toEqual([]);
  expect(check("guild-commands", guild)).toEqual([]);
});

/** Many hits, a misspelt word, nothing, hostile signs; in the full run also one hit, a detail, nothing to search for. */
const QUESTIONS = ["xiaomi", "samsug", "bananenkuchen", "**@everyone** [x](https://a.b)"];
const MORE = FULL ? ["samsung", "su7 preis", "der die das", "?!"] : [];

describe.for(LOCALES)("every answer of the bundled corpus in %s", (locale) => {
  test.for(["article", "facts", "ask"])(
    "/%s, with each button pressed once",
    { timeout: TIME_LIMIT_MS },
    async (name) => {
      const definition = app.commands.find(({ names }) => names.en === name);
      const option = definition?.options[0]?.names.en;
      if (option === undefined) return;
      for (const question of questionsIn(locale)) {
        const reply = await respond(command(name, { [option]: question }, { locale }), app);
        expect(check("callback", reply.response)).toEqual([]);
        await explore(seen(reply), locale);
      }
    },
  );

  test.for(["topics", "help"])(
    "/%s, with each button pressed once",
    { timeout: TIME_LIMIT_MS },
    async (name) => {
      const reply = await respond(command(name, {}, { locale }), app);
      expect(check("callback", reply.response)).toEqual([]);
      await explore(seen(reply), locale);
    },
  );
});

/** Those above and the subjects that the articles themselves name; in the second language fewer, as only words differ. */
function questionsIn(locale: string): string[] {
  const tags = app.library.current().corpus.articles.flatMap(({ tags }) => tags);
  const all = [...QUESTIONS, ...MORE, ...[...new Set(tags)].slice(0, SUBJECTS)];
  return locale === "de" || FULL ? all : all.slice(0, 2);
}

/** Presses every button that can be reached, each view once, and checks what each press leads to. */
async function explore(first: Seen, locale: string): Promise<void> {
  const queue = [first];
  const pressed = new Set<string>();
  for (let message = queue.shift(); message; message = queue.shift()) {
    expectSound(message);
    for (const { custom_id: id = "", options } of usable(message)) {
      const key = id.replace(/\.[^.]*$/, "");
      if (pressed.has(key)) continue;
      pressed.add(key);
      for (const value of options?.map(({ value }) => value).slice(0, SUBJECTS) ?? [undefined]) {
        const next = await expectPress(id, value, message, locale);
        if (next && value === undefined) queue.push(next);
      }
    }
  }
}

/** Within the limits, nothing active, each id once. */
function expectSound(message: Seen): void {
  const texts = flatten(message.components).flatMap(({ content }) => content ?? []);
  expect(texts.flatMap((text) => activeMarkup(text.replaceAll(/^- `[^`]*`$/gm, "")))).toEqual([]);
}

/** What each kind of button must lead to; gives the message that results, if it can be explored further. */
async function expectPress(
  id: string,
  value: string | undefined,
  message: Seen,
  locale: string,
): Promise<Seen | null> {
  const reply = await press(id, message, app, { locale }, value);
  expect(check("callback", reply.response)).toEqual([]);
  const action = decodeAction(id);
  if (action?.kind === "share") return expectShared(reply, message);
  expect(reply.response.type).toBe(7);
  const next = seen(reply, message);
  expect(reply.after).toBeUndefined();
  if (action?.kind === "pick") expect(words(next)).toContain(value);
  if (action?.kind === "view") {
    expect(questionOf(next)).toBe(questionOf(message));
    expectView(action.view, next);
  }
  return next;
}

function questionOf(message: Seen): string | undefined {
  return /^-# (?:Frage|Question): .*$/m.exec(words(message))?.[0];
}

/** A view that turns pages says which page it is; the parts of an article say so in other ways. */
function expectView({ part, hit, page }: { part: string; hit: number; page: number }, next: Seen): void {
  const labels = flatten(next.components).flatMap(({ label }) => label ?? []);
  const counter = labels.find((label) => /\d+\/\d+$/.test(label));
  const isHit = counter !== undefined && /^(?:Treffer|Hit)/.test(counter);
  if (counter !== undefined) expect(counter).toMatch(new RegExp(` ${isHit ? hit : page}/`));
  else expect([hit, page]).toContain(1);
  if (part === "full" || part === "figures")
    expect(labels).toContainEqual(expect.stringMatching(/^(?:Zur Fundstelle|Back to)/));
  if (part === "evidence") expect(labels).toContainEqual(expect.stringMatching(/^(?:Ohne Belege|Without)/));
}

/** Sharing disables the button on the private answer and posts the same answer for everybody. */
function expectShared(reply: Awaited<ReturnType<typeof press>>, message: Seen): null {
  const own = seen(reply, message);
  expect(flatten(own.components)).toContainEqual(
    expect.objectContaining({ label: expect.stringMatching(/^(?:Geteilt|Shared)$/), disabled: true }),
  );
  const [step] = reply.after ?? [];
  if (step?.kind !== "follow-up") throw new Error("nothing was posted");
  expect(check("followup", step.body)).toEqual([]);
  expect(step.body.flags).toBe(32_768);
  const posted = { flags: 32_768, components: step.body.components ?? [], askerId: message.askerId };
  expectSound(posted);
  expect(words(posted)).toMatch(/^-# Geteilt von Alex/m);
  expect(usable(posted).map(({ label }) => label)).toEqual(["Löschen"]);
  return null;
}
