import { createReadStream } from "node:fs";
import { findDate } from "../date.ts";
import { decodeStream } from "../decode.ts";
import type { Draft, Found } from "../draft.ts";
import { removeFurniture } from "../furniture/remove.ts";
import { dropTitle, levelHeadings, recogniseHeadings } from "../headings.ts";
import { cleanPage } from "../page/clean-page.ts";
import { parsePage, textOf } from "../page/dom.ts";
import { htmlToBlocks } from "../page/to-blocks.ts";
import { simplify } from "../simplify.ts";
import { readChannel, readItem, type Channel, type Post } from "./item.ts";
import { addParagraphs } from "./paragraphs.ts";
import { scanItems } from "./scan.ts";
import { removeShortcodes } from "./shortcodes.ts";

/** The articles of a WordPress export (WXR), read as a stream. Throws if the file is no such export. */
export async function* readExport(
  path: string,
  keep: boolean,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Found> {
  let channel: Channel | null = null;
  const chunks: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 256 * 1024 });
  for await (const scanned of scanItems(decodeStream(chunks, onBytes))) {
    if (scanned.kind === "head") {
      channel = readChannel(scanned.xml);
      if (channel === null)
        throw new Error("not a WordPress export: expected XML with the namespace wp (WXR)");
      continue;
    }
    const post = scanned.xml === null ? "unreadable" : readItem(scanned.xml);
    if (typeof post === "string") yield { from: path, leftOut: post };
    else yield readPost(post, channel, { path, keep });
  }
}

/** One post that cannot be read takes none of the others with it. */
function readPost(
  post: Post,
  channel: Channel | null,
  { path, keep }: { path: string; keep: boolean },
): Found {
  const from = `${path}: ${post.name || post.title}`;
  try {
    return { from: `${path}: ${toText(post.title) || post.name}`, draft: toDraft(post, channel, keep) };
  } catch (error) {
    return { from, skipped: error instanceof Error ? error.message : String(error) };
  }
}

function toDraft(post: Post, channel: Channel | null, keep: boolean): Draft {
  const title = toText(post.title) || post.name.replaceAll("-", " ") || null;
  const { content, removed } = removeShortcodes(post.content);
  const page = parsePage(`<!doctype html><html><body>${addParagraphs(content)}</body></html>`);
  const cleaned = keep ? [] : cleanPage(page);
  const { body, bold } = simplify(htmlToBlocks(page.body.innerHTML));
  const tidied = removeFurniture(body);
  const article = recogniseHeadings(dropTitle(keep ? body : tidied.body, title), (block) => bold.has(block));
  return {
    title,
    date: findDate(post.date)?.date ?? null,
    language: null,
    tags: post.tags.length > 0 ? post.tags.map((tag) => toText(tag)) : tidied.tags,
    source: { name: channel?.title == null ? null : toText(channel.title), url: post.link },
    aliases: {},
    body: levelHeadings(article),
    removed: keep ? removed : [...removed, ...cleaned, ...tidied.removed],
  };
}

/** Titles and tags are HTML: "A &#8211; B". */
function toText(html: string): string {
  return /[<&]/.test(html)
    ? textOf(parsePage(`<!doctype html><html><body>${html}</body></html>`).body)
    : html.trim();
}
