import type {
  BlockContent,
  DefinitionContent,
  Heading,
  Link,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from "mdast";
import { toString } from "mdast-util-to-string";
import { blockText } from "./blocks.ts";
import { cleanCharacters } from "./characters.ts";
import { mergeLists, parsePlainText, startsWithBullet } from "./plain-text.ts";

/** Blocks of words: emphasis and pictures gone, links only to addresses. */
export type Simplified = {
  body: Root;
  /** Paragraphs that were bold as a whole: writers without a heading button make headings of them. */
  bold: Set<RootContent>;
};

/** Line breaks inside a paragraph, until they are read. */
const BREAK = "\u2028";

/** Reduces Markdown to what the corpus keeps: headings, paragraphs, lists, tables, quotations and code. */
export function simplify(root: Root): Simplified {
  const bold = new Set<RootContent>();
  const blocks = root.children.flatMap((block) => {
    const simple = simplifyBlock(block);
    const [first] = simple;
    if (first !== undefined && simple.length === 1 && isBold(block)) bold.add(first);
    return simple;
  });
  return { body: { type: "root", children: mergeLists(blocks) }, bold };
}

function isBold(block: RootContent): boolean {
  if (block.type !== "paragraph") return false;
  const parts = block.children.filter((part) => part.type !== "break" && toString(part).trim() !== "");
  return parts.length > 0 && parts.every((part) => part.type === "strong" || isBoldInside(part));
}

function isBoldInside(part: PhrasingContent): boolean {
  if (part.type !== "emphasis" && part.type !== "link") return false;
  return part.children.length > 0 && part.children.every((child) => child.type === "strong");
}

/** Rules, definitions and remains of HTML have no words of their own. */
function simplifyBlock(block: RootContent): RootContent[] {
  if (block.type === "heading") return simplifyHeading(block);
  if (block.type === "paragraph") return simplifyParagraph(block);
  if (block.type === "code") return [{ ...block, value: cleanCharacters(block.value) }];
  if (block.type === "blockquote") {
    const children = block.children.flatMap((child) => simplifyBlock(child)).filter((child) => isFlow(child));
    return children.length === 0 ? [] : [{ ...block, children }];
  }
  if (block.type === "list") {
    const children = block.children.flatMap((item) => simplifyItem(item));
    return children.length === 0 ? [] : [{ ...block, spread: false, children }];
  }
  if (block.type !== "table") return [];
  for (const cell of block.children.flatMap((row) => row.children)) cell.children = joined(cell.children);
  return blockText(block) === "" ? [] : [block];
}

function simplifyHeading(block: Heading): RootContent[] {
  const children = joined(block.children);
  return children.length === 0 ? [] : [{ ...block, children }];
}

/** A heading in a quotation or an item is a line of it. */
function isFlow(block: RootContent): block is BlockContent | DefinitionContent {
  return block.type !== "heading" && "type" in block;
}

function simplifyItem(item: ListItem): ListItem[] {
  const children = item.children.flatMap((child) => {
    if (child.type === "heading") return simplifyBlock({ type: "paragraph", children: child.children });
    return simplifyBlock(child);
  });
  const content = children.filter((child) => isFlow(child));
  return content.length === 0 ? [] : [{ type: "listItem", spread: false, children: content }];
}

/** Line breaks: bullets make a list, a finished sentence ends the paragraph, anything else was laid out by hand. */
function simplifyParagraph(block: Paragraph): RootContent[] {
  const parts = simplifyInline(block.children);
  const text = toString({ type: "paragraph", children: parts });
  const lines = text.split(BREAK).map((line) => line.trim());
  if (lines.some((line) => startsWithBullet(line))) return parsePlainText(lines.join("\n")).children;
  return splitSentences(parts).flatMap((children) => {
    const line = trimmed(children);
    return line.length === 0 ? [] : [{ type: "paragraph" as const, children: line }];
  });
}

function splitSentences(parts: PhrasingContent[]): PhrasingContent[][] {
  const paragraphs: PhrasingContent[][] = [[]];
  let before = "";
  for (const part of parts) {
    if (part.type !== "text") {
      paragraphs.at(-1)?.push(part);
      before = toString(part);
      continue;
    }
    part.value.split(BREAK).forEach((line, index) => {
      const ends = index > 0 && (/[.!?:…]["“”»«)]*\s*$/.test(before) || before.trim() === "");
      if (ends) paragraphs.push([]);
      paragraphs.at(-1)?.push({ type: "text", value: index > 0 && !ends ? ` ${line}` : line });
      before = line;
    });
  }
  return paragraphs;
}

/** On one line, as in headings and cells. */
function joined(nodes: PhrasingContent[]): PhrasingContent[] {
  const parts = simplifyInline(nodes).map((part) =>
    part.type === "text" ? { ...part, value: part.value.replaceAll(BREAK, " ") } : part,
  );
  return trimmed(parts);
}

function simplifyInline(nodes: PhrasingContent[]): PhrasingContent[] {
  return mergeTexts(nodes.flatMap((node) => simplifyPart(node)));
}

function simplifyPart(node: PhrasingContent): PhrasingContent[] {
  if (node.type === "text") return [{ type: "text", value: cleanCharacters(node.value) }];
  if (node.type === "inlineCode") {
    return [{ type: "inlineCode", value: cleanCharacters(node.value).replace(/\s+/g, " ") }];
  }
  if (node.type === "break" || (node.type === "html" && /^<br\b/i.test(node.value))) {
    return [{ type: "text", value: BREAK }];
  }
  if (node.type === "link") return simplifyLink(node);
  return "children" in node ? simplifyInline(node.children) : [];
}

/** Only a link to an address stays one: others lead nowhere from a corpus file. */
function simplifyLink(node: Link): PhrasingContent[] {
  const children = simplifyInline(node.children);
  const words = toString({ type: "paragraph", children });
  const leads = /^https?:\/\//i.test(node.url) && URL.canParse(node.url);
  if (!leads || words.trim() === "" || words.includes(BREAK)) return children;
  return [{ type: "link", url: node.url, children }];
}

function mergeTexts(nodes: PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else merged.push(node.type === "text" ? { type: "text", value: node.value } : node);
  }
  return merged;
}

/** Without space at both ends, and with single spaces between. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const parts = nodes.map((node) =>
    node.type === "text" ? { ...node, value: node.value.replace(/\s+/g, " ") } : node,
  );
  const [first, last] = [parts[0], parts.at(-1)];
  if (first?.type === "text") first.value = first.value.trimStart();
  if (last?.type === "text") last.value = last.value.trimEnd();
  return parts.filter((part) => part.type !== "text" || part.value !== "");
}
