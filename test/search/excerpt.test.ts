import { describe, expect, test } from "vitest";
import { array, assert, boolean, constantFrom, nat, property, record } from "fast-check";
import { loadCorpus } from "../../src/corpus/load.ts";
import { createArchive } from "../../src/archive.ts";

const corpus = await loadCorpus("corpus");
const { search } = await createArchive(corpus);
const passages = corpus.articles.flatMap((article) =>
  article.passages.map((passage) => ({ article, passage })),
);
const words = [
  ...new Set(corpus.articles.flatMap(({ text }) => text.match(/\p{L}{3,}|\p{L}*\d[\p{L}\d.,]*/gu) ?? [])),
];

/** Only parts of compounds are marked inside a word. */
const SHORTEST_PART = 4;
/** The longest excerpt that is not a single sentence. */
const LIMIT = 300;
const RUNS = process.env["FULL"] ? 200 : 10;

/** Questions of words that stand somewhere in the corpus, some of them misspelt. */
const question = array(record({ word: constantFrom(...words), at: nat(8), spoilt: boolean() }), {
  minLength: 1,
  maxLength: 8,
}).map((chosen) =>
  chosen.map(({ word, at, spoilt }) => (spoilt ? word.slice(0, at) + word.slice(at + 1) : word)).join(" "),
);

describe("a quote of any passage for any question", () => {
  test("is one slice of the article from sentence start to sentence end, no longer than allowed", () => {
    assert(
      property(question, (query) => {
        const finding = search.find(query);
        for (const { article, passage } of passages) {
          const { text, start, end } = search.quote(finding, { article, passage });
          expect(text).toBe(article.text.slice(start, end));
          const first = passage.sentences.findIndex(([from]) => from === start);
          const last = passage.sentences.findIndex(([, to]) => to === end);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(text.length <= LIMIT || first === last).toBe(true);
        }
      }),
      { seed: 3, numRuns: RUNS },
    );
  });

  test("has marks on whole words or whole parts of compounds, in order and apart", () => {
    assert(
      property(question, (query) => {
        const finding = search.find(query);
        for (const hit of finding.hits) {
          const { text, marks } = search.quote(finding, hit);
          let before = 0;
          for (const [start, end] of marks) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            before = end;
            expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}\s.,:-]*$/u);
            expect(isPart(text, start, end) ? end - start : SHORTEST_PART).toBeGreaterThanOrEqual(
              SHORTEST_PART,
            );
          }
        }
      }),
      { seed: 4, numRuns: 3 * RUNS },
    );
  });
});

function isPart(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[start - 1] ?? "") || /[\p{L}\p{N}]/u.test(text[end] ?? "");
}
