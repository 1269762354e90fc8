import { XMLParser } from "fast-xml-parser";
import { z } from "zod";

/** What an export says of the site. */
export type Channel = { title: string | null };

/** A post or page that may be read by everybody. */
export type Post = {
  title: string;
  name: string;
  link: string | null;
  date: string;
  content: string;
  tags: string[];
};

/** Why an item stays out of the corpus. */
export type LeftOut =
  | "draft"
  | "private"
  | "with a password"
  | "in the bin"
  | "scheduled"
  | "of another type"
  | "unreadable";

const STATUS: Record<string, LeftOut> = {
  draft: "draft",
  "auto-draft": "draft",
  pending: "draft",
  private: "private",
  trash: "in the bin",
  future: "scheduled",
};

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === "category",
});

const text = z
  .union([z.string(), z.object({ "#text": z.string() }).transform((node) => node["#text"])])
  .catch("")
  .default("");
const category = z.object({ "#text": z.string().default(""), "@domain": z.string().default("") });

const item = z.object({
  item: z.object({
    title: text,
    link: text,
    pubDate: text,
    "content:encoded": text,
    "wp:post_name": text,
    "wp:post_date": text,
    "wp:post_type": text,
    "wp:status": text,
    "wp:post_password": text,
    category: z.array(category.catch({ "#text": "", "@domain": "" })).default([]),
  }),
});

const head = z.object({ rss: z.object({ channel: z.object({ title: text }) }) });

/** Reads the head of an export (everything before the first item); null if it is none. */
export function readChannel(xml: string): Channel | null {
  if (!/xmlns:wp\s*=|<wp:wxr_version/.test(xml)) return null;
  const title = /<channel[^>]*>\s*(?:<!--[^]*?-->\s*)*(<title[^>]*>[^]*?<\/title>)/.exec(xml)?.[1] ?? "";
  const parsed = head.safeParse(parser.parse(`<rss><channel>${title}</channel></rss>`));
  return {
    title: parsed.success && parsed.data.rss.channel.title !== "" ? parsed.data.rss.channel.title : null,
  };
}

/** Reads one `<item>`: only published posts and pages without a password. Comments are not even looked at. */
export function readItem(xml: string): Post | LeftOut {
  const parsed = item.safeParse(parse(xml));
  if (!parsed.success) return "unreadable";
  const post = parsed.data.item;
  const type = post["wp:post_type"].trim();
  const status = post["wp:status"].trim();
  if (type !== "post" && type !== "page") return "of another type";
  if (status !== "publish") return STATUS[status] ?? "of another type";
  if (post["wp:post_password"].trim() !== "") return "with a password";
  return {
    title: post.title,
    name: post["wp:post_name"],
    link: toAddress(post.link),
    date: post["wp:post_date"].startsWith("0000") ? post.pubDate : post["wp:post_date"] || post.pubDate,
    content: post["content:encoded"],
    tags: readTags(post.category),
  };
}

function parse(xml: string): unknown {
  try {
    return parser.parse(xml);
  } catch {
    // Counted as unreadable in the summary; the other items go on.
    return null;
  }
}

function toAddress(link: string): string | null {
  const address = link.trim();
  return /^https?:\/\//.test(address) && URL.canParse(address) ? address : null;
}

/** WordPress puts posts without a category into this one. */
const NO_CATEGORY = /^(?:allgemein|uncategorized|unkategorisiert|nicht kategorisiert)$/i;

function readTags(categories: z.infer<typeof category>[]): string[] {
  const named = (domain: string) =>
    categories.filter((entry) => entry["@domain"] === domain).map((entry) => entry["#text"].trim());
  const tags = named("post_tag");
  return (tags.length > 0 ? tags : named("category")).filter((tag) => tag !== "" && !NO_CATEGORY.test(tag));
}
