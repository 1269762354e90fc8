import type { FurnitureKind, Removed } from "../furniture/patterns.ts";
import { readLines, textOf, type Page, type PageElement } from "./dom.ts";

/** Nothing to read in them. */
const SILENT =
  "script, style, noscript, template, svg, iframe, object, embed, canvas, audio, video, link, button, input, select, textarea, option, map, dialog:not([open])";

type Rule = { kind: FurnitureKind; selector?: string; words?: RegExp };

/**
 * What surrounds an article by its role, tag, or the words of its class and id, in this order. The words come from the
 * default themes of WordPress, its usual plugins, and the site builders (Elementor, Divi, Wix, Squarespace, Jimdo, Ghost).
 */
const RULES: Rule[] = [
  {
    kind: "cookie note",
    selector: '[role="dialog"], [role="alertdialog"], [aria-modal="true"]',
    words:
      /^(?:cookies?|cookiebot|cookiebanner|cookiebar|consent|gdpr|dsgvo|cmp|cmplz|borlabs\w*|onetrust|usercentrics|klaro|cc-window|popup|modal)$/,
  },
  {
    kind: "comments",
    words:
      /^(?:comments?|commentlist|comment-?form|respond|disqus\w*|kommentare?|leserkommentare?|discourse-comments)$/,
  },
  {
    kind: "related",
    words:
      /^(?:related\w*|relatedposts|yarpp\w*|recommend(?:ed|ations?)|recommended|outbrain|taboola|teaserlist|weiterlesen|lesetipps?|read-?(?:more|next|also)|more-?(?:from|posts|articles|stories)|also-?(?:like|read)|similar|verwandt\w*|aehnliche|morelinks)$/,
  },
  {
    kind: "share bar",
    words:
      /^(?:share|shares|sharing|sharedaddy|sharebar|shariff|social|socials|social-?media|addtoany|addthis|heateor|teilen|followus|follow)$/,
  },
  {
    kind: "advertisement",
    selector: "ins",
    words:
      /^(?:ad|ads|adv|advert|adverts|advertisement|advertising|adsbygoogle|adsense|adslot|adunit|adspot|ad-spot|anzeige|anzeigen|werbung|sponsored|sponsor|gpt|adcontainer|adwrapper)$/,
  },
  {
    kind: "newsletter",
    words: /^(?:newsletter|subscribe|subscription|mailchimp|mc4wp|optin|mailpoet|signup)$/,
  },
  {
    kind: "author box",
    words:
      /^(?:author-?(?:box|bio|info|card|profile|description)|authorbox|about-?author|biography|autorenbox)$/,
  },
  { kind: "table of contents", words: /^(?:toc|ez-toc|lwptoc|table-?of-?contents|inhaltsverzeichnis)$/ },
  {
    kind: "menu",
    selector: 'nav, [role="navigation"], [role="search"], [role="banner"], [role="menu"], body > header',
    words:
      /^(?:nav|navbar|navigation|menu|breadcrumbs?|skip-?link|masthead|pagination|pager|post-?nav|search-?form|searchbox|topbar|offcanvas|screen-?reader-?text|sr-only|visually-?hidden|site-?header|back-?to-?top)$/,
  },
  {
    kind: "footer",
    selector: '[role="contentinfo"], body > footer',
    words: /^(?:(?:site|page|post|entry|article)-?footer|colophon|footer-?widgets?|imprint|copyright)$/,
  },
  {
    kind: "outside the article",
    // Some old systems wrap the whole page in a form: those hold the article.
    selector: '[role="complementary"], body > aside, form',
    words: /^(?:sidebar|secondary|widget|widgets|widget-?area)$/,
  },
  {
    kind: "tag line",
    words:
      /^(?:tags|tags-?links|tagcloud|tag-?list|cat-?links|(?:post|entry|article|item|td)-?(?:tags?|categor(?:y|ies)|labels?))$/,
  },
  {
    kind: "byline",
    words:
      /^(?:byline|entry-?meta|(?:post|article)-?meta(?:data)?|posted-?on|post-?info|meta-?info|entry-?info|reading-?time|post-?views)$/,
  },
  {
    kind: "image credit",
    words: /^(?:image-?credits?|photo-?credits?|bildnachweis|bildquelle|copyright-?notice|credit)$/,
  },
];

/** Sites whose classes say nothing still name their parts for their own tests. */
const NAMES = ["class", "id", "data-hook", "data-testid", "data-test"];

/** Themes put words such as "has-sidebar" on what holds the whole page: nothing with so much of the prose is furniture. */
const MAX_PROSE = 0.3;
const AD_LABEL = /^[-–—*[(\s]*(?:anzeige|werbung|advertisements?|sponsored)[-–—*\])\s:]*$/i;
const BIG = /^(?:body|main|article|section)$/;
const MAX_AD = 400;
const PROSE = "p, li, blockquote, td";
/** A short line is never most of the article, however short that is. */
const ALWAYS_SHORT = 60;

/** Takes out of a page what is furniture by its markup, and says what it was. */
export function cleanPage(page: Page): Removed[] {
  const { body } = page;
  for (const element of body.querySelectorAll(SILENT)) element.remove();
  for (const element of body.querySelectorAll("[hidden], [aria-hidden], [style]")) {
    if (isHidden(element)) element.remove();
  }
  const kindOf = createKinds(body);
  const prose = proseLength(body);
  const removed = removeLabelled(body, prose);
  for (const element of Array.from(body.querySelectorAll("*"))) {
    const kind = kindOf(element);
    if (kind === null || !body.contains(element) || holdsTheArticle(element, prose)) continue;
    removed.push(...readLines(element).map((text) => ({ kind, text })));
    element.remove();
  }
  return removed;
}

/** "Anzeige" above something: whatever it is, it is one. */
function removeLabelled(body: PageElement, prose: number): Removed[] {
  const labels = Array.from(body.querySelectorAll("p, span, div, small")).filter((element) =>
    AD_LABEL.test(textOf(element)),
  );
  return labels.flatMap((label) => {
    const box = label.parentElement;
    if (box === null || !body.contains(box) || BIG.test(box.localName) || holdsTheArticle(box, prose))
      return [];
    if (textOf(box).length > MAX_AD) return [];
    const lines = readLines(box).map((text) => ({ kind: "advertisement" as const, text }));
    box.remove();
    return lines;
  });
}

function isHidden(element: PageElement): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    element.getAttribute("style") ?? "",
  );
}

function createKinds(body: PageElement): (element: PageElement) => FurnitureKind | null {
  const selected = RULES.map(({ selector }) => new Set(selector ? body.querySelectorAll(selector) : []));
  return (element) => {
    if (element.localName === "main") return null;
    const words = nameWords(element);
    const index = RULES.findIndex(
      ({ words: pattern }, rule) =>
        selected[rule]?.has(element) === true || (pattern && words.some((word) => pattern.test(word))),
    );
    return RULES[index]?.kind ?? null;
  };
}

/** The names of classes and id, their parts, and neighbouring parts together: `jp-related-posts` has "related" and "related-posts". */
function nameWords(element: PageElement): string[] {
  const names = NAMES.map((name) => element.getAttribute(name) ?? "")
    .join(" ")
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/\s+/);
  return names.flatMap((name) => {
    const parts = name.split(/[-_:]+/).filter((part) => part !== "");
    if (
      /^(?:has|no|with|without|is|not|enable|enabled|show|hide|single|type|format|tag|category)$/.test(
        parts[0] ?? "",
      )
    )
      return [];
    // Elementor calls every part of a page a widget.
    if (parts.indexOf("widget") > 0) return [name];
    return [name, ...parts, ...parts.slice(1).map((part, index) => `${parts[index] ?? ""}-${part}`)];
  });
}

function holdsTheArticle(element: PageElement, prose: number): boolean {
  if (/^(?:article|main)$/.test(element.localName) && element.parentElement?.closest("article") === null)
    return true;
  if (element.querySelector("h1") !== null && proseLength(element) > prose * (MAX_PROSE / 2)) return true;
  return textOf(element).length > ALWAYS_SHORT && proseLength(element) > prose * MAX_PROSE;
}

function proseLength(element: PageElement): number {
  let length = 0;
  for (const block of element.querySelectorAll(PROSE)) {
    const text = textOf(block);
    if (text.length > ALWAYS_SHORT) length += text.length;
  }
  return length;
}
