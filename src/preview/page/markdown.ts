/**
 * Discord's dialect of Markdown as a tree of plain data, so that a renderer needs nothing but text nodes. The rules are those
 * of Discord's help pages "Markdown Text 101" and "Message formatting" (developers/reference.mdx, Message Formatting).
 */

/** The letters that say how a timestamp is written; `f` when there is none. */
export type TimestampStyle = "t" | "T" | "d" | "D" | "f" | "F" | "R" | "s" | "S";

export type Inline =
  | { type: "text"; text: string }
  | { type: "strong" | "emphasis" | "underline" | "strike" | "spoiler"; children: Inline[] }
  | { type: "code"; text: string }
  | { type: "link"; url: string; children: Inline[] }
  | { type: "timestamp"; seconds: number; style: TimestampStyle }
  | { type: "mention"; kind: "user" | "channel" | "role" | "command" | "everyone"; name: string };

export type Block =
  | { type: "paragraph" | "subtext"; children: Inline[] }
  | { type: "heading"; level: number; children: Inline[] }
  | { type: "quote"; children: Block[] }
  | { type: "code"; text: string }
  | List;

export type List = { type: "list"; start: number | null; items: { children: Inline[]; lists: List[] }[] };

/** A message's text as blocks. Anything that is not markup is text; nothing is dropped but the signs of the markup. */
export function parseMarkdown(text: string): Block[] {
  return text.split(FENCE).flatMap((part, index): Block[] => {
    if (index % 2 === 1) return [{ type: "code", text: part }];
    // A line break beside a code block belongs to the block.
    const before = index > 0 ? part.replace(/^\n/, "") : part;
    return parseLines(before === "" ? [] : before.replace(/\n$/, "").split("\n"), true);
  });
}

/** An unescaped fence, a language that is not shown, and the code between. */
const FENCE = /(?<!\\)```(?:[\w+#.-]*\n)?\n*([^]*?[^\n])\n*```/;
const HEADING = /^(#{1,3}) +(\S.*)$/;
const SUBTEXT = /^-# +(\S.*)$/;
const QUOTE = /^>( .*|)$/;
const QUOTE_REST = /^>>> (.*)$/;
const ITEM = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/;
/** An indented line below an item belongs to it. */
const CONTINUED = /^ {2,}\S/;

function parseLines(lines: string[], quotes: boolean): Block[] {
  const blocks: Block[] = [];
  let plain: string[] = [];
  const endParagraph = () => {
    if (plain.length > 0) blocks.push({ type: "paragraph", children: parseInline(plain.join("\n")) });
    plain = [];
  };
  for (let index = 0; index < lines.length;) {
    const found = parseBlock(lines, index, quotes);
    if (found) {
      endParagraph();
      blocks.push(found.block);
      index = found.next;
    } else {
      plain.push(lines[index] ?? "");
      index++;
    }
  }
  endParagraph();
  return blocks;
}

function parseBlock(lines: string[], index: number, quotes: boolean): { block: Block; next: number } | null {
  const line = lines[index] ?? "";
  const heading = HEADING.exec(line);
  if (heading) {
    const [, marks = "", text = ""] = heading;
    return { block: { type: "heading", level: marks.length, children: parseInline(text) }, next: index + 1 };
  }
  const subtext = SUBTEXT.exec(line);
  if (subtext)
    return { block: { type: "subtext", children: parseInline(subtext[1] ?? "") }, next: index + 1 };
  if (ITEM.test(line)) {
    const next = endOf(lines, index, (text) => ITEM.test(text) || CONTINUED.test(text));
    return { block: parseList(lines.slice(index, next)), next };
  }
  return quotes ? parseQuote(lines, index) : null;
}

function parseQuote(lines: string[], index: number): { block: Block; next: number } | null {
  const line = lines[index] ?? "";
  const rest = QUOTE_REST.exec(line);
  if (rest) {
    const quoted = [rest[1] ?? "", ...lines.slice(index + 1)];
    return { block: { type: "quote", children: parseLines(quoted, false) }, next: lines.length };
  }
  if (!QUOTE.test(line)) return null;
  const next = endOf(lines, index, (text) => QUOTE.test(text));
  const quoted = lines.slice(index, next).map((text) => text.slice(2));
  return { block: { type: "quote", children: parseLines(quoted, false) }, next };
}

function endOf(lines: string[], start: number, belongs: (line: string) => boolean): number {
  const end = lines.findIndex((line, index) => index > start && !belongs(line));
  return end === -1 ? lines.length : end;
}

function parseList(lines: string[]): List {
  const [, , mark = ""] = ITEM.exec(lines[0] ?? "") ?? [];
  const list: List = { type: "list", start: /^\d/.test(mark) ? Number.parseInt(mark, 10) : null, items: [] };
  const outer = indentOf(lines[0] ?? "");
  for (let index = 0; index < lines.length;) {
    const next = endOf(lines, index, (line) => indentOf(line) > outer);
    const [, , , text = ""] = ITEM.exec(lines[index] ?? "") ?? [];
    const below = lines.slice(index + 1, next);
    const more = endOf(["", ...below], 0, (line) => !ITEM.test(line)) - 1;
    const continued = [text, ...below.slice(0, more).map((line) => line.trim())].join("\n");
    const nested = below.slice(more);
    list.items.push({
      children: parseInline(continued),
      lists: nested.length > 0 ? [parseList(nested)] : [],
    });
    index = next;
  }
  return list;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The signs that begin markup inside a line; text in between is taken in one go. */
const PLAIN = /[^\\<*_~|`[@h]+|h(?!ttps?:\/\/)[^\\<*_~|`[@h]*/y;
const ESCAPE = /\\([^0-9A-Za-z\s])/y;
const CODE = /(?<!`)(`+)(?!`)([^]*?[^`])\1(?!`)/y;
const STRONG = /\*\*((?:\\[^]|[^\\])+?)\*\*(?!\*)/y;
const UNDERLINE = /__((?:\\[^]|[^\\])+?)__(?!_)/y;
const EMPHASIS_STAR = /\*(?=[^\s*])((?:\\[^]|\*\*|[^\\*])+?)(?<!\s)\*(?!\*)/y;
const EMPHASIS_LINE = /(?<!\w)_((?:\\[^]|__|[^\\_])+?)_(?!\w)/y;
const STRIKE = /~~((?:\\[^]|[^\\])+?)~~/y;
const SPOILER = /\|\|((?:\\[^]|[^\\])+?)\|\|/y;
const TIMESTAMP = /<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y;
const MENTION = /<(@!?|@&|#)(\d{1,20})>/y;
const COMMAND = /<\/([^:>\n]{1,100}):\d{1,20}>/y;
const EVERYONE = /@(everyone|here)\b/y;
const MASKED_LINK = /\[((?:\\.|[^[\]\\])+)\]\(<?(https?:\/\/(?:\\.|\([^\s()]*\)|[^\s()<>\\])+)>?\)/y;
const QUIET_LINK = /<(https?:\/\/[^\s<>]+)>/y;
const BARE_LINK = /https?:\/\/[^\s<]+[^\s<.,:;"'*_|~)\]]/y;

type Rule = [pattern: RegExp, read: (match: RegExpExecArray) => Inline];

const RULES: Rule[] = [
  [PLAIN, ([text]) => ({ type: "text", text })],
  [ESCAPE, ([, sign = ""]) => ({ type: "text", text: sign })],
  [CODE, ([, , text = ""]) => ({ type: "code", text: text.trim() === "" ? text : text.trim() })],
  [
    TIMESTAMP,
    ([, seconds, style]) => ({ type: "timestamp", seconds: Number(seconds), style: toStyle(style) }),
  ],
  [MENTION, ([, sign = "", id = ""]) => ({ type: "mention", kind: mentionKind(sign), name: id })],
  [COMMAND, ([, name = ""]) => ({ type: "mention", kind: "command", name })],
  [EVERYONE, ([, name = ""]) => ({ type: "mention", kind: "everyone", name })],
  [
    MASKED_LINK,
    ([, text = "", url = ""]) => ({ type: "link", url: unescape(url), children: parseInline(text) }),
  ],
  [QUIET_LINK, ([, url = ""]) => ({ type: "link", url, children: [{ type: "text", text: url }] })],
  [BARE_LINK, ([url]) => ({ type: "link", url, children: [{ type: "text", text: url }] })],
  [STRONG, ([, text = ""]) => ({ type: "strong", children: parseInline(text) })],
  [UNDERLINE, ([, text = ""]) => ({ type: "underline", children: parseInline(text) })],
  [EMPHASIS_STAR, ([, text = ""]) => ({ type: "emphasis", children: parseInline(text) })],
  [EMPHASIS_LINE, ([, text = ""]) => ({ type: "emphasis", children: parseInline(text) })],
  [STRIKE, ([, text = ""]) => ({ type: "strike", children: parseInline(text) })],
  [SPOILER, ([, text = ""]) => ({ type: "spoiler", children: parseInline(text) })],
];

/** Text without blocks: a label, a heading, the lines of a paragraph. */
export function parseInline(text: string): Inline[] {
  const nodes: Inline[] = [];
  for (let at = 0; at < text.length;) {
    const [node, length] = readAt(text, at);
    const last = nodes.at(-1);
    if (node.type === "text" && last?.type === "text") last.text += node.text;
    else nodes.push(node);
    at += length;
  }
  return nodes;
}

function readAt(text: string, at: number): [Inline, number] {
  for (const [pattern, read] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return [read(match), match[0].length];
  }
  return [{ type: "text", text: text[at] ?? "" }, 1];
}

function toStyle(letter: string | undefined): TimestampStyle {
  const styles: TimestampStyle[] = ["t", "T", "d", "D", "f", "F", "R", "s", "S"];
  return styles.find((style) => style === letter) ?? "f";
}

function mentionKind(sign: string): "user" | "channel" | "role" {
  if (sign === "#") return "channel";
  return sign === "@&" ? "role" : "user";
}

function unescape(url: string): string {
  return url.replace(/\\(.)/g, "$1");
}
