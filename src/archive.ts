import { loadCorpus } from "./corpus/load.ts";
import type { Article, Corpus } from "./corpus/article.ts";
import { indexFigures, type FigureIndex } from "./figures/index.ts";
import { buildSearch, type Search } from "./search/search.ts";

/** One immutable state of everything that answers are made of. A reload builds a new one aside and swaps it in. */
export type Archive = {
  corpus: Corpus;
  articles: Map<string, Article>;
  search: Search;
  figures: FigureIndex;
};

/** Reads a corpus folder into an archive; defects are in `corpus.defects`. Throws if the folder cannot be read. */
export async function openArchive(dir: string): Promise<Archive> {
  return createArchive(await loadCorpus(dir));
}

export async function createArchive(corpus: Corpus): Promise<Archive> {
  const figures = await indexFigures(corpus);
  return {
    corpus,
    articles: new Map(corpus.articles.map((article) => [article.id, article])),
    search: await buildSearch(corpus, figures),
    figures,
  };
}
