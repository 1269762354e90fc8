import MiniSearch from "minisearch";
import type { Quote } from "../answer.ts";
import type { Article, Corpus, Passage } from "../corpus/article.ts";

/** A passage that was found, best first. */
export type Hit = { article: Article; passage: Passage; score: number; quote: Quote };

/** What a search says besides its hits. */
export type Finding = {
  hits: Hit[];
  /**
   * answered: the first hit answers the question. apart: its words stand in the corpus, but not together.
   * unknown-words: informative words of the question stand nowhere. empty: nothing to search for.
   */
  verdict: "answered" | "apart" | "unknown-words" | "empty";
  /** Words of the question that stand nowhere in the corpus, as typed. */
  unknownWords: string[];
  /** The question with the nearest spelling, or null. */
  didYouMean: string | null;
};

export type Search = {
  /** Passages for a question, best first, each with its excerpt. */
  find(query: string): Finding;
};

/** Builds the index over all passages. (First draft: the search proper replaces it.) */
export async function buildSearch(corpus: Corpus): Promise<Search> {
  const index = new MiniSearch<{ id: string; text: string; title: string }>({ fields: ["text", "title"] });
  const passages = new Map<string, { article: Article; passage: Passage }>();
  for (const article of corpus.articles) {
    for (const passage of article.passages) passages.set(passage.id, { article, passage });
  }
  await index.addAllAsync(
    [...passages].map(([id, { article, passage }]) => ({
      id,
      title: article.title,
      text: article.text.slice(passage.start, passage.end),
    })),
  );
  return {
    find(query) {
      const hits = index.search(query.slice(0, 200)).flatMap((result): Hit[] => {
        const found = passages.get(String(result.id));
        if (!found) return [];
        const [start, end] = found.passage.sentences[0] ?? [found.passage.start, found.passage.end];
        const text = found.article.text.slice(start, end);
        const quote: Quote = {
          articleId: found.article.id,
          passageId: found.passage.id,
          headings: found.passage.headings,
          text,
          start,
          end,
          marks: [],
          emphasis: [],
        };
        return [{ ...found, score: result.score, quote }];
      });
      return {
        hits,
        verdict: hits.length > 0 ? "answered" : "unknown-words",
        unknownWords: [],
        didYouMean: null,
      };
    },
  };
}
