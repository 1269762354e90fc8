import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Article, Corpus, Language } from "../src/corpus/article.ts";
import { sentences } from "../src/text/sentences.ts";

/** One paragraph of an evaluation set; `a03p1` and `n17.2` belong to the articles `a03` and `n17`. */
export type Paragraph = { id: string; title: string; text: string };

export type GoldQuestion = { id: string; question: string; gold: string; answers: string[] };

const paragraph = z.object({ id: z.string(), title: z.string(), text: z.string() });
const question = z.object({
  id: z.string(),
  question: z.string(),
  gold: z.string(),
  answers: z.array(z.string()),
});
const set = z.object({
  lang: z.enum(["de", "en"]).optional(),
  paragraphs: z.array(paragraph).default([]),
  questions: z.array(question).default([]),
});

export type EvaluationSet = z.infer<typeof set>;

/** Reads a file of paragraphs, of questions, or of both. */
export async function readSet(file: string): Promise<EvaluationSet> {
  return set.parse(JSON.parse(await readFile(file, "utf8")));
}

export function articleOf(paragraphId: string): string {
  return paragraphId.replace(/[p.]\d+$/, "");
}

/** The paragraphs as a corpus: an article has its paragraphs as passages. */
export function toCorpus(paragraphs: Paragraph[], language: Language): Corpus {
  const groups = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const id = articleOf(paragraph.id);
    const group = groups.get(id);
    if (group) group.push(paragraph);
    else groups.set(id, [paragraph]);
  }
  const articles = [...groups].map(([id, group]) => toArticle(id, group, language));
  return { articles, defects: [], kept: [], version: "00000000" };
}

function toArticle(id: string, paragraphs: Paragraph[], language: Language): Article {
  const article: Article = {
    id,
    file: `corpus/${id}.md`,
    title: paragraphs[0]?.title ?? id,
    date: null,
    language,
    tags: [],
    source: { name: "", url: "" },
    aliases: {},
    text: "",
    blocks: [],
    passages: [],
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) article.text += "\n\n";
    const start = article.text.length;
    const text = paragraph.text.normalize("NFC");
    article.text += text;
    const end = article.text.length;
    article.blocks.push({ kind: "paragraph", start, end, line: index + 1 });
    article.passages.push({
      id: paragraph.id,
      articleId: id,
      index,
      headings: [],
      start,
      end,
      sentences: sentences(text, language).map(([a, b]) => [a + start, b + start]),
    });
  }
  return article;
}
