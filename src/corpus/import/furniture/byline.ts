import { findDate } from "../date.ts";

const PUBLISHED = /(?<!\p{L})(?:veröffentlicht|erschienen|publiziert|published|posted)(?!\p{L})/iu;
const UPDATED =
  /(?<!\p{L})(?:aktualisiert|aktualisierung|letztes? update|zuletzt geändert|geändert|bearbeitet|updated?|modified|stand)(?!\p{L})/iu;
const AUTHOR =
  /^(?:[Vv]on|[Bb]y|[Aa]utor(?:in)?:?|[Aa]uthor:?|[Tt]ext:|[Gg]eschrieben von|[Pp]osted by|[Ww]ritten by|VON|BY)\s+(?:\p{Lu}[\p{L}.'’-]*|&|und|and|,|dr\.|von|der|van|de)(?:[\s,]+(?:\p{Lu}[\p{L}.'’-]*|&|und|and|,|dr\.|von|der|van|de)){0,6}$/u;
const TIME =
  /\d{1,2}[:.]\d{2}(?:\s?(?:uhr|h|am|pm|a\.m\.|p\.m\.))?|(?<!\p{L})(?:uhr|cet|cest|utc|gmt|mez|mesz|est|pst)(?!\p{L})/giu;
/** What may stand in a byline besides the date: weekday, author, section, reading time. */
const MAX_OTHER_WORDS = 8;

/** A line above or below the article that says who wrote it and when. */
export type Byline = { published: string | null; updated: string | null };

/** Reads "Von Max Muster, 24. März 2025, 10:15 Uhr" or "Published on March 24, 2025"; null for a line of the article. */
export function readByline(text: string): Byline | null {
  const first = findDate(text);
  if (first === null) return AUTHOR.test(text) ? { published: null, updated: null } : null;
  const rest = text.replace(first.text, " ");
  const second = findDate(rest);
  const others = (second === null ? rest : rest.replace(second.text, " ")).replace(TIME, " ");
  if (words(others) > MAX_OTHER_WORDS || /[a-zäöüß]{3}[.!?]$/.test(text)) return null;
  return assign(text, first.text, first.date, second?.date ?? null);
}

function assign(text: string, firstText: string, first: string, second: string | null): Byline {
  const before = text.slice(0, text.indexOf(firstText));
  const firstIsUpdate = UPDATED.test(before) && !PUBLISHED.test(before);
  return firstIsUpdate ? { published: second, updated: first } : { published: first, updated: second };
}

function words(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}
