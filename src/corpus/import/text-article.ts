import type { Draft } from "./draft.ts";
import { removeFurniture } from "./furniture/remove.ts";
import { siteName } from "./furniture/site-name.ts";
import { recogniseHeadings, takeTitle } from "./headings.ts";
import { parsePlainText } from "./plain-text.ts";

/** A text copied from a page as an article. With `keep`, furniture stays in the text; it is still read for tags and date. */
export function readTextArticle(text: string, keep: boolean): Draft {
  const page = parsePlainText(text);
  const tidied = removeFurniture(page);
  const { title, body, removed } = takeTitle(keep ? page : tidied.body);
  return {
    title,
    date: tidied.date,
    language: null,
    tags: tidied.tags,
    source: { name: siteName(tidied.removed), url: null },
    aliases: {},
    body: recogniseHeadings(body),
    removed: keep ? [] : [...removed, ...tidied.removed],
  };
}
