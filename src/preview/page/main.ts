import type { CorpusChange } from "../wire.ts";
import { loadState, watchCorpus, type PageState } from "./api.ts";
import { renderBar } from "./bar.ts";
import { createChat } from "./chat.ts";
import { messageCommands, slashCommands } from "./commands.ts";
import { createComposer } from "./composer.ts";
import { byId } from "./dom.ts";
import { exampleQuestions } from "./examples.ts";
import { explain } from "./explain.ts";
import { channelName, drawFrame, setUpDrawer, toast } from "./frame.ts";
import { changeLines, createPanel } from "./panel.ts";
import { loadPerson, storePerson, type Person } from "./person.ts";
import { texts } from "./texts.ts";
import { renderWelcome } from "./welcome.ts";

await start(await loadState());

async function start({ commands, corpus }: PageState): Promise<void> {
  let person = loadPerson();
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
    messageCommands: () => messageCommands(commands, who()),
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
    commands: () => slashCommands(commands, who()),
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
    const questions = exampleQuestions(corpus, language);
    const welcome = renderWelcome(language, questions, slashCommands(commands, who()), (asked) => {
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

  const onChange = async (change: CorpusChange) => {
    corpus = change.corpus;
    drawStatus();
    panel.setChange(change);
    const asked = await chat.askAgain();
    const defects = corpus.defects.map(({ file, line, message }) => `${file}:${line} ${message}`);
    toast([...changeLines(change, person), ...defects.slice(0, 2), ...(asked ? [say().askedAgain] : [])]);
  };

  /** The program behind the page was started again: its commands and articles may be others. */
  const catchUp = async () => {
    ({ commands, corpus } = await loadState());
    panel.setCorpus(corpus);
    draw();
  };

  watchCorpus({
    change: (change) => void onChange(change),
    connected(now) {
      const isBack = now && !connected;
      connected = now;
      drawStatus();
      if (isBack) void catchUp();
    },
  });
  setUpDrawer();
  panel.setCorpus(corpus);
  draw();
  composer.focus();
}

function composerForm(): HTMLFormElement {
  const form = byId("composer");
  if (!(form instanceof HTMLFormElement)) throw new Error('index.html: "composer" is not a form');
  return form;
}
