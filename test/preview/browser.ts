import { existsSync } from "node:fs";
import axe from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from "playwright-core";
import { expect } from "vitest";
import type { App } from "../../src/app.ts";

/** Where Debian and others put Chromium. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser of this machine; null if there is none (`apt-get install chromium` brings one). */
export const BROWSER = PLACES.find((path) => existsSync(path)) ?? null;

export function launch(): Promise<Browser> {
  if (BROWSER === null) throw new Error(`no Chromium in ${PLACES.join(", ")}`);
  return chromium.launch({
    executablePath: BROWSER,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** What has not come by now will not come. */
const PATIENCE_MS = 10_000;

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

/** What the cases play on; it is there once the tests run. */
export type Stage = { browser: () => Browser; app: () => App; url: () => string };

type Visit = {
  language?: "de" | "en";
  theme?: "dark" | "light";
  role?: "member" | "moderator";
  viewport?: { width: number; height: number };
};

/** The page as somebody sees it who has chosen these things at an earlier visit; `problems` collects what must not happen. */
export async function visit(browser: Browser, url: string, { viewport = DESKTOP, ...person }: Visit = {}) {
  const options: BrowserContextOptions = { viewport, reducedMotion: "reduce", timezoneId: "UTC" };
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== url && !request.url().startsWith("data:")) {
      problems.push(`request to ${request.url()}`);
    }
  });
  const stored = JSON.stringify(JSON.stringify(person));
  await page.addInitScript(`localStorage["fundstelle-preview"] ??= ${stored}`);
  await page.goto(url);
  await composer(page).waitFor();
  return { page, problems, close: () => context.close() };
}

/** The field that has what is typed. */
export function composer(page: Page): Locator {
  return page.locator("#composer input").first();
}

/** The messages of the bot that have arrived. */
export function answers(page: Page): Locator {
  return page.locator('#log article.bot[data-state="sent"]:visible');
}

/** Types a line with the keyboard, sends it, and gives the answer that comes. */
export async function ask(page: Page, line: string): Promise<Locator> {
  const before = await answers(page).count();
  await composer(page).fill("");
  await page.keyboard.type(line);
  await page.keyboard.press("Enter");
  const answer = answers(page).nth(before);
  await answer.waitFor();
  return answer;
}

/** Presses a button of the last answer that has it. */
export async function press(page: Page, label: string | RegExp): Promise<void> {
  await page.locator("#log").getByRole("button", { name: label }).last().click();
}

/** What axe-core finds wrong with the page as it is now: rule and element. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's policy refuses any but its own.
  await page.evaluate(axe.source);
  const found = await page.evaluate<{ violations: Violation[] }>("axe.run()");
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`),
  );
}

type Violation = { id: string; nodes: { target: string[]; failureSummary: string }[] };

/** Fails if anything is wider than the window or the channel. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const wider = `[...document.querySelectorAll("html, #log, #log article, #popup, #bar, #panel")]
    .filter((box) => box.scrollWidth > box.clientWidth)
    .map((box) => box.localName + "#" + box.id + "." + box.className)`;
  expect(await page.evaluate(wider)).toEqual([]);
}
