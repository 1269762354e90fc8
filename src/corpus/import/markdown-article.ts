import type { Root, RootContent } from "mdast";
import { blockText } from "./blocks.ts";
import { findDate } from "./date.ts";
import type { Draft } from "./draft.ts";
import { readHeader, type Headed } from "./foreign-header.ts";
import { removeFurniture } from "./furniture/remove.ts";
import { siteName } from "./furniture/site-name.ts";
import { dropTitle, levelHeadings, recogniseHeadings, takeTitle } from "./headings.ts";
import { parseMarkdown } from "./markdown.ts";
import { htmlToBlocks } from "./page/to-blocks.ts";
import { simplify } from "./simplify.ts";

/** A Markdown file as an article, or why it is none. The header may be ours or that of another site generator. */
export function readMarkdownArticle(file: string, keep: boolean): Draft | { skipped: string } {
  const lines = file.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  if (/^\+\+\+\s*\n/.test(lines)) return { skipped: "the header is TOML (+++), expected YAML (---)" };
  const { header, body: markdown, error } = readHeader(lines);
  if (error !== null) return { skipped: error };
  if (header.draft === true) return { skipped: "a draft by its header" };
  const { body, bold } = simplify(withoutHtml(parseMarkdown(markdown)));
  const tidied = removeFurniture(body);
  const titled = splitTitle(keep ? body : tidied.body, header.title ?? null);
  const article = recogniseHeadings(titled.body, (block) => bold.has(block));
  return {
    title: titled.title,
    date: findDate(header.date ?? header.published ?? "")?.date ?? tidied.date,
    language: readLanguage(header.language ?? header.lang ?? ""),
    tags:
      [header.tags, header.keywords, tidied.tags].find((tags) => tags !== undefined && tags.length > 0) ?? [],
    source: { name: header.source?.name ?? siteName(tidied.removed), url: readAddress(header) },
    aliases: header.aliases ?? {},
    body: levelHeadings(article),
    removed: keep ? [] : [...titled.removed, ...tidied.removed],
  };
}

/** HTML in Markdown is read as on a page. */
function withoutHtml(root: Root): Root {
  const children = root.children.flatMap((block): RootContent[] =>
    block.type === "html" ? htmlToBlocks(block.value).children : [block],
  );
  return { type: "root", children };
}

function splitTitle(body: Root, title: string | null): ReturnType<typeof takeTitle> {
  if (title !== null) return { title, body: dropTitle(body, title), removed: [] };
  const index = body.children.findIndex((block) => block.type === "heading" && block.depth === 1);
  const heading = body.children[index];
  if (heading === undefined) return takeTitle(body);
  return {
    title: blockText(heading),
    body: { type: "root", children: body.children.filter((_, position) => position !== index) },
    removed: [],
  };
}

function readLanguage(code: string): Draft["language"] {
  if (/^de\b/i.test(code)) return "de";
  return /^en\b/i.test(code) ? "en" : null;
}

function readAddress(header: Headed["header"]): string | null {
  const candidates = [header.source?.url, header.canonical_url, header.canonical, header.link, header.url];
  return (
    candidates.find((url) => typeof url === "string" && /^https?:\/\//.test(url) && URL.canParse(url)) ?? null
  );
}
