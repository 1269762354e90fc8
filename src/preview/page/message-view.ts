import { renderComponents, type Surroundings } from "./components.ts";
import { h, icon } from "./dom.ts";
import { renderMarkdown } from "./markdown-view.ts";
import type { Message } from "./message.ts";
import { FLAGS } from "./payload.ts";
import { texts, type PageLanguage } from "./texts.ts";

export type MessageState = "thinking" | "sent" | "failed" | "offline";

/** What stands around a message in the channel. */
export type MessageView = {
  message: Message;
  state: MessageState;
  /** The command that the message answers, as it was typed. */
  used: string | null;
  language: PageLanguage;
  press: Surroundings["press"];
  media: Surroundings["media"];
  dismiss: () => void;
  openMenu: (anchor: HTMLElement) => void;
};

/** A message of the channel: who, when, what, and for whom it is visible. */
export function renderMessage(view: MessageView): HTMLElement {
  const { message, state, used, language } = view;
  const say = texts[language];
  const ephemeral = (message.flags & FLAGS.ephemeral) !== 0 && state === "sent";
  const titleId = `author-${message.id}`;
  return h(
    "article",
    {
      class: `message${ephemeral ? " ephemeral" : ""}${message.author.bot ? " bot" : ""}`,
      "aria-labelledby": titleId,
      "data-message-id": message.id,
      "data-state": state,
    },
    used !== null && renderUsed(used, language),
    renderAvatar(message.author.bot),
    h(
      "div",
      { class: "body" },
      renderHead(message, language, titleId),
      ...(state === "sent" ? renderContent(view) : [renderWaiting(state, language)]),
      ephemeral && renderNotice(view.dismiss, language),
    ),
    state === "sent" && renderToolbar(view.openMenu, say.messageMenu),
  );
}

function renderUsed(used: string, language: PageLanguage): HTMLElement {
  return h(
    "p",
    { class: "used" },
    h("span", { class: "avatar small you", "aria-hidden": "true" }),
    h("strong", {}, texts[language].you),
    ` ${texts[language].used} `,
    h("span", { class: "command" }, used),
  );
}

function renderAvatar(bot: boolean): HTMLElement {
  return h("div", { class: `avatar ${bot ? "bot" : "you"}`, "aria-hidden": "true" });
}

function renderHead({ author, timestamp }: Message, language: PageLanguage, id: string): HTMLElement {
  const say = texts[language];
  const time = new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(new Date(timestamp));
  return h(
    "header",
    {},
    h("h2", { id }, author.bot ? say.bot : say.you),
    author.bot && h("span", { class: "tag" }, say.botTag),
    h("time", { datetime: timestamp }, time),
  );
}

function renderContent({ message, language, press, media }: MessageView): HTMLElement[] {
  const content = message.content === "" ? [] : [renderMarkdown(message.content, language)];
  return [...content, ...renderComponents(message.components, { locale: language, press, media })];
}

function renderWaiting(state: Exclude<MessageState, "sent">, language: PageLanguage): HTMLElement {
  const say = texts[language];
  if (state !== "thinking") return h("p", { class: "error" }, icon("warn"), say[state]);
  const dots = h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));
  return h("p", { class: "thinking" }, dots, `${say.bot} ${say.thinking}`);
}

function renderNotice(dismiss: () => void, language: PageLanguage): HTMLElement {
  const say = texts[language];
  return h(
    "p",
    { class: "notice" },
    icon("eye"),
    `${say.onlyYou} · `,
    h("button", { type: "button", class: "as-link", onclick: dismiss }, say.dismiss),
  );
}

function renderToolbar(open: (anchor: HTMLElement) => void, label: string): HTMLElement {
  const button = h(
    "button",
    { type: "button", "aria-haspopup": "menu", "aria-expanded": "false", "aria-label": label, title: label },
    icon("more"),
  );
  button.addEventListener("click", () => open(button));
  return h("div", { class: "toolbar" }, button);
}
