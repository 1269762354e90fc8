import { expect, test } from "vitest";
import type { App } from "../../src/app.ts";
import { commandsJson } from "../../src/discord/definitions.ts";
import { startPreview } from "../../src/preview/server.ts";
import { PHONE, answers, ask, composer, press, visit, type Stage } from "./browser.ts";

/** A question for each command, and a word that its answer must have. */
const QUESTIONS: Record<string, { de: string; en: string; word: RegExp }> = {
  article: { de: "samsung", en: "samsung", word: /Samsung/ },
  facts: { de: "su7", en: "su7", word: /SU7/i },
  ask: { de: "Wann kommt Xiaomi nach Europa?", en: "When does Xiaomi come to Europe?", word: /Europ/ },
  topics: { de: "", en: "", word: /Xiaomi/ },
  help: { de: "", en: "", word: /\d+ (?:Artikeln|articles)/ },
};

/** What members do in the page. */
export function pageCases(at: Stage): void {
  test.for(["de", "en"] as const)("answers every command in %s, chosen from the picker", async (language) => {
    const { page, problems, close } = await visit(at.browser(), at.url(), { language });
    for (const { name, label, description } of slashCommands(at.app(), language)) {
      const question = QUESTIONS[name];
      if (!question) throw new Error(`a new command: add a question for ${name}`);
      const before = await answers(page).count();
      await composer(page).click();
      await page.keyboard.type(`/${label}`);
      const entry = page.getByRole("option", { name: `/${label}` }).first();
      await expect.poll(() => entry.textContent()).toContain(description);
      await page.keyboard.press("Tab");
      await page.keyboard.type(question[language]);
      await page.keyboard.press("Enter");
      const answer = answers(page).nth(before);
      await answer.waitFor();
      const text = await answer.textContent();
      expect(text).toMatch(question.word);
      expect(text).toContain(language === "de" ? "Nur du siehst das" : "Only you can see this");
    }
    expect(problems).toEqual([]);
    await close();
  });

  test("offers subjects while typing, as keyboard choices, and sends the chosen one", async () => {
    const { page, problems, close } = await visit(at.browser(), at.url());
    await composer(page).click();
    await page.keyboard.type("/facts xia");
    const list = page.getByRole("listbox");
    await list.getByRole("option").first().waitFor();
    expect(await list.getByRole("option").count()).toBeLessThanOrEqual(25);
    const first = await list.getByRole("option").first().locator(".suggestion-label").textContent();
    await page.keyboard.press("ArrowDown");
    expect(await list.getByRole("option", { selected: true }).count()).toBe(1);
    await page.keyboard.press("Enter");
    expect(await composer(page).inputValue()).toBe(first);
    await page.keyboard.press("Enter");
    await answers(page).first().waitFor();
    expect(await answers(page).first().locator(".used").textContent()).toContain(`thema: ${first}`);
    expect(problems).toEqual([]);
    await close();
  });

  test("asks for what is missing instead of sending", async () => {
    const { page, close } = await visit(at.browser(), at.url());
    await ask(page, "/help");
    await composer(page).click();
    await page.keyboard.type("/facts ");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("alert").textContent()).toBe("„thema“ fehlt noch.");
    expect(await answers(page).count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await composer(page).getAttribute("placeholder")).toContain("#fragen");
    await close();
  });

  test("takes further options", async () => {
    const { page, close } = await visit(at.browser(), at.url());
    await composer(page).click();
    await page.keyboard.type("/facts su7");
    await page.getByRole("button", { name: "zeitraum hinzufügen" }).click();
    await page.keyboard.type("2025");
    await page.keyboard.press("Enter");
    await answers(page).first().waitFor();
    expect(await answers(page).first().locator(".used").textContent()).toContain(
      "/zahlen thema: su7 zeitraum: 2025",
    );
    await close();
  });

  test("greets with four questions that can be clicked", async () => {
    const { page, problems, close } = await visit(at.browser(), at.url());
    const examples = page.locator(".welcome").getByRole("button");
    expect(await examples.allTextContents()).toEqual([
      "/artikel samsung",
      "/zahlen su7",
      "/frage Wie schnell fuhr der SU7 Ultra um die Nordschleife?",
      "/artikel Xioami Samsumg Treffen",
    ]);
    for (let index = 0; index < 4; index++) {
      await examples.nth(index).click();
      await answers(page).nth(index).waitFor();
    }
    expect(problems).toEqual([]);
    await close();
  });

  test("pages through hits, opens the figures and the whole article, and keeps the focus on the button", async () => {
    const { page, problems, close } = await visit(at.browser(), at.url());
    const answer = await ask(page, "/article samsung");
    const title = await answer.locator("h3").first().textContent();
    await press(page, /Weiter/);
    await expect.poll(() => answer.locator("h3").first().textContent()).not.toBe(title);
    expect(await page.evaluate("document.activeElement.textContent")).toMatch(/Weiter|Zurück/);
    await press(page, /Zurück/);
    await expect.poll(() => answer.locator("h3").first().textContent()).toBe(title);
    await press(page, /Ganzer Artikel/);
    await expect.poll(() => answer.locator(".markdown").count()).toBeGreaterThan(1);
    expect(await answers(page).count()).toBe(1);
    expect(problems).toEqual([]);
    await close();
  });

  test("opens the evidence of figures", async () => {
    const { page, problems, close } = await visit(at.browser(), at.url());
    const answer = await ask(page, "/facts su7");
    const quotes = await answer.locator("blockquote").count();
    await press(page, /Belege/);
    await expect.poll(() => answer.locator("blockquote").count()).toBeGreaterThan(quotes);
    expect(problems).toEqual([]);
    await close();
  });

  test("shares for everybody and deletes what was shared", async () => {
    const { page, problems, close } = await visit(at.browser(), at.url());
    const own = await ask(page, "/article samsung");
    await press(page, "Im Kanal teilen");
    const shared = answers(page).nth(1);
    await shared.waitFor();
    expect(await shared.textContent()).toContain("Kim");
    expect(await shared.textContent()).not.toContain("Nur du siehst das");
    expect(await own.getByRole("button", { name: "Geteilt" }).isDisabled()).toBe(true);
    await shared.getByRole("button", { name: "Löschen" }).click();
    await expect.poll(() => answers(page).count()).toBe(1);
    expect(problems).toEqual([]);
    await close();
  });

  test("looks a member's message up through its menu", async () => {
    const { page, problems, close } = await visit(at.browser(), at.url());
    await composer(page).click();
    await page.keyboard.type("Xiaomi hat 2024 mehr als 135.000 SU7 ausgeliefert.");
    await page.keyboard.press("Enter");
    const message = page.locator("#log article").first();
    await message.click({ button: "right" });
    await page.getByRole("menuitem", { name: "Im Archiv nachschlagen" }).click();
    await answers(page).first().waitFor();
    expect(await answers(page).first().textContent()).toContain("SU7");
    expect(problems).toEqual([]);
    await close();
  });

  test("changes theme, width, language and place, and remembers them", async () => {
    const { page, problems, close } = await visit(at.browser(), at.url());
    await ask(page, "/help");
    const ground = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const dark = await ground();
    await page.getByLabel("Hell").check();
    expect(await ground()).not.toBe(dark);
    await page.getByLabel("Handy").check();
    const width = await page.evaluate("document.querySelector('.screen').clientWidth");
    expect(width).toBeLessThanOrEqual(390);
    await page.getByLabel("English").check();
    expect(await answers(page).first().textContent()).toContain("Only you can see this");
    await page.getByLabel("Direct message").check();
    expect(await answers(page).count()).toBe(0);
    expect(await page.locator("h1").textContent()).toBe("Fundstelle");
    await page.reload();
    expect(await page.getByLabel("Light").isChecked()).toBe(true);
    expect(await page.getByLabel("Direct message").isChecked()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test("chooses from a select by keyboard and by mouse", async () => {
    const { page, problems, close } = await visit(at.browser(), at.url());
    const answer = await ask(page, "/topics");
    const select = page.locator("#log").getByRole("combobox");
    await select.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const chosen = await page.getByRole("option").nth(1).locator(".option-label").textContent();
    await page.keyboard.press("Enter");
    await expect.poll(() => answers(page).last().locator("h3").first().textContent()).toContain(chosen);
    expect(await page.getByRole("option").count()).toBe(0);
    await ask(page, "/topics");
    await select.last().click();
    await page.getByRole("option").first().click();
    await expect.poll(() => answers(page).last().locator("h3").first().textContent()).not.toContain("Themen");
    expect(await answer.isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test("says that the bot is thinking until its answer comes", async () => {
    const { page, problems, close } = await visit(at.browser(), at.url());
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/interactions", async (route) => {
      await gate;
      await route.continue();
    });
    await composer(page).click();
    await page.keyboard.type("/help");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("#log .thinking").textContent()).toBe("Fundstelle denkt nach …");
    expect(await answers(page).count()).toBe(0);
    release();
    await answers(page).first().waitFor();
    expect(await page.locator("#log .thinking").count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test("posts interactions as Discord sends them", async () => {
    const { page, close } = await visit(at.browser(), at.url());
    const posted: Posted[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/interactions")) posted.push(request.postDataJSON());
    });
    await ask(page, "/article samsung");
    await press(page, /Weiter/);
    await page.getByLabel("Direktnachricht").check();
    await ask(page, "/help");
    const everywhere = {
      id: expect.stringMatching(/^\d{17,20}$/),
      application_id: expect.stringMatching(/^\d{17,20}$/),
      token: expect.stringMatching(/^\w+$/),
      version: 1,
      locale: "de",
      entitlements: [],
      app_permissions: expect.stringMatching(/^\d+$/),
    };
    const guild = { guild_id: expect.any(String), guild_locale: "de", context: 0 };
    const [command, button, direct] = posted.filter(({ type }) => type !== 4);
    expect(command).toMatchObject({
      ...everywhere,
      ...guild,
      type: 2,
      member: { user: { username: "kim" }, permissions: expect.stringMatching(/^\d+$/) },
      authorizing_integration_owners: { "0": command?.["guild_id"] },
      data: { name: "article", type: 1, options: [{ name: "query", type: 3, value: "samsung" }] },
    });
    expect(button).toMatchObject({
      ...everywhere,
      ...guild,
      type: 3,
      data: { component_type: 2, custom_id: expect.any(String) },
      message: {
        author: { bot: true },
        flags: 32_768 | 64,
        interaction_metadata: { id: command?.["id"], user: { username: "kim" } },
        components: [{ type: 17, id: 1 }],
      },
    });
    expect(direct).toMatchObject({
      ...everywhere,
      type: 2,
      context: 1,
      user: { username: "kim" },
      authorizing_integration_owners: { "0": "0" },
    });
    expect(direct).not.toHaveProperty("member");
    expect(direct).not.toHaveProperty("guild_id");
    await close();
  });

  test("answers in direct messages", async () => {
    const { page, problems, close } = await visit(at.browser(), at.url());
    await page.getByLabel("Direktnachricht").check();
    const answer = await ask(page, "/article samsung");
    expect(await answer.textContent()).toContain("Samsung");
    expect(problems).toEqual([]);
    await close();
  });

  test("shows a moderator's commands to moderators, in the guild alone", async () => {
    const { page, problems, close } = await visit(at.browser(), at.url());
    const offered = async () => {
      await composer(page).fill("/");
      return page.getByRole("option").allTextContents();
    };
    expect((await offered()).join()).not.toContain("/korpus");
    await page.getByLabel("Moderation").check();
    expect((await offered()).join()).toContain("/korpus");
    const answer = await ask(page, "/korpus status");
    const { articles } = at.app().library.current().corpus;
    expect(await answer.textContent()).toContain(String(articles.length));
    await page.getByLabel("Direktnachricht").check();
    expect((await offered()).join()).not.toContain("/korpus");
    expect(problems).toEqual([]);
    await close();
  });

  test("is used once through by keyboard alone", async () => {
    const { page, problems, close } = await visit(at.browser(), at.url());
    const focused = () => page.evaluate<string>("document.activeElement.getAttribute('aria-label') ?? ''");
    // The composer has the focus at first: a command, a suggestion, the answer.
    await page.keyboard.type("/zah");
    await page.keyboard.press("Enter");
    await page.keyboard.type("su7");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await answers(page).first().waitFor();
    // Back through the answer to its message menu.
    await page.keyboard.press("Shift+Tab");
    for (let step = 0; step < 10 && (await focused()) !== "Nachrichtenmenü"; step++) {
      await page.keyboard.press("Shift+Tab");
    }
    expect(await focused()).toBe("Nachrichtenmenü");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Nutzdaten ansehen");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Warum");
    expect(problems).toEqual([]);
    await close();
  });

  test("says so when the program behind it has ended", async () => {
    const other = await startPreview(at.app());
    const { page, close } = await visit(at.browser(), other.url);
    await other.close();
    await composer(page).click();
    await page.keyboard.type("/article samsung");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("#log .error").textContent()).toContain("npm start");
    await close();
  });

  test("opens its settings on a phone", async () => {
    const { page, problems, close } = await visit(at.browser(), at.url(), { viewport: PHONE });
    expect(await page.getByLabel("English").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Einstellungen" }).click();
    await page.getByLabel("English").check();
    expect(await page.locator("h1").textContent()).toBe("questions");
    await page.mouse.click(350, 400);
    await expect.poll(() => page.getByLabel("English").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByLabel("English").isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });
}

type Posted = Record<string, unknown>;

/** The slash commands as the picker lists them. */
function slashCommands(app: App, language: "de" | "en") {
  return commandsJson(app).global.flatMap((command) => {
    if (!("description" in command)) return [];
    const { name, description, name_localizations: names, description_localizations: descriptions } = command;
    const local = language === "de" ? "de" : "en-US";
    return [{ name, label: names?.[local] ?? name, description: descriptions?.[local] ?? description }];
  });
}
