import { byId, h, icon } from "./dom.ts";
import type { Person } from "./person.ts";
import { texts } from "./texts.ts";

/** Everything around the messages that depends on the person. */
export function drawFrame(person: Person): void {
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

/** As a message names it: `#fragen`. */
export function channelName(person: Person): string {
  const say = texts[person.language];
  return person.place === "guild" ? `#${say.guildChannel}` : `@${say.bot}`;
}

/** How long the lines about a changed corpus stay. */
const TOAST_MS = 8000;

let toastTimer: ReturnType<typeof setTimeout> | undefined;

/** Shows lines above the messages for a while. */
export function toast(lines: string[]): void {
  clearTimeout(toastTimer);
  byId("toast").replaceChildren(...lines.map((line) => h("p", {}, line)));
  toastTimer = setTimeout(() => byId("toast").replaceChildren(), TOAST_MS);
}

/** On a phone the bar is a drawer: a button opens it, Escape and a touch beside it close it. */
export function setUpDrawer(): void {
  const [side, toggle] = [byId("side"), byId("side-toggle")];
  const setOpen = (open: boolean) => {
    document.body.classList.toggle("with-side", open);
    toggle.setAttribute("aria-expanded", String(open));
  };
  const isOpen = () => document.body.classList.contains("with-side");
  toggle.addEventListener("click", () => {
    setOpen(true);
    side.querySelector<HTMLElement>("input:checked")?.focus();
  });
  side.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen()) return;
    setOpen(false);
    toggle.focus();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (isOpen() && target instanceof Node && !side.contains(target)) setOpen(false);
  });
}
