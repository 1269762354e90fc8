import type { Mention } from "./figure.ts";

/** The versions that a text counts with three numbers, by their first two: "1.18.2" is a release of "1.18". */
export function releasesIn(text: string): Set<string> {
  const found = text.matchAll(/(?<![\d.])(\d{1,3}\.\d{1,3})\.\d{1,3}(?![\d.]*\d)/g);
  return new Set([...found].map(([, release = ""]) => release));
}

/** "Clients older than 1.18": the name of a version, no quantity, where the text has "1.18.2" as well. */
export function isVersion({ kind, unit, text }: Mention, releases: Set<string>): boolean {
  return kind === "count" && unit === null && releases.has(text);
}
