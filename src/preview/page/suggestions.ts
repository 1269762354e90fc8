import { h } from "./dom.ts";

export type Suggestion = { label: string; detail?: string; hint?: string; take: () => void };

/** The list above the composer: commands, or values for an option. The keyboard stays in the text field. */
export type Suggestions = {
  show(list: { title: string; items: Suggestion[]; empty: string; active: number }): void;
  hide(): void;
  /** Moves the choice; false when nothing is shown. */
  move(by: number): boolean;
  /** Takes the chosen one; false when none is chosen. */
  take(): boolean;
  isOpen(): boolean;
};

/** `fields` are those whose keyboard focus the list follows. */
export function createSuggestions(popup: HTMLElement): Suggestions {
  let items: Suggestion[] = [];
  let rows: HTMLElement[] = [];
  let active = -1;

  const activate = (index: number) => {
    active = index;
    rows.forEach((row, at) => {
      row.classList.toggle("active", at === index);
      row.setAttribute("aria-selected", String(at === index));
    });
    rows[index]?.scrollIntoView({ block: "nearest" });
    const field = document.activeElement;
    const row = rows[index];
    if (row) field?.setAttribute("aria-activedescendant", row.id);
    else field?.removeAttribute("aria-activedescendant");
  };

  const hide = () => {
    popup.hidden = true;
    items = [];
    rows = [];
    active = -1;
    popup.replaceChildren();
    for (const field of document.querySelectorAll(`[aria-controls="${LIST}"]`)) {
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    }
  };

  return {
    show({ title, items: given, empty, active: first }) {
      items = given;
      rows = given.map((item, index) => renderRow(item, `suggestion-${index}`));
      const list = h("div", { role: "listbox", id: LIST, "aria-label": title }, ...rows);
      const heading = h("p", { class: "suggestions-title" }, title);
      const none = empty === "" ? "" : h("p", { class: "suggestions-empty" }, empty);
      popup.replaceChildren(heading, given.length > 0 ? list : none);
      popup.hidden = false;
      document.activeElement?.setAttribute("aria-expanded", String(given.length > 0));
      activate(Math.min(first, given.length - 1));
    },
    hide,
    move(by) {
      if (rows.length === 0) return false;
      activate(active === -1 && by < 0 ? rows.length - 1 : (active + by + rows.length) % rows.length);
      return true;
    },
    take() {
      const item = items[active];
      item?.take();
      return item !== undefined;
    },
    isOpen: () => !popup.hidden,
  };
}

/** The id that text fields name in `aria-controls`. */
export const LIST = "suggestion-list";

function renderRow({ label, detail, hint, take }: Suggestion, id: string): HTMLElement {
  const row = h(
    "div",
    { class: "suggestion", role: "option", id, "aria-selected": "false" },
    h("span", { class: "suggestion-label" }, label),
    detail !== undefined && h("span", { class: "suggestion-detail" }, detail),
    hint !== undefined && h("span", { class: "suggestion-hint" }, hint),
  );
  // Not "click": the text field keeps the focus.
  row.addEventListener("mousedown", (event) => {
    event.preventDefault();
    take();
  });
  return row;
}
