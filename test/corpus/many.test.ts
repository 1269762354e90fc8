import { expect, test } from "vitest";
import { defectLine } from "../../src/corpus/defect.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { BROKEN } from "./broken.ts";
import { articleFile, corpusFolder } from "./folder.ts";

/** Larger kinds of broken files would only make the test slow. */
const MAX_SIZE = 2_000;
const COUNT = process.env["FULL"] ? 5_000 : 200;

test(`${COUNT} malformed files among as many good ones give one line each and lose no article`, async () => {
  const kinds = Object.values(BROKEN).filter(([content]) => content.length < MAX_SIZE);
  const files: Record<string, string | Buffer> = {};
  const expected: string[] = [];
  for (let index = 0; index < COUNT; index++) {
    const [content, line] = kinds[index % kinds.length] ?? ["", ""];
    const name = `${index % 20}/${String(index).padStart(5, "0")}`;
    files[`${name}-broken.md`] = content;
    files[`${name}-good.md`] = articleFile(`Artikel ${index}`, `Der Wagen ${index} hat ${index} Räder.`);
    expected.push(`corpus/${name}-broken.md:${line}`);
  }
  const { articles, defects } = await loadCorpus(await corpusFolder(files));
  expect(articles.length).toBe(COUNT);
  expect(defects.map(defectLine)).toEqual(expected.sort());
}, 180_000);
