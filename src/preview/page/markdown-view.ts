import { h } from "./dom.ts";
import { parseMarkdown, type Block, type Inline, type List, type TimestampStyle } from "./markdown.ts";

/** A message's text as Discord shows it, made of text nodes only. `locale` writes the timestamps. */
export function renderMarkdown(text: string, locale: string): HTMLElement {
  return h("div", { class: "markdown" }, ...parseMarkdown(text).map((block) => renderBlock(block, locale)));
}

function renderBlock(block: Block, locale: string): HTMLElement {
  const inline = (nodes: Inline[]) => nodes.map((node) => renderInline(node, locale));
  switch (block.type) {
    case "paragraph":
      return h("p", {}, ...inline(block.children));
    case "subtext":
      return h("p", { class: "subtext" }, ...inline(block.children));
    case "heading":
      // All under the author's name, one level deep: a message may begin with any of the three sizes.
      return h("h3", { class: `size-${block.level}` }, ...inline(block.children));
    case "quote":
      return h("blockquote", {}, ...block.children.map((child) => renderBlock(child, locale)));
    case "code":
      return h("pre", { tabindex: 0 }, h("code", {}, block.text));
    case "list":
      return renderList(block, locale);
  }
}

function renderList(list: List, locale: string): HTMLElement {
  const items = list.items.map((item) =>
    h(
      "li",
      {},
      ...item.children.map((node) => renderInline(node, locale)),
      ...item.lists.map((nested) => renderList(nested, locale)),
    ),
  );
  return list.start === null ? h("ul", {}, ...items) : h("ol", { start: list.start }, ...items);
}

function renderInline(node: Inline, locale: string): Node {
  const children = () =>
    "children" in node ? node.children.map((child) => renderInline(child, locale)) : [];
  switch (node.type) {
    case "text":
      return document.createTextNode(node.text);
    case "strong":
      return h("strong", {}, ...children());
    case "emphasis":
      return h("em", {}, ...children());
    case "underline":
      return h("u", {}, ...children());
    case "strike":
      return h("s", {}, ...children());
    case "code":
      return h("code", {}, node.text);
    case "link":
      return h("a", { href: node.url, target: "_blank", rel: "noopener noreferrer" }, ...children());
    case "spoiler":
      return renderSpoiler(children());
    case "timestamp":
      return renderTimestamp(node.seconds, node.style, locale);
    case "mention":
      return h("span", { class: "mention" }, mentionSign[node.kind] + node.name);
  }
}

const mentionSign = { user: "@", channel: "#", role: "@", command: "/", everyone: "@" };

function renderSpoiler(children: Node[]): HTMLElement {
  const hidden = h("span", { class: "spoiler-text", "aria-hidden": "true" }, ...children);
  const spoiler = h(
    "span",
    { class: "spoiler", role: "button", tabindex: 0, "aria-expanded": "false", "aria-label": "Spoiler" },
    hidden,
  );
  const reveal = () => {
    spoiler.replaceWith(h("span", { class: "spoiler revealed" }, ...children));
  };
  spoiler.addEventListener("click", reveal);
  spoiler.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") reveal();
  });
  return spoiler;
}

const FORMATS: Record<Exclude<TimestampStyle, "R">, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  S: { dateStyle: "short", timeStyle: "medium" },
};

function renderTimestamp(seconds: number, style: TimestampStyle, locale: string): HTMLElement {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return h("span", {}, "Invalid Date");
  const text =
    style === "R"
      ? relative(date.getTime() - Date.now(), locale)
      : new Intl.DateTimeFormat(locale, FORMATS[style]).format(date);
  return h("time", { class: "timestamp", datetime: date.toISOString() }, text);
}

const UNITS: [unit: Intl.RelativeTimeFormatUnit, ms: number][] = [
  ["year", 365 * 86_400_000],
  ["month", 30 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

function relative(ms: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const [unit, size] = UNITS.find(([, size]) => Math.abs(ms) >= size) ?? ["second" as const, 1000];
  return format.format(Math.round(ms / size), unit);
}
