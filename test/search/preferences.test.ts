import { describe, expect, test } from "vitest";
import { createArchive } from "../../src/archive.ts";
import { corpusOf, type Draft } from "../corpus-of.ts";

async function searching(drafts: Record<string, Draft>) {
  const { search } = await createArchive(corpusOf(drafts));
  return {
    articles: (query: string) => search.find(query).hits.map(({ article }) => article.id),
    excerpt: (query: string) => {
      const finding = search.find(query);
      const [hit] = finding.hits;
      return hit ? search.quote(finding, hit).text : "";
    },
  };
}

describe("a name alone", async () => {
  const { excerpt } = await searching({
    nordlicht: {
      title: "Nordlicht AG baut ein Werk",
      tags: ["Nordlicht"],
      texts: [
        "Die Nordlicht AG ist ein Hersteller von Wärmepumpen aus Kiel. Gegründet wurde sie vor langer Zeit von zwei Brüdern, die beide Ingenieure waren.",
        "Als Lieferanten nennt sie drei eigene Firmen:\nNordlicht Guss: Gehäuse\nNordlicht Kupfer: Rohre\nNordlicht Nord: Regler",
        "Nordlicht zahlt den Lieferanten von Nordlicht wenig.",
      ],
    },
    anders: { title: "Wetter", texts: ["Das Wetter in Kiel war gut. Es regnete nie."] },
  });

  test("is answered by where the article introduces it", () => {
    expect(excerpt("nordlicht")).toMatch(/^Die Nordlicht AG ist ein Hersteller/);
  });

  test("gives way to a passage that fits better", () => {
    expect(excerpt("Nordlicht Kupfer")).toContain("Nordlicht Kupfer: Rohre");
  });
});

describe("dates", async () => {
  const text = "Der Absatz der Wärmepumpen stieg im Quartal auf einen neuen Rekord.";
  const { articles } = await searching({
    a: { title: "Absatz", date: "2024-01-10", texts: [text] },
    b: { title: "Absatz", date: "2025-06-10", texts: [text] },
    c: { title: "Absatz", texts: [text] },
    d: {
      title: "Absatz der Wärmepumpen",
      date: "2023-02-01",
      texts: ["Der Absatz der Wärmepumpen fiel im Winter."],
    },
    e: { title: "Wetter", date: "2026-01-01", texts: ["Im Winter fiel viel Regen."] },
  });

  test("decide between passages that fit equally well, the newest first", () => {
    expect(articles("Rekord im Quartal").slice(0, 3)).toEqual(["b", "a", "c"]);
  });

  test("do not matter where a passage fits better", () => {
    expect(articles("Absatz der Wärmepumpen im Winter")[0]).toBe("d");
  });

  test.for([
    "Wie ist der aktuelle Absatz der Wärmepumpen?",
    "neueste Zahlen Absatz Wärmepumpen",
    "Wie war der Absatz der Wärmepumpen zuletzt?",
    "Wie war der jüngste Absatz der Wärmepumpen?",
    "latest Absatz Wärmepumpen",
    "newest Absatz Wärmepumpen",
    "most recent Absatz Wärmepumpen",
    "current Absatz Wärmepumpen",
  ])("count where the newest is asked for: %s", (query) => {
    expect(articles(query)[0]).toBe("b");
  });
});
