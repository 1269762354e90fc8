import { blockText } from "../blocks.ts";
import type { Draft } from "../draft.ts";
import { readByline } from "../furniture/byline.ts";
import { removeFurniture } from "../furniture/remove.ts";
import { siteName } from "../furniture/site-name.ts";
import type { Removed } from "../furniture/patterns.ts";
import { dropTitle, levelHeadings, recogniseHeadings } from "../headings.ts";
import { detectLanguage } from "../language.ts";
import { simplify } from "../simplify.ts";
import { cleanPage } from "./clean-page.ts";
import { parsePage } from "./dom.ts";
import { extractArticle } from "./extract.ts";
import { readMetadata } from "./metadata.ts";
import { htmlToBlocks } from "./to-blocks.ts";

/** A saved page as an article, or null if there is none in it. With `keep`, everything on the page is the article. */
export function readPageArticle(html: string, keep: boolean): Draft | null {
  const page = parsePage(html);
  const metadata = readMetadata(page, html);
  const { title, date, language, tags, url } = metadata;
  const removed = keep ? [] : cleanPage(page);
  const extracted = keep ? { html: page.body.innerHTML, left: [] } : extractArticle(page);
  if (extracted === null) return null;
  const { body, bold } = simplify(htmlToBlocks(extracted.html));
  const tidied = removeFurniture(body);
  const left = extracted.left
    .filter((text) => text !== title)
    .map((text) => ({ kind: "outside the article" as const, text }));
  const all: Removed[] = [...removed, ...tidied.removed, ...left];
  const article = recogniseHeadings(dropTitle(keep ? body : tidied.body, title), (block) => bold.has(block));
  return {
    title,
    date: date ?? tidied.date ?? bylineDate(all),
    // Themes are translated less often than articles: the words say it better than the page.
    language: detectLanguage(body.children.map((block) => blockText(block)).join("\n")) ?? language,
    tags: tags.length > 0 ? tags : tidied.tags,
    source: { name: metadata.siteName ?? siteName(all), url },
    aliases: {},
    body: levelHeadings(article),
    removed: keep ? [] : all,
  };
}

/** Where neither head nor marks say it, the line that themes show above the article does. */
function bylineDate(removed: Removed[]): string | null {
  for (const { kind, text } of removed) {
    const byline = kind === "byline" ? readByline(text) : null;
    if (byline?.published) return byline.published;
  }
  return null;
}
