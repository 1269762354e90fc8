import type { Article, Corpus, Language } from "../src/corpus/article.ts";
import { sentences } from "../src/text/sentences.ts";

/** An article in few words: each text is one passage. */
export type Draft = Partial<Pick<Article, "title" | "date" | "language" | "tags">> & { texts: string[] };

/** A corpus of small articles for tests of what comes after loading; ids are the keys. */
export function corpusOf(drafts: Record<string, Draft>): Corpus {
  const articles = Object.entries(drafts).map(([id, draft]) => articleOf(id, draft));
  return { articles, defects: [], kept: [], version: "00000000" };
}

function articleOf(
  id: string,
  { title = id, date = null, language = "de", tags = [], texts }: Draft,
): Article {
  const article: Article = {
    id,
    file: `corpus/${id}.md`,
    title,
    date,
    language,
    tags,
    source: { name: "nach Test", url: "https://example.org/" },
    aliases: {},
    text: texts.join("\n\n"),
    blocks: [],
    passages: [],
  };
  let start = 0;
  for (const [index, text] of texts.entries()) {
    article.passages.push(passageOf(article, index, text, start, language));
    article.blocks.push({ kind: "paragraph", start, end: start + text.length, line: index + 1 });
    start += text.length + 2;
  }
  return article;
}

function passageOf(
  { id }: Article,
  index: number,
  text: string,
  start: number,
  language: Language,
): Article["passages"][number] {
  return {
    id: `${id}#${index}`,
    articleId: id,
    index,
    headings: [],
    start,
    end: start + text.length,
    sentences: sentences(text, language).map(([from, to]) => [from + start, to + start]),
  };
}
