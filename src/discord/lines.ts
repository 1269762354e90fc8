import type { Quote, Reference } from "../answer.ts";
import type { Locale } from "../command.ts";
import type { Range } from "../corpus/article.ts";
import { formatAge, formatDate } from "../dates.ts";
import { messages } from "../messages.ts";
import { emphasize, escape, escapeLine, escapeStart } from "./markdown.ts";

/**
 * Room for each part of an answer in characters, escaped. Together the parts of every answer stay below the 4,000
 * characters that Discord allows for all texts of a message.
 */
export const ROOM = { title: 240, question: 420, source: 120, headings: 200, quote: 1200, figure: 160 };

/** Bold signs, an ellipsis and a few letters behind the mark. */
const CUT_EXTRA = 20;

const ELLIPSIS = "… ";

export function titleLine(title: string): string {
  return `### ${escapeStart(escapeLine(title, ROOM.title))}`;
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
  return line === "" ? "" : `-# ${escapeStart(line)}`;
}

/** What was searched for instead of what was typed. */
export function correctionLine(corrected: string | null, locale: Locale): string {
  return corrected === null
    ? ""
    : subtext(messages[locale].searchedFor(escapeLine(corrected, ROOM.question)));
}

/** Words of the question that an answer does not say. */
export function missingLine(missing: string[], locale: Locale): string {
  return missing.length === 0
    ? ""
    : subtext(messages[locale].notSaid(escapeLine(missing.join(", "), ROOM.question)));
}

/** Whole sentences as a quotation, the matched words in bold. */
export function quoteLines(quote: Quote, max: number = ROOM.quote): string {
  const [text, marks] = aroundMarks(quote, max);
  const lines = emphasize(text, marks, max).split("\n");
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => `> ${line.replaceAll("\t", " · ")}`)
    .join("\n");
}

/** Where a quotation is too long for its room, it begins with the line of its first mark. */
function aroundMarks({ text, marks }: Quote, max: number): [text: string, marks: Range[]] {
  const [first] = marks;
  if (!first || escape(text.slice(0, first[1])).length <= max - CUT_EXTRA) return [text, marks];
  const start = text.lastIndexOf("\n", first[0] - 1) + 1;
  if (start === 0) return [text, marks];
  const shift = start - ELLIPSIS.length;
  return [
    ELLIPSIS + text.slice(start),
    marks.filter(([from]) => from >= start).map(([from, to]): Range => [from - shift, to - shift]),
  ];
}

/** The headings above a passage, the nearest last: "Abschnitt: Preise › China". */
export function headingLine(headings: string[], locale: Locale): string {
  if (headings.length === 0) return "";
  return subtext(`${messages[locale].section}: ${escapeLine(headings.join(" › "), ROOM.headings)}`);
}
