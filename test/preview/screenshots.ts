import { mkdir } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { startPreview } from "../../src/preview/server.ts";
import { testApp } from "../discord/interactions.ts";
import { answers, ask, launch, visit } from "./browser.ts";

// `npm run screenshots`: the two pictures of the README, taken from the page as it is now.

/** Small on purpose: they are read in a README. */
const PICTURES = [
  {
    file: "docs/preview-desktop.png",
    theme: "dark",
    viewport: { width: 1000, height: 640 },
    line: "/article samsung",
  },
  {
    file: "docs/preview-phone.png",
    theme: "light",
    viewport: { width: 360, height: 640 },
    line: "/facts su7",
  },
] as const;

const preview = await startPreview(await testApp("corpus", { PREVIEW_PORT: "0" }));
const browser = await launch();
await mkdir("docs", { recursive: true });
for (const picture of PICTURES) await take(browser, preview.url, picture);
await browser.close();
await preview.close();

async function take(browser: Browser, url: string, picture: (typeof PICTURES)[number]): Promise<void> {
  const { theme, viewport, line, file } = picture;
  const { page, close } = await visit(browser, url, { theme, viewport });
  await ask(page, line);
  await fromItsBeginning(page);
  await page.screenshot({ path: file });
  console.log(file);
  await close();
}

async function fromItsBeginning(page: Page): Promise<void> {
  await page.evaluate(`document.querySelector("#log article").scrollIntoView({ block: "start" })`);
  await answers(page).first().hover();
}
