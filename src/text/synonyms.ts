import type { Language } from "../corpus/article.ts";
import { atOnce, paced, type Pace } from "../pace.ts";
import { fold } from "./fold.ts";
import { stem } from "./stem.ts";
import { GERMAN_GROUPS } from "./thesaurus-de.ts";
import { ENGLISH_GROUPS } from "./thesaurus-en.ts";

const GROUPS: Record<Language, string> = { de: GERMAN_GROUPS, en: ENGLISH_GROUPS };

const read: Partial<Record<Language, ReadonlyMap<string, string[]>>> = {};

/** Reads the groups of both languages; thousands of words are stemmed, so other work gets its turn meanwhile. */
export async function loadSynonyms(pace: Pace): Promise<void> {
  for (const language of ["de", "en"] as const) {
    read[language] ??= await paced(readGroups(GROUPS[language], language), pace);
  }
}

/** Keyed by stem, so that every inflected form finds its group; a word of two groups finds both. */
function* readGroups(groups: string, language: Language): Generator<void, Map<string, string[]>> {
  const found = new Map<string, Set<string>>();
  for (const line of groups.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const stems = line.split(" ").map((word) => stem(fold(word), language));
    for (const one of stems) {
      const others = found.get(one) ?? new Set();
      for (const other of stems) if (other !== one) others.add(other);
      found.set(one, others);
    }
    yield;
  }
  return new Map([...found].map(([one, others]) => [one, [...others]]));
}

/** Stems of other words for nearly the same, which questions use for what articles call otherwise; none for most words. */
export function synonymsOf(stemmed: string, language: Language): string[] {
  const synonyms = (read[language] ??= atOnce(readGroups(GROUPS[language], language)));
  return synonyms.get(stemmed) ?? [];
}
