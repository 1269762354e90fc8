import type { App } from "../app.ts";
import type { CorpusState } from "./wire.ts";

/** Enough to see what the corpus is about. */
const SUBJECTS = 200;

/** The corpus as it answers now. */
export function readCorpusState({ library }: App): CorpusState {
  const { corpus, figures, search } = library.current();
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
  const subjects = search.completeSubject("", SUBJECTS).map(({ name }) => name);
  return { version: corpus.version, articles, subjects, defects: corpus.defects };
}
