import { expect, test } from "vitest";
import type { Article, Corpus } from "../../src/corpus/article.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { indexFigures, type FigureIndex } from "../../src/figures/index.ts";
import { corpusOf } from "../corpus-of.ts";

const { articles } = corpusOf({
  cars: {
    tags: ["Xiaomi"],
    texts: ["Xiaomi lieferte 108.796 Autos aus. Der Preis von Nio liegt bei 45.000 Euro."],
  },
  phones: { tags: ["Samsung"], texts: ["Samsung verkaufte 230 Millionen Telefone."] },
  rival: { tags: ["Nio"], texts: ["Nio baute 90.000 Autos."] },
});

function corpusWith(ids: string[]): Corpus {
  return {
    articles: articles.filter(({ id }) => ids.includes(id)),
    defects: [],
    kept: [],
    version: ids.join(),
  };
}

function figuresOf(id: string, { all }: FigureIndex): Figure[] {
  return all.filter(({ articleId }) => articleId === id);
}

/** The same articles as new objects, of which nothing is known. */
function unknown(corpus: Corpus): Corpus {
  return { ...corpus, articles: corpus.articles.map((article): Article => structuredClone(article)) };
}

test.each([
  ["added", ["cars", "phones"], ["cars", "phones", "rival"]],
  ["gone", ["cars", "phones", "rival"], ["cars", "phones"]],
])(
  "an article that is %s changes the figures of the others as if all were read anew",
  async (_, ...states) => {
    const [before, after] = states.map(corpusWith);
    if (!before || !after) throw new Error("two states");
    const old = await indexFigures(before);
    const reused = await indexFigures(after);
    const anew = await indexFigures(unknown(after));

    expect(reused.linked).toEqual(anew.linked);
    expect(figuresOf("cars", reused)).not.toEqual(figuresOf("cars", old));
  },
);

test("figures of articles that no changed name can stand in are not read again", async () => {
  const before = await indexFigures(corpusWith(["cars", "phones"]));
  const after = await indexFigures(corpusWith(["cars", "phones", "rival"]));
  expect(figuresOf("phones", after)[0]).toBe(figuresOf("phones", before)[0]);
});
