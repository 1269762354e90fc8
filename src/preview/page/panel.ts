import type { CorpusChange, CorpusState } from "../wire.ts";
import type { Exchange } from "./chat.ts";
import { h, icon } from "./dom.ts";
import { measureRoom, type Room } from "./limits.ts";
import type { Person } from "./person.ts";
import { texts } from "./texts.ts";

type Tab = "payload" | "why" | "corpus";
const TABS: Tab[] = ["payload", "why", "corpus"];

export type Panel = {
  setCorpus(corpus: CorpusState): void;
  setChange(change: CorpusChange): void;
  setExchange(exchange: Exchange): void;
  show(tab: Tab): void;
  refresh(): void;
};

/** The panel for maintainers: what Discord would get, why this passage, and the corpus. */
export function createPanel(at: {
  element: HTMLElement;
  toggle: HTMLElement;
  person: () => Person;
  explain: (exchange: Exchange) => Promise<HTMLElement>;
}): Panel {
  let corpus: CorpusState = { version: "", articles: [], subjects: [], defects: [] };
  let change: CorpusChange | null = null;
  let exchange: Exchange | null = null;
  let tab: Tab = "payload";

  const say = () => texts[at.person().language];

  const setOpen = (open: boolean) => {
    at.element.hidden = !open;
    at.toggle.setAttribute("aria-expanded", String(open));
    document.body.classList.toggle("with-panel", open);
  };

  const draw = () => {
    if (at.element.hidden) return;
    const names = { payload: say().payload, why: say().why, corpus: say().corpus };
    const tabs = TABS.map((name) =>
      h(
        "button",
        {
          type: "button",
          role: "tab",
          id: `tab-${name}`,
          "aria-selected": String(name === tab),
          "aria-controls": "panel-content",
          tabindex: name === tab ? 0 : -1,
          onclick: () => select(name),
        },
        names[name],
      ),
    );
    const list = h("div", { role: "tablist", "aria-label": say().panel }, ...tabs);
    list.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step === undefined) return;
      select(TABS.at((TABS.indexOf(tab) + step) % TABS.length) ?? "payload");
      document.getElementById(`tab-${tab}`)?.focus();
    });
    const content = h("div", {
      role: "tabpanel",
      id: "panel-content",
      "aria-labelledby": `tab-${tab}`,
      tabindex: 0,
    });
    const close = {
      type: "button",
      class: "icon-button",
      "aria-label": say().close,
      onclick: () => closePanel(),
    };
    at.element.replaceChildren(
      h("header", {}, h("h2", {}, say().panel), h("button", close, icon("close"))),
      list,
      content,
    );
    void fill(content);
  };

  const closePanel = () => {
    setOpen(false);
    at.toggle.focus();
  };

  const fill = async (content: HTMLElement) => {
    if (tab === "corpus") content.append(...renderCorpus(corpus, change, at.person()));
    else if (!exchange) content.append(h("p", { class: "hint" }, say().noAnswerYet));
    else if (tab === "payload") content.append(...renderPayload(exchange, at.person()));
    else content.append(await at.explain(exchange));
  };

  const select = (next: Tab) => {
    tab = next;
    draw();
  };

  at.toggle.addEventListener("click", () => {
    setOpen(at.element.hidden !== false);
    draw();
  });

  return {
    setCorpus(next) {
      corpus = next;
      if (tab === "corpus") draw();
    },
    setChange(next) {
      change = next;
      corpus = next.corpus;
      if (tab === "corpus") draw();
    },
    setExchange(next) {
      exchange = next;
      if (tab !== "corpus") draw();
    },
    show(next) {
      setOpen(true);
      select(next);
      document.getElementById(`tab-${next}`)?.focus();
    },
    refresh: draw,
  };
}

function renderPayload({ interaction, reply }: Exchange, person: Person): HTMLElement[] {
  const say = texts[person.language];
  const { response, after } = reply;
  const messages = [response.data, ...after.map((step) => ("body" in step ? step.body : undefined))];
  const rooms = messages.flatMap((data) => (data ? [renderRooms(measureRoom(data), person)] : []));
  return [
    h("h3", {}, say.limits),
    ...rooms,
    renderJson(say.exactPayload, after.length > 0 ? { response, after } : response, true, person),
    renderJson(say.interaction, interaction, false, person),
  ];
}

function renderRooms(rooms: Room[], person: Person): HTMLElement {
  const say = texts[person.language];
  const rows = rooms.map(({ limit, used, max }) => {
    const tight = used > max ? "over" : used > max * 0.9 ? "tight" : "";
    const bar = h("span", { class: `meter ${tight}`, "aria-hidden": "true" }, h("span"));
    bar.style.setProperty("--share", String(Math.min(1, used / max)));
    return h(
      "tr",
      { "data-limit": limit },
      h("th", { scope: "row" }, say.limitNames[limit]),
      h("td", {}, bar, h("span", { class: "sizes" }, say.usedOf(used, max))),
      h("td", { class: "left" }, String(max - used)),
    );
  });
  const heads = [say.limit, say.usedHead, say.left].map((head) => h("th", { scope: "col" }, head));
  return h("table", { class: "rooms" }, h("thead", {}, h("tr", {}, ...heads)), h("tbody", {}, ...rows));
}

function renderJson(title: string, value: unknown, open: boolean, person: Person): HTMLElement {
  const say = texts[person.language];
  const json = JSON.stringify(value, null, 2);
  const copy = h("button", { type: "button", class: "small-button" }, say.copy);
  copy.addEventListener("click", () => {
    void navigator.clipboard.writeText(json).then(() => (copy.textContent = say.copied));
  });
  return h(
    "details",
    { open },
    h("summary", {}, title),
    copy,
    h("pre", { class: "json", tabindex: 0, "aria-label": title }, json),
  );
}

function renderCorpus(corpus: CorpusState, change: CorpusChange | null, person: Person): HTMLElement[] {
  const say = texts[person.language];
  const { articles, defects, version } = corpus;
  const summary = `${say.articles(articles.length)} · ${say.version} ${version} · ${say.live}`;
  return [
    h("p", { class: "hint" }, summary),
    ...(change ? [renderChange(change, person)] : []),
    h("h3", {}, defects.length > 0 ? say.defects(defects.length) : say.noDefects),
    h(
      "ul",
      { class: "defects" },
      ...defects.map(({ file, line, column, message }) =>
        h("li", {}, h("code", {}, `${file}:${line}:${column}`), ` ${message}`),
      ),
    ),
    h("h3", {}, say.corpus),
    h(
      "ul",
      { class: "articles" },
      ...articles.map((article) =>
        h(
          "li",
          { "data-article": article.id },
          h("strong", { lang: article.language }, article.title),
          h(
            "span",
            { class: "facts" },
            [
              article.file,
              article.date,
              article.language,
              `${article.passages} ${say.passages}`,
              `${article.figures} ${say.figures}`,
            ]
              .filter((part) => part !== null)
              .join(" · "),
          ),
        ),
      ),
    ),
  ];
}

/** What the last reload changed: `su7 geändert`. */
export function changeLines({ change }: CorpusChange, person: Person): string[] {
  const say = texts[person.language];
  return [
    ...change.added.map((id) => `${id}: ${say.added}`),
    ...change.changed.map((id) => `${id}: ${say.edit}`),
    ...change.gone.map((id) => `${id}: ${say.gone}`),
    ...change.kept.map((id) => `${id}: ${say.kept}`),
  ];
}

function renderChange(change: CorpusChange, person: Person): HTMLElement {
  const lines = changeLines(change, person).map((line) => h("li", {}, line));
  return h("ul", { class: "change" }, ...lines);
}
