import type { CorpusChange } from "../wire.ts";
import { loadState, watchCorpus, type PageState } from "./api.ts";
import { renderBar } from "./bar.ts";
import { createChat } from "./chat.ts";
import { messageCommands, slashCommands } from "./commands.ts";
import { createComposer } from "./composer.ts";
import { byId, h, icon } from "./dom.ts";
import { exampleQuestions } from "./examples.ts";
import { explain } from "./explain.ts";
import { changeLines, createPanel } from "./panel.ts";
import { loadPerson, storePerson, type Person } from "./person.ts";
import { texts } from "./texts.ts";
import { renderWelcome } from "./welcome.ts";

/** How long the line about a changed corpus stays. */
const TOAST_MS = 8000;

await start(await loadState());

async function start(state: PageState): Promise<void> {
  let person = loadPerson();
  let { corpus } = state;
  let connected = true;
  const say = () => texts[person.language];
  const who = () => ({
    language: person.language,
    moderator: person.role === "moderator",
    inGuild: person.place === "guild",
  });
  const panel = createPanel({
    element: byId("panel"),
    toggle: byId("panel-toggle"),
    person: () => person,
    explain: (exchange) => explain(exchange, person),
  });
  const chat = createChat({
    log: byId("log"),
    person: () => person,
    messageCommands: () => messageCommands(state.commands, who()),
    inspect(exchange, open) {
      panel.setExchange(exchange);
      if (open) panel.show("payload");
    },
  });
  const composer = createComposer({
    form: composerForm(),
    popup: byId("popup"),
    error: byId("composer-error"),
    person: () => person,
    commands: () => slashCommands(state.commands, who()),
    channel: () => channelName(person),
    write: (text) => chat.write(text),
    run: (asked) => void chat.run(asked),
  });

  const drawStatus = () => {
    const parts = [say().articles(corpus.articles.length)];
    if (corpus.defects.length > 0) parts.push(say().defects(corpus.defects.length));
    byId("status").textContent = connected ? parts.join(" · ") : say().reconnecting;
    byId("status").classList.toggle("bad", !connected || corpus.defects.length > 0);
  };

  const drawWelcome = () => {
    const { language } = person;
    const commands = slashCommands(state.commands, who());
    const welcome = renderWelcome(language, exampleQuestions(corpus, language), commands, (asked) => {
      void chat.run(asked);
      composer.focus();
    });
    byId("log").querySelector(".welcome")?.remove();
    byId("log").prepend(welcome);
  };

  const draw = () => {
    drawFrame(person);
    byId("bar").replaceChildren(...renderBar(person, setPerson));
    drawWelcome();
    drawStatus();
    chat.refresh();
    composer.refresh();
    panel.refresh();
  };

  const setPerson = (next: Person) => {
    const focused = document.activeElement;
    const name = focused instanceof HTMLInputElement && focused.type === "radio" ? focused.name : null;
    person = next;
    storePerson(person);
    draw();
    if (name !== null) byId("bar").querySelector<HTMLElement>(`input[name="${name}"]:checked`)?.focus();
  };

  let toastTimer: ReturnType<typeof setTimeout> | undefined;
  const toast = (lines: string[]) => {
    clearTimeout(toastTimer);
    byId("toast").replaceChildren(...lines.map((line) => h("p", {}, line)));
    toastTimer = setTimeout(() => byId("toast").replaceChildren(), TOAST_MS);
  };

  const onChange = async (change: CorpusChange) => {
    corpus = change.corpus;
    drawStatus();
    panel.setChange(change);
    const asked = await chat.askAgain();
    const defects = corpus.defects.map(({ file, line, message }) => `${file}:${line} ${message}`);
    toast([...changeLines(change, person), ...defects.slice(0, 2), ...(asked ? [say().askedAgain] : [])]);
  };

  watchCorpus({
    change: (change) => void onChange(change),
    connected(now) {
      connected = now;
      drawStatus();
    },
  });
  byId("side-toggle").addEventListener("click", () => {
    const open = document.body.classList.toggle("with-side");
    byId("side-toggle").setAttribute("aria-expanded", String(open));
  });
  panel.setCorpus(corpus);
  draw();
  composer.focus();
}

function composerForm(): HTMLFormElement {
  const form = byId("composer");
  if (!(form instanceof HTMLFormElement)) throw new Error('index.html: "composer" is not a form');
  return form;
}

/** Everything around the messages that depends on the person. */
function drawFrame(person: Person): void {
  const say = texts[person.language];
  document.documentElement.lang = person.language;
  document.documentElement.dataset["theme"] = person.theme;
  document.documentElement.dataset["width"] = person.width;
  document.title = say.title;
  byId("guild").textContent = say.guild;
  byId("side").setAttribute("aria-label", say.settings);
  byId("log").setAttribute("aria-label", say.messages);
  byId("panel").setAttribute("aria-label", say.panel);
  byId("me").textContent = say.me;
  byId("me-role").textContent = person.role === "moderator" ? say.moderator : say.member;
  byId("channel").replaceChildren(
    icon(person.place === "guild" ? "hash" : "at"),
    channelName(person).slice(1),
  );
  nameButton("side-toggle", say.settings, "menu");
  nameButton("panel-toggle", say.panel, "panel");
}

function nameButton(id: string, label: string, drawing: "menu" | "panel"): void {
  byId(id).setAttribute("aria-label", label);
  byId(id).title = label;
  byId(id).replaceChildren(icon(drawing));
}

function channelName(person: Person): string {
  const say = texts[person.language];
  return person.place === "guild" ? `#${say.guildChannel}` : `@${say.bot}`;
}
