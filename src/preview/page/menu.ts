import { h } from "./dom.ts";

export type MenuItem = { label: string; run: () => void };

/**
 * Opens a menu beside `anchor`, with the focus on its first item; arrows move, Escape and a click elsewhere close it, and the
 * focus goes back to the anchor.
 */
export function openMenu(anchor: HTMLElement, label: string, items: MenuItem[]): void {
  const menu = h("div", { class: "menu", role: "menu", "aria-label": label });
  const close = () => {
    menu.remove();
    anchor.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", outside);
  };
  const outside = (event: Event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  };
  const buttons = items.map(({ label, run }) =>
    h(
      "button",
      {
        type: "button",
        role: "menuitem",
        tabindex: -1,
        onclick: () => {
          close();
          anchor.focus();
          run();
        },
      },
      label,
    ),
  );
  menu.append(...buttons);
  menu.addEventListener("keydown", (event) => {
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (event.key === "ArrowDown") buttons.at((at + 1) % buttons.length)?.focus();
    else if (event.key === "ArrowUp") buttons.at(at - 1)?.focus();
    else if (event.key === "Escape" || event.key === "Tab") {
      close();
      anchor.focus();
    } else return;
    event.preventDefault();
  });
  document.addEventListener("pointerdown", outside);
  anchor.setAttribute("aria-expanded", "true");
  anchor.after(menu);
  buttons[0]?.focus();
  menu.scrollIntoView({ block: "nearest" });
}
