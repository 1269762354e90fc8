import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { importAll, type ImportOptions, type ImportReport } from "../../../src/corpus/import/run.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { CASES, importCase, readFiles, silent } from "./case.ts";

const TITLE = "Eine Bahn für den Hafen";
const FILE = "eine-bahn-fuer-den-hafen.md";
const TEXT = `${TITLE}

Die neue Linie verbindet das Werk mit dem Hafen und braucht für die zwölf Kilometer lange Strecke nur neun Minuten.

Gebaut wird von März an, bezahlt haben das Land und drei Gemeinden zusammen 48 Millionen Euro, mehr als geplant war.`;

let folder = "";
let out = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fundstelle-import-"));
  out = join(folder, "corpus");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Writes the sources by their names and imports them, in order. */
async function run(
  sources: Record<string, string | Buffer>,
  options: Partial<ImportOptions> = {},
): Promise<ImportReport> {
  const paths = Object.keys(sources).map((name) => join(folder, name));
  for (const [name, content] of Object.entries(sources)) await writeFile(join(folder, name), content);
  const all = { sources: paths, out, dryRun: false, force: false, keep: false, source: {}, ...options };
  return importAll(all, silent);
}

const statuses = ({ imported }: ImportReport) => imported.map(({ status }) => status);
const page = (body: string, head = "") =>
  `<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`;
const paragraphs = TEXT.split("\n\n").slice(1);
const article = `<article><h1>${TITLE}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article>`;

describe("files that are there already", () => {
  test("the same article again is unchanged, under any source name", async () => {
    expect(statuses(await run({ "a.txt": TEXT }))).toEqual(["new"]);
    expect(statuses(await run({ "b.txt": TEXT }))).toEqual(["unchanged"]);
    expect(Object.keys(await readFiles(out))).toEqual([FILE]);
  });

  test("a changed file is kept without force, and overwritten with it", async () => {
    await run({ "a.txt": TEXT });
    const changed = (await readFile(join(out, FILE), "utf8")).replace("neun Minuten", "9 Minuten");
    await writeFile(join(out, FILE), changed);
    expect(statuses(await run({ "a.txt": TEXT }))).toEqual(["kept"]);
    expect(await readFile(join(out, FILE), "utf8")).toBe(changed);
    expect(statuses(await run({ "a.txt": TEXT }, { force: true }))).toEqual(["overwritten"]);
    expect(await readFile(join(out, FILE), "utf8")).toContain("neun Minuten");
  });

  test("a file behind a symbolic link is a file that is there, also outside the corpus", async () => {
    await mkdir(out);
    await writeFile(join(folder, "notes"), "Das ist kein Artikel.");
    await symlink(join(folder, "notes"), join(out, FILE));
    await symlink(join(folder, "nowhere"), join(out, "broken.md"));
    expect(statuses(await run({ "a.txt": TEXT }))).toEqual(["new"]);
    expect(await readFile(join(folder, "notes"), "utf8")).toBe("Das ist kein Artikel.");
  });

  test("what a person filled in is not asked for again, and survives force", async () => {
    await run({ "a.txt": TEXT });
    const before = await readFile(join(out, FILE), "utf8");
    const filled = before
      .replace("date: unknown", "date: 2025-05-03")
      .replace("name: unknown", "name: Hafenbote");
    await writeFile(join(out, FILE), filled);
    const report = await run({ "a.txt": TEXT }, { force: true });
    expect(report.imported).toMatchObject([{ status: "unchanged", missing: ["tags", "source address"] }]);
    expect(await readFile(join(out, FILE), "utf8")).toBe(filled);
  });

  test("an article that was renamed is found by its address", async () => {
    const html = page(article, '<link rel="canonical" href="https://www.a.example/bahn/">');
    await run({ "a.html": html });
    const content = await readFile(join(out, FILE), "utf8");
    await rm(join(out, FILE));
    await mkdir(join(out, "verkehr"));
    await writeFile(join(out, "verkehr", "bahn.md"), content);
    const report = await run({
      "b.html": html.replace("https://www.a.example/bahn/", "http://a.example/bahn?utm_source=x"),
    });
    expect(report.imported).toMatchObject([{ file: join(out, "verkehr", "bahn.md"), status: "kept" }]);
  });

  test("a dry run writes nothing", async () => {
    expect(statuses(await run({ "a.txt": TEXT }, { dryRun: true }))).toEqual(["new"]);
    expect(await readFiles(out)).toEqual({});
  });

  test("what a killed import left behind is cleaned up", async () => {
    await mkdir(out);
    await writeFile(join(out, `${FILE}.1234567890`), "half");
    await run({ "a.txt": TEXT });
    expect(Object.keys(await readFiles(out))).toEqual([FILE]);
  });
});

describe("articles that are alike", () => {
  test("equal titles of different addresses are different articles, and both load", async () => {
    const at = (url: string, body: string) => page(body, `<link rel="canonical" href="${url}">`);
    const other = `<article><h1>${TITLE}</h1>${paragraphs.map((text) => `<p>${text.split(" ").reverse().join(" ")}</p>`).join("")}</article>`;
    const report = await run({
      "a.html": at("https://a.example/1", article),
      "b.html": at("https://a.example/2", other),
    });
    expect(statuses(report)).toEqual(["new", "new"]);
    expect(report.imported[1]?.notes).toEqual([
      `another article is called “${TITLE}”: find a title of its own`,
    ]);
    const { articles, defects } = await loadCorpus(out);
    expect(defects).toEqual([]);
    expect(articles.map(({ title }) => title).sort()).toEqual([TITLE, `${TITLE} (2)`]);
  });

  test("near duplicates are named", async () => {
    const copy = TEXT.replace(TITLE, "Neue Bahn zum Hafen").replace("48 Millionen", "49 Millionen");
    const report = await run({ "a.txt": TEXT, "b.txt": copy });
    expect(report.imported[1]?.alike).toMatchObject([{ id: join(out, FILE) }]);
    expect(report.imported[0]?.alike).toEqual([]);
  });
});

describe("what cannot be known", () => {
  test("is asked for, and loads as unknown", async () => {
    const report = await run({ "a.txt": TEXT });
    expect(report.imported[0]?.missing).toEqual(["date", "tags", "source name", "source address"]);
    const { articles, defects } = await loadCorpus(out);
    expect(defects).toEqual([]);
    expect(articles).toMatchObject([{ date: null, language: "de", source: { name: null, url: null } }]);
  });

  test("may be said on the command line", async () => {
    const report = await run(
      { "a.txt": TEXT },
      { source: { name: "Hafenbote", url: "https://hafenbote.example/bahn" } },
    );
    expect(report.imported[0]?.missing).toEqual(["date", "tags"]);
    expect(await readFile(join(out, FILE), "utf8")).toContain(
      "source: { name: Hafenbote, url: https://hafenbote.example/bahn }",
    );
  });
});

describe("sources that hold no article", () => {
  test.for<[name: string, content: string | Buffer, reason: RegExp]>([
    ["empty.txt", "", /no article found/],
    ["empty.html", "", /no article found/],
    ["menu.html", page("<nav><a href=/>Start</a></nav><footer>©</footer>"), /no article found/],
    ["script.html", page("<div id=root></div><script>app()</script>"), /no article found/],
    ["zeros.txt", Buffer.alloc(1000), /no article found/],
    ["picture.jpg", Buffer.from([0xff, 0xd8, 0xff]), /not a file type that can be imported/],
    ["feed.xml", "<rss><channel><item><title>x</title></item></channel></rss>", /not a WordPress export/],
    ["broken.xml", "\0\0\0", /not a WordPress export/],
    ["draft.md", "---\ntitle: x\ndraft: true\n---\nText.", /a draft by its header/],
    ["yaml.md", "---\ntitle: [x\n---\nText.", /the header is not YAML/],
    ["large.txt", "Wort ".repeat(500_000), /2.5 MB are too many, at most 2 MB/],
    [
      "long.txt",
      `Titel\n\n${"Ein Satz mit Wörtern, der sich nicht wiederholt. ".repeat(9000)}`,
      /split it into articles of at most 256 KB/,
    ],
    ["deep.html", page(`${"<div>".repeat(20_000)}<p>${TEXT}</p>`), /nested too deeply/],
  ])("%s is one line of the summary, and the others go on", async ([name, content, reason]) => {
    const report = await run({ [name]: content, "good.txt": TEXT });
    expect(report.skipped).toHaveLength(1);
    expect(report.skipped[0]?.reason).toMatch(reason);
    expect(statuses(report)).toEqual(["new"]);
  });

  test("a path that does not exist is named", async () => {
    const report = await run({}, { sources: [join(folder, "nope.html")] });
    expect(report.skipped).toEqual([{ from: join(folder, "nope.html"), reason: "no such file or folder" }]);
  });
});

describe("hostile names", () => {
  test.for([
    ["../../../etc/passwd", "etc-passwd"],
    ["CON", "con-article"],
    ["a/b\\c:d*e?f|g", "a-b-c-d-e-f-g"],
    ["README", "readme-article"],
  ] as const)("the title %s stays in the folder", async ([title, name]) => {
    const markdown = `---\ntitle: ${JSON.stringify(title)}\n---\n\n${paragraphs.join("\n\n")}`;
    await run({ "a.md": markdown });
    expect(Object.keys(await readFiles(folder)).filter((file) => file.startsWith("corpus"))).toEqual([
      join("corpus", `${name}.md`),
    ]);
    expect((await loadCorpus(out)).defects).toEqual([]);
  });

  test("a title in another script gets a stable name", async () => {
    const markdown = `---\ntitle: 小米汽车\n---\n\n${paragraphs.join("\n\n")}`;
    await run({ "a.md": markdown });
    const [file = ""] = Object.keys(await readFiles(out));
    expect(file).toMatch(/^article-[0-9a-f]{8}\.md$/);
    expect(statuses(await run({ "a.md": markdown }))).toEqual(["unchanged"]);
  });

  test("names of sources with strange characters are read and named", async () => {
    const name = "Seite\n„ü“ 100%.txt";
    const report = await run({ [name]: TEXT });
    expect(statuses(report)).toEqual(["new"]);
  });
});

describe("folders", () => {
  test("are searched, without what a browser saves beside a page", async () => {
    await mkdir(join(folder, "in", "Seite-Dateien"), { recursive: true });
    await mkdir(join(folder, "in", "tiefer"));
    await writeFile(join(folder, "in", "seite.html"), page(article));
    await writeFile(join(folder, "in", "Seite-Dateien", "anzeige.html"), page(article));
    await writeFile(join(folder, "in", "bild.png"), "x");
    await writeFile(join(folder, "in", "tiefer", "text.txt"), TEXT.replaceAll("Hafen", "Bahnhof"));
    const report = await run({}, { sources: [join(folder, "in")] });
    expect(report.imported.map(({ from }) => from)).toEqual([
      join(folder, "in", "seite.html"),
      join(folder, "in", "tiefer", "text.txt"),
    ]);
    expect(report.skipped).toEqual([]);
  });

  test("our own files come back as they are", async () => {
    await run({ "a.txt": TEXT });
    const before = await readFiles(out);
    const again = join(folder, "again");
    await run({}, { sources: [out], out: again });
    expect(await readFiles(again)).toEqual(before);
  });
});

describe("a WordPress export", () => {
  test("gives nothing of drafts, private posts, posts with a password, revisions and comments", async () => {
    const files = await importCase("wordpress-export");
    const all = Object.values(files).join("\n");
    expect(all).not.toMatch(/GEHEIM|KOMMENTAR|Rudi|geheim\.example|ENTWURF|PRIVAT|PASSWORT|GEPLANT/);
    expect(files["summary.txt"]).toContain(
      "1 draft, 1 private, 1 with a password, 1 scheduled, 2 of another type",
    );
  });
});

describe("a trap in a WordPress export", () => {
  test("is skipped by name, and the posts behind it are imported", async () => {
    const item = (name: string, content: string) =>
      `<item><title>${name}</title><link>https://a.example/${name}</link><content:encoded><![CDATA[${content}]]></content:encoded>` +
      `<wp:post_name>${name}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>`;
    const posts = item("falle", "<div>".repeat(2000)) + item("bahn", paragraphs.join("\n\n"));
    const xml = `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>A</title>${posts}</channel></rss>`;
    const report = await run({ "a.xml": xml });
    expect(report.skipped).toMatchObject([
      { from: join(folder, "a.xml: falle"), reason: expect.stringContaining("nested too deeply") },
    ]);
    expect(statuses(report)).toEqual(["new"]);
  });
});

describe("every golden case", () => {
  test("loads without a defect", async () => {
    const cases = await readFiles(CASES);
    const expected = Object.entries(cases).filter(([name]) => /expected\/.*\.md$/.test(name));
    await mkdir(out);
    for (const [name, content] of expected) await writeFile(join(out, name.replace(/.*\//, "")), content);
    const { articles, defects } = await loadCorpus(out);
    expect(defects).toEqual([]);
    expect(articles).toHaveLength(expected.length);
  });
});
