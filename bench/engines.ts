import Database from "libsql";
import MiniSearch from "minisearch";
import type { Corpus } from "../src/corpus/article.ts";
import type { FigureIndex } from "../src/figures/index.ts";
import { buildSearch } from "../src/search/search.ts";

/** One way of finding, as the bench times it. */
export type Engine = {
  name: string;
  /** Answers a question: ranking and, for the bot, the excerpt. */
  find(query: string): void;
  complete(typed: string): void;
};

/** The bot itself, with its own settings. */
export async function fundstelle(corpus: Corpus, figures: FigureIndex): Promise<Engine> {
  const search = await buildSearch(corpus, figures);
  return {
    name: "Fundstelle",
    find(query) {
      const finding = search.find(query);
      const [first] = finding.hits;
      if (first) search.quote(finding, first);
    },
    complete(typed) {
      search.completeSubject(typed, 5);
      search.completeSection(typed, 20);
    },
  };
}

type Row = { id: string; title: string; text: string };

function rowsOf(corpus: Corpus): Row[] {
  return corpus.articles.flatMap((article) =>
    article.passages.map(({ id, start, end }) => ({
      id,
      title: article.title,
      text: article.text.slice(start, end),
    })),
  );
}

/** MiniSearch as its documentation recommends: prefix search and a fuzziness of 0.2. */
export async function miniSearchRecipe(corpus: Corpus): Promise<Engine> {
  const index = new MiniSearch<Row>({
    fields: ["title", "text"],
    searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(rowsOf(corpus));
  return {
    name: "MiniSearch's recipe",
    find: (query) => void index.search(query),
    complete: (typed) => void index.autoSuggest(typed),
  };
}

/** SQLite FTS5: any of the words, the best 20 by bm25. */
export async function fts5(corpus: Corpus): Promise<Engine> {
  const database = new Database(":memory:");
  database.exec(
    "CREATE VIRTUAL TABLE passages USING fts5(title, text, tokenize = 'unicode61 remove_diacritics 2')",
  );
  const insert = database.prepare("INSERT INTO passages (title, text) VALUES (?, ?)");
  database.exec("BEGIN");
  for (const { title, text } of rowsOf(corpus)) insert.run(title, text);
  database.exec("COMMIT");
  const select = database.prepare(
    "SELECT rowid, title, text FROM passages WHERE passages MATCH ? ORDER BY bm25(passages) LIMIT 20",
  );
  const quoted = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`);
  return {
    name: "SQLite FTS5",
    find(query) {
      const terms = quoted(query);
      if (terms.length > 0) select.all(terms.join(" OR "));
    },
    complete(typed) {
      const terms = quoted(typed);
      if (terms.length > 0) select.all(`${terms.join(" ")} *`);
    },
  };
}
