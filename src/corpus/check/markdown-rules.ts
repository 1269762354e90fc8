import { dirname, join, normalize } from "node:path/posix";
import type { Nodes } from "mdast";
import { finding, type Rule, type Source } from "./finding.ts";

/** HTML that an import or a web editor left behind; comments are nobody's business. */
export const htmlRemains: Rule = (source, nodes) =>
  nodes
    .filter((node) => node.type === "html")
    .filter(({ value }) => !value.startsWith("<!--"))
    .map((node) => {
      const [tag = ""] = /^<[^\s>]*/.exec(node.value) ?? [];
      return finding(
        "defect",
        source,
        startOf(node),
        `HTML ${tag}> is not shown, write its text as Markdown`,
      );
    });

/** Links without an address of their own must lead to a file of the corpus, and to a heading that is there. */
export function brokenLinks(sources: Source[]): Rule {
  const files = new Map(sources.map((source) => [source.article.file, source]));
  return (source, nodes) =>
    nodes.flatMap((node) => {
      if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return [];
      const problem = linkProblem(node.url, source, files);
      return problem === null ? [] : [finding("defect", source, startOf(node), problem)];
    });
}

function linkProblem(url: string, source: Source, files: Map<string, Source>): string | null {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) return null;
  const [path = "", heading = ""] = decode(url).split("#");
  const file = path === "" ? source.article.file : normalize(join(dirname(source.article.file), path));
  const target = files.get(file);
  if (!target)
    return `the link leads to ${file}, which is no article here, expected one that is, or an https:// address`;
  if (heading === "" || anchorsOf(target).includes(heading)) return null;
  return `the link leads to #${heading}, which ${file} does not have, expected one of #${anchorsOf(target).join(", #")}`;
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url).normalize("NFC");
  } catch {
    return url;
  }
}

/** As GitHub makes them: lower case, spaces to hyphens, no other signs. */
function anchorsOf({ article: { blocks, text } }: Source): string[] {
  return blocks
    .filter(({ kind }) => kind === "heading")
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replace(/\s/g, "-"),
    );
}

function startOf(node: Nodes): { line: number; column: number } {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
