import { h, icon } from "./dom.ts";
import { renderEmoji } from "./emoji.ts";
import type { SelectOption, StringSelect } from "./payload.ts";

let count = 0;

/**
 * A string select: a button that opens a list (the pattern "select-only combobox" of the ARIA authoring practices). With
 * several values allowed the choice is sent when the list closes, as in Discord.
 */
export function renderSelect(select: StringSelect, choose: (values: string[]) => void): HTMLElement {
  const id = `select-${++count}`;
  const { min_values: min = 1, max_values: max = 1 } = select;
  const chosen = new Set(select.options.filter((option) => option.default).map(({ value }) => value));
  const before = [...chosen].join("\n");
  let active = -1;

  const items = select.options.map((option, index) => renderOption(option, `${id}-${index}`));
  const list = h("div", { class: "select-list", role: "listbox", id, hidden: true }, ...items);
  const label = h("span", { class: "select-label" });
  const trigger = h(
    "button",
    {
      type: "button",
      class: "select",
      role: "combobox",
      "aria-haspopup": "listbox",
      "aria-expanded": "false",
      "aria-controls": id,
      disabled: select.disabled,
      "data-custom-id": select.custom_id,
    },
    label,
    icon("down"),
  );
  if (max > 1) list.setAttribute("aria-multiselectable", "true");
  const name = select.placeholder ?? "Select";
  list.setAttribute("aria-label", name);

  const isOpen = () => !list.hidden;
  const mark = () => {
    const labels = select.options.filter(({ value }) => chosen.has(value)).map(({ label }) => label);
    label.textContent = labels.length > 0 ? labels.join(", ") : name;
    label.classList.toggle("placeholder", labels.length === 0);
    trigger.setAttribute("aria-label", labels.length > 0 ? `${name}: ${labels.join(", ")}` : name);
    items.forEach((item, index) => {
      const option = select.options[index];
      item.setAttribute("aria-selected", String(option !== undefined && chosen.has(option.value)));
      item.classList.toggle("active", index === active);
    });
  };
  const activate = (index: number) => {
    active = Math.max(0, Math.min(items.length - 1, index));
    trigger.setAttribute("aria-activedescendant", `${id}-${active}`);
    items[active]?.scrollIntoView({ block: "nearest" });
    mark();
  };
  const open = () => {
    list.hidden = false;
    trigger.setAttribute("aria-expanded", "true");
    activate(select.options.findIndex((option) => option.default));
  };
  const close = () => {
    if (!isOpen()) return;
    list.hidden = true;
    trigger.setAttribute("aria-expanded", "false");
    trigger.removeAttribute("aria-activedescendant");
    const changed = [...chosen].join("\n") !== before;
    if (max > 1 && changed && chosen.size >= min && chosen.size <= max) choose([...chosen]);
  };
  const take = (index: number) => {
    const option = select.options[index];
    if (!option) return;
    if (max > 1) {
      if (!chosen.delete(option.value)) chosen.add(option.value);
      activate(index);
      return;
    }
    chosen.clear();
    chosen.add(option.value);
    mark();
    close();
    choose([option.value]);
  };

  trigger.addEventListener("click", () => (isOpen() ? close() : open()));
  trigger.addEventListener("blur", close);
  trigger.addEventListener("keydown", (event) => {
    if (!isOpen()) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        open();
      }
      return;
    }
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: items.length - 1,
    };
    const move = moves[event.key];
    if (move !== undefined) activate(move);
    else if (event.key === "Enter" || event.key === " ") take(active);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  items.forEach((item, index) => {
    // Not "click": the list must act before the trigger loses the focus.
    item.addEventListener("mousedown", (event) => {
      event.preventDefault();
      take(index);
    });
  });
  mark();
  return h("div", { class: "select-box" }, trigger, list);
}

function renderOption({ label, description, emoji }: SelectOption, id: string): HTMLElement {
  return h(
    "div",
    { class: "select-option", role: "option", id },
    renderEmoji(emoji),
    h(
      "span",
      { class: "option-texts" },
      h("span", { class: "option-label" }, label),
      description && h("span", { class: "option-description" }, description),
    ),
    icon("check"),
  );
}
