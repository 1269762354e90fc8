import type { Article, Corpus } from "../src/corpus/article.ts";

/** Shape of a synthetic article: about what a news article has. */
const PASSAGES = 5;
const SENTENCES = 4;
/** Of so many words one is a new name: a vocabulary grows with the text, as Heaps' law says it does. */
const WORDS_PER_NAME = 40;

/**
 * A corpus of natural sentences, the same for the same number: sentences of real articles are shuffled, and some of their
 * words are replaced by generated names and numbers, so that the vocabulary grows as it does in real text.
 */
export function syntheticCorpus(articles: number, seed: Corpus): Corpus {
  const random = createRandom(1);
  const sentences = seed.articles
    .filter(({ language }) => language === "de")
    .flatMap((article) =>
      article.passages.flatMap((passage) =>
        passage.sentences.map(([start, end]) => article.text.slice(start, end)),
      ),
    );
  const made = Array.from({ length: articles }, (_, index) => makeArticle(index, sentences, random));
  return { articles: made, defects: [], kept: [], version: "00000000" };
}

/** Mulberry32, a small generator with a fixed seed. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function makeArticle(index: number, sentences: string[], random: () => number): Article {
  const id = `article-${index}`;
  const name = makeName(random, index);
  const article: Article = {
    id,
    file: `corpus/${id}.md`,
    title: `${name} und ${makeName(random, index)} ${index}`,
    date: new Date(1.7e12 + index * 3.6e6).toISOString().slice(0, 10),
    language: "de",
    tags: [name],
    source: { name: "synthetic", url: "https://example.org/" },
    aliases: {},
    text: "",
    blocks: [],
    passages: [],
  };
  for (let passage = 0; passage < PASSAGES; passage++) addPassage(article, passage, sentences, random);
  return article;
}

function addPassage(article: Article, index: number, sentences: string[], random: () => number): void {
  if (index > 0) article.text += "\n\n";
  const start = article.text.length;
  const ranges: [number, number][] = [];
  for (let count = 0; count < SENTENCES; count++) {
    if (count > 0) article.text += " ";
    const from = article.text.length;
    article.text += varied(sentences[Math.floor(random() * sentences.length)] ?? "", random);
    ranges.push([from, article.text.length]);
  }
  const { id } = article;
  article.passages.push({
    id: `${id}#${index}`,
    articleId: id,
    index,
    headings: index === 0 ? [] : [`Abschnitt ${index}`],
    start,
    end: article.text.length,
    sentences: ranges,
  });
}

/** Some words become names, numbers become other numbers. */
function varied(sentence: string, random: () => number): string {
  return sentence
    .replaceAll("\n", " ")
    .replace(/\p{L}{4,}/gu, (word) => (random() < 1 / WORDS_PER_NAME ? makeName(random, 1e6) : word))
    .replace(/\d/g, (digit) => (random() < 0.5 ? String(Math.floor(random() * 10)) : digit));
}

const SYLLABLES =
  "ba ber dan den fel gar hei kor lan mar nau ron sel ster tal ven wei zin bach burg dorf feld".split(" ");

/** Few names are frequent and many are rare (Zipf): a squared chance picks low numbers often. */
function makeName(random: () => number, most: number): string {
  let number = Math.floor(random() ** 3 * Math.max(50, most));
  let name = "";
  do {
    name += SYLLABLES[number % SYLLABLES.length] ?? "";
    number = Math.floor(number / SYLLABLES.length);
  } while (number > 0);
  name += SYLLABLES[name.length % SYLLABLES.length] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
}
