import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { sentences } from "../text/sentences.ts";
import type { Article, Corpus } from "./article.ts";

/** Reads every article of a folder. (First draft: the loader proper replaces it.) */
export async function loadCorpus(dir: string): Promise<Corpus> {
  const names = (await readdir(dir)).filter((name) => name.endsWith(".md") && name !== "README.md").sort();
  const hash = createHash("sha256");
  const articles: Article[] = [];
  for (const name of names) {
    const file = await readFile(join(dir, name), "utf8");
    hash.update(name).update(file);
    articles.push(draft(name, file.normalize("NFC")));
  }
  return { articles, defects: [], version: hash.digest("hex").slice(0, 8) };
}

function draft(name: string, file: string): Article {
  const [, header = "", body = ""] = file.split(/^---$/m);
  const article: Article = {
    aliases: {},
    tags: [],
    ...parse(header),
    id: basename(name, ".md"),
    file: `corpus/${name}`,
    text: "",
    blocks: [],
    passages: [],
  };
  let headings: string[] = [];
  for (const part of body.trim().split(/\n\n+/)) {
    const kind = part.startsWith("#") ? "heading" : "paragraph";
    const text = part.replace(/^(#+|-) /gm, "");
    if (article.text !== "") article.text += "\n\n";
    const start = article.text.length;
    article.text += text;
    article.blocks.push({ kind, start, end: article.text.length, line: 1 });
    if (kind === "heading") headings = [text];
    else {
      const index = article.passages.length;
      const ranges = sentences(text, article.language).map(([a, b]): [number, number] => [
        a + start,
        b + start,
      ]);
      article.passages.push({
        id: `${article.id}#${index}`,
        articleId: article.id,
        index,
        headings,
        start,
        end: article.text.length,
        sentences: ranges,
      });
    }
  }
  return article;
}
