import { execFileSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createArchive } from "../../src/archive.ts";
import { defectLine } from "../../src/corpus/defect.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { BROKEN } from "./broken.ts";
import { articleFile as good, corpusFolder } from "./folder.ts";

describe("a corpus with broken files", () => {
  test("reports each by one line and answers from all others", async () => {
    const broken = Object.entries(BROKEN).map(([kind, [content, line]]) => ({
      name: `${kind}.md`,
      content,
      line,
    }));
    const dir = await corpusFolder({
      "0-gut.md": good("Am Anfang"),
      ...Object.fromEntries(broken.map(({ name, content }) => [name, content])),
      "z/gut.md": good("Am Ende"),
    });
    const corpus = await loadCorpus(dir);
    const expected = broken.map(({ name, line }) => `corpus/${name}:${line}`);
    expect(corpus.defects.map(defectLine)).toEqual(expected.sort());
    const archive = await createArchive(corpus);
    expect([...archive.articles.keys()]).toEqual(["0-gut", "gut"]);
    expect(
      archive.search
        .find("Räder")
        .hits.map(({ article }) => article.title)
        .sort(),
    ).toEqual(["Am Anfang", "Am Ende"]);
  });

  test("refuses the later of two files with the same name or title", async () => {
    const dir = await corpusFolder({
      "a.md": good("Eins"),
      "b/a.md": good("Zwei"),
      "c.md": good("EINS"),
      "d.md": good("Drei", "Text.", { date: "bald" }),
      "e.md": good("Drei"),
    });
    const corpus = await loadCorpus(dir);
    expect(corpus.articles.map(({ file }) => file)).toEqual(["corpus/a.md", "corpus/e.md"]);
    expect(corpus.defects.map(defectLine)).toEqual([
      "corpus/b/a.md:1:1 corpus/a.md has the same file name, rename one of the two",
      "corpus/c.md:2:8 corpus/a.md has the same title, change one of the two or delete this file",
      'corpus/d.md:3:7 date: expected a day that exists, like 2025-03-24, or unknown, not "bald"',
    ]);
  });

  test("follows no link out of the folder, and reads neither folders nor pipes as articles", async () => {
    const dir = await corpusFolder({
      "gut.md": good("Gut"),
      "folder.md/innen.md": good("Innen"),
      "text/a.txt": "",
    });
    await writeFile(join(dir, "../secret.md"), good("Geheim"));
    await mkdir(join(dir, "../outside"));
    await writeFile(join(dir, "../outside/secret.md"), good("Auch geheim"));
    await symlink("../secret.md", join(dir, "link-out.md"));
    await symlink("../outside", join(dir, "folder-out"));
    await symlink("gone.md", join(dir, "link-nowhere.md"));
    await symlink("folder.md", join(dir, "folder-inside"));
    await symlink("..", join(dir, "text/folder-loop"));
    execFileSync("mkfifo", [join(dir, "pipe.md")]);
    const corpus = await loadCorpus(dir);
    expect(corpus.articles.map(({ id }) => id)).toEqual(["gut", "innen"]);
    expect(corpus.defects.map(defectLine)).toEqual([
      "corpus/folder-out:1:1 this symbolic link leads out of the corpus folder, put the article itself here",
      "corpus/folder.md:1:1 this is a folder, rename it so that it does not end in .md",
      "corpus/link-nowhere.md:1:1 this symbolic link leads nowhere, put the article itself here",
      "corpus/link-out.md:1:1 this symbolic link leads out of the corpus folder, put the article itself here",
      "corpus/pipe.md:1:1 this is not an ordinary file, put the article itself here",
    ]);
  });

  test("is reported by npm run check:corpus, which then fails", async () => {
    const dir = await corpusFolder({ "gut.md": good("Gut"), "x.md": "" });
    const check = () =>
      execFileSync(process.execPath, ["--import", "tsx", "src/corpus/check/main.ts"], {
        env: { ...process.env, CORPUS_DIR: dir },
        encoding: "utf8",
      });
    expect(check).toThrow(
      expect.objectContaining({
        status: 1,
        stdout: expect.stringContaining("corpus/x.md:1:1 the file is empty"),
      }),
    );
    await writeFile(join(dir, "x.md"), good("Jetzt gut"));
    expect(check()).toContain("2 articles answer");
  });
});

test("a folder that is not there is one clear line", async () => {
  await expect(loadCorpus("gibt/es/nicht")).rejects.toThrow(
    'CORPUS_DIR: "gibt/es/nicht" is not a folder that can be read (ENOENT), name the folder with the articles',
  );
});
