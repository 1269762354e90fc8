import type { FullTextAnswer } from "../answer.ts";
import { messages } from "../messages.ts";
import { link, text } from "./components.ts";
import { actionButton, pagingButtons, type Frame } from "./frame.ts";
import { sourceWords, subtext, titleLine } from "./lines.ts";
import { escape } from "./markdown.ts";
import type { Rendering } from "./rendering.ts";

/** /article, button "Ganzer Artikel": a page of whole paragraphs. */
export function renderFull(answer: FullTextAnswer, frame: Frame): Rendering {
  const { locale } = frame;
  const say = messages[locale];
  const { reference, blocks, paging } = answer;
  return {
    parts: [
      text(titleLine(reference.title), ...frame.question, subtext(sourceWords(reference, locale))),
      text(blocks.map((block, index) => gap(blocks[index - 1], block) + blockLines(block)).join("")),
    ],
    paging: pagingButtons(frame, paging, say.page, (page) => ({ page })),
    actions: [
      ...actionButton(frame, say.back, "back", { part: "main", page: 1 }),
      ...actionButton(frame, say.figures, "figures", { part: "figures", page: 1 }),
      ...link(say.source, reference.source.url),
    ],
  };
}

type Block = FullTextAnswer["blocks"][number];

/** Paragraphs are set apart by an empty line; what belongs to a heading or a list is not. */
function gap(before: Block | undefined, { kind }: Block): string {
  if (before === undefined) return "";
  const joined = before.kind === "heading" || kind === "item" || kind === "row";
  return joined && kind !== "heading" ? "\n" : "\n\n";
}

function blockLines({ kind, text }: Block): string {
  const escaped = escape(text);
  switch (kind) {
    case "heading":
      return `**${escaped.replaceAll("\n", " ")}**`;
    case "item":
      return `- ${escaped}`;
    case "row":
      return escaped.replaceAll("\t", " · ");
    case "quote":
      return `> ${escaped.replaceAll("\n", "\n> ")}`;
    case "code":
    case "paragraph":
      return escaped;
  }
}
