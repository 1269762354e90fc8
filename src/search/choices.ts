import type { Choice, Context } from "../command.ts";
import { formatDate } from "../dates.ts";
import { messages } from "../messages.ts";
import { idOf, labelOf } from "./sections.ts";

/** Discord shows at most so many choices, each with a name of at most so many characters. */
const MAX_CHOICES = 25;
const MAX_NAME = 100;
/** Subjects among the choices: the rest are articles and their sections. */
const MAX_SUBJECTS = 5;

/** Choices for a text that is searched: subjects with their number of articles, and "Artikel › Abschnitt · Datum". */
export function completeQuery(typed: string, { archive, locale }: Context): Choice[] {
  const subjects = archive.search.completeSubject(typed, MAX_SUBJECTS).map(({ name, articles }) => ({
    name: named(name, messages[locale].articles(articles)),
    value: name.slice(0, MAX_NAME),
  }));
  const sections = archive.search.completeSection(typed, MAX_CHOICES - subjects.length).map((section) => ({
    name: named(
      labelOf(section),
      section.article.date === null ? null : formatDate(section.article.date, locale),
    ),
    value: idOf(section),
  }));
  return [...subjects, ...sections];
}

/** A name and what is said of it, the name cut at a word where both together are too long. */
export function named(name: string, note: string | null): string {
  const end = note === null ? "" : ` · ${note}`;
  return cutAtWord(name, MAX_NAME - end.length) + end;
}

function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const lastSpace = cut.lastIndexOf(" ");
  return `${(lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}
