import type { Entry, Group } from "./groups.ts";

/** As many lines as fit a Discord message with their sources, and as a reader takes in. */
const LINES_PER_PAGE = 14;
/** So many lines of each measure come first, so that the first page is an overview; the others follow on later pages. */
const OVERVIEW_LINES = 3;
/** A series of more lines (a long table) may be torn apart like any others. */
const MAX_SERIES = 6;

/** Groups as pages of whole lines: an overview first, series ("Standard", "Pro", "Max" of one list) whole where they fit. */
export function paged(groups: Group[]): Group[][] {
  return paginate(overviewFirst(groups.map((one) => ({ ...one, entries: inSeries(one.entries).flat() }))));
}

/** Entries that stand in one sentence or list next to the first of them: the runs in the order of their first. */
function inSeries(entries: Entry[]): Entry[][] {
  const series = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { figure, above } = entry.linked;
    const key = `${figure.articleId} ${above ?? figure.sentence[0]}`;
    const known = series.get(key);
    if (known) known.push(entry);
    else series.set(key, [entry]);
  }
  return [...series.values()];
}

/** The first lines of every group, then what remains of them in the same order. */
function overviewFirst(groups: Group[]): Group[] {
  const parts = groups.map(({ label, entries }) => ({ label, entries, cut: overviewOf(entries) }));
  return [
    ...parts.map(({ label, entries, cut }) => ({ label, entries: entries.slice(0, cut) })),
    ...parts
      .map(({ label, entries, cut }) => ({ label, entries: entries.slice(cut) }))
      .filter(({ entries }) => entries.length > 0),
  ];
}

/** How many lines of a group the overview shows: not the first three of four that are one series. */
function overviewOf(entries: Entry[]): number {
  let length = 0;
  for (const series of inSeries(entries)) {
    if (length >= OVERVIEW_LINES) break;
    length += series.length;
  }
  return length <= MAX_SERIES ? length : OVERVIEW_LINES;
}

/** Pages of whole lines; a group that goes on over a page is named again. */
function paginate(groups: Group[]): Group[][] {
  const pages: Group[][] = [[]];
  let room = LINES_PER_PAGE;
  for (const { label, entries } of groups) {
    const part = new Set(entries);
    for (const series of inSeries(entries)) {
      const isWhole = series.length <= MAX_SERIES && linesOf(series) <= LINES_PER_PAGE;
      for (const [index, entry] of series.entries()) {
        if (room < (isWhole && index === 0 ? linesOf(series) : 1)) {
          pages.push([]);
          room = LINES_PER_PAGE;
        }
        append(pages.at(-1) ?? [], label, entry, part);
        room -= linesOf([entry]);
      }
    }
  }
  return pages;
}

/** Adds a line to a page, to its last group if that is the same part of the same group. */
function append(page: Group[], label: string, entry: Entry, part: Set<Entry>): void {
  const last = page.at(-1);
  const [opening] = last?.entries ?? [];
  if (last && opening && last.label === label && part.has(opening)) last.entries.push(entry);
  else page.push({ label, entries: [entry] });
}

function linesOf(entries: Entry[]): number {
  return entries.reduce((lines, { differing }) => lines + 1 + differing.length, 0);
}
