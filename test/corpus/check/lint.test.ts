import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openArchive } from "../../../src/archive.ts";
import { fixCorpus } from "../../../src/corpus/check/fix.ts";
import { lintCorpus } from "../../../src/corpus/check/lint.ts";
import { defectLine } from "../../../src/corpus/defect.ts";
import { articleFile as good, corpusFolder } from "../folder.ts";

async function lint(files: Record<string, string>): Promise<string[]> {
  const dir = await corpusFolder(files);
  const archive = await openArchive(dir);
  expect(archive.corpus.defects).toEqual([]);
  return (await lintCorpus(dir, archive)).map((finding) => `${finding.kind} ${defectLine(finding)}`);
}

test("a good corpus has no findings", async () => {
  const body = "Der [SU7](b.md#preise) und [die Seite](https://example.org/x), auch <!-- ein Kommentar -->.";
  expect(await lint({ "a.md": good("A", body), "b.md": good("B", "## Preise\n\nText.") })).toEqual([]);
});

test("links must lead to an article, and to a heading that it has", async () => {
  const body =
    "Zu [B](b.md), [C](c.md), [D](sub/d.md#preise-und-größen) und [E](sub/d.md#e).\n\n![Bild](bild.png)\n\n[x]: ../y.md";
  const files = {
    "a.md": good("A", body),
    "b.md": good("B"),
    "sub/d.md": good("D", "## Preise und Größen!\n\n[A](../a.md)"),
  };
  expect(await lint(files)).toEqual([
    "defect corpus/a.md:8:15 the link leads to corpus/c.md, which is no article here, expected one that is, or an https:// address",
    "defect corpus/a.md:8:62 the link leads to #e, which corpus/sub/d.md does not have, expected one of #preise-und-größen",
    "defect corpus/a.md:10:1 the link leads to corpus/bild.png, which is no article here, expected one that is, or an https:// address",
    "defect corpus/a.md:12:1 the link leads to y.md, which is no article here, expected one that is, or an https:// address",
  ]);
});

test("HTML does not reach the reader", async () => {
  expect(
    await lint({ "a.md": good("A", 'Text <span class="x">hier</span>.\n\n<div>\nweg\n</div>') }),
  ).toEqual([
    "defect corpus/a.md:8:6 HTML <span> is not shown, write its text as Markdown",
    "defect corpus/a.md:8:26 HTML </span> is not shown, write its text as Markdown",
    "defect corpus/a.md:10:1 HTML <div> is not shown, write its text as Markdown",
  ]);
});

test("soft hyphens, zero widths and loose accents are found, and --fix takes them out", async () => {
  const clean = good("Räder", "Die Elektroautos rollen über die Brücke.");
  const dir = await corpusFolder({
    "a.md": clean.replace("Elektroautos", "Elek\u00ADtro\u00ADau\u200Btos").replace("über", "u\u0308ber"),
    "kaputt.md": Buffer.from([0xff, 0xad]),
  });
  const lines = async () =>
    (await lintCorpus(dir, await openArchive(dir))).map(
      (finding) => `${finding.kind} ${defectLine(finding)}`,
    );
  expect(await lines()).toEqual([
    "defect corpus/a.md:8:9 3 invisible characters (soft hyphen or zero width), remove with --fix",
    "defect corpus/a.md:8:28 1 letter is written as letter and accent, compose with --fix",
  ]);
  expect(await fixCorpus(dir)).toEqual(["corpus/a.md"]);
  expect(await readFile(join(dir, "a.md"), "utf8")).toBe(clean);
  expect(await lines()).toEqual([]);
  expect(await fixCorpus(dir)).toEqual([]);
});

test("one word is spelled one way", async () => {
  const files = {
    "a.md": good("A", "Das Werk in München ist neu."),
    "b.md": good("B", "Die Fabrik in Muenchen ist neu."),
  };
  expect(await lint(files)).toEqual([
    'defect corpus/b.md:8:15 "Muenchen" is written "München" elsewhere in the corpus, write it alike',
  ]);
});

test("undated and untagged articles are advice", async () => {
  expect(await lint({ "a.md": good("A", "Text.", { date: "unknown", tags: "[]" }) })).toEqual([
    "advice corpus/a.md:3:1 the article has no date, write it once it is known: date: 2025-03-24",
    "advice corpus/a.md:5:1 the article has no tags, name its subjects: tags: [Xiaomi, SU7]",
  ]);
});

test("a sentence that no excerpt has room for is advice", async () => {
  const long = `Das ist ein Satz, ${"der weiter und immer weiter geht, ".repeat(10)}bis er endet.`;
  expect(await lint({ "a.md": good("A", `Kurz. ${long}`) })).toEqual([
    `advice corpus/a.md:8:7 this sentence has ${long.length} characters, an excerpt shows 300, split it`,
  ]);
});

test("a figure of which nobody can say what it measures is advice, a date is not", async () => {
  const findings = await lint({ "a.md": good("A", "Am 22. März 2025 war es so weit.\n\n- 4,5 Mrd.") });
  expect(findings).toEqual([
    'advice corpus/a.md:10:3 it is not clear what "4,5 Mrd." measures, name it beside the figure or in the sentence before the list',
  ]);
});

test("near duplicates name each other", async () => {
  const body = (await readFile("corpus/su7-start-preise.md", "utf8")).split("---\n")[2] ?? "";
  expect(await lint({ "a.md": good("A", body), "b.md": good("B", `Vorab. ${body}`) })).toEqual([
    expect.stringMatching(
      /^advice corpus\/b\.md:2:1 \d+ % of this article stand in a too, merge the two or delete one$/,
    ),
  ]);
});
