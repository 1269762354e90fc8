import type { App } from "../app.ts";
import type { CorpusState } from "./wire.ts";

/** The corpus as it answers now. */
export function readCorpusState({ library }: App): CorpusState {
  const { corpus, figures } = library.current();
  const counts = new Map<string, number>();
  for (const { articleId } of figures.all) counts.set(articleId, (counts.get(articleId) ?? 0) + 1);
  const articles = corpus.articles.map(({ id, file, title, date, language, source, passages }) => ({
    id,
    file,
    title,
    date,
    language,
    source,
    passages: passages.length,
    figures: counts.get(id) ?? 0,
  }));
  return { version: corpus.version, articles, defects: corpus.defects };
}
