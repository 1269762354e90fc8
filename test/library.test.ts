import { appendFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { openLibrary, type Change, type Library } from "../src/library.ts";
import { articleFile, corpusFolder, writeFiles } from "./corpus/folder.ts";

const FILES = { "a.md": articleFile("A", "Der Wagen ist rot."), "b.md": articleFile("B") };

const textOf = (library: Library, id: string) => library.current().articles.get(id)?.text;

async function open(
  files: Record<string, string>,
  watch = false,
): Promise<{ dir: string; library: Library }> {
  const dir = await corpusFolder(files);
  const library = await openLibrary(dir, { watch });
  onTestFinished(() => library.close());
  return { dir, library };
}

describe("a reload", () => {
  test("says what was added, changed and removed, and swaps the archive in whole", async () => {
    const { dir, library } = await open({ ...FILES, "c.md": articleFile("C") });
    const before = library.current();
    const swaps: Change[] = [];
    library.onSwap((change) => swaps.push(change));
    await writeFiles(dir, { "a.md": articleFile("A", "Der Wagen ist blau."), "neu/d.md": articleFile("D") });
    await rm(join(dir, "c.md"));
    const change = await library.reload();
    expect(change).toEqual({ added: ["d"], changed: ["a"], gone: ["c"], kept: [], defects: [] });
    expect(swaps).toEqual([change]);
    expect(textOf(library, "a")).toBe("Der Wagen ist blau.");
    expect(library.current().search.find("blau").hits[0]?.article.id).toBe("a");
    expect(before.articles.get("a")?.text).toBe("Der Wagen ist rot.");
    expect(before.articles.has("c")).toBe(true);
  });

  test("keeps the last good version of an article whose file is broken", async () => {
    const { dir, library } = await open(FILES);
    const { version } = library.current().corpus;
    await writeFiles(dir, { "a.md": "---\ntitle: A" });
    const broken = await library.reload();
    expect(broken).toMatchObject({ changed: [], gone: [], kept: ["a"], defects: [{ file: "corpus/a.md" }] });
    expect(library.current().corpus).toMatchObject({ kept: ["a"], version });
    expect(textOf(library, "a")).toBe("Der Wagen ist rot.");
    await writeFiles(dir, { "a.md": articleFile("A", "Der Wagen ist grün.") });
    expect(await library.reload()).toMatchObject({ changed: ["a"], kept: [], defects: [] });
    expect(textOf(library, "a")).toBe("Der Wagen ist grün.");
  });

  test("keeps an article that takes another one's title", async () => {
    const { dir, library } = await open(FILES);
    await writeFiles(dir, { "b.md": articleFile("A") });
    expect(await library.reload()).toMatchObject({ kept: ["b"], defects: [{ file: "corpus/b.md" }] });
    expect(library.current().articles.get("b")?.title).toBe("B");
  });

  test("keeps nothing of a file that is gone, and nothing of one that was never good", async () => {
    const { dir, library } = await open({ ...FILES, "c.md": "kaputt" });
    await rename(join(dir, "a.md"), join(dir, "a.txt"));
    expect(await library.reload()).toMatchObject({
      gone: ["a"],
      kept: [],
      defects: [{ file: "corpus/c.md" }],
    });
  });

  test("without a change swaps nothing, not even for a new time stamp", async () => {
    const { dir, library } = await open(FILES);
    const before = library.current();
    let swaps = 0;
    library.onSwap(() => swaps++);
    await utimes(join(dir, "a.md"), new Date(0), new Date(0));
    await library.reload();
    expect(swaps).toBe(0);
    expect(library.current()).toBe(before);
  });

  test("changes nothing when no article could answer afterwards", async () => {
    const { dir, library } = await open(FILES);
    await rm(join(dir, "a.md"));
    await rm(join(dir, "b.md"));
    await expect(library.reload()).rejects.toThrow(
      "holds no usable article any more, the old ones still answer",
    );
    await rm(dir, { recursive: true });
    await expect(library.reload()).rejects.toThrow("is not a folder that can be read (ENOENT)");
    expect(textOf(library, "a")).toBe("Der Wagen ist rot.");
    await writeFiles(dir, { "c.md": articleFile("C") });
    expect(await library.reload()).toMatchObject({ added: ["c"], gone: ["a", "b"] });
  });

  test("sees every change that was made before it was asked for", async () => {
    const { dir, library } = await open(FILES);
    const first = library.reload();
    await writeFiles(dir, { "c.md": articleFile("C") });
    await Promise.all([library.reload(), library.reload(), first]);
    expect(library.current().articles.has("c")).toBe(true);
  });
});

describe("a watched folder", () => {
  const nextSwap = (library: Library) =>
    new Promise<Change>((resolve) => {
      const stop = library.onSwap((change) => {
        stop();
        resolve(change);
      });
    });

  test("shows a changed, a new and a broken file by itself", async () => {
    const { dir, library } = await open(FILES, true);
    const changed = nextSwap(library);
    await writeFiles(dir, { "a.md": articleFile("A", "Der Wagen ist blau.") });
    expect(await changed).toMatchObject({ changed: ["a"] });
    const added = nextSwap(library);
    await writeFiles(dir, { "neu/c.md": articleFile("C") });
    expect(await added).toMatchObject({ added: ["c"] });
    const broken = nextSwap(library);
    await writeFiles(dir, { "neu/c.md": "kaputt" });
    expect(await broken).toMatchObject({ kept: ["c"], defects: [{ file: "corpus/neu/c.md" }] });
  });

  test("bundles rapid saves and many files into one swap", async () => {
    const { dir, library } = await open(FILES, true);
    const swaps: Change[] = [];
    library.onSwap((change) => swaps.push(change));
    const count = process.env["FULL"] ? 500 : 50;
    for (let index = 0; index < count; index++) {
      await writeFiles(dir, {
        [`neu/${index}.md`]: articleFile(`Neu ${index}`),
        "a.md": articleFile("A", `Stand ${index}.`),
      });
      await setTimeout(1);
    }
    await expect.poll(() => library.current().articles.size, { timeout: 20_000 }).toBe(count + 2);
    await setTimeout(600);
    expect(swaps.length).toBe(1);
    expect(textOf(library, "a")).toBe(`Stand ${count - 1}.`);
  });

  test("is watched on when it is deleted and comes back", async () => {
    const { dir, library } = await open(FILES, true);
    await rm(dir, { recursive: true });
    await setTimeout(400);
    expect(library.current().articles.size).toBe(2);
    await writeFiles(dir, { ...FILES, "c.md": articleFile("C") });
    await expect.poll(() => library.current().articles.has("c"), { timeout: 20_000 }).toBe(true);
    const changed = nextSwap(library);
    await writeFiles(dir, { "c.md": articleFile("C", "Anders.") });
    expect(await changed).toMatchObject({ changed: ["c"] });
  });

  test("reads a file only when it is complete", async () => {
    const { dir, library } = await open(FILES, true);
    const seen: (string | undefined)[] = [];
    library.onSwap(() => seen.push(textOf(library, "a")));
    await writeFile(join(dir, "a.md"), articleFile("A", "Eins."));
    for (const word of ["Zwei.", "Drei.", "Vier."]) {
      await setTimeout(100);
      // A reload for another reason must not see half of it either.
      const reload = library.reload();
      await appendFile(join(dir, "a.md"), `${word}\n`);
      await reload;
    }
    await expect.poll(() => textOf(library, "a"), { timeout: 20_000 }).toBe("Eins. Zwei. Drei. Vier.");
    expect(seen).toEqual(["Eins. Zwei. Drei. Vier."]);
  });
});
