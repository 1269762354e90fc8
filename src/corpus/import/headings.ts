import type { Heading, Root, RootContent } from "mdast";
import { blockText, heading, isProse, isProseBlock } from "./blocks.ts";
import type { Removed } from "./furniture/patterns.ts";

const MAX_HEADING = 110;
const MAX_HEADING_WORDS = 16;
const MAX_TITLE = 200;
/** From here on, the lines above an article are a menu. */
const MENU_LINES = 3;
/** No page has more lines above its article; a file without any paragraph may. */
const MAX_HEAD = 200;
const MIN_TRAIL_TITLE = 12;

/** What stands above the first paragraph, split into the title and the rest. */
export type Titled = { title: string | null; body: Root; removed: Removed[] };

/**
 * Takes the title off a plain text: its first line; of three and more lines above the first paragraph the one with most
 * words, and what stands before it is the menu of the page.
 */
export function takeTitle(body: Root): Titled {
  const blocks = body.children;
  const first = blocks.findIndex((block) => block.type !== "paragraph" || isProseBlock(block));
  const head = blocks.slice(0, first === -1 ? blocks.length : first);
  const opener = blocks[0];
  if (opener === undefined || (head.length === 0 && !isTitle(opener)))
    return { title: null, body, removed: [] };
  const index = head.length > MENU_LINES ? wordiest(withoutTrails(head)) : 0;
  const menu = blocks.slice(0, index).map((block) => ({ kind: "menu" as const, text: blockText(block) }));
  const titleBlock = blocks[index];
  return {
    title: titleBlock === undefined ? null : blockText(titleBlock),
    body: { type: "root", children: blocks.slice(index + 1) },
    removed: menu,
  };
}

function isTitle(block: RootContent): boolean {
  const text = blockText(block);
  return (
    block.type === "heading" ||
    (block.type === "paragraph" && text.length <= MAX_TITLE && !text.endsWith("."))
  );
}

/** A copied trail ("StartTestsDer Titel") ends with the title that stands below it. */
function withoutTrails(head: RootContent[]): string[] {
  const texts = head.map((block) => blockText(block));
  const titles = texts.slice(0, MAX_HEAD).filter((text) => text.length > MIN_TRAIL_TITLE);
  return texts.map((text) => (titles.some((title) => title !== text && text.endsWith(title)) ? "" : text));
}

function wordiest(texts: string[]): number {
  const counts = texts.map((text) => text.split(" ").length);
  return counts.indexOf(Math.max(...counts));
}

/** Takes a heading out that says the title again: it stands in the header. */
export function dropTitle(body: Root, title: string | null): Root {
  const index = body.children.findIndex(
    (block) =>
      (block.type === "heading" || block.type === "paragraph") && sameWords(blockText(block), title ?? ""),
  );
  return {
    type: "root",
    children: body.children.filter((_, position) => position !== index || index > MENU_LINES),
  };
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join("") ?? "";
  return words(a) === words(b);
}

/** Makes headings of short lines without a full stop that stand before a paragraph, a list or a table. */
export function recogniseHeadings(
  body: Root,
  isCandidate: (block: RootContent) => boolean = () => true,
): Root {
  const depths = body.children.flatMap((block) => (block.type === "heading" ? [block.depth] : []));
  let depth = toDepth(depths.length === 0 ? 2 : Math.min(...depths));
  const blocks = body.children.map((block, index) => {
    if (block.type === "heading") depth = toDepth(block.depth + 1);
    const candidate = block.type === "paragraph" && isCandidate(block) && heads(body.children, index);
    return candidate ? heading(depth, blockText(block)) : block;
  });
  return { type: "root", children: blocks };
}

function heads(blocks: RootContent[], index: number): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block === undefined || next === undefined || !isHeadingText(blockText(block))) return false;
  if (next.type !== "paragraph") return next.type !== "heading";
  if (!isHeadingText(blockText(next)) || isProseBlock(next)) return true;
  const afterNext = blocks[index + 2];
  return index > 0 && afterNext !== undefined && isProseBlock(afterNext) && !isLoneLine(blocks[index - 1]);
}

/** Of a run of short lines only the last two can be headings. */
function isLoneLine(block: RootContent | undefined): boolean {
  return block?.type === "paragraph" && isHeadingText(blockText(block));
}

function isHeadingText(text: string): boolean {
  if (
    text.length > MAX_HEADING ||
    text.split(" ").length > MAX_HEADING_WORDS ||
    /[.,;:…]["“”»«]?$/.test(text)
  )
    return false;
  if (isProse(text) && text.endsWith("!")) return false;
  return /^["„“»«'(¿¡]?[\p{Lu}\d]/u.test(text) && /\p{L}{2}/u.test(text) && !/:\s+[\d€$£+-]/.test(text);
}

/** Moves all headings up or down so that the outermost ones are of depth 2: the title is depth 1. */
export function levelHeadings(body: Root): Root {
  const depths = body.children.flatMap((block) => (block.type === "heading" ? [block.depth] : []));
  const shift = 2 - Math.min(...depths);
  if (depths.length === 0 || shift === 0) return body;
  const children = body.children.map((block) =>
    block.type === "heading" ? { ...block, depth: toDepth(block.depth + shift) } : block,
  );
  return { type: "root", children };
}

function toDepth(depth: number): Heading["depth"] {
  const depths: Heading["depth"][] = [1, 2, 3, 4, 5, 6];
  return depths[depth - 1] ?? 6;
}
