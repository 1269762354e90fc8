import { parseHTML } from "linkedom";

/** The part of the DOM that reading a page needs; linkedom loads nothing and runs no script. */
export type PageNode = {
  nodeType: number;
  textContent: string | null;
  childNodes: Iterable<PageNode>;
};

export type PageElement = PageNode & {
  localName: string;
  id: string;
  className: string;
  innerHTML: string;
  parentElement: PageElement | null;
  children: Iterable<PageElement>;
  outerHTML: string;
  attributes: Iterable<{ name: string; value: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  contains(other: PageElement): boolean;
  append(...nodes: (PageNode | string)[]): void;
  before(...nodes: (PageNode | string)[]): void;
  replaceWith(...nodes: (PageNode | string)[]): void;
  remove(): void;
};

export type Page = {
  body: PageElement;
  documentElement: PageElement;
  createElement(name: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
};

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

const BLOCKS = new Set(
  "address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** What may stand before the body where a page says neither `<head>` nor `<body>`. */
const HEAD_PART =
  /\s+|<!--[^]*?-->|<!doctype[^>]*>|<\/?(?:html|head)\b[^>]*>|<(?:meta|link|base)\b[^>]*>|<(title|style|script|noscript)\b[^>]*>[^]*?<\/\1\s*>/iy;

/** Browsers nest no deeper than 512 elements; linkedom would, and recursion over it would end the program. */
const MAX_DEPTH = 512;
/** A page of a few thousand elements is large; Readability takes half a minute for so many. */
const MAX_ELEMENTS = 30_000;

/** HTML as a document. Throws for pages that nobody wrote: nested too deeply, or of too many elements. */
export function parsePage(html: string): Page {
  const { document }: { document: Page } = parseHTML(withBody(html));
  refuseTraps(document.documentElement);
  for (const element of document.querySelectorAll("*")) lowerAttributes(element);
  return document;
}

function refuseTraps(root: PageElement): void {
  let elements = 0;
  let level = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH)
      throw new Error(`nested too deeply: more than ${MAX_DEPTH} elements inside each other`);
    elements += level.length;
    if (elements > MAX_ELEMENTS) throw new Error(`too large: more than ${MAX_ELEMENTS} elements`);
    level = level.flatMap((element) => Array.from(element.children));
  }
}

/** Names of attributes are the same in capitals (https://html.spec.whatwg.org/#attributes-2), but not for linkedom. */
function lowerAttributes(element: PageElement): void {
  for (const { name, value } of Array.from(element.attributes)) {
    if (name !== name.toLowerCase()) element.setAttribute(name.toLowerCase(), value);
  }
}

function withBody(html: string): string {
  if (/<html[\s>][^]*<body[\s>]/i.test(html)) return html;
  let end = 0;
  HEAD_PART.lastIndex = 0;
  while (HEAD_PART.test(html)) end = HEAD_PART.lastIndex;
  const language = /<html\b[^>]*?\slang\s*=\s*["']?([\w-]+)/i.exec(html.slice(0, end))?.[1] ?? "";
  const head = html.slice(0, end).replace(/<!doctype[^>]*>|<\/?(?:html|head)\b[^>]*>/gi, "");
  const body = html.slice(end).replace(/<\/(?:html|body)\s*>/gi, "");
  return `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`;
}

/** The text of an element as a reader sees it: a line for each block. */
export function readLines(root: PageElement): string[] {
  const lines: string[] = [];
  let line = "";
  const flush = () => {
    const text = line.replace(/\s+/g, " ").trim();
    if (text !== "") lines.push(text);
    line = "";
  };
  const visit = (node: PageNode) => {
    if (node.nodeType === TEXT_NODE) line += node.textContent ?? "";
    if (!isElement(node)) return;
    const block = BLOCKS.has(node.localName);
    if (block) flush();
    else line += " ";
    for (const child of node.childNodes) visit(child);
    if (block) flush();
  };
  visit(root);
  flush();
  return lines;
}

function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

/** The text of an element on one line. */
export function textOf(element: PageElement | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}
