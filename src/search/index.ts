import type { Article, Corpus, Passage } from "../corpus/article.ts";
import { createPace, type Pace } from "../pace.ts";
import { terms } from "../text/terms.ts";
import { createCandidates, type Candidates, type Entry } from "./candidates.ts";
import type { Vocabularies } from "./forms.ts";
import { buildVocabulary, type Vocabulary, type Word } from "./vocabulary.ts";

/** A passage where it stands. */
export type Place = { article: Article; passage: Passage };

/** Everything that a question is answered from. */
export type Index = {
  /** Where the passages stand; their numbers are the ids of candidates. */
  places: Place[];
  vocabularies: Vocabularies;
  candidates: Candidates;
};

/**
 * Indexes all passages in two rounds: the vocabulary first, because only a vocabulary can split compounds, then the
 * passages with the parts of their compounds. Each passage is read once.
 */
export async function indexCorpus(corpus: Corpus): Promise<Index> {
  const pace = createPace();
  const places = await placesOf(corpus, pace);
  const { vocabularies, read } = await readPassages(places, pace);
  const partsOf = { de: partsIn(vocabularies.de), en: partsIn(vocabularies.en) };
  const candidates = createCandidates();
  for (const [id, place] of places.entries()) {
    candidates.add(entryOf(id, place, read[id] ?? [], partsOf[place.article.language]));
    read[id] = [];
    await pace();
  }
  return { places, vocabularies, candidates };
}

async function placesOf({ articles }: Corpus, pace: Pace): Promise<Place[]> {
  const places: Place[] = [];
  for (const article of articles) {
    for (const passage of article.passages) places.push({ article, passage });
    await pace();
  }
  return places;
}

async function readPassages(
  places: Place[],
  pace: Pace,
): Promise<{ vocabularies: Vocabularies; read: Word[][] }> {
  const builders = { de: buildVocabulary("de"), en: buildVocabulary("en") };
  const read: Word[][] = [];
  for (const { article, passage } of places) {
    const sentences = passage.sentences.map(([start, end]) => {
      const text = article.text.slice(start, end);
      return { text, found: terms(text, article.language) };
    });
    read.push(builders[article.language].add(sentences));
    await pace();
  }
  for (const article of new Set(places.map((place) => place.article))) {
    const headings = article.passages.flatMap((passage) => passage.headings);
    builders[article.language].addNames([article.title, ...new Set(headings), ...tagsOf(article)]);
    await pace();
  }
  return { vocabularies: { de: await builders.de.finish(pace), en: await builders.en.finish(pace) }, read };
}

/** The terms of the parts of a word; each word is looked up once, however often it stands in the corpus. */
function partsIn(vocabulary: Vocabulary): (word: Word) => string[] {
  const known = new Map<Word, string[]>();
  return (word) => {
    let parts = known.get(word);
    if (!parts) {
      parts = vocabulary.parts(word.folded).map(({ term }) => term);
      known.set(word, parts);
    }
    return parts;
  };
}

function tagsOf({ tags, aliases }: Article): string[] {
  return [...tags, ...Object.values(aliases).flat()];
}

function entryOf(
  id: number,
  { article, passage }: Place,
  read: Word[],
  partsOf: (word: Word) => string[],
): Entry {
  const names = (texts: string[]) => terms(texts.join("\n"), article.language).map(({ term }) => term);
  return {
    id,
    text: read.map(({ term }) => term),
    parts: read.flatMap(partsOf),
    title: names([article.title]),
    headings: names(passage.headings),
    tags: names(tagsOf(article)),
  };
}
