import type { NothingAnswer, Subject } from "../src/answer.ts";
import { defineCommand } from "../src/command.ts";
import type { Article } from "../src/corpus/article.ts";

/** What a phone shows without much scrolling; a select of Discord holds 25. */
const PAGE = 15;

const NO_TOPICS: NothingAnswer = {
  kind: "nothing",
  query: "",
  reason: "no-topics",
  unknownWords: [],
  didYouMean: null,
  subjects: [],
  related: [],
};

export const topics = defineCommand({
  names: { de: "themen", en: "topics" },
  descriptions: {
    de: "Worüber die Artikel schreiben, mit der Zahl der Artikel",
    en: "What the articles write about, with the number of articles",
  },
  options: {},
  answer(_options, { archive, view, locale }) {
    const subjects = countTags(archive.corpus.articles, locale);
    if (subjects.length === 0) return NO_TOPICS;
    const pages = Math.ceil(subjects.length / PAGE);
    const page = Math.min(view.page, pages);
    return {
      kind: "topics",
      subjects: subjects.slice((page - 1) * PAGE, page * PAGE),
      total: subjects.length,
      paging: { page, pages },
    };
  },
});

/** The tags of all articles, the commonest first, then by name. */
function countTags(articles: Article[], locale: string): Subject[] {
  const counts = new Map<string, number>();
  for (const { tags } of articles) {
    for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, articles]) => ({ name, articles }))
    .toSorted((a, b) => b.articles - a.articles || a.name.localeCompare(b.name, locale));
}
