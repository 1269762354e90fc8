import { Readability } from "@mozilla/readability";
import { isProse } from "../blocks.ts";
import { parsePage, readLines, textOf, type Page, type PageElement } from "./dom.ts";

/** Readability tries again with weaker rules under this length; its default of 500 is longer than many news items. */
const MIN_ARTICLE = 200;

/** What is kept or left out as one. */
const BLOCKS = "h2, h3, h4, h5, h6, p, ul, ol, dl, table, blockquote, pre";
const MARK = "data-import";

/** Above the first paragraph, Readability leaves out what themes put beside the title. */
const STANDFIRST = /(?:sub-?title|intro|lead|excerpt|standfirst|vorspann|teaser|summary|abstract|deck)/i;
const MIN_STANDFIRST = 30;

/** More of a list's or table's text than this in links makes it a menu. */
const MAX_LINKED = 0.4;

/** The article of a cleaned page as HTML, and the lines that are left out; null if there is no article. */
export type Extracted = { html: string; left: string[] };

/**
 * Mozilla Readability finds the article. It judges by length and by words in class names, and so leaves out short headings,
 * lists, tables and the standfirst of an article that it has found: those are put back.
 */
export function extractArticle(page: Page): Extracted | null {
  const blocks = markBlocks(page);
  const copy = parsePage(page.documentElement.outerHTML);
  const content = new Readability(copy, { charThreshold: MIN_ARTICLE, disableJSONLD: true }).parse()?.content;
  if (!content) return null;
  const article = parsePage(`<!doctype html><html><body>${content}</body></html>`);
  putBack(blocks, article);
  return { html: article.body.innerHTML, left: leftOut(page, article) };
}

function leftOut(page: Page, article: Page): string[] {
  const lines = new Set(readLines(article.body).map((line) => comparable(line)));
  const words = comparable(article.body.textContent ?? "");
  return readLines(page.body).filter((line) => {
    const text = comparable(line);
    return !lines.has(text) && !words.includes(text);
  });
}

function markBlocks(page: Page): PageElement[] {
  const all = Array.from(page.body.querySelectorAll(`${BLOCKS}, div`));
  const blocks = all.filter(
    (element) =>
      textOf(element) !== "" &&
      (element.localName !== "div" || hasOwnText(element)) &&
      element.parentElement?.closest(`${BLOCKS}, [${MARK}]`) === null,
  );
  blocks.forEach((element, index) => element.setAttribute(MARK, String(index)));
  return blocks;
}

function hasOwnText(element: PageElement): boolean {
  return Array.from(element.childNodes).some(
    (node) => node.nodeType === 3 && (node.textContent ?? "").trim() !== "",
  );
}

function putBack(blocks: PageElement[], article: Page): void {
  const found = new Map(
    Array.from(article.querySelectorAll(`[${MARK}]`), (element) => [element.getAttribute(MARK), element]),
  );
  const kept = blocks.map((_, index) => found.has(String(index)));
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  const title = blocks[first]?.closest("article, main, body")?.querySelector("h1") ?? null;
  for (let index = last; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined || kept[index] === true) continue;
    const wanted = index < first ? isStandfirst(block, title) : belongs(block, kept[index + 1] === true);
    const next = found.get(String(index + 1));
    if (!wanted || next === undefined) continue;
    const copy = article.createElement("div");
    copy.innerHTML = block.outerHTML;
    next.before(copy);
    found.set(String(index), copy);
    kept[index] = true;
  }
}

/** A heading right above something kept, or a list or table that is not made of links. */
function belongs(block: PageElement, heads: boolean): boolean {
  if (/^h[2-6]$/.test(block.localName)) return heads;
  return /^(?:ul|ol|dl|table|blockquote|pre)$/.test(block.localName) && linked(block) <= MAX_LINKED;
}

function isStandfirst(block: PageElement, title: PageElement | null): boolean {
  const text = textOf(block);
  if (block.localName !== "p" || title === null || linked(block) > 0) return false;
  const named = STANDFIRST.test(block.className) && text.length >= MIN_STANDFIRST;
  return (named || isProse(text)) && block.closest("header, article, main") !== null;
}

function linked(block: PageElement): number {
  let length = 0;
  for (const link of block.querySelectorAll("a")) length += textOf(link).length;
  return length / Math.max(textOf(block).length, 1);
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
