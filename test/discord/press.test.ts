import { assert, constantFrom, integer, nat, property, sample, string, tuple } from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { App } from "../../src/app.ts";
import { createArchive } from "../../src/archive.ts";
import { FIRST_VIEW } from "../../src/command.ts";
import { decodeAction, encodeAction } from "../../src/discord/custom-id.ts";
import { oneLine, unescape } from "../../src/discord/markdown.ts";
import { respond } from "../../src/discord/respond.ts";
import { openLibrary } from "../../src/library.ts";
import { z } from "zod";
import { corpusOf } from "../corpus-of.ts";
import { hostileText } from "./hostile.ts";
import { command, testApp, typing } from "./interactions.ts";
import { flatten } from "./markup.ts";
import { buttonId, press, seen, words, type Seen } from "./visit.ts";

const FULL = process.env["FULL"] === "1";
/** The full run takes its time on a busy machine. */
const TIME_LIMIT_MS = 600_000;

let app: App;
beforeAll(async () => {
  app = await testApp("corpus");
});

async function asked(question: string, by: App = app): Promise<Seen> {
  return seen(await respond(command("article", { query: question }), by));
}

/** The answer after a button was pressed that shows the first view. */
async function askedAgain(question: string): Promise<Seen> {
  const first = await asked(question);
  const corpus = app.library.current().corpus.version;
  const again = encodeAction({ kind: "view", command: "article", view: FIRST_VIEW, corpus });
  return seen(await press(again, first, app), first);
}

/** The same program over other articles. */
async function withOtherArticles(): Promise<App> {
  const archive = await createArchive({
    ...corpusOf({ neu: { texts: ["Samsung baut etwas ganz anderes."] } }),
    version: "0f0f0f0f",
  });
  return { ...app, library: { ...app.library, current: () => archive } };
}

describe("a button", () => {
  test("works after a restart: all it needs stands in the message", async () => {
    const message = await asked("samsung");
    const restarted = { ...(await testApp("corpus")), library: await openLibrary("corpus") };
    const next = seen(await press(buttonId(message, "Ganzer Artikel"), message, restarted), message);
    expect(words(next)).toContain("-# Frage: samsung");
    expect(flatten(next.components).map(({ label }) => label)).toContain("Zur Fundstelle");
  });

  test("reads back a question of 200 characters full of Markdown signs", async () => {
    const signs = "\\*_~`|[](){}<>@#-+.:/!&^%$§\"' 1. # > -# ** ";
    const question = `samsung ${signs.repeat(6)}`.slice(0, 200).trim();
    const line = questionLine(await asked(question));
    expect(unescape(line ?? "")).toBe(`-# Frage: ${question}`);
    expect(questionLine(await askedAgain(question))).toBe(line);
  });

  test("reads back whatever was asked", { timeout: TIME_LIMIT_MS }, async () => {
    for (const text of samples(FULL ? 2000 : 60)) {
      const question = oneLine(`samsung ${oneLine(text)}`.slice(0, 200));
      expect(questionLine(await askedAgain(question))).toBe(questionLine(await asked(question)));
    }
  });

  test("of an answer to a choice reads back what the choice stands for", async () => {
    const offered = choices.parse((await respond(typing("article", "query", ""), app)).response).data.choices;
    expect(offered.length).toBeGreaterThan(5);
    for (const { value } of offered) {
      const message = await asked(value);
      const [title] = words(message).split("\n");
      expect(questionLine(message)).not.toContain(value.startsWith("§") ? value : "§");
      const next = seen(await press(buttonId(message, "Ganzer Artikel"), message, app), message);
      expect(words(next).split("\n")[0]).toBe(title);
    }
  });

  test("asks again and says so when the articles have changed", async () => {
    const message = await asked("samsung");
    const next = seen(
      await press(buttonId(message, "Weiter ▶"), message, await withOtherArticles()),
      message,
    );
    expect(words(next)).toMatch(/^-# Die Artikel haben sich inzwischen geändert/);
    expect(words(next)).toContain("etwas ganz anderes");
    expect(words(next)).toContain("-# Frage: samsung");
  });

  test("never shares what the member has not seen", async () => {
    const message = await asked("samsung");
    const reply = await press(buttonId(message, "Im Kanal teilen"), message, await withOtherArticles());
    expect(reply.after).toBeUndefined();
    expect(words(seen(reply))).toMatch(/^-# Die Artikel haben sich inzwischen geändert/);
  });

  test("speaks the language of the member who presses it", async () => {
    const message = await asked("samsung");
    const reply = await press(buttonId(message, "Ganzer Artikel"), message, app, { locale: "en-US" });
    expect(words(seen(reply))).toContain("-# Question: samsung");
  });

  test("on somebody else's public answer gives a private one", async () => {
    const open: App = { ...app, config: { ...app.config, ANSWERS: "public" } };
    const message = { ...(await asked("samsung", open)), askerId: "200000000000000009" };
    const reply = await press(buttonId(message, "Ganzer Artikel"), message, open);
    expect(reply.response).toMatchObject({ type: 4, data: { flags: 64 | 32_768 } });
    expect(words(seen(reply))).toMatch(/^-# Das war die Antwort von jemand anderem/);
  });

  test("leads from nothing found to the nearest subjects", async () => {
    const message = await asked("bananenkuchen");
    const [subject = ""] = flatten(message.components).flatMap(({ label }) => label ?? []);
    const next = seen(await press(buttonId(message, subject), message, app), message);
    expect(words(next)).toContain(`-# Frage: ${subject}`);
  });

  test("without a question in its message says so", async () => {
    const message = await asked("samsung");
    const empty = { ...message, components: [{ type: 10, content: "gelöscht" }] };
    const reply = await press(buttonId(message, "Ganzer Artikel"), empty, app);
    expect(words(seen(reply))).toBe(
      "Die Frage zu diesem Knopf kann ich nicht mehr lesen. Stell sie bitte noch einmal.",
    );
  });
});

const choices = z.object({ data: z.object({ choices: z.array(z.object({ value: z.string() })) }) });

function questionLine(message: Seen): string | undefined {
  return words(message)
    .split("\n")
    .find((line) => line.startsWith("-# Frage: "));
}

function samples(count: number): string[] {
  return sample(hostileText, { numRuns: count, seed: 7 });
}

describe("a forged or damaged id", () => {
  const valid = "1.view.article.full.1.1.dda43767.full";

  test.for([
    "",
    "x",
    "0.view.article.full.1.1.dda43767.full",
    "1.view.article.full.0.1.dda43767.full",
    "1.view.article.full.1.99999.dda43767.full",
    "1.view.article.secret.1.1.dda43767.full",
    "1.view.news.full.1.1.dda43767.full",
    "1.drop.article.full.1.1.dda43767.full",
    "1.view.article.full.1.1.dda43767.full.more",
    "1.delete.",
    "1.delete.abc",
    "1.view.__proto__.main.1.1.dda43767.x",
  ])("%j gets a friendly private sentence", async (id) => {
    const reply = await press(id, await asked("samsung"), app);
    expect(reply.response).toMatchObject({ type: 4, data: { flags: 64 | 32_768 } });
    expect(words(seen(reply))).toMatch(/^Dieser Knopf gehört zu einer älteren Fassung/);
  });

  test("never makes respond fail, whatever is changed in it", { timeout: TIME_LIMIT_MS }, async () => {
    const message = await asked("samsung");
    const ids = sample(tuple(nat(valid.length), string({ unit: "binary", maxLength: 3 }), nat(4)), {
      numRuns: FULL ? 3000 : 150,
      seed: 3,
    });
    for (const [at, put, cut] of ids) {
      const id = valid.slice(0, at) + put + valid.slice(at + cut);
      const { response } = await press(id, message, app);
      expect([4, 7]).toContain(response.type);
      expect(JSON.stringify(response)).not.toContain("Das hat gerade nicht geklappt");
    }
  });

  test("asks for pages far beyond the last one and gets the last one", async () => {
    const message = await asked("samsung");
    const action = decodeAction(buttonId(message, "Ganzer Artikel"));
    if (action?.kind !== "view") throw new Error("no view");
    const far = encodeAction({ ...action, view: { part: "full", hit: 1, page: 9999 } });
    const next = seen(await press(far, message, app), message);
    expect(flatten(next.components).map(({ label }) => label)).toContainEqual(
      expect.stringMatching(/^Seite (\d+)\/\1$/),
    );
  });
});

describe("custom ids", () => {
  const views = tuple(
    constantFrom("main", "evidence", "figures", "full", "privacy"),
    integer({ min: 1, max: 9999 }),
    integer({ min: 1, max: 9999 }),
  );

  test("hold every action in at most 100 characters", () => {
    const kinds = constantFrom("view", "share", "correct", "subject", "pick");
    assert(
      property(kinds, views, (kind, [part, hit, page]) => {
        const action = { kind, command: "a".repeat(32), view: { part, hit, page }, corpus: "0123abcd" };
        const id = encodeAction(action, "subject3");
        expect(id.length).toBeLessThanOrEqual(100);
        expect(decodeAction(id)).toEqual(action);
      }),
    );
  });

  test("hold the owner of a public answer", () => {
    const action = { kind: "delete", ownerId: "200000000000000001" } as const;
    expect(decodeAction(encodeAction(action))).toEqual(action);
  });
});
