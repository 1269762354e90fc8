import type { Removed } from "./furniture/patterns.ts";
import type { Imported, ImportReport, Status } from "./run.ts";

type Options = { dryRun: boolean; verbose: boolean };

/** Removed lines of a kind that are quoted without --verbose, and how much of each. */
const QUOTED = 2;
const QUOTE_LENGTH = 60;

/** What an import did, what it removed, and what it could not know: lines for a terminal. */
export function summarise({ imported, skipped, leftOut }: ImportReport, options: Options): string {
  const articles = imported
    .filter(
      ({ status, missing, alike }) =>
        options.verbose || status !== "unchanged" || missing.length + alike.length > 0,
    )
    .map((article) => describe(article, options));
  const problems = skipped.map(({ from, reason }) => `skipped      ${from}: ${reason}`);
  const kept = [...new Set(leftOut.map(({ from }) => from))].map((path) => {
    const counts = leftOut
      .filter(({ from }) => from === path)
      .map(({ count, reason }) => `${count} ${reason}`);
    return `left out     ${path}: ${counts.join(", ")}`;
  });
  return [...articles, ...kept, ...problems, totals(imported, skipped.length, options)].join("\n");
}

function describe(article: Imported, options: Options): string {
  const { status, file, from, removed, missing, notes, alike } = article;
  const lines = [`${status.padEnd(12)} ${file}  <-  ${from}`];
  if (status === "kept") lines.push("the file differs from what the source gives; --force overwrites it");
  if (status !== "unchanged" || options.verbose) lines.push(...listRemoved(removed, options));
  if (missing.length > 0) lines.push(`please fill in: ${missing.join(", ")}`);
  lines.push(...notes);
  for (const { id, share } of alike)
    lines.push(`near duplicate of ${id}: ${Math.round(share * 100)} % in common`);
  return lines.join(`\n${" ".repeat(13)}`);
}

function listRemoved(removed: Removed[], { verbose }: Options): string[] {
  const kinds = [...new Set(removed.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const texts = removed.filter((line) => line.kind === kind).map(({ text }) => text);
    const shown = verbose ? texts : texts.slice(0, QUOTED).map(shorten);
    const more = texts.length - shown.length;
    const rest = more === 0 ? "" : ` and ${more} more`;
    return `removed: ${kind} ${shown.map((text) => `“${text}”`).join(", ")}${rest}`;
  });
}

function shorten(text: string): string {
  return text.length <= QUOTE_LENGTH ? text : `${text.slice(0, QUOTE_LENGTH - 1).trimEnd()}…`;
}

function totals(imported: Imported[], skipped: number, { dryRun }: Options): string {
  const count = (status: Status) => imported.filter((article) => article.status === status).length;
  const statuses: Status[] = ["new", "overwritten", "unchanged", "kept"];
  const counts = statuses
    .map((status) => [status, count(status)] as const)
    .filter(([, number]) => number > 0);
  const parts = counts.map(([status, number]) => `${number} ${status}`);
  if (skipped > 0) parts.push(`${skipped} skipped`);
  const asked = imported.filter(({ missing }) => missing.length > 0).length;
  const sentences = [`${parts.length === 0 ? "Nothing to import" : parts.join(", ")}.`];
  if (asked > 0) sentences.push(`${asked} to complete by hand: replace “unknown” in the header.`);
  if (dryRun) sentences.push("Nothing was written (--dry-run).");
  return `\n${sentences.join(" ")}`;
}
