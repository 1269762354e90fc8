import type { Language } from "../../article.ts";
import { findDate } from "../date.ts";
import { splitTags } from "../furniture/tag-line.ts";
import { textOf, type Page, type PageElement } from "./dom.ts";
import { readLinkedData } from "./linked-data.ts";
import { readTitle, siteInTitle } from "./title.ts";

/** What a page says about its article, outside the article itself. */
export type PageMetadata = {
  title: string | null;
  date: string | null;
  language: Language | null;
  tags: string[];
  siteName: string | null;
  url: string | null;
};

const DATES = [
  "article:published_time",
  "og:article:published_time",
  "datePublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "publish-date",
  "pubdate",
  "parsely-pub-date",
  "sailthru.date",
];
/** `<time>` of the article itself; other articles' dates stand in lists of them and in comments. */
const TIMES =
  '[itemprop="datePublished"], time.published[datetime], time.entry-date[datetime], time[pubdate], article header time[datetime], header time[datetime], article time[datetime], main time[datetime], [role="main"] time[datetime]';
const NOT_THE_ARTICLE =
  'aside, nav, footer, [class*="comment"], [id*="comment"], [class*="related"], [class*="sidebar"], [class*="widget-area"], li';

const TAG_LINKS =
  'a[rel~="tag"], .tags-links a, .post-tags a, .entry-tags a, .article-tags a, .tag-list a, .td-tags a, .tags a, .post-labels a';

const OTHER_TAGS =
  '.tagcloud, .wp-block-tag-cloud, aside, [class*="related"], [class*="sidebar"], [class*="tag-cloud"]:not([data-hook])';

/** Browsers write where a saved page came from. */
const SAVED_FROM =
  /<!--\s*saved from url=\(\d+\)(\S+)\s*-->|<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/;
const DATE_IN_ADDRESS = /\/(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/;

/** Reads the head of a page, its linked data and the marks that themes put on dates and tags. `html` is the whole file. */
export function readMetadata(page: Page, html: string): PageMetadata {
  const linked = readLinkedData(page);
  const url = readAddress(page, html, linked.url);
  const siteName = meta(page, "og:site_name") ?? linked.publisher ?? meta(page, "application-name");
  const title = readTitle(page, { headline: linked.headline, siteName, shared: meta(page, "og:title") });
  return {
    title,
    date: readPublished(page, linked.datePublished, url),
    language: readLanguage(page.documentElement.getAttribute("lang") ?? linked.language),
    tags: readTags(page, linked.keywords),
    siteName:
      siteName ??
      siteInTitle(page, title) ??
      (url === null ? null : new URL(url).hostname.replace(/^www\./, "")),
    url,
  };
}

function meta(page: Page, name: string): string | null {
  return metas(page, name)[0] ?? null;
}

function metas(page: Page, name: string): string[] {
  const wanted = name.toLowerCase();
  return Array.from(page.querySelectorAll("meta"))
    .filter((element) => metaName(element) === wanted)
    .map((element) => (element.getAttribute("content") ?? "").replace(/\s+/g, " ").trim())
    .filter((content) => content !== "");
}

function metaName(element: PageElement): string {
  const name =
    element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
  return (name ?? "").toLowerCase();
}

/** Of several addresses, one that is more than the home page. */
function readAddress(page: Page, html: string, linked: string | null): string | null {
  const saved = SAVED_FROM.exec(html);
  const savedFrom = saved?.[1] ?? saved?.[2] ?? null;
  const candidates = [
    page.querySelector('link[rel~="canonical"]')?.getAttribute("href"),
    meta(page, "og:url"),
    linked,
    savedFrom,
  ];
  const addresses = candidates.flatMap((address) => toAddress(address, savedFrom));
  return addresses.find((address) => new URL(address).pathname !== "/") ?? addresses[0] ?? null;
}

function toAddress(address: string | null | undefined, base: string | null): string[] {
  if (!address || !URL.canParse(address, base ?? undefined)) return [];
  const { href, protocol } = new URL(address, base ?? undefined);
  return /^https?:$/.test(protocol) ? [href] : [];
}

function readPublished(page: Page, linked: string | null, url: string | null): string | null {
  const inHead = DATES.map((name) => meta(page, name));
  const inPage = Array.from(page.querySelectorAll(TIMES))
    .filter((element) => !isInside(element, NOT_THE_ARTICLE))
    .map(
      (element) =>
        element.getAttribute("datetime") ??
        element.getAttribute("content") ??
        element.getAttribute("title") ??
        textOf(element),
    );
  const inAddress = DATE_IN_ADDRESS.exec(url ?? "");
  const [, year, month, day] = inAddress ?? [];
  const padded = inAddress === null ? null : `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  for (const candidate of [...inHead, linked, ...inPage, padded]) {
    const date = findDate(candidate ?? "")?.date;
    if (date !== undefined) return date;
  }
  return null;
}

function readLanguage(code: string | null): Language | null {
  if (code === null) return null;
  if (/^de\b/i.test(code)) return "de";
  return /^en\b/i.test(code) ? "en" : null;
}

/** Not counting the whole page: themes put words such as "right-sidebar" on it. */
function isInside(element: PageElement, selector: string): boolean {
  const box = element.closest(selector);
  return (
    box !== null && box.localName !== "body" && box.localName !== "html" && box.querySelector("h1") === null
  );
}

function isCategory(link: PageElement): boolean {
  const parent = link.parentElement?.className ?? "";
  return (
    /\bcategory\b/.test(link.getAttribute("rel") ?? "") ||
    /\/(?:category|kategorie|rubrik|categories)\//.test(link.getAttribute("href") ?? "") ||
    /\b(?:taxonomy-category|cat-links|categories)\b/.test(parent)
  );
}

/** What the theme shows under the article, otherwise what the head says. */
function readTags(page: Page, linked: string[]): string[] {
  const links = Array.from(page.querySelectorAll(TAG_LINKS))
    .filter((link) => !isCategory(link) && !isInside(link, OTHER_TAGS))
    .map((link) => textOf(link).replace(/^#/, ""));
  const head = [...metas(page, "article:tag"), ...metas(page, "keywords"), ...metas(page, "news_keywords")];
  const found =
    [links, head.flatMap((line) => splitTags(line)), linked].find((tags) => tags.length > 0) ?? [];
  return [...new Set(found.filter((tag) => tag !== ""))];
}
