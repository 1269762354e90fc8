import MiniSearch from "minisearch";

/** The indexed terms of one passage; its id is its number in the corpus. */
export type Entry = {
  id: number;
  text: string[];
  /** Parts of the compounds of the text. */
  parts: string[];
  title: string[];
  headings: string[];
  tags: string[];
};

/** A term to look up and its weight; `count` is the number of passages that have it. */
export type Lookup = { term: string; weight: number; count: number };

export type Candidate = { id: number; score: number };

export type Candidates = {
  add(entry: Entry): void;
  /** Passages that have any of the terms, best first by BM25. */
  search(lookups: Lookup[]): Candidate[];
};

const FIELDS = ["text", "parts", "title", "headings", "tags"] as const;
/** Measured on XQuAD with and without a haystack; a high weight of titles looks good on few passages only. */
const BOOST = { text: 1, parts: 0.4, title: 0.5, headings: 0.5, tags: 0.4 };
/** Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009; d as in BM25+. */
const BM25 = { k: 0.8, b: 0.7, d: 0.5 };

/**
 * About as many postings as are read for one question (a few milliseconds). Terms are looked up rarest first, so that what is
 * left out of the first stage are the commonest words of a long question; the second stage sees them all.
 */
const MAX_POSTINGS = 1_200;

/** The first stage: MiniSearch over the terms of all passages. */
export function createCandidates(): Candidates {
  const index = new MiniSearch<Entry>({
    fields: [...FIELDS],
    extractField: (entry, field) => {
      const value: unknown = Reflect.get(entry, field);
      return Array.isArray(value) ? value.join(" ") : String(value);
    },
    tokenize: (text) => (text === "" ? [] : text.split(" ")),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, bm25: BM25, prefix: false, fuzzy: false },
    autoVacuum: false,
  });
  return {
    add: (entry) => index.add(entry),
    search(lookups) {
      const chosen = affordable(lookups);
      const weights = chosen.map(({ weight }) => weight);
      const query = chosen.map(({ term }) => term).join(" ");
      return index
        .search(query, { boostTerm: (_term, position) => weights[position] ?? 1 })
        .map(({ id, score }) => ({ id: Number(id), score }));
    },
  };
}

function affordable(lookups: Lookup[]): Lookup[] {
  const rarestFirst = lookups.toSorted((a, b) => a.count - b.count);
  let postings = 0;
  return rarestFirst.filter(({ count }, position) => {
    postings += count;
    return position === 0 || postings <= MAX_POSTINGS;
  });
}
