import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import {
  DESKTOP,
  PHONE,
  answers,
  ask,
  composer,
  expectNoOverflow,
  press,
  violations,
  visit,
  type Stage,
} from "./browser.ts";
import { EVERY_COMPONENT } from "./every-component.ts";

/** Each kind of answer, and how to get it in German. */
const ANSWERS: [kind: string, reach: (page: Page) => Promise<unknown>][] = [
  ["an article", (page) => ask(page, "/article samsung")],
  ["its figures", (page) => askAndPress(page, "/article samsung", "Zahlen")],
  ["its whole text", (page) => askAndPress(page, "/article samsung", "Ganzer Artikel")],
  ["figures", (page) => ask(page, "/facts su7")],
  ["figures with evidence", (page) => askAndPress(page, "/facts su7", /Belege/)],
  ["a question", (page) => ask(page, "/ask Wann kommt Xiaomi nach Europa?")],
  ["subjects", (page) => ask(page, "/topics")],
  ["help", (page) => ask(page, "/help")],
  ["nothing found", (page) => ask(page, "/article Zugspitze Gipfelkreuz")],
  ["a shared answer", (page) => askAndPress(page, "/article samsung", "Im Kanal teilen")],
  ["an empty question", (page) => ask(page, "/article ???")],
  ["the corpus", (page) => askAsModerator(page)],
  ["a message looked up", (page) => lookUp(page)],
];

const VIEWS: [view: string, reach: (page: Page) => Promise<unknown>][] = [
  ["the first visit", async () => undefined],
  ["every kind of answer", everyAnswer],
  ["the picker", (page) => composer(page).fill("/")],
  ["every component", (page) => showEverything(page)],
  ["the panel's payload", (page) => openPanel(page, "Antwort")],
  ["the panel's reasons for a passage", (page) => openPanel(page, "Warum")],
  ["the panel's reasons for figures", (page) => openPanel(page, "Warum", "/facts su7")],
  ["the panel's articles", (page) => openPanel(page, "Artikel")],
];

/** How the page looks, for the eye and for a screen reader. */
export function lookCases(at: Stage): void {
  test.for(VIEWS)("of %s is accessible in both themes and fits desktop and phone", async ([, reach]) => {
    const { page, problems, close } = await visit(at.browser(), at.url());
    await reach(page);
    await showAll(page);
    for (const theme of ["dark", "light"]) {
      await page.evaluate(`document.documentElement.dataset.theme = "${theme}"`);
      expect(await violations(page)).toEqual([]);
    }
    await expectNoOverflow(page);
    await page.setViewportSize(PHONE);
    await expectNoOverflow(page);
    expect(problems).toEqual([]);
    await close();
  });

  test("fails the check where something is wrong", async () => {
    const { page, close } = await visit(at.browser(), at.url());
    await page.evaluate(`document.querySelector(".welcome p").style.color = "#444"`);
    await page.evaluate(`document.querySelector(".welcome").append(document.createElement("img"))`);
    const found = (await violations(page)).join("\n");
    expect(found).toContain("color-contrast");
    expect(found).toContain("image-alt");
    await close();
  });
}

/** Makes the window so high that nothing is scrolled out of sight: axe-core does not look at what cannot be seen. */
async function showAll(page: Page): Promise<void> {
  const height = await page.evaluate<number>(
    `Math.max(...["#log", "#panel-content"].map((part) => document.querySelector(part)?.scrollHeight ?? 0))`,
  );
  await page.setViewportSize({ width: DESKTOP.width, height: Math.max(DESKTOP.height, height + 300) });
}

async function everyAnswer(page: Page): Promise<void> {
  for (const [kind, reach] of ANSWERS) {
    const before = await answers(page).count();
    await reach(page);
    if ((await answers(page).count()) === before) throw new Error(`no answer: ${kind}`);
  }
}

async function askAndPress(page: Page, line: string, label: string | RegExp): Promise<void> {
  const answer = await ask(page, line);
  const before = await page.locator("#log").textContent();
  await press(page, label);
  await expect.poll(() => page.locator("#log").textContent()).not.toBe(before);
  await answer.waitFor();
}

async function askAsModerator(page: Page): Promise<void> {
  await page.getByLabel("Moderation").check();
  await ask(page, "/korpus status");
}

async function lookUp(page: Page): Promise<void> {
  await composer(page).click();
  await page.keyboard.type("Xiaomi hat 2024 mehr als 135.000 SU7 ausgeliefert.");
  await page.keyboard.press("Enter");
  await page.locator("#log article:not(.bot)").last().click({ button: "right" });
  const before = await answers(page).count();
  await page.getByRole("menuitem", { name: "Im Archiv nachschlagen" }).click();
  await answers(page).nth(before).waitFor();
}

/** The bot uses a part of what a message may hold; the page must show the rest, too. */
async function showEverything(page: Page): Promise<void> {
  await page.route("**/interactions", (route) =>
    route.fulfill({ json: { response: { type: 4, data: EVERY_COMPONENT }, after: [] } }),
  );
  await ask(page, "/help");
}

async function openPanel(page: Page, tab: string, question = "/article samsung"): Promise<void> {
  await page.setViewportSize(DESKTOP);
  await ask(page, question);
  await page.getByRole("button", { name: "Für die Redaktion" }).click();
  await page.getByRole("tab", { name: tab }).click();
  await expect.poll(() => page.getByRole("tabpanel").textContent()).not.toBe("");
}
