import type { Quote, Reference } from "../answer.ts";
import type { Locale } from "../command.ts";
import { formatAge, formatDate } from "../dates.ts";
import { messages } from "../messages.ts";
import { emphasize, escapeLine } from "./markdown.ts";

/**
 * Room for each part of an answer in characters, escaped. Together the parts of every answer stay below the 4,000
 * characters that Discord allows for all texts of a message.
 */
export const ROOM = { title: 240, question: 420, source: 120, headings: 200, quote: 1200, figure: 160 };

export function titleLine(title: string): string {
  return `### ${escapeLine(title, ROOM.title)}`;
}

/** "nach Reuters · 24. März 2025 · vor 20 Monaten" */
export function sourceWords(reference: Reference, locale: Locale): string {
  const source = reference.source.name ?? messages[locale].unknownSource;
  return [escapeLine(source, ROOM.source), ...dateWords(reference, locale)].join(" · ");
}

/** The date and the age, or that there is none. */
export function dateWords({ date, ageDays }: Reference, locale: Locale): string[] {
  if (date === null || ageDays === null) return [messages[locale].undated];
  return [formatDate(date, locale), formatAge(ageDays, locale)];
}

/** Small print. A date at its start must not be taken for a list: "2. Februar". */
export function subtext(line: string): string {
  return line === "" ? "" : `-# ${line.replace(/^(\d+)([.)])/u, "$1\\$2")}`;
}

/** What was searched for instead of what was typed. */
export function correctionLine(corrected: string | null, locale: Locale): string {
  return corrected === null
    ? ""
    : subtext(messages[locale].searchedFor(escapeLine(corrected, ROOM.question)));
}

/** Whole sentences as a quotation, the matched words in bold. */
export function quoteLines(quote: Quote, max: number = ROOM.quote): string {
  const lines = emphasize(quote.text, quote.marks, max).split("\n");
  return lines.map((line) => `> ${line.replaceAll("\t", " · ")}`).join("\n");
}

/** The headings above a passage, the nearest last: "Abschnitt: Preise › China". */
export function headingLine(headings: string[], locale: Locale): string {
  if (headings.length === 0) return "";
  return subtext(`${messages[locale].section}: ${escapeLine(headings.join(" › "), ROOM.headings)}`);
}
