import { textOf, type Page } from "./dom.ts";

const SITE_SUFFIX = /\s+[|–—·•»:-]\s+[^|–—·•»]{2,60}$/;

type Hints = { headline: string | null; siteName: string | null; shared: string | null };

/**
 * The title of the article: the heading that the head of the page confirms, because a logo is a heading too; otherwise
 * what the head says, without the name of the site.
 */
export function readTitle(page: Page, { headline, siteName, shared }: Hints): string | null {
  const whole = textOf(page.querySelector("title"));
  const said = [shared, headline, whole].filter((title) => title !== null && title !== "");
  const headings = Array.from(
    page.querySelectorAll('h1, [itemprop="headline"], h2.entry-title, h2.post-title'),
  )
    .map((heading) => textOf(heading))
    .filter((text) => text !== "" && text !== siteName);
  const confirmed = headings.find((text) => said.some((title) => agrees(title ?? "", text)));
  const [first] = said;
  return confirmed ?? (first ? withoutSite(first, siteName) : (headings[0] ?? null));
}

function agrees(title: string, heading: string): boolean {
  const [long, short] = [comparable(title), comparable(heading)];
  return (
    short.length > 0 &&
    (long === short || (short.length > 12 && (long.includes(short) || short.includes(long))))
  );
}

function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function withoutSite(title: string, siteName: string | null): string {
  if (siteName === null) return title.replace(SITE_SUFFIX, "");
  const end = title.lastIndexOf(siteName);
  if (end <= 0 || end + siteName.length !== title.length) return title;
  return title.slice(0, end).replace(/[\s|–—·•»:-]+$/, "") || title;
}

/** What the title of the page has besides the title of the article: "… - Stadt Ahrenbeck". */
export function siteInTitle(page: Page, title: string | null): string | null {
  const whole = textOf(page.querySelector("title"));
  if (title === null || title === whole || !whole.includes(title)) return null;
  const [before = "", after = ""] = whole.split(title);
  const parts = (after.trim() === "" ? before : after)
    .split(/\s[|–—·•»-]\s|:\s|\s*[|»]\s*/)
    .map((part) => part.trim());
  return parts.findLast((part) => part.length > 1 && part.length <= 60) ?? null;
}
