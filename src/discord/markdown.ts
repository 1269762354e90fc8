import type { Range } from "../corpus/article.ts";

/**
 * Controls, half characters, soft hyphens, bidirectional overrides, zero-width characters, invisible letters: they
 * show nothing and only hide something. Line breaks, tabs and what makes an emoji (U+FE0F, a joiner between two
 * pictographs) stay.
 */
const INVISIBLE =
  /(?!(?<=\p{ExtPict}\uFE0F?)\u200D(?=\p{ExtPict}))(?!\n|\t|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** Stacks of combining marks run over the lines above and below; no language here needs more than three. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;

/** Line breaks besides LF, which Discord's clients treat as breaks, too. */
const OTHER_BREAKS = /\r\n?|[\u0085\u2028\u2029]/gu;

/** Text without characters that hide, reorder or overprint other characters. */
export function visible(text: string): string {
  return text.replace(OTHER_BREAKS, "\n").replace(INVISIBLE, "").replace(STACKED_MARKS, "$1");
}

/** The same on one line, with single spaces. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/gu, " ").trim();
}

/** Signs that mean something anywhere in a line: emphasis, code, spoilers, links, mentions, custom emoji, timestamps. */
const INLINE_SIGNS = /[\\*_~`|[\]<>@]/gu;

/** What means something at the start of a line: headings, subtext, lists. */
const LINE_START = /^([ \t]*)(?:(#{1,3}|-#|[+-])|(\d+)([.)]))(?=\s|$)/gmu;

/** The colon of an address, which would become a link of its own. */
const ADDRESS = /:(?=\/\/)/gu;

/**
 * Text as Discord shows it literally: a backslash before each sign that its Markdown knows
 * (https://support.discord.com/hc/en-us/articles/210298617). `unescape` is its inverse for visible one-line text.
 */
export function escape(text: string): string {
  return escapeStart(escapeInline(text));
}

/** The same for text that stands within a line, behind something else. */
function escapeInline(text: string): string {
  return visible(text).replace(INLINE_SIGNS, "\\$&").replace(ADDRESS, "\\:");
}

/** Keeps the start of each line from being taken for a heading, subtext or list: "2. Februar". */
export function escapeStart(markdown: string): string {
  return markdown.replace(LINE_START, (_, indent, sign, digits, dot) =>
    sign === undefined ? `${indent}${digits}\\${dot}` : `${indent}\\${sign}`,
  );
}

/** What `escape` was given. */
export function unescape(markdown: string): string {
  return markdown.replace(/\\([^\p{L}\p{N}\s])/gu, "$1");
}

/**
 * A text for the inside of a line, as much of it as fits into `max` characters (UTF-16) once escaped; cut at a word, with
 * an ellipsis. Where it begins a line, `escapeStart` it.
 */
export function escapeLine(text: string, max: number): string {
  const line = oneLine(text);
  const whole = escapeInline(line);
  return whole.length <= max ? whole : `${escapeInline(cutFor(line, max - 1))}…`;
}

/** The same for places without Markdown, such as the label of a button. */
export function shorten(text: string, max: number): string {
  const line = oneLine(text);
  return line.length <= max ? line : `${cutFor(line, max - 1)}…`;
}

/** Text with ranges set in bold; cut like `escapeLine`. Ranges are those of `text`. */
export function emphasize(text: string, ranges: Range[], max: number): string {
  const bold = boldRanges(text, ranges);
  const whole = mark(text, bold);
  if (whole.length <= max) return whole;
  const kept = cutFor(text, max - 1 - BOLD.length * 2 * bold.length);
  return `${mark(kept, boldRanges(kept, ranges))}…`;
}

const BOLD = "**";
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/u;

function mark(text: string, bold: Range[]): string {
  let result = "";
  let at = 0;
  for (const [start, end] of bold) {
    result += escapeInside(text, at, start) + BOLD + escapeInside(text, start, end) + BOLD;
    at = end;
  }
  return result + escapeInside(text, at, text.length);
}

function escapeInside(text: string, start: number, end: number): string {
  const atLineStart = text.slice(0, start).split(LINE_BREAK).at(-1)?.trim() === "";
  const [first = "", ...rest] = escapeInline(text.slice(start, end)).split("\n");
  return [atLineStart ? escapeStart(first) : first, ...rest.map(escapeStart)].join("\n");
}

/** The ranges within the text, sorted, one line each, without blank ones, as bold may not be empty or go over a line. */
function boldRanges(text: string, ranges: Range[]): Range[] {
  return merge(ranges, text.length)
    .flatMap((range) => linesOf(text, range))
    .filter(([start, end]) => visible(text.slice(start, end)).trim() !== "");
}

function linesOf(text: string, [start, end]: Range): Range[] {
  const lines: Range[] = [];
  let at = start;
  for (const line of text.slice(start, end).split(LINE_BREAK)) {
    lines.push([at, at + line.length]);
    at += line.length + 1;
  }
  return lines;
}

/** Sorted ranges; those that touch or overlap become one, because `**a****b**` is no bold. */
function merge(ranges: Range[], length: number): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (start >= length || end <= start) continue;
    if (last && start <= last[1]) last[1] = Math.min(length, Math.max(last[1], end));
    else merged.push([start, Math.min(end, length)]);
  }
  return merged;
}

/** The longest start of a text whose escaped form has at most `max` characters; ends at a word if one ends near. */
function cutFor(text: string, max: number): string {
  let kept = "";
  let length = 0;
  for (const { segment } of new Intl.Segmenter("de", { granularity: "grapheme" }).segment(text)) {
    length += longestEscape(segment);
    if (length > max) break;
    kept += segment;
  }
  const space = kept.search(/\s\S*$/u);
  return (space > kept.length / 2 ? kept.slice(0, space) : kept).trimEnd();
}

/** At most: what stands at the start of a line or is cut in two by a range may be longer than by itself. */
function longestEscape(grapheme: string): number {
  return /^[.):]$/u.test(grapheme) ? 2 : Math.max(grapheme.length, escape(grapheme).length);
}
