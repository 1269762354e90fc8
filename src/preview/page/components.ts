import { h, icon } from "./dom.ts";
import { renderEmoji } from "./emoji.ts";
import { renderMarkdown } from "./markdown-view.ts";
import type {
  ActionRow,
  Button,
  Component,
  Container,
  File,
  Gallery,
  Media,
  Section,
  Separator,
  StringSelect,
  Thumbnail,
} from "./payload.ts";
import { renderSelect } from "./select.ts";

/** What a component needs to know of the message it stands in. */
export type Surroundings = {
  locale: string;
  /** A button was pressed, or options were chosen. */
  press: (component: Button | StringSelect, values?: string[]) => void;
  /** The address of a picture: an attachment of this message, or null where the page may not load it. */
  media: (url: string) => string | null;
};

/** The components of a message, in Discord's look. */
export function renderComponents(components: Component[], at: Surroundings): HTMLElement[] {
  return components.map((component) => renderComponent(component, at));
}

function renderComponent(component: Component, at: Surroundings): HTMLElement {
  switch (component.type) {
    case 1:
      return renderRow(component, at);
    case 9:
      return renderSection(component, at);
    case 10:
      return renderMarkdown(component.content, at.locale);
    case 12:
      return renderGallery(component, at);
    case 13:
      return renderFile(component, at);
    case 14:
      return renderSeparator(component);
    case 17:
      return renderContainer(component, at);
    default:
      return renderUnknown(component);
  }
}

function renderContainer({ accent_color: accent, components }: Container, at: Surroundings): HTMLElement {
  const element = h("div", { class: "container" }, ...renderComponents(components, at));
  if (typeof accent === "number") {
    element.style.setProperty("--accent", `#${accent.toString(16).padStart(6, "0")}`);
  }
  return element;
}

function renderRow({ components }: ActionRow, at: Surroundings): HTMLElement {
  return h(
    "div",
    { class: "row" },
    ...components.map((component) =>
      component.type === 2
        ? renderButton(component, at)
        : renderSelect(component, (values) => at.press(component, values)),
    ),
  );
}

const STYLES = {
  1: "primary",
  2: "secondary",
  3: "success",
  4: "danger",
  5: "link",
  6: "premium",
} as const;

function renderButton(button: Button, at: Surroundings): HTMLElement {
  const label = [renderEmoji(button.emoji), button.label && h("span", {}, button.label)];
  const look = `button ${STYLES[button.style]}`;
  if (button.url !== undefined) {
    const leave = { href: button.url, target: "_blank", rel: "noopener noreferrer" };
    return h("a", { class: look, ...leave }, ...label, icon("link"));
  }
  return h(
    "button",
    {
      type: "button",
      class: look,
      disabled: button.disabled,
      "data-custom-id": button.custom_id,
      onclick: () => at.press(button),
    },
    ...label,
  );
}

function renderSection({ components, accessory }: Section, at: Surroundings): HTMLElement {
  return h(
    "div",
    { class: "section" },
    h("div", { class: "section-texts" }, ...renderComponents(components, at)),
    h(
      "div",
      { class: "accessory" },
      accessory.type === 2 ? renderButton(accessory, at) : renderThumbnail(accessory, at),
    ),
  );
}

function renderThumbnail(thumbnail: Thumbnail, at: Surroundings): HTMLElement {
  return h("div", { class: "thumbnail" }, renderMedia(thumbnail, at));
}

function renderGallery({ items }: Gallery, at: Surroundings): HTMLElement {
  return h(
    "div",
    { class: "gallery", "data-items": items.length },
    ...items.map((item) => renderMedia(item, at)),
  );
}

function renderMedia({ media, description }: Media, at: Surroundings): HTMLElement {
  const address = at.media(media.url);
  if (address !== null) return h("img", { src: address, alt: description ?? "" });
  // The page stays offline: a picture of another site is shown as its description.
  return h("div", { class: "no-picture" }, description ?? media.url);
}

function renderFile({ file }: File, at: Surroundings): HTMLElement {
  const name = file.url.replace(/^attachment:\/\//, "");
  const address = at.media(file.url);
  return h(
    "div",
    { class: "file" },
    address === null ? name : h("a", { href: address, download: name }, name),
  );
}

function renderSeparator({ divider = true, spacing = 1 }: Separator): HTMLElement {
  return divider
    ? h("hr", { class: `spacing-${spacing}` })
    : h("div", { class: `gap spacing-${spacing}`, "aria-hidden": "true" });
}

/** Said rather than left out: a maintainer must see that the page does not know it. */
function renderUnknown(component: { type: number }): HTMLElement {
  return h("p", { class: "unknown" }, `Component type ${component.type} has no preview.`);
}
