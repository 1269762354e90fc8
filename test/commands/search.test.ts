import { describe, expect, test } from "vitest";
import { ask } from "../../commands/ask.ts";
import { article } from "../../commands/article.ts";
import { createArchive } from "../../src/archive.ts";
import { FIRST_VIEW, type Context } from "../../src/command.ts";
import { corpusOf } from "../corpus-of.ts";

const CORPUS = corpusOf({
  yu7: {
    title: "Der YU7 startet",
    date: "2025-06-27",
    tags: ["YU7", "Xiaomi"],
    texts: [
      "Der YU7 bekam in der ersten Stunde 289.000 Bestellungen. Das war ein Rekord.",
      "Vorgestellt wurde der Wagen am 26. Juni 2025 in Peking.",
    ],
  },
  fabrik: {
    title: "Die Fabrik in Peking",
    date: "2025-03-01",
    tags: ["Autofabrik", "Xiaomi"],
    texts: ["In der Autofabrik in Peking arbeiten 700 Roboter."],
  },
});

const context: Context = {
  archive: await createArchive(CORPUS),
  locale: "de",
  now: new Date("2025-07-01T00:00:00Z"),
  view: FIRST_VIEW,
};

const askFor = (question: string, now = context.now) => ask.answer({ question }, { ...context, now });
const complete = (typed: string) => article.options[0]?.complete?.(typed, context, {}) ?? [];

describe("/ask", () => {
  test("gives the sentence that answers and emphasises the number asked for", () => {
    const answer = askFor("Wie viele Bestellungen bekam der YU7 in der ersten Stunde?");
    if (answer.kind !== "ask") throw new Error(answer.kind);
    const [{ quote } = { quote: null }] = answer.quotes;
    expect(quote?.text).toBe("Der YU7 bekam in der ersten Stunde 289.000 Bestellungen.");
    expect(quote?.emphasis.map(([start, end]) => quote.text.slice(start, end))).toEqual(["289.000"]);
  });

  test("emphasises the date after wann", () => {
    const answer = askFor("Wann wurde der Wagen vorgestellt?");
    if (answer.kind !== "ask") throw new Error(answer.kind);
    const [{ quote } = { quote: null }] = answer.quotes;
    expect(quote?.emphasis.map(([start, end]) => quote.text.slice(start, end))).toEqual(["26. Juni 2025"]);
  });

  test("names words that stand nowhere", () => {
    expect(askFor("Wie viele Airbags und Kindersitzösen gibt es?")).toMatchObject({
      kind: "nothing",
      reason: "unknown-words",
      unknownWords: ["Airbags", "Kindersitzösen"],
    });
  });

  test("says that something recent is asked for and only old articles have it", () => {
    expect(askFor("aktuelle Bestellungen YU7")).toMatchObject({ kind: "ask" });
    expect(askFor("aktuelle Bestellungen YU7", new Date("2027-01-01"))).toMatchObject({
      kind: "nothing",
      reason: "old",
      related: [{ reference: { id: "yu7", ageDays: 553 } }],
    });
  });
});

describe("completion of what is searched", () => {
  test("offers the commonest subjects and the newest articles before anything is typed", () => {
    expect(complete("").map(({ name }) => name)).toEqual([
      "Xiaomi · 2 Artikel",
      "Autofabrik · 1 Artikel",
      "YU7 · 1 Artikel",
      "Der YU7 startet · 27. Juni 2025",
      "Die Fabrik in Peking · 1. März 2025",
    ]);
  });

  test.for([
    ["yu", "YU7 · 1 Artikel"],
    ["xaiomi", "Xiaomi · 2 Artikel"],
    ["fabrik", "Autofabrik · 1 Artikel"],
  ])("completes %s", ([typed = "", name]) => {
    expect(complete(typed).map((choice) => choice.name)).toContain(name);
  });

  test("gives values that open what was chosen, and still find it when it is gone", () => {
    const value = complete("Die Fabrik").at(-1)?.value ?? "";
    expect(value).toBe("§fabrik");
    expect(article.answer({ query: value }, context)).toMatchObject({
      query: "Die Fabrik in Peking",
      reference: { id: "fabrik" },
    });
    expect(article.answer({ query: "§yu7-rekord/1abc" }, context)).toMatchObject({
      reference: { id: "yu7" },
    });
  });
});
