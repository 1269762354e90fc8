import type { Root, RootContent } from "mdast";
import { blockText, isProseBlock } from "../blocks.ts";
import { readByline, type Byline } from "./byline.ts";
import { edgeKind, furnitureKind, isSharePlace, type FurnitureKind, type Removed } from "./patterns.ts";
import { repeatedBlocks } from "./repeated.ts";
import { furnitureSection } from "./sections.ts";
import { isTagLabel, readTagLine, splitTags } from "./tag-line.ts";

/** The article without what surrounds it on a page, and what the furniture said about it. */
export type Tidied = { body: Root; removed: Removed[]; tags: string[]; date: string | null };

/** Maintainers end an article with it: it dates the text and stays in it. */
const AS_OF = /^(?:stand|as of)\b/i;
const MAX_TAG_WORDS = 4;
/** A line of at most this many characters can be a tag line or a byline. */
const MAX_LINE = 400;

/** Takes page furniture out of an article. Nothing is lost: `removed` holds it, in order. */
export function removeFurniture(root: Root): Tidied {
  const blocks = root.children;
  const texts = blocks.map((block) => blockText(block));
  const kinds: (FurnitureKind | null)[] = blocks.map((block) => blockKind(block));
  markSections(blocks, kinds);
  markShareLines(texts, kinds);
  const tags = markTagLines(blocks, texts, kinds);
  const bylines = markEdges(blocks, texts, kinds);
  markTail(blocks, kinds);
  for (const index of repeatedBlocks(blocks, kinds)) kinds[index] = "repeated";
  return {
    body: { type: "root", children: blocks.filter((_, index) => kinds[index] === null) },
    removed: kinds.flatMap((kind, index) => (kind === null ? [] : [{ kind, text: texts[index] ?? "" }])),
    tags,
    date: bylineDate(bylines) ?? asOfDate(texts),
  };
}

/** By its words alone; a list only if each of its items is furniture. */
function blockKind(block: RootContent): FurnitureKind | null {
  if (block.type === "list") {
    const kinds = block.children.map((item) => {
      const text = blockText(item);
      return furnitureKind(text) ?? edgeKind(text);
    });
    return kinds.every((kind) => kind !== null) ? (kinds[0] ?? null) : null;
  }
  if (block.type === "table" || block.type === "code") return null;
  return furnitureKind(blockText(block));
}

function markSections(blocks: RootContent[], kinds: (FurnitureKind | null)[]): void {
  const first = firstProse(blocks, kinds);
  for (let index = 0; index < blocks.length; index += 1) {
    const section = furnitureSection(blocks, index, first < index);
    if (section === null) continue;
    for (let at = index; at < section.end; at += 1) kinds[at] ??= section.kind;
    index = section.end - 1;
  }
}

/** A share bar may be copied as one line for each place. */
function markShareLines(texts: string[], kinds: (FurnitureKind | null)[]): void {
  const shares = texts.map((text, index) => kinds[index] === "share bar" || isSharePlace(text));
  texts.forEach((_, index) => {
    if (shares[index] === true && (shares[index - 1] === true || shares[index + 1] === true))
      kinds[index] ??= "share bar";
  });
}

function markTagLines(blocks: RootContent[], texts: string[], kinds: (FurnitureKind | null)[]): string[] {
  const tags: string[] = [];
  blocks.forEach((block, index) => {
    const text = texts[index] ?? "";
    if (kinds[index] !== null || text.length > MAX_LINE || block.type === "table") return;
    if (isTagLabel(text)) tags.push(...markListedTags(blocks, kinds, index));
    const line = readTagLine(text);
    if (line === null) return;
    kinds[index] = "tag line";
    tags.push(...line);
  });
  return [...new Set(tags)];
}

/** "Tags:" on a line of its own, its tags in the block below. */
function markListedTags(blocks: RootContent[], kinds: (FurnitureKind | null)[], index: number): string[] {
  const next = blocks[index + 1];
  if (next === undefined || isProseBlock(next) || next.type === "heading") return [];
  if (next.type === "list") {
    kinds.fill("tag line", index, index + 2);
    return next.children.map((item) => blockText(item));
  }
  let end = index + 1;
  while (isTag(blocks[end]) && kinds[end] === null) end += 1;
  kinds.fill("tag line", index, end);
  return blocks.slice(index + 1, end).flatMap((block) => splitTags(blockText(block)));
}

function isTag(block: RootContent | undefined): boolean {
  return (
    block?.type === "paragraph" &&
    splitTags(blockText(block)).every((tag) => tag.split(" ").length <= MAX_TAG_WORDS)
  );
}

/** Menus, footers and bylines: only before the first and after the last paragraph. */
function markEdges(blocks: RootContent[], texts: string[], kinds: (FurnitureKind | null)[]): Byline[] {
  const first = firstProse(blocks, kinds);
  const last = blocks.findLastIndex((block, index) => kinds[index] === null && isProseBlock(block));
  const bylines: Byline[] = [];
  blocks.forEach((block, index) => {
    if (kinds[index] !== null || (index >= first && index <= last)) return;
    const text = texts[index] ?? "";
    if (block.type === "heading" && index > last && edgeKind(text) !== null) markBelow(blocks, kinds, index);
    if (block.type === "list" && block.children.every((item) => readByline(blockText(item)) !== null)) {
      bylines.push(...block.children.flatMap((item) => readByline(blockText(item)) ?? []));
      kinds[index] = "byline";
    }
    if (block.type !== "paragraph") return;
    const byline = AS_OF.test(text) && index > last ? null : readByline(text.slice(0, MAX_LINE));
    if (byline !== null) bylines.push(byline);
    kinds[index] = byline === null ? edgeKind(text) : "byline";
  });
  return bylines;
}

/** What ends an article for good: short lines below it are the page's. */
const END: (FurnitureKind | null)[] = ["tag line", "comments", "related", "author box", "menu"];

function markTail(blocks: RootContent[], kinds: (FurnitureKind | null)[]): void {
  const last = blocks.findLastIndex(
    (block, index) => kinds[index] === null && (isProseBlock(block) || block.type === "table"),
  );
  const end = kinds.findIndex((kind, index) => index > last && END.includes(kind));
  if (last === -1 || end === -1) return;
  for (let index = end; index < blocks.length; index += 1) kinds[index] ??= "outside the article";
}

/** A box under the article ("Kontakt") up to the next heading. */
function markBelow(blocks: RootContent[], kinds: (FurnitureKind | null)[], index: number): void {
  const next = blocks.findIndex((block, position) => position > index && block.type === "heading");
  for (let at = index; at < (next === -1 ? blocks.length : next); at += 1) kinds[at] ??= "footer";
}

function firstProse(blocks: RootContent[], kinds: (FurnitureKind | null)[]): number {
  const first = blocks.findIndex((block, index) => kinds[index] === null && isProseBlock(block));
  return first === -1 ? blocks.length : first;
}

function bylineDate(bylines: Byline[]): string | null {
  const published = bylines.find((byline) => byline.published !== null)?.published;
  return published ?? bylines.find((byline) => byline.updated !== null)?.updated ?? null;
}

function asOfDate(texts: string[]): string | null {
  const line = texts.findLast((text) => AS_OF.test(text) && text.length <= MAX_LINE);
  const byline = line === undefined ? null : readByline(line);
  return byline?.published ?? byline?.updated ?? null;
}
