import type { Language } from "../corpus/article.ts";
import { fold } from "./fold.ts";
import { stem } from "./stem.ts";
import { GERMAN_GROUPS } from "./thesaurus-de.ts";
import { ENGLISH_GROUPS } from "./thesaurus-en.ts";

const GROUPS: Record<Language, string> = { de: GERMAN_GROUPS, en: ENGLISH_GROUPS };

/** Read at the first question of a language: some milliseconds once stemming is warm, many while the bot starts. */
const read: Partial<Record<Language, ReadonlyMap<string, string[]>>> = {};

/** Keyed by stem, so that every inflected form finds its group; a word of two groups finds both. */
function readGroups(groups: string, language: Language): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const line of groups.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const stems = line.split(" ").map((word) => stem(fold(word), language));
    for (const one of stems) {
      const others = found.get(one) ?? new Set();
      for (const other of stems) if (other !== one) others.add(other);
      found.set(one, others);
    }
  }
  return new Map([...found].map(([one, others]) => [one, [...others]]));
}

/** Stems of other words for nearly the same, which questions use for what articles call otherwise; none for most words. */
export function synonymsOf(stemmed: string, language: Language): string[] {
  const synonyms = (read[language] ??= readGroups(GROUPS[language], language));
  return synonyms.get(stemmed) ?? [];
}
