import { describe, expect, test } from "vitest";
import { array, assert, constantFrom, property, string } from "fast-check";
import type { Range } from "../../src/corpus/article.ts";
import { createArchive, type Archive } from "../../src/archive.ts";
import { FIRST_VIEW } from "../../src/command.ts";
import { ask } from "../../commands/ask.ts";
import { corpusOf, type Draft } from "../corpus-of.ts";

/** Articles that nobody writes on purpose. */
const CORPORA: Record<string, Record<string, Draft>> = {
  none: {},
  "one sentence": { a: { title: "Ein Satz", texts: ["Der Hund bellt."] } },
  "a list": { a: { title: "Preise", texts: ["Kiel 5 Euro\nBonn 7 Euro\nUlm"] } },
  "a table": { a: { title: "Tabelle", texts: ["Stadt\tPreis\nKiel\t5 Euro\nBonn\t7 Euro"] } },
  "twice the same": {
    a: { title: "Hund eins", texts: ["Der Hund in Kiel bellt laut."] },
    b: { title: "Hund zwei", texts: ["Der Hund in Kiel bellt laut."] },
  },
  "signs of all kinds": {
    a: {
      title: "Über 😀",
      texts: [
        "Der Hu\u0308nd 👨‍👩‍👧 bellt 😀😀. مرحبا بالعالم ‏עברית Hund 5 יורו. Die Hund\u0301hütte\u0000 \uD83D in Kie\u0301l ist \uDE00 alt.",
        "Mara Voß fuhr den Xiaomi SU7 Ultra am 3. Mai 2024 nach Bonn2.",
      ],
    },
  },
  compounds: {
    a: {
      title: "Straßenduelle",
      texts: [
        "Das Straßenduell war laut. Das Duell auf der Straße auch.",
        "Ein Duell und viele Straßen. Zwei Straßen, kein Duell.",
        "Die Straße zum Duell ist lang.",
      ],
    },
  },
};

const archives = new Map<string, Archive>();
for (const [name, drafts] of Object.entries(CORPORA))
  archives.set(name, await createArchive(corpusOf(drafts)));

const WORDS =
  "wer was wann wo wie viele kostet warum where who when how much der die und Hund Hunde bellt Kiel 5 Preise Duell Straße Mara SU7 😀 ? \u0000 \uD83D Hu\u0308nd مرحبا §a Ein Satz".split(
    " ",
  );
const question = array(constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(" "));

const RUNS = process.env["FULL"] ? 1000 : 60;
const INSIDE = /[\p{L}\p{N}\p{M}]/u;

/** Whether a range begins or ends inside a word. */
function cutsWord(text: string, [start, end]: Range): boolean {
  return [start, end].some((at) => INSIDE.test(text[at - 1] ?? "") && INSIDE.test(text[at] ?? ""));
}

describe.for([...archives])("of %s", ([, archive]) => {
  const { search, articles } = archive;

  test("an answer to any question is whole sentences of an article", () => {
    assert(
      property(question, (query) => {
        const finding = search.find(query);
        expect(finding.confidence).toBeGreaterThanOrEqual(0);
        const { quotes } = search.answers(finding);
        expect(finding.verdict === "answered" && quotes.length === 0).toBe(false);
        for (const { quote, article } of quotes) {
          const { text, start, end, emphasis } = quote;
          expect(text).toBe(articles.get(article.id)?.text.slice(start, end));
          expect(emphasis.filter((range) => cutsWord(text, range))).toEqual([]);
        }
      }),
      { seed: 5, numRuns: RUNS },
    );
  });

  test("a question of any letters gets an answer of some kind", () => {
    const context = { archive, now: new Date("2025-02-01"), locale: "de", view: FIRST_VIEW } as const;
    assert(
      property(string({ unit: "binary", maxLength: 400 }), (typed) => {
        const answer = ask.answer({ question: typed }, context);
        expect(["ask", "nothing"]).toContain(answer.kind);
      }),
      { seed: 6, numRuns: RUNS },
    );
  });
});

test.for([
  ["Duell", "Straßenduell"],
  ["Straße", "Straßenduell"],
])("%s marks a compound with ß and ue as a whole", ([query = "", whole]) => {
  const search = archives.get("compounds")?.search;
  const finding = search?.find(query);
  const marked = finding?.hits.flatMap((hit) => {
    const { text = "", marks = [] } = search?.quote(finding, hit) ?? {};
    return marks.map(([start, end]) => text.slice(start, end));
  });
  expect(marked).toContain(whole);
});

test.for(["a list", "a table", "one sentence"])("the title of %s is answered by what it says", (name) => {
  const search = archives.get(name)?.search;
  const title = CORPORA[name]?.["a"]?.title ?? "";
  const answers = search?.answers(search.find(title));
  expect(answers?.quotes[0]?.quote.articleId).toBe("a");
  expect(answers?.missing).toEqual([]);
});

test("a list of thousands of items is read once, not once for each item", async () => {
  const items = Array.from({ length: 5000 }, (_, item) => `Kiel zahlt ${item} Euro`);
  const { search } = await createArchive(corpusOf({ liste: { texts: [items.join("\n")] } }));
  const finding = search.find("Wer zahlt 4999 Euro?");
  expect(search.answers(finding).quotes[0]?.quote.text).toContain("Kiel zahlt 4999 Euro");
});
