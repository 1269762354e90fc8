import { describe, expect, test } from "vitest";
import type { Article } from "../../src/corpus/article.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { articleFile, corpusFolder } from "./folder.ts";

/** The article that a body becomes. */
async function load(body: string): Promise<Article> {
  const { articles, defects } = await loadCorpus(await corpusFolder({ "a.md": articleFile("A", body) }));
  expect(defects).toEqual([]);
  const [article] = articles;
  if (!article) throw new Error("no article");
  return article;
}

const sentencesOf = (article: Article) =>
  article.passages.map(({ sentences }) => sentences.map(([start, end]) => article.text.slice(start, end)));

describe("the text of an article", () => {
  test("is without Markdown, with links and images by their words", async () => {
    const { text } = await load(
      'Der **SU7** kostet [215.900 *Yuan*](https://x.de "Titel"), `so` &amp; nicht mehr.\n![Der Wagen](a.png)\n<b>Neu</b><!-- nie -->',
    );
    expect(text).toBe("Der SU7 kostet 215.900 Yuan, so & nicht mehr. Der Wagen Neu");
  });

  test("leaves out HTML blocks, rules and link definitions", async () => {
    const { text } = await load("Eins [zwei].\n\n<div>weg</div>\n\n---\n\n[zwei]: https://x.de\n\nDrei.");
    expect(text).toBe("Eins zwei.\n\nDrei.");
  });

  test("joins wrapped lines and keeps hard line breaks", async () => {
    const { text } = await load("Eine Zeile\ngeht weiter.\\\nNeue Zeile.<br>Und noch eine.  \nLetzte.");
    expect(text).toBe("Eine Zeile geht weiter.\nNeue Zeile.\nUnd noch eine.\nLetzte.");
  });

  test("is the same for BOM, CRLF, decomposed umlauts and soft hyphens", async () => {
    const body = "Die Räder rollen.\n\n- Größe: 19 Zoll";
    const plain = articleFile("Räder", body);
    const odd = `\uFEFF${plain.replace("rollen", "rol\u00ADlen").normalize("NFD").replace(/\n/g, "\r\n")}`;
    const [a, b] = await Promise.all(
      [plain, odd].map(async (file) => loadCorpus(await corpusFolder({ "a.md": file }))),
    );
    expect(b?.articles).toEqual(a?.articles);
    expect(a?.articles[0]?.text).toBe("Die Räder rollen.\n\nGröße: 19 Zoll");
  });

  test("has no control characters, which could repaint the terminal that shows it", async () => {
    const file = articleFile('"Ro\\e[31mt"', "Ein \u001B]0;Titel\u0007Wort\u001B[2J, eine \u009B31mFarbe.");
    const { articles } = await loadCorpus(await corpusFolder({ "a.md": file }));
    expect(articles[0]?.title).toBe("Ro[31mt");
    expect(articles[0]?.text).toBe("Ein ]0;TitelWort[2J, eine 31mFarbe.");
  });

  test("has a line for each block of the file", async () => {
    const { text, blocks } = await load(
      "Absatz.\n\n# Eins\n\n1. Punkt\n   - Unterpunkt\n\n   Nachtrag.\n\n> Zitat.\n> > # Tief\n\n```js\nlet a = 1;\n\nlet b;\n```\n\n| a | b \\| c |\n|---|---|\n| 1 | **2** |",
    );
    const shown = blocks.map(({ kind, depth, line, start, end, cells }) => {
      const words = text.slice(start, end);
      return [kind, depth, line, cells ? cells.map(([from, to]) => text.slice(from, to)) : words];
    });
    expect(shown).toEqual([
      ["paragraph", undefined, 8, "Absatz."],
      ["heading", 1, 10, "Eins"],
      ["item", 1, 12, "Punkt"],
      ["item", 2, 13, "Unterpunkt"],
      ["paragraph", 1, 15, "Nachtrag."],
      ["quote", undefined, 17, "Zitat."],
      ["quote", undefined, 18, "Tief"],
      ["code", undefined, 20, "let a = 1;\n\nlet b;"],
      ["row", undefined, 26, ["a", "b | c"]],
      ["row", undefined, 28, ["1", "2"]],
    ]);
    expect(text).toContain("Punkt\nUnterpunkt\n\nNachtrag.\n\nZitat.\n\nTief\n\nlet a = 1;");
    expect(text.endsWith("a\tb | c\n1\t2")).toBe(true);
  });
});

describe("the passages of an article", () => {
  test("are paragraphs with the lists and tables that they introduce", async () => {
    const article = await load(
      "Vorab. Zwei Sätze.\n\n## Zahlen\n\nIm ersten Jahr:\n\n- Einheiten: 137.000\n- Umsatz: 4,5 Mrd.\n  - davon Autos: alles\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nDanach.",
    );
    expect(sentencesOf(article)).toEqual([
      ["Vorab.", "Zwei Sätze."],
      ["Im ersten Jahr:", "Einheiten: 137.000", "Umsatz: 4,5 Mrd.", "davon Autos: alles", "a\tb", "1\t2"],
      ["Danach."],
    ]);
    expect(article.passages.map(({ id, index }) => [id, index])).toEqual([
      ["a#0", 0],
      ["a#1", 1],
      ["a#2", 2],
    ]);
  });

  test("know the headings above them", async () => {
    const article = await load(
      "# A\n\neins\n\n## B\n\n- zwei\n\n#### C\n\ndrei\n\n## *D*\n\nvier\n\n# E\n\nfünf",
    );
    expect(article.passages.map(({ headings }) => headings)).toEqual([
      ["A"],
      ["A", "B"],
      ["A", "B", "C"],
      ["A", "D"],
      ["E"],
    ]);
  });

  test("split a list item only when it is longer than an excerpt", async () => {
    const long = "Das ist ein Satz von mittlerer Länge. ".repeat(10).trim();
    const article = await load(`Liste:\n\n- Kurz. Zwei Sätze.\n- ${long}`);
    expect(sentencesOf(article)[0]?.length).toBe(1 + 1 + 10);
  });
});

describe("a corpus", () => {
  test("is every .md file of the folder and its subfolders except README.md and hidden ones", async () => {
    const dir = await corpusFolder({
      "README.md": "Nur für Menschen",
      "b.md": articleFile("B"),
      "autos/a.md": articleFile("A"),
      "autos/README.md": "auch",
      ".obsidian/c.md": "nein",
      "d.txt": "nein",
      "questions.yaml": "[]",
    });
    const { articles, defects } = await loadCorpus(dir);
    expect(articles.map(({ id, file }) => [id, file])).toEqual([
      ["a", "corpus/autos/a.md"],
      ["b", "corpus/b.md"],
    ]);
    expect(defects).toEqual([]);
  });

  test("has a version that only its content changes", async () => {
    const files = { "a.md": articleFile("A"), "b.md": articleFile("B") };
    const version = async (content: Record<string, string>) =>
      (await loadCorpus(await corpusFolder(content))).version;
    const first = await version(files);
    expect(first).toMatch(/^[0-9a-f]{8}$/);
    expect(await version({ ...files, "c.md": "kaputt" })).toBe(first);
    expect(await version({ ...files, "b.md": articleFile("B", "Anders.") })).not.toBe(first);
    expect(await version({ "a.md": files["a.md"] })).not.toBe(first);
  });

  test("keeps what a header says; unknown is null", async () => {
    const header = {
      date: "unknown",
      tags: "[ SU7, Räder, SU7 ]",
      source: "{ name: unknown, url: unknown }",
      aliases: "{ Samsung: [Samsung Electronics, 삼성] }",
    };
    const dir = await corpusFolder({ "a.md": articleFile('"Titel:  zwei"', "Text.", header) });
    const [article] = (await loadCorpus(dir)).articles;
    expect(article).toMatchObject({
      title: "Titel: zwei",
      date: null,
      tags: ["SU7", "Räder"],
      source: { name: null, url: null },
      aliases: { Samsung: ["Samsung Electronics", "삼성"] },
    });
  });

  test("that is bundled has no defect", async () => {
    const { articles, defects } = await loadCorpus("corpus");
    expect(defects).toEqual([]);
    expect(articles.length).toBeGreaterThanOrEqual(14);
  });
});
