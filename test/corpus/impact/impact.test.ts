import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commands } from "../../../commands/index.ts";
import { openArchive } from "../../../src/archive.ts";
import { askedCommands } from "../../../src/corpus/golden.ts";
import { compareArchives } from "../../../src/corpus/impact/compare.ts";
import { report } from "../../../src/corpus/impact/report.ts";
import { atRevision } from "../../../src/corpus/impact/revision.ts";
import { readQuestions } from "../../../src/corpus/questions.ts";
import { articleFile, corpusFolder, writeFiles } from "../folder.ts";

const QUESTIONS = `
- question: Wie viele Roboter arbeiten im Werk?
  articles: [werk]
  shows: "700"
- question: Von wem kommt der Akku?
  articles: [akku]
  shows: CATL
`;

const FILES = {
  "werk.md": articleFile("Das Werk von Xiaomi", "Im Werk von Xiaomi arbeiten 700 Roboter."),
  "akku.md": articleFile("Der Akku", "Der Akku des SU7 kommt von CATL."),
  "alt/weg.md": articleFile("Weg", "Das ist bald weg."),
  "questions.yaml": QUESTIONS,
};

/** A corpus folder that is committed as it is. */
async function committed(files: Record<string, string>): Promise<string> {
  const dir = await corpusFolder(files);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
      cwd: join(dir, ".."),
    });
  git("init", "-q");
  git("add", ".");
  git("commit", "-q", "-m", "Artikel");
  return dir;
}

async function impactOf(dir: string, revision = "HEAD"): Promise<string> {
  const before = await atRevision(dir, revision, openArchive);
  const after = await openArchive(dir);
  const { questions } = await readQuestions(dir);
  return report(compareArchives(before, after, { questions, commands: askedCommands(commands) }), revision);
}

test("nothing changed is one line", async () => {
  expect(await impactOf(await committed(FILES))).toBe(
    "### Corpus against HEAD: 0 new, 0 changed, 0 gone\n\nNothing changes for members.",
  );
});

test("names articles, subjects, figures, questions and defects that are not what they were", async () => {
  const dir = await committed(FILES);
  await writeFiles(dir, {
    "werk.md": articleFile("Das Werk von Xiaomi", "Im Werk von Xiaomi arbeiten 900 Roboter."),
    "neu/yu7.md": articleFile("Der YU7", "Der YU7 kostet 253.500 Yuan.", { tags: "[Xiaomi, YU7]" }),
    "kaputt.md": "---\n",
  });
  await rm(join(dir, "alt/weg.md"));
  const impact = await impactOf(dir);
  expect(impact).toContain("### Corpus against HEAD: 1 new, 1 changed, 1 gone");
  expect(impact).toContain("- new: Der YU7 (`corpus/neu/yu7.md`)");
  expect(impact).toContain("- changed: Das Werk von Xiaomi (`corpus/werk.md`)");
  expect(impact).toContain("- gone: Weg (`corpus/alt/weg.md`)");
  expect(impact).toMatch(/\*\*New defects\*\* \(1\)\n- `corpus\/kaputt\.md:1:1 /);
  expect(impact).toContain("**New subjects** (1)\n- YU7");
  expect(impact).toMatch(
    /- \*\*wrong now\*\*: Wie viele Roboter arbeiten im Werk\?; .*700 Roboter.* → .*900 Roboter/,
  );
  expect(impact).not.toContain("Von wem kommt der Akku?");
  expect(impact).toMatch(/\*\*New figures\*\* \(\d\)\n(- .*\n)*- .*253,500/);
  expect(impact).toMatch(/\*\*Figures that are gone\*\* \(1\)\n- .*700/);
});

test("names figures that disagree with an older article, and near duplicates", async () => {
  const text = (robots: number) =>
    `Im Jahr 2025 arbeiten im Werk von Xiaomi ${robots} Roboter. ${"Die Halle ist groß und hell, und vor dem Tor stehen jeden Morgen viele neue Autos in langen Reihen. Wer sie abholt, fährt zuerst durch die Stadt und dann auf die Autobahn nach Süden. ".repeat(2)}`;
  const dir = await committed({ "alt.md": articleFile("Alt", text(700)) });
  await writeFiles(dir, { "neu.md": articleFile("Neu", text(1000)) });
  const impact = await impactOf(dir);
  expect(impact).toMatch(/\*\*Disagreements\*\* \(1\)\n- .*(1,000.*against.*700|700.*against.*1,000)/);
  expect(impact).toMatch(/\*\*Near duplicates\*\* \(1\)\n- \d+ % of `neu` stand in `alt` too/);
});

test("a folder that the revision does not have was empty", async () => {
  const dir = await committed({ "a.md": articleFile("A") });
  await writeFiles(dir, { "neu/b.md": articleFile("B") });
  expect(await impactOf(join(dir, "neu"))).toContain("1 new, 0 changed, 0 gone");
});

test("a revision that is none is one clear line", async () => {
  const dir = await committed(FILES);
  await expect(impactOf(dir, "--help")).rejects.toThrow(
    '"--help" is no git revision here, expected one like HEAD',
  );
});

test("a folder without git is one clear line that says so", async () => {
  const dir = await corpusFolder(FILES);
  await expect(impactOf(dir)).rejects.toThrow(`${dir} is in no git repository`);
});
