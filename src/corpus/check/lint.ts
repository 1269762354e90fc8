import { readFile } from "node:fs/promises";
import type { Nodes } from "mdast";
import type { Archive } from "../../archive.ts";
import { findFiles } from "../files.ts";
import { parseMarkdown } from "../parse.ts";
import {
  longSentences,
  mixedUmlauts,
  nearDuplicates,
  undated,
  unlabelledFigures,
  untagged,
} from "./article-rules.ts";
import type { Finding, Source } from "./finding.ts";
import { brokenLinks, htmlRemains } from "./markdown-rules.ts";
import { decomposedUmlauts, invisibleCharacters } from "./text-rules.ts";

/** What is worth a look in the articles that can be read, by file and place. */
export async function lintCorpus(
  dir: string,
  { articles, figures }: Pick<Archive, "articles" | "figures">,
): Promise<Finding[]> {
  const sources = await readSources(dir, articles);
  const rules = [
    invisibleCharacters,
    decomposedUmlauts,
    htmlRemains,
    undated,
    untagged,
    longSentences,
    unlabelledFigures(figures),
    brokenLinks(sources),
  ];
  const findings = [
    ...sources.flatMap((source) => {
      const nodes = nodesOf(source.raw);
      return rules.flatMap((rule) => rule(source, nodes));
    }),
    ...mixedUmlauts(sources),
    ...nearDuplicates(sources),
  ];
  return findings.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

function nodesOf(markdown: string): Nodes[] {
  const all: Nodes[] = [];
  const collect = (node: Nodes): void => {
    all.push(node);
    if ("children" in node) node.children.forEach(collect);
  };
  parseMarkdown(markdown).forEach(collect);
  return all;
}

async function readSources(dir: string, articles: Archive["articles"]): Promise<Source[]> {
  const byFile = new Map([...articles.values()].map((article) => [article.file, article]));
  const { files } = await findFiles(dir);
  const sources: Source[] = [];
  for (const { file, path } of files) {
    const article = byFile.get(file);
    if (!article) continue;
    const raw = await readFile(path, "utf8");
    sources.push({ article, raw: raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n") });
  }
  return sources;
}
