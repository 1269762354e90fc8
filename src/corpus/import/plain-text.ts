import type { List, ListItem, Root, RootContent } from "mdast";
import { isProse, paragraph, table } from "./blocks.ts";
import { cleanCharacters } from "./characters.ts";

/** Bullets in all their forms; Word's "o" only before a tab or several spaces. */
const BULLET =
  /^(?:[•‣◦▪▫■□●○◆◇➔➤►▶▸→✓✔✅☑★·∙⁃‐–—*+-]\s*(?=\s|[\p{L}\d„“"(])|[\uf0b7\uf0a7]\s*|o(?:\t|\s{2,}))/u;
/** Signs that are also other things at the start of a line (−5 %, *note, +20 %): bullets only with a space behind. */
const NEEDS_SPACE = /^[*+\-‐–—·→](?!\s)/;
/** Alone, it says who said what stands above. */
const EM_DASH = "—";
const LONE_BULLET = /^(?:[•‣◦▪▫■□●○◆◇➔➤►▶▸✓✔✅☑·∙⁃*+–-]|\d{1,2}[.)])$/;
const NUMBER = /^\(?(\d{1,3})[.)]\s+(?=\S)/;

/** Text wrapped by a mail program or editor: several lines of about the same length. */
const WRAP_MIN = 50;
const WRAP_MAX = 100;
const TABLE_MIN_ROWS = 2;
/** Deeper indented items stand beside each other. */
const MAX_DEPTH = 6;

type Line = { text: string; indent: number };
type Item = { text: string; indent: number; number: number | null };

/** A text copied from a page as blocks: paragraphs, lists and tables. Headings are recognised later, among the paragraphs. */
export function parsePlainText(text: string): Root {
  const chunks = cleanCharacters(text)
    .split(/\n(?:[^\S\n]*\n)+/)
    .map(toLines)
    .filter((lines) => lines.length > 0);
  return { type: "root", children: mergeLists(chunks.flatMap(readChunk)) };
}

/** Whether a line is an item by its bullet; numbers may begin a sentence. */
export function startsWithBullet(line: string): boolean {
  return !NEEDS_SPACE.test(line) && BULLET.test(line) && !line.startsWith(EM_DASH);
}

function toLines(chunk: string): Line[] {
  const lines = chunk
    .split("\n")
    .map((line) => ({ text: line.trim(), indent: indentation(line) }))
    .filter(({ text }) => text !== "");
  return joinItems(lines);
}

function indentation(line: string): number {
  const space = /^\s*/.exec(line)?.[0] ?? "";
  return space.replaceAll("\t", "    ").length;
}

/** An item goes on in the next line: after a bullet on its own (as some browsers copy it), or further in than the item. */
function joinItems(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn = itemOf(last) !== null && itemOf(line) === null && line.indent > (last?.indent ?? 0);
    if (last !== undefined && (goesOn || LONE_BULLET.test(last.text))) last.text += ` ${line.text}`;
    else joined.push({ ...line });
  }
  return joined;
}

/** Lines without an empty one between them. */
function readChunk(lines: Line[]): RootContent[] {
  const blocks: RootContent[] = [];
  const unwrapped = unwrap(lines);
  for (let at = 0; at < unwrapped.length;) {
    const { block, used } =
      readTable(unwrapped, at) ??
      readList(unwrapped, at) ??
      readBareList(unwrapped, at, blocks.at(-1)) ??
      readLine(unwrapped, at);
    blocks.push(block);
    at += used;
  }
  return blocks;
}

/** Joins the lines of a wrapped paragraph. */
function unwrap(lines: Line[]): Line[] {
  if (!isWrapped(lines)) return lines;
  const [first, ...others] = lines;
  return first === undefined
    ? []
    : [{ ...first, text: [first, ...others].map(({ text }) => text).join(" ") }];
}

function isWrapped(lines: Line[]): boolean {
  const full = lines.slice(0, -1);
  if (full.some(({ text }) => text.length < WRAP_MIN || text.length > WRAP_MAX)) return false;
  if (lines.some((line) => itemOf(line) !== null || line.text.includes("\t"))) return false;
  const broken = full.filter(({ text }) => !/[.!?:]["“”»«]?$/.test(text));
  return broken.length * 2 > full.length;
}

type Reading = { block: RootContent; used: number };

/** Cells copied from a page are separated by tabs; people who type tables use bars. */
function readTable(lines: Line[], at: number): Reading | null {
  return readCells(lines, at, "\t") ?? readCells(lines, at, "|");
}

function readCells(lines: Line[], at: number, separator: string): Reading | null {
  const columns = toCells(lines[at], separator).length;
  if (columns < 2 || itemOf(lines[at]) !== null) return null;
  const rows: string[][] = [];
  for (
    let row = toCells(lines[at], separator);
    row.length === columns;
    row = toCells(lines[at + rows.length], separator)
  ) {
    rows.push(row);
  }
  const full = rows.filter((cells) => !cells.every((cell) => /^:?-{2,}:?$/.test(cell)));
  return rows.length < TABLE_MIN_ROWS ? null : { block: table(full), used: rows.length };
}

function toCells(line: Line | undefined, separator: string): string[] {
  if (line === undefined) return [];
  const inner = separator === "|" ? line.text.replace(/^\|\s*|\s*\|$/g, "") : line.text;
  return inner.split(separator).map((cell) => cell.trim());
}

/** Bullets, or numbers that count up. */
function readList(lines: Line[], at: number): Reading | null {
  const items: Item[] = [];
  for (let item = itemOf(lines[at]); item !== null; item = itemOf(lines[at + items.length])) {
    const last = items.at(-1);
    const next = last?.number == null ? null : last.number + 1;
    if (last !== undefined && item.number !== next) break;
    items.push(item);
  }
  if (items.length === 1 && lines[at]?.text.startsWith(EM_DASH) === true) return null;
  return items.length === 0 ? null : { block: toList(items), used: items.length };
}

function itemOf(line: Line | undefined): Item | null {
  if (line === undefined) return null;
  const { text, indent } = line;
  const bullet = NEEDS_SPACE.test(text) ? null : BULLET.exec(text);
  if (bullet !== null) return { text: text.slice(bullet[0].length).trim(), indent, number: null };
  const number = NUMBER.exec(text);
  return number === null ? null : { text: text.slice(number[0].length), indent, number: Number(number[1]) };
}

/** Browsers may drop the bullets: short lines right below a line that ends with a colon. */
function readBareList(lines: Line[], at: number, before: RootContent | undefined): Reading | null {
  if (before?.type !== "paragraph" || !textOf(before).endsWith(":")) return null;
  const end = lines.findIndex(({ text }, index) => index >= at && (isProse(text) || /[.:]$/.test(text)));
  const items = lines.slice(at, end === -1 ? lines.length : end).map((line) => ({ ...line, number: null }));
  return items.length < 2 ? null : { block: toList(items), used: items.length };
}

function textOf(block: RootContent): string {
  return "children" in block
    ? block.children.map((child) => ("value" in child ? child.value : "")).join("")
    : "";
}

function readLine(lines: Line[], at: number): Reading {
  return { block: paragraph((lines[at]?.text ?? "").replace(/\s+/g, " ")), used: 1 };
}

/** Deeper indented items belong to the one above them. */
function toList(items: Item[], depth = 1): List {
  const first = items[0];
  const list: List = {
    type: "list",
    ordered: first?.number != null,
    start: first?.number ?? null,
    spread: false,
    children: [],
  };
  for (let index = 0; index < items.length;) {
    const item = items[index];
    if (item === undefined) break;
    const inner = depth < MAX_DEPTH ? item.indent : Number.POSITIVE_INFINITY;
    let next = index + 1;
    while ((items[next]?.indent ?? -1) > inner) next += 1;
    list.children.push(toItem(item, items.slice(index + 1, next), depth));
    index = next;
  }
  return list;
}

function toItem({ text }: Item, children: Item[], depth: number): ListItem {
  const content: ListItem["children"] = [paragraph(text.replace(/\s+/g, " "))];
  if (children.length > 0) content.push(toList(children, depth + 1));
  return { type: "listItem", spread: false, children: content };
}

/** Items with empty lines between them are one list; a numbered one only if it counts on. */
export function mergeLists(blocks: RootContent[]): RootContent[] {
  const merged: RootContent[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    if (block.type === "list" && last?.type === "list" && continues(last, block)) {
      last.children.push(...block.children);
    } else merged.push(block);
  }
  return merged.map(unlistLone);
}

function continues(list: List, next: List): boolean {
  if (list.ordered !== next.ordered) return false;
  return list.ordered !== true || next.start === (list.start ?? 1) + list.children.length;
}

/** A single number is part of a heading or a sentence ("2. Technik"). */
function unlistLone(block: RootContent): RootContent {
  if (block.type !== "list" || block.ordered !== true || block.children.length > 1) return block;
  const content = block.children[0]?.children[0];
  return content?.type === "paragraph" ? paragraph(`${block.start}. ${textOf(content)}`) : block;
}
