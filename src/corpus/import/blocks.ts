import type { Heading, Paragraph, RootContent, Table } from "mdast";
import { toString } from "mdast-util-to-string";

/** Words that somebody would say, so that a line of it is a paragraph and not a heading or a menu entry. */
const PARAGRAPH_LENGTH = 120;
const SENTENCE_LENGTH = 50;
const SENTENCE_END = /[.!?…]["'“”»«’)\]]*$/;

export function paragraph(text: string): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value: text }] };
}

export function heading(depth: Heading["depth"], text: string): Heading {
  return { type: "heading", depth, children: [{ type: "text", value: text }] };
}

export function table(rows: string[][]): Table {
  return {
    type: "table",
    children: rows.map((cells) => ({
      type: "tableRow",
      children: cells.map((value) => ({ type: "tableCell", children: [{ type: "text", value }] })),
    })),
  };
}

/** The plain text of a block on one line. */
export function blockText(block: RootContent): string {
  if (block.type === "list" || block.type === "table" || block.type === "blockquote") {
    return block.children.map((child) => blockText(child)).join(" ");
  }
  if (block.type === "listItem" || block.type === "tableRow") {
    return block.children.map((child) => blockText(child)).join(" ");
  }
  return toString(block).replace(/\s+/g, " ").trim();
}

/** Whether a text is prose: long, or a whole sentence of some length. */
export function isProse(text: string): boolean {
  return text.length >= PARAGRAPH_LENGTH || (text.length >= SENTENCE_LENGTH && SENTENCE_END.test(text));
}

/** A paragraph of prose, as opposed to a line of a menu, a label or a heading. */
export function isProseBlock(block: RootContent): boolean {
  return block.type === "paragraph" && isProse(blockText(block));
}
