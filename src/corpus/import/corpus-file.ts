import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Root } from "mdast";
import { Document, isMap, isSeq } from "yaml";
import type { Article } from "../article.ts";

/** What stands in a corpus file. */
export type CorpusEntry = Pick<Article, "title" | "date" | "language" | "tags" | "source" | "aliases"> & {
  body: Root;
};

/** What a header says where nobody knows: the loader reads it as null. */
export const UNKNOWN = "unknown";

/** An article as the text of a corpus file. Its words are escaped, so that the loader reads back the same plain text. */
export function toCorpusFile(entry: CorpusEntry): string {
  const body = toMarkdown(entry.body, {
    bullet: "-",
    listItemIndent: "one",
    rule: "-",
    fences: true,
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  });
  return `---\n${toHeader(entry)}---\n\n${body.trim()}\n`;
}

function toHeader({ title, date, language, tags, source, aliases }: CorpusEntry): string {
  const header = new Document({
    title,
    date: date ?? UNKNOWN,
    language,
    tags,
    source: { name: source.name ?? UNKNOWN, url: source.url ?? UNKNOWN },
    ...(Object.keys(aliases).length === 0 ? {} : { aliases }),
  });
  for (const key of ["tags", "source", "aliases"]) {
    const value = header.get(key);
    if (isSeq(value) || isMap(value)) value.flow = true;
  }
  return header
    .toString({ lineWidth: 0, flowCollectionPadding: true })
    .replace(/^tags: \[ (.*) \]$/m, "tags: [$1]");
}
