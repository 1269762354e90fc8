import type { Nodes, PhrasingContent, RootContent, Table } from "mdast";
import type { Block, Range } from "./article.ts";
import { withoutControls } from "./controls.ts";

export type Body = { text: string; blocks: Block[] };

/** Plain text of Markdown blocks: no syntax, HTML dropped, links and images by their words; see `Article.text`. */
export function readBody(nodes: RootContent[]): Body {
  const writer = createWriter();
  for (const node of nodes) writeNode(node, { writer, kind: "paragraph", depth: 0 });
  return writer.body;
}

type Writer = ReturnType<typeof createWriter>;

/** `kind` is what a paragraph becomes here, `depth` how many lists are around it. */
type Place = { writer: Writer; kind: "paragraph" | "quote"; depth: number };

/** Html, thematic breaks and link definitions have no words to read. */
function writeNode(node: RootContent, place: Place): void {
  const { writer, kind, depth } = place;
  if (node.type === "paragraph") {
    writer.add(node, inside(place), inline(node.children));
  } else if (node.type === "heading") {
    // Inside a quotation or a list a heading is not a section of this article.
    const isSection = kind !== "quote" && depth === 0;
    const text = inline(node.children).replace(/\n/g, " ");
    writer.add(node, isSection ? { kind: "heading", depth: node.depth } : inside(place), text);
  } else if (node.type === "blockquote") {
    for (const child of node.children) writeNode(child, { ...place, kind: "quote" });
  } else if (node.type === "list") {
    for (const item of node.children) writeItem(item.children, { ...place, depth: depth + 1 });
  } else if (node.type === "code") {
    writer.add(node, { ...inside(place), kind: "code" }, node.value);
  } else if (node.type === "table") {
    writeTable(node, writer);
  }
}

function inside({ kind, depth }: Place): NewBlock {
  return depth > 0 ? { kind, depth } : { kind };
}

/** The first paragraph is the item; what else an item holds follows as blocks of their own. */
function writeItem(nodes: RootContent[], place: Place): void {
  const [first, ...rest] = nodes;
  if (first?.type === "paragraph") {
    place.writer.add(first, { kind: "item", depth: place.depth }, inline(first.children));
  } else if (first) {
    writeNode(first, place);
  }
  for (const node of rest) writeNode(node, place);
}

function writeTable(table: Table, writer: Writer): void {
  for (const [index, row] of table.children.entries()) {
    const cells = row.children.map((cell) => inline(cell.children).replace(/\s+/g, " "));
    writer.addRow(row, cells, index === 0);
  }
}

/** The words of inline Markdown: a soft line break is a space, a hard one stays a line break. */
function inline(nodes: PhrasingContent[]): string {
  return words(nodes)
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

function words(nodes: PhrasingContent[]): string {
  let text = "";
  for (const node of nodes) {
    if (node.type === "text" || node.type === "inlineCode") text += node.value.replace(/\n/g, " ");
    else if (node.type === "break") text += "\n";
    else if (node.type === "html") text += /^<br\s*\/?>$/i.test(node.value) ? "\n" : "";
    else if (node.type === "image" || node.type === "imageReference") text += node.alt ?? "";
    else if ("children" in node) text += words(node.children);
  }
  return text;
}

type NewBlock = Pick<Block, "kind" | "depth" | "header" | "cells">;

function createWriter() {
  const body: Body = { text: "", blocks: [] };

  const write = (node: Nodes, block: NewBlock, text: string): void => {
    if (body.text !== "") body.text += separator(body.blocks.at(-1), block);
    const start = body.text.length;
    body.text += text;
    const line = node.position?.start.line ?? 1;
    body.blocks.push({ ...block, start, end: body.text.length, line });
  };

  return {
    body,
    add(node: Nodes, block: NewBlock, raw: string): void {
      const text = clean(raw);
      if (text.trim() !== "") write(node, block, text);
    },
    addRow(node: Nodes, raw: string[], header: boolean): void {
      const cells = raw.map(clean);
      if (cells.every((cell) => cell === "")) return;
      write(node, { kind: "row", header }, cells.join("\t"));
      const block = body.blocks.at(-1);
      if (block) block.cells = cellRanges(cells, block.start);
    },
  };
}

function separator(before: Block | undefined, block: NewBlock): string {
  const isLine = block.kind === "item" || block.kind === "row";
  return isLine && before?.kind === block.kind && block.header !== true ? "\n" : "\n\n";
}

function cellRanges(cells: string[], start: number): Range[] {
  let at = start;
  return cells.map((cell) => {
    const range: Range = [at, at + cell.length];
    at += cell.length + 1;
    return range;
  });
}

/** NFC once more, because an entity can bring a loose accent; soft hyphens only say where a line may break. */
function clean(text: string): string {
  return withoutControls(text.replace(/\u00AD/g, "")).normalize("NFC");
}
