import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RootContent } from "mdast";
import { blockText, heading, paragraph, table } from "../../../src/corpus/import/blocks.ts";
import { toCorpusFile } from "../../../src/corpus/import/corpus-file.ts";
import { htmlToBlocks } from "../../../src/corpus/import/page/to-blocks.ts";
import { simplify } from "../../../src/corpus/import/simplify.ts";
import { parseArticle } from "../../../src/corpus/parse.ts";

const runs = process.env["FULL"] ? 10_000 : 100;

const word = fc.oneof(
  fc.constantFrom(
    "SU7",
    "Größe",
    "1.",
    "2)",
    "-",
    "+",
    "*",
    "#",
    "##",
    ">",
    "|",
    "---",
    "===",
    "```",
    "~~~",
    "&amp;",
    "&#65;",
  ),
  fc.constantFrom(
    "<b>",
    "</p>",
    "<!--",
    "-->",
    "[x]",
    "[a](b)",
    "![i](j)",
    "[^1]",
    "_x_",
    "__y__",
    "*z*",
    "a_b_c",
    "\\",
    "\\*",
  ),
  fc.constantFrom(
    "https://a.example/?b=1&c",
    "<https://a.example>",
    "a@b.example",
    "$5",
    "5 %",
    "„so“",
    "…",
    "{{x}}",
    "{%",
    ":::",
    "- [ ]",
  ),
  fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 8 }),
);
const line = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((words) => words.join(" ").replace(/\s+/g, " ").trim())
  .filter((text) => text !== "");

/** What the loader reads from a corpus file with these blocks. */
function reload(blocks: RootContent[]): string[] {
  const entry = {
    title: "T",
    date: null,
    language: "de",
    tags: [],
    source: { name: null, url: null },
    aliases: {},
  } as const;
  const file = toCorpusFile({
    ...entry,
    tags: [],
    body: { type: "root", children: [paragraph("Anfang."), ...blocks] },
  });
  const parsed = parseArticle(file, { id: "t", file: "corpus/t.md" });
  if ("problems" in parsed) throw new Error(parsed.problems.map(({ message }) => message).join());
  const { text, blocks: read } = parsed.article;
  return read.slice(1).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe("a corpus file", () => {
  test("gives back every paragraph and heading as it was written", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const blocks = lines.flatMap((text) => [heading(2, text), paragraph(text)]);
        expect(reload(blocks)).toEqual(lines.flatMap((text) => [`heading: ${text}`, `paragraph: ${text}`]));
      }),
      { numRuns: runs, seed: 7 },
    );
  });

  test("gives back list items and table cells", () => {
    fc.assert(
      fc.property(line, line, (first, second) => {
        const item = (text: string) => ({ type: "listItem" as const, children: [paragraph(text)] });
        const list = {
          type: "list" as const,
          ordered: false,
          spread: false,
          children: [item(first), item(second)],
        };
        expect(
          reload([
            list,
            table([
              ["a", "b"],
              [first, second],
            ]),
          ]),
        ).toEqual([`item: ${first}`, `item: ${second}`, "row: a\tb", `row: ${first}\t${second}`]);
      }),
      { numRuns: runs, seed: 7 },
    );
  });
});

describe("a page", () => {
  const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

  test("gives its words, whatever signs are among them", () => {
    fc.assert(
      fc.property(line, line, (first, second) => {
        const html = `<h2>${escape(first)}</h2><p>x ${escape(second)}</p><table><tr><th>a</th><th>b</th></tr><tr><td>${escape(first)}</td><td>${escape(second)}</td></tr></table>`;
        const texts = simplify(htmlToBlocks(html)).body.children.map((block) => blockText(block));
        expect(texts).toEqual([first, `x ${second}`, `a b ${first} ${second}`]);
      }),
      { numRuns: runs, seed: 7 },
    );
  });
});
