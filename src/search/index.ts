import type { Article, Corpus, Passage } from "../corpus/article.ts";
import { terms, type Term } from "../text/terms.ts";
import { createCandidates, type Candidates, type Entry } from "./candidates.ts";
import { createPace } from "../pace.ts";
import type { Vocabularies } from "./question.ts";
import { buildVocabulary } from "./vocabulary.ts";

export type Place = { article: Article; passage: Passage };

/** Everything that a question is answered from. */
export type Index = {
  /** The passages; their numbers are the ids of candidates. */
  places: Place[];
  vocabularies: Vocabularies;
  candidates: Candidates;
};

/**
 * Indexes all passages in two rounds: the vocabulary first, because only a vocabulary can split compounds, then the
 * passages with the parts of their compounds.
 */
export async function indexCorpus(corpus: Corpus): Promise<Index> {
  const places = corpus.articles.flatMap((article) =>
    article.passages.map((passage) => ({ article, passage })),
  );
  const pace = createPace();
  const builders = { de: buildVocabulary("de"), en: buildVocabulary("en") };
  const found: Term[][] = [];
  for (const { article, passage } of places) {
    const text = article.text.slice(passage.start, passage.end);
    const ofPassage = terms(text, article.language);
    builders[article.language].add(ofPassage, text);
    found.push(ofPassage);
    await pace();
  }
  const vocabularies = { de: builders.de.finish(), en: builders.en.finish() };
  const candidates = createCandidates();
  let batch: Entry[] = [];
  for (const [id, place] of places.entries()) {
    batch.push(entryOf(id, place, found[id] ?? [], vocabularies));
    if (batch.length < BATCH && id < places.length - 1) continue;
    await candidates.add(batch);
    batch = [];
  }
  return { places, vocabularies, candidates };
}

/** Entries are made shortly before they are indexed, so that not all of them are in memory at once. */
const BATCH = 200;

function entryOf(id: number, { article, passage }: Place, found: Term[], vocabularies: Vocabularies): Entry {
  const vocabulary = vocabularies[article.language];
  const names = (texts: string[]) => terms(texts.join("\n"), article.language).map(({ term }) => term);
  return {
    id,
    text: found.map(({ term }) => term),
    parts: found.flatMap(({ folded }) => vocabulary.parts(folded).map(({ term }) => term)),
    title: names([article.title]),
    headings: names(passage.headings),
    tags: names([...article.tags, ...Object.values(article.aliases).flat()]),
  };
}
