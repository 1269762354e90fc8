import type { Article, Corpus, Passage } from "../corpus/article.ts";
import { terms } from "../text/terms.ts";
import { createCandidates, type Candidates, type Entry } from "./candidates.ts";
import { createPace, type Pace } from "../pace.ts";
import type { Vocabularies } from "./question.ts";
import { listed, viewOf, viewOfTerms, type View } from "./view.ts";
import { buildVocabulary } from "./vocabulary.ts";

/** A passage where it stands. */
export type Place = { article: Article; passage: Passage };

/** A passage prepared for being compared: its sentences, and the title and headings above it. */
export type Prepared = Place & { sentences: View[]; above: View };

/** Everything that a question is answered from. */
export type Index = {
  /** The passages; their numbers are the ids of candidates. */
  passages: Prepared[];
  vocabularies: Vocabularies;
  candidates: Candidates;
};

/**
 * Indexes all passages in two rounds: the vocabulary first, because only a vocabulary can split compounds, then the
 * passages with the parts of their compounds.
 */
export async function indexCorpus(corpus: Corpus): Promise<Index> {
  const pace = createPace();
  const places = corpus.articles.flatMap((article) =>
    article.passages.map((passage) => ({ article, passage })),
  );
  const { vocabularies, read } = await readPassages(places, pace);
  const candidates = createCandidates();
  const passages: Prepared[] = [];
  let batch: Entry[] = [];
  for (const [id, place] of places.entries()) {
    const prepared = prepare(place, read[id] ?? [], vocabularies);
    passages.push(prepared);
    batch.push(entryOf(id, prepared));
    read[id] = [];
    await pace();
    if (batch.length < BATCH && id < places.length - 1) continue;
    await candidates.add(batch);
    batch = [];
  }
  return { passages, vocabularies, candidates };
}

/** Entries are made shortly before they are indexed, so that not all of them are in memory at once. */
const BATCH = 100;

/** The terms and the folded words of one sentence, with a space between two; smaller than the terms themselves. */
type Read = { stems: string; folded: string };

async function readPassages(
  places: Place[],
  pace: Pace,
): Promise<{ vocabularies: Vocabularies; read: Read[][] }> {
  const builders = { de: buildVocabulary("de"), en: buildVocabulary("en") };
  const read: Read[][] = [];
  for (const { article, passage } of places) {
    const sentences = passage.sentences.map(([start, end]) => {
      const text = article.text.slice(start, end);
      return { text, found: terms(text, article.language) };
    });
    builders[article.language].add(sentences);
    read.push(
      sentences.map(({ found }) => ({
        stems: found.map(({ term }) => term).join(" "),
        folded: found.map(({ folded }) => folded).join(" "),
      })),
    );
    await pace();
  }
  return { vocabularies: { de: await builders.de.finish(pace), en: await builders.en.finish(pace) }, read };
}

function prepare({ article, passage }: Place, read: Read[], vocabularies: Vocabularies): Prepared {
  const vocabulary = vocabularies[article.language];
  const sentences = passage.sentences.map(([start, end], index) => {
    const { stems = "", folded = "" } = read[index] ?? {};
    const words = listed(folded);
    const found = listed(stems).map((term, at) => ({ term, folded: words[at] ?? term }));
    return viewOfTerms(article.text.slice(start, end), found, vocabulary);
  });
  const above = viewOf([article.title, ...passage.headings].join("\n"), vocabulary);
  return { article, passage, sentences, above };
}

function entryOf(id: number, { article, passage, sentences }: Prepared): Entry {
  const names = (texts: string[]) => terms(texts.join("\n"), article.language).map(({ term }) => term);
  return {
    id,
    text: sentences.flatMap(({ stems }) => listed(stems)),
    parts: sentences.flatMap(({ parts }) => listed(parts)),
    title: names([article.title]),
    headings: names(passage.headings),
    tags: names([...article.tags, ...Object.values(article.aliases).flat()]),
  };
}
