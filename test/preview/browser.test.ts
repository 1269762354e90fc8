import { readFile, readdir } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { App } from "../../src/app.ts";
import { startPreview, type Preview } from "../../src/preview/server.ts";
import { testApp } from "../discord/interactions.ts";
import { BROWSER, launch } from "./browser.ts";
import { liveCases } from "./live.cases.ts";
import { lookCases } from "./look.cases.ts";
import { pageCases } from "./page.cases.ts";

if (BROWSER === null)
  console.warn("The page is not tested: there is no Chromium (apt-get install chromium).");
const note = BROWSER === null ? " (skipped: no Chromium on this machine)" : "";

// One file, so that one browser at a time runs beside the other tests.
describe.skipIf(BROWSER === null)(`the page${note}`, () => {
  let browser: Browser;
  let app: App;
  let preview: Preview;

  beforeAll(async () => {
    browser = await launch();
    app = await testApp("corpus", { PREVIEW_PORT: "0" });
    preview = await startPreview(app);
  });
  afterAll(async () => {
    await browser.close();
    await preview.close();
  });

  const stage = { browser: () => browser, app: () => app, url: () => preview.url };
  pageCases(stage);
  lookCases(stage);
  liveCases(stage);
});

test("every part of the page writes text nodes, never markup", async () => {
  const folder = new URL("../../src/preview/page/", import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ts"));
  const markup = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(/;
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), "utf8")));
  expect(names.filter((_, index) => markup.test(texts[index] ?? ""))).toEqual([]);
});
