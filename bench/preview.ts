import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { adminCommands, commands, menus } from "../commands/index.ts";
import { createApp } from "../src/app.ts";
import { readConfig } from "../src/config.ts";
import { openLibrary } from "../src/library.ts";
import { createLog } from "../src/log.ts";
import { startPreview } from "../src/preview/server.ts";
import { answers, composer, launch, visit } from "../test/preview/browser.ts";

// `npm run bench:preview`: how long the page takes over the bundled corpus, in Chromium. Exits 1 over a limit.

/** From Enter to the visible answer, and from a written file to what it changes. */
const LIMIT_MS = 1000;
const QUESTIONS = [
  "/article samsung",
  "/facts su7",
  "/article Wann kommt Xiaomi nach Europa?",
  "/topics",
  "/help",
];

const dir = await mkdtemp(join(tmpdir(), "fundstelle-bench-"));
const started = performance.now();
const library = await openLibrary("corpus", { watch: false });
const config = readConfig({ PREVIEW_PORT: "0" });
const app = createApp({
  config,
  commands,
  menus,
  adminCommands,
  library,
  now: () => new Date(),
  log: createLog("error"),
});
const preview = await startPreview(app);
console.log(`corpus and server ready      ${ms(started)}`);

const browser = await launch();
const opened = performance.now();
const { page, close } = await visit(browser, preview.url);
console.log(`page usable                  ${ms(opened)}`);
const times: number[] = [];
for (const question of QUESTIONS) times.push(await answerTime(page, question));
await close();
await preview.close();

const change = await changeTime();
console.log(`changed article shown        ${change.toFixed(0)} ms`);
await browser.close();
await rm(dir, { recursive: true });
process.exitCode = Math.max(...times, change) > LIMIT_MS ? 1 : 0;

/** From Enter to the answer, ms. */
async function answerTime(page: Page, line: string): Promise<number> {
  const before = await answers(page).count();
  await composer(page).fill("");
  await page.keyboard.type(line);
  const asked = performance.now();
  await page.keyboard.press("Enter");
  await answers(page).nth(before).waitFor();
  const time = performance.now() - asked;
  console.log(`${line.padEnd(40)} ${time.toFixed(0)} ms`);
  return time;
}

/** From a file written to the line in the page that says so, ms. */
async function changeTime(): Promise<number> {
  const article = await readFile("corpus/samsung-besuch-peking.md", "utf8");
  const file = join(dir, "samsung-besuch-peking.md");
  await writeFile(file, article);
  const watched = await openLibrary(dir, { watch: true });
  const preview = await startPreview({ ...app, library: watched });
  const { page, close } = await visit(browser, preview.url);
  await writeFile(file, article.replace("Samsung", "Samsung Electronics"));
  const written = performance.now();
  await page.getByRole("status").filter({ hasText: "samsung-besuch-peking" }).waitFor();
  const time = performance.now() - written;
  await close();
  await preview.close();
  await watched.close();
  return time;
}

function ms(since: number): string {
  return `${(performance.now() - since).toFixed(0)} ms`;
}
