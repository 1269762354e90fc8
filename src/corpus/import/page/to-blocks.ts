import { tables } from "@joplin/turndown-plugin-gfm";
import TurndownService from "turndown";
import type { Root } from "mdast";
import { parseMarkdown } from "../markdown.ts";
import { parsePage, textOf, type Page } from "./dom.ts";
import { flattenTables } from "./tables.ts";

/** HTML of an article as blocks. */
export function htmlToBlocks(html: string): Root {
  const page = parsePage(`<!doctype html><html><body>${html}</body></html>`);
  for (const element of page.body.querySelectorAll("script, style, template, iframe, noscript, svg"))
    element.remove();
  unwrapBlockLinks(page);
  flattenTables(page);
  listDefinitions(page);
  return parseMarkdown(createTurndown().turndown(page.body.innerHTML));
}

/** Cards are one large link; Markdown has links inside a line only. */
function unwrapBlockLinks(page: Page): void {
  for (const link of Array.from(page.body.querySelectorAll("a"))) {
    if (
      link.querySelector(
        "p, div, h1, h2, h3, h4, h5, h6, ul, ol, table, section, article, figure, blockquote",
      ) === null
    )
      continue;
    link.replaceWith(...Array.from(link.childNodes));
  }
}

/** Definition lists become lists: "Reichweite: 830 km". */
function listDefinitions(page: Page): void {
  for (const list of Array.from(page.body.querySelectorAll("dl"))) {
    const items = page.createElement("ul");
    let item = page.createElement("li");
    for (const part of list.querySelectorAll("dt, dd")) {
      if (part.localName === "dt" || item.parentElement === null) {
        item = page.createElement("li");
        items.append(item);
      }
      const term = part.localName === "dt" ? textOf(part).replace(/\s*:$/, "") : textOf(part);
      const separator = textOf(item) === "" ? "" : item.getAttribute("data-described") === null ? ": " : ", ";
      if (part.localName === "dd") item.setAttribute("data-described", "");
      item.append(`${separator}${term}`);
    }
    list.replaceWith(items);
  }
}

function createTurndown(): TurndownService {
  const turndown = new TurndownService({
    headingStyle: "atx",
    bulletListMarker: "-",
    codeBlockStyle: "fenced",
    emDelimiter: "*",
    br: "\\",
  });
  turndown.use(tables);
  // Turndown's own escape leaves "<" and "&" as they are. This Markdown is read by the parser alone: escape everything.
  turndown.escape = (text) => text.replace(/[!-/:-@[-`{}~]/g, "\\$&").replaceAll("|", "&#124;");
  return turndown;
}
