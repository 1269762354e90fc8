/**
 * Makes a golden folder of a source file, or brings the expected files of all folders up to date:
 *
 *     npm run import:case -- wix-english ~/Downloads/page.html
 *     npm run import:case
 *
 * Read the expected files before you commit them: they are what the tests hold the import to.
 */
import { copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { CASES, importCase } from "./case.ts";

const [name, source] = process.argv.slice(2);
if (name !== undefined && source !== undefined) {
  await mkdir(join(CASES, name), { recursive: true });
  await copyFile(source, join(CASES, name, `source${extname(source).toLowerCase()}`));
}
const names = name === undefined ? await readdir(CASES) : [name];
for (const name of names) await writeExpected(name);

async function writeExpected(name: string): Promise<void> {
  const expected = join(CASES, name, "expected");
  const files = await importCase(name);
  await rm(expected, { recursive: true, force: true });
  await mkdir(expected, { recursive: true });
  for (const [file, content] of Object.entries(files)) await writeFile(join(expected, file), content);
  console.log(`${expected}: ${Object.keys(files).join(", ")}`);
}
