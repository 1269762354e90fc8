import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLibrary, type Library } from "../../src/library.ts";
import { startPreview, type Preview } from "../../src/preview/server.ts";
import { testApp } from "../discord/interactions.ts";
import { answers, ask, composer, visit, type Stage } from "./browser.ts";

const ARTICLE = `---
title: Ein Leuchtturm auf der Insel
date: 2026-01-10
language: de
tags: [Leuchtturm]
source: { name: nach Inselblatt, url: "https://example.org/turm" }
---
Der Leuchtturm auf der Insel ist 52 Meter hoch und wurde 1907 gebaut.
`;

const HOSTILE = `---
title: "<img src=x onerror=alert(1)> Hafen **fett**"
date: 2026-01-11
language: de
tags: [Hafen]
source: { name: "nach <b>Blatt</b>", url: "https://example.org/hafen" }
---
Der Hafenmeister schrieb \\<script>document.title = "kaputt"\\</script> und &lt;img src=y onerror=alert(2)&gt; an die Tafel am Hafen.
`;

/** How the page follows the corpus, and what hostile articles can do to it. */
export function liveCases(at: Stage): void {
  let dir: string;
  let library: Library;
  let preview: Preview;

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), "fundstelle-preview-"));
    await writeFile(join(dir, "leuchtturm.md"), ARTICLE);
    await writeFile(join(dir, "hafen.md"), HOSTILE);
    library = await openLibrary(dir, { watch: true });
    preview = await startPreview({ ...(await testApp("corpus", { PREVIEW_PORT: "0" })), library });
  });
  afterEach(async () => {
    await preview.close();
    await library.close();
    await rm(dir, { recursive: true });
  });
  test("asks the last question again when its article changes, without a reload", async () => {
    const { page, problems, close } = await visit(at.browser(), preview.url);
    const answer = await ask(page, "/article leuchtturm");
    await expect.poll(() => answer.textContent()).toContain("52 Meter");
    await page.evaluate("globalThis.sameDocument = true");
    await writeFile(join(dir, "leuchtturm.md"), ARTICLE.replace("52 Meter", "58 Meter"));
    await expect.poll(() => answers(page).last().textContent(), { timeout: 20_000 }).toContain("58 Meter");
    expect(await answers(page).count()).toBe(1);
    expect(await page.getByRole("status").textContent()).toContain("leuchtturm: geändert");
    expect(await page.evaluate("globalThis.sameDocument")).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test("shows what is wrong with a broken article while its last good version answers", async () => {
    const { page, problems, close } = await visit(at.browser(), preview.url);
    await page.getByRole("button", { name: "Für die Redaktion" }).click();
    await page.getByRole("tab", { name: "Artikel" }).click();
    await ask(page, "/article leuchtturm");
    await writeFile(join(dir, "leuchtturm.md"), ARTICLE.replace("2026-01-10", "2026-02-30"));
    const panel = page.getByRole("tabpanel");
    await expect.poll(() => panel.textContent(), { timeout: 20_000 }).toContain("leuchtturm.md:3");
    expect(await panel.textContent()).toContain("die letzte gute Fassung antwortet weiter");
    await expect.poll(() => page.locator("#status").textContent()).toContain("2 Artikel · 1 Mangel");
    await expect.poll(() => answers(page).last().textContent()).toContain("52 Meter");
    await writeFile(join(dir, "leuchtturm.md"), ARTICLE);
    await expect.poll(() => panel.textContent(), { timeout: 20_000 }).toContain("Keine Mängel");
    expect(problems).toEqual([]);
    await close();
  });

  test("greets with questions about the articles that are there", async () => {
    const { page, close } = await visit(at.browser(), preview.url);
    const examples = await page.locator(".welcome").getByRole("button").allTextContents();
    expect(examples.slice(0, 2)).toEqual(["/artikel Hafen", "/zahlen Hafen"]);
    expect(examples.at(-1)).toBe("/artikel Haefn");
    await close();
  });

  test("shows hostile article text as text", async () => {
    const { page, problems, close } = await visit(at.browser(), preview.url);
    await page.getByRole("button", { name: "Für die Redaktion" }).click();
    const answer = await ask(page, "/article hafenmeister");
    const said = await answer.textContent();
    expect(said).toContain("<img src=x onerror=alert(1)> Hafen **fett**");
    expect(said).toContain('<script>document.title = "kaputt"</script>');
    for (const tab of ["Antwort", "Warum", "Artikel"]) {
      await page.getByRole("tab", { name: tab }).click();
      await expect.poll(() => page.getByRole("tabpanel").textContent()).toContain("<img src=x");
    }
    expect(await page.locator("img, article script, article b, aside b").count()).toBe(0);
    expect(await page.title()).toBe("Fundstelle · Vorschau");
    expect(problems).toEqual([]);
    await close();
  });

  test("shows what a member types as text", async () => {
    const { page, problems, close } = await visit(at.browser(), preview.url);
    const typed = "<img src=x onerror=alert(1)>";
    await ask(page, `/article ${typed}`);
    await composer(page).click();
    await page.keyboard.type(`${typed} **fett**`);
    await page.keyboard.press("Enter");
    const message = page.locator("#log article:not(.bot)");
    await expect.poll(() => message.textContent()).toContain(`${typed} fett`);
    expect(await page.locator("#log img").count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });
}
