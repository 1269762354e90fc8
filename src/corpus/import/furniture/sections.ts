import type { RootContent } from "mdast";
import { blockText, isProseBlock } from "../blocks.ts";
import { findDate } from "../date.ts";
import type { FurnitureKind } from "./patterns.ts";
import { readTagLine } from "./tag-line.ts";

/** From here to the end, nothing is the article any more. */
const COMMENTS =
  /^(?:schreiben? (?:sie |uns )?(?:einen|deinen|ihren|den ersten) kommentar|kommentar (?:schreiben|verfassen|hinterlassen|abgeben|hinzufügen)|(?:hinterlasse|hinterlassen sie) (?:einen? |deinen? |uns )*(?:kommentar|antwort|nachricht)|(?:einen kommentar|antwort) (?:schreiben|hinterlassen|verfassen)|leave a (?:reply|comment)|leave your (?:comment|thoughts)|post a comment|add (?:a|your) comment|write a comment|join the (?:conversation|discussion))(?:\s*(?:antworten? abbrechen|cancel reply))?\s*[:!.]?$/i;

/** Also a link above the article, or a mere count: it opens the comments only if something like a comment follows. */
const MAYBE_COMMENTS =
  /^(?:(?:ein|one|\d+) (?:kommentare?|gedanken?|antwort(?:en)?|comments?|thoughts?|responses?|repl(?:y|ies)|reaktion(?:en)?)(?: (?:zu|on|to|auf)\b.*)?|(?:keine|no) (?:kommentare|comments)(?: (?:vorhanden|yet))?|(?:leser-?)?kommentare|comments|reader comments|diskussion|discussion)(?:\s*\(\d+\))?\s*:?$/i;
const COMMENT =
  /(?:\bsagt|\bsays|\bschreibt|\bschrieb|\bwrote|\bantworten|\breply|\bmelden)\s*:?$|\bvor \d+ (?:minuten?|stunden?|tagen?|wochen?|monaten?|jahr(?:en)?)\b|\b\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b/i;
const COMMENT_LINES = 4;
const MAX_COMMENT_LINE = 80;

const RELATED =
  /^(?:(?:das|dies) (?:könnte|dürfte) (?:dich|sie|euch|ihnen|dir) (?:auch |ebenfalls |noch )*(?:interessieren|gefallen)|auch interessant|auch (?:noch )?lesenswert|(?:lesen sie|lies|lesen) (?:auch|mehr|weiter)|mehr (?:zum thema|artikel|beiträge|aus|von|news)(?: .{0,40})?|(?:weitere|ähnliche|verwandte|passende|aktuelle|neueste|neue|letzte|beliebte|empfohlene|andere) (?:artikel|beiträge|posts|meldungen|nachrichten|news|themen|inhalte|storys)(?: .{0,40})?|meistgelesen(?:e artikel)?|passend (?:dazu|zum thema)|zum weiterlesen|empfehlungen(?: der redaktion)?|related(?: (?:posts?|articles?|stories|reading|content|news|topics))?|you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in)(?: .{0,20})?|more (?:from|on|like this|stories|news|articles|posts|reading)(?: .{0,40})?|(?:keep|further) reading|read (?:more|next|also)|up next|recommended(?: (?:for you|reading|posts|articles))?|similar (?:posts|articles|stories)|what to read next|(?:recent|popular|latest|top|trending|featured|most read) (?:posts?|articles?|stories|news)|trending(?: now)?|don.t miss|from our partners|aus unserem shop)\s*[:!.…]?$/i;

const AUTHOR =
  /^(?:über (?:den|die) (?:autor(?:in|:in|\*in)?|redakteur(?:in)?|verfasser(?:in)?)|zur person|autorenprofil|about (?:the )?(?:author|writer)|written by|geschrieben von|der autor|die autorin)(?:\s*:?\s*.{0,60})?$/i;

const CONTENTS =
  /^(?:inhaltsverzeichnis|inhalts(?:übersicht)?|inhalt(?: dieses artikels)?|in diesem artikel|auf dieser seite|table of contents|contents|on this page|in this article|jump to|springe zu)\s*(?:\[?(?:anzeigen|verbergen|ausblenden|einblenden|show|hide|toggle)\]?)?\s*:?$/i;

/** The title of the other article stands in the next line. */
const NEIGHBOUR =
  /^(?:vorheriger|nächster|voriger|previous|next)\s+(?:beitrag|artikel|post|article|story)\s*:?$/i;

const NEWSLETTER =
  /^(?:.{0,40}\bnewsletter\b.{0,40}|bleib(?:en sie)? (?:auf dem laufenden|informiert)|stay (?:up to date|in the loop|informed))!?$/i;

type Section = { kind: FurnitureKind; end: number };

/**
 * Where the section of furniture that `blocks[index]` opens ends (exclusive), or null if it opens none. `body` says
 * whether a paragraph of the article stands before it: themes also link to the comments above the article.
 */
export function furnitureSection(blocks: RootContent[], index: number, body: boolean): Section | null {
  const block = blocks[index];
  if (block === undefined || (block.type !== "paragraph" && block.type !== "heading")) return null;
  const text = blockText(block);
  if (COMMENTS.test(text)) return { kind: "comments", end: body ? blocks.length : index + 1 };
  if (MAYBE_COMMENTS.test(text) && body && opensComments(blocks, index))
    return { kind: "comments", end: blocks.length };
  if (RELATED.test(text)) return { kind: "related", end: endOfTitles(blocks, index) };
  if (CONTENTS.test(text)) return { kind: "table of contents", end: endOfContents(blocks, index) };
  if (body && AUTHOR.test(text)) return { kind: "author box", end: nextHeading(blocks, index) };
  if (NEIGHBOUR.test(text)) return { kind: "menu", end: index + (isShortLine(blocks[index + 1]) ? 2 : 1) };
  if (NEWSLETTER.test(text)) return { kind: "newsletter", end: index + 1 };
  return null;
}

function isShortLine(block: RootContent | undefined): boolean {
  return block?.type === "paragraph" && !isProseBlock(block) && !NEIGHBOUR.test(blockText(block));
}

function opensComments(blocks: RootContent[], index: number): boolean {
  const next = blocks.slice(index + 1, index + 1 + COMMENT_LINES).map((block) => blockText(block));
  return next.some((text) => COMMENTS.test(text) || (text.length <= MAX_COMMENT_LINE && isCommentLine(text)));
}

function isCommentLine(text: string): boolean {
  return COMMENT.test(text) || findDate(text) !== null;
}

/** Titles of other articles: lists, deeper headings and short lines, but not the short line that heads the next paragraph. */
function endOfTitles(blocks: RootContent[], index: number): number {
  const opener = blocks[index];
  const depth = opener?.type === "heading" ? opener.depth : 6;
  const rest = blocks.slice(index + 1);
  const isLast = !rest.some((block) => isProseBlock(block) || block.type === "table");
  let end = index + 1;
  for (let block = blocks[end]; block !== undefined; block = blocks[end]) {
    if (endsTitles(blockText(block))) break;
    if (isLast) {
      end += 1;
      continue;
    }
    if (isProseBlock(block) || block.type === "table" || block.type === "blockquote") break;
    if (block.type === "heading" && block.depth <= depth) break;
    const next = blocks[end + 1];
    const heads =
      block.type === "paragraph" && next !== undefined && (isProseBlock(next) || next.type === "table");
    if (heads && end > index + 1) break;
    end += 1;
  }
  return end;
}

function endsTitles(text: string): boolean {
  return COMMENTS.test(text) || MAYBE_COMMENTS.test(text) || readTagLine(text) !== null;
}

/** The entries of a table of contents stand again further down. */
function endOfContents(blocks: RootContent[], index: number): number {
  const texts = blocks.map((block) => blockText(block));
  const lastAt = new Map(texts.map((text, position) => [text, position]));
  let end = index + 1;
  for (let block = blocks[end]; block !== undefined; block = blocks[end]) {
    const again = (lastAt.get(texts[end] ?? "") ?? 0) > end;
    const list =
      block.type === "list" && block.children.some((item) => (lastAt.get(blockText(item)) ?? 0) > end);
    if (!again && !list) break;
    end += 1;
  }
  return end;
}

function nextHeading(blocks: RootContent[], index: number): number {
  const next = blocks.findIndex((block, position) => position > index && block.type === "heading");
  return next === -1 ? blocks.length : next;
}
