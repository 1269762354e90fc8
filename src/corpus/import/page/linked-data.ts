import { z } from "zod";
import type { Page } from "./dom.ts";
import { splitTags } from "../furniture/tag-line.ts";

/** What schema.org's Article says, as far as the import needs it. https://schema.org/Article */
export type LinkedData = {
  headline: string | null;
  datePublished: string | null;
  keywords: string[];
  publisher: string | null;
  language: string | null;
  url: string | null;
};

const NOTHING: LinkedData = {
  headline: null,
  datePublished: null,
  keywords: [],
  publisher: null,
  language: null,
  url: null,
};

const text = z.string().nullable().catch(null).default(null);
const named = z
  .union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
  .nullable()
  .catch(null)
  .default(null);
const address = z
  .union([z.string(), z.object({ "@id": z.string() }).transform((page) => page["@id"])])
  .nullable()
  .catch(null)
  .default(null);

const article = z
  .object({
    "@type": z.union([z.string(), z.array(z.string()).transform((types) => types.join(" "))]),
    headline: text,
    datePublished: text,
    keywords: z
      .union([z.array(z.string()), z.string().transform((line) => splitTags(line))])
      .catch([])
      .default([]),
    publisher: named,
    inLanguage: text,
    url: text,
    mainEntityOfPage: address,
  })
  .refine((thing) => /(?:Article|BlogPosting|Report)\b/.test(thing["@type"]));

/** Enough for graphs of plugins that nest everything; hostile ones end here. */
const MAX_DEPTH = 6;

export function readLinkedData(page: Page): LinkedData {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parseJson(script.textContent ?? ""), 0);
    if (found !== null) return found;
  }
  return NOTHING;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ""));
  } catch {
    // Many pages carry broken linked data; the head says most of it again.
    return null;
  }
}

function findArticle(value: unknown, depth: number): LinkedData | null {
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return null;
  const parsed = article.safeParse(value);
  if (parsed.success) {
    const { headline, datePublished, keywords, publisher, inLanguage, url, mainEntityOfPage } = parsed.data;
    return {
      headline,
      datePublished,
      keywords,
      publisher,
      language: inLanguage,
      url: url ?? mainEntityOfPage,
    };
  }
  for (const child of Object.values(value)) {
    const found = findArticle(child, depth + 1);
    if (found !== null) return found;
  }
  return null;
}
