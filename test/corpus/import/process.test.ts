import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFiles } from "./case.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fundstelle-import-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** By its address, so that the program can be started in another folder, too. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

type Ended = { code: number | null; stdout: string; stderr: string };

/** Runs the import as a user does; `onStart` may end it. */
function run(
  args: string[],
  env: Record<string, string | undefined> = {},
  { cwd = ".", kill }: { cwd?: string; kill?: Promise<unknown> } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ["--import", TSX, resolve("src/corpus/import/main.ts"), ...args], {
    cwd,
    env: { ...process.env, CORPUS_DIR: "", ...env },
  });
  const ended: Ended = { code: null, stdout: "", stderr: "" };
  child.stdout.on("data", (data: Buffer) => (ended.stdout += data.toString()));
  child.stderr.on("data", (data: Buffer) => (ended.stderr += data.toString()));
  void kill?.then(() => child.kill("SIGKILL"));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...ended, code }));
  });
}

const text = (number: number, word: string) =>
  `Bericht Nummer ${number} aus dem ${word}\n\n` +
  `Im Jahr ${1900 + number} zählte der Verein ${number * 7} Mitglieder, und ${word} war das Wort, das in jedem Protokoll stand.\n\n`.repeat(
    1,
  ) +
  `Die Kasse schloss mit ${number * 31} Euro ab, davon flossen ${number * 3} Euro in das Fest am See, das alle noch erinnern.`;

describe("npm run import", () => {
  test("imports, says what it did, and exits with 0", async () => {
    await writeFile(join(folder, "a.txt"), text(1, "Archiv"));
    const { code, stdout, stderr } = await run([
      "--out",
      join(folder, "one"),
      join(folder, "a.txt"),
      "--source-name",
      "Verein",
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("please fill in: date, tags, source address");
    expect(stdout).toContain("1 new. 1 to complete by hand");
    expect(Object.keys(await readFiles(join(folder, "one")))).toEqual(["bericht-nummer-1-aus-dem-archiv.md"]);
  });

  test("writes to CORPUS_DIR without --out", async () => {
    await writeFile(join(folder, "a.txt"), text(1, "Archiv"));
    await run([join(folder, "a.txt")], { CORPUS_DIR: join(folder, "other") });
    expect(Object.keys(await readFiles(join(folder, "other")))).toHaveLength(1);
  });

  test("writes to the CORPUS_DIR of .env", async () => {
    await writeFile(join(folder, "a.txt"), text(1, "Archiv"));
    await writeFile(join(folder, ".env"), `CORPUS_DIR=${join(folder, "from-env")}`);
    await run([join(folder, "a.txt")], { CORPUS_DIR: undefined }, { cwd: folder });
    expect(Object.keys(await readFiles(join(folder, "from-env")))).toHaveLength(1);
  });

  test.for([
    [[], "Missing required positional argument: SOURCE"],
    [["x.txt", "--dryrun"], "unknown option --dryrun"],
    [
      ["x.txt", "--source-url", "ftp://x"],
      '--source-url "ftp://x": expected an address that begins with https:// or http://',
    ],
    [["x.txt", "y.txt", "--source-url", "https://x.example"], "--source-url is the address of one article"],
  ] as const)("wrong use %j exits with 2 and one clear line", async ([args, message]) => {
    const { code, stderr } = await run([...args]);
    expect(code).toBe(2);
    expect(stderr.split("\n")[0]).toContain(message);
    expect(stderr).not.toContain("    at ");
  });

  test("a source that is not there exits with 1", async () => {
    const { code, stdout } = await run(["--out", join(folder, "none"), join(folder, "nope.txt")]);
    expect(code).toBe(1);
    expect(stdout).toContain("nope.txt: no such file or folder");
  });
});

const kills = process.env["FULL"] ? 200 : 4;
const SOURCES = process.env["FULL"] ? 120 : 40;

describe("killing an import", () => {
  test(
    `leaves no half file and no lost one (${kills} times)`,
    async () => {
      const sources = join(folder, "sources");
      await mkdir(sources);
      const write = async (word: string) => {
        for (let number = 1; number <= SOURCES; number += 1) {
          await writeFile(
            join(sources, `${number}.txt`),
            text(number, "Archiv").replace("jedem Protokoll", word),
          );
        }
      };
      const whole = async (name: string) => {
        await run(["--force", "--out", join(folder, name), sources]);
        return readFiles(join(folder, name));
      };
      await write("jedem Protokoll");
      const before = await whole("before");
      await write("keinem Protokoll");
      const after = await whole("after");
      const started = Date.now();
      await whole("after");
      const duration = Date.now() - started;

      const out = join(folder, "killed");
      let midway = 0;
      for (let round = 0; round < kills; round += 1) {
        // Every other round begins with the old version of each file, the others with an empty folder.
        await rm(out, { recursive: true, force: true });
        const old = round % 2 === 0 ? before : {};
        await mkdir(out);
        for (const [name, content] of Object.entries(old)) await writeFile(join(out, name), content);
        const moment = (0.3 + 0.9 * ((round * 0.618) % 1)) * duration;
        await run(
          ["--force", "--out", out, sources],
          {},
          { kill: new Promise((resolve) => setTimeout(resolve, moment)) },
        );
        const left = Object.entries(await readFiles(out)).filter(([name]) => name.endsWith(".md"));
        expect(left.length).toBeGreaterThanOrEqual(Object.keys(old).length);
        const written = left.filter(([name, content]) => after[name] === content).length;
        if (written > 0 && written < SOURCES) midway += 1;
        for (const [name, content] of left) expect([old[name], after[name]]).toContain(content);
      }
      // With few kills, none may have come between the first and the last file.
      expect(midway).toBeGreaterThanOrEqual(kills > 100 ? kills / 10 : 0);
      await run(["--force", "--out", out, sources]);
      expect(await readFiles(out)).toEqual(after);
    },
    kills * 30_000,
  );
});
