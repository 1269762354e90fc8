import { describe, expect, test } from "vitest";
import { parseInline, parseMarkdown, type Block, type Inline } from "../../src/preview/page/markdown.ts";

/** A tree in one line: `strong(text)`. */
function show(nodes: Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.text;
      if (node.type === "code") return `code(${node.text})`;
      if (node.type === "timestamp") return `time(${node.seconds} ${node.style})`;
      if (node.type === "mention") return `${node.kind}(${node.name})`;
      if (node.type === "link") return `link(${node.url} ${show(node.children)})`;
      return `${node.type}(${show(node.children)})`;
    })
    .join("");
}

function showBlocks(blocks: Block[]): string[] {
  return blocks.map((block) => {
    if (block.type === "code") return `code: ${block.text}`;
    if (block.type === "quote") return `quote: ${showBlocks(block.children).join(" | ")}`;
    if (block.type === "list") return `list: ${showItems(block)}`;
    if (block.type === "heading") return `h${block.level}: ${show(block.children)}`;
    return `${block.type}: ${show(block.children)}`;
  });
}

function showItems(list: Extract<Block, { type: "list" }>): string {
  return list.items
    .map((item, index) => {
      const mark = list.start === null ? "-" : `${list.start + index}.`;
      return `${mark} ${show(item.children)}${item.lists.map((nested) => `[${showItems(nested)}]`).join("")}`;
    })
    .join(" ");
}

describe("parseInline", () => {
  test.for([
    ["**bold** and *italic* and _italic_", "strong(bold) and emphasis(italic) and emphasis(italic)"],
    ["***both***", "strong(emphasis(both))"],
    ["__under__ ~~gone~~ ||secret||", "underline(under) strike(gone) spoiler(secret)"],
    ["snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"],
    ["`a * b` ``x`y``", "code(a * b) code(x`y)"],
    ["**bold *and italic***", "strong(bold emphasis(and italic))"],
    [String.raw`\*not\* \_it\_ \# \<@1\> \\`, String.raw`*not* _it_ # <@1> \ `.trimEnd()],
    ["[Text](https://example.org/a_(b))", "link(https://example.org/a_(b) Text)"],
    ["[Text](<https://example.org>)", "link(https://example.org Text)"],
    ["[Text](javascript:alert(1))", "[Text](javascript:alert(1))"],
    ["see https://example.org/x_y.", "see link(https://example.org/x_y https://example.org/x_y)."],
    ["<https://example.org>", "link(https://example.org https://example.org)"],
    ["<t:1742601600:D> <t:0>", "time(1742601600 D) time(0 f)"],
    [
      "<@123> <#4> <@&5> </facts:0> @everyone",
      "user(123) channel(4) role(5) command(facts) everyone(everyone)",
    ],
    ["<script>alert(1)</script> & <b>", "<script>alert(1)</script> & <b>"],
    ["**open", "**open"],
    ["h https h**h**", "h https hstrong(h)"],
  ] as const)("%s", ([text, expected]) => {
    expect(show(parseInline(text))).toBe(expected);
  });

  test("reads 4,000 signs without end in no time", () => {
    for (const sign of ["*", "_", "**a", "||", "[", "`", "~~", "<", "[a](", "__a "]) {
      const text = sign.repeat(4000 / sign.length);
      expect(show(parseInline(text)).length).toBeGreaterThan(0);
    }
  });
});

describe("parseMarkdown", () => {
  test("headings, subtext and paragraphs", () => {
    const text = "# One\n### Three\n-# small *print*\nline one\nline two\n#### no heading";
    expect(showBlocks(parseMarkdown(text))).toEqual([
      "h1: One",
      "h3: Three",
      "subtext: small emphasis(print)",
      "paragraph: line one\nline two\n#### no heading",
    ]);
  });

  test("quotes of one line, of several, and to the end", () => {
    expect(showBlocks(parseMarkdown("> a **b**\n> c\nrest\n>no quote\n>>> to\nthe end"))).toEqual([
      "quote: paragraph: a strong(b)\nc",
      "paragraph: rest\n>no quote",
      "quote: paragraph: to\nthe end",
    ]);
  });

  test("lists with dots, numbers and levels", () => {
    expect(showBlocks(parseMarkdown("- a\n  - a1\n  - a2\n- b\n3. c\n"))).toEqual([
      "list: - a[- a1 - a2] - b - c",
    ]);
    expect(showBlocks(parseMarkdown("- `a`\n  more\n- b\nend"))).toEqual([
      "list: - code(a)\nmore - b",
      "paragraph: end",
    ]);
    expect(showBlocks(parseMarkdown("3. c\n4. d"))).toEqual(["list: 3. c 4. d"]);
  });

  test("code blocks keep their text as it is", () => {
    expect(showBlocks(parseMarkdown("before\n```ts\nconst *a* = 1;\n```\nafter"))).toEqual([
      "paragraph: before",
      "code: const *a* = 1;",
      "paragraph: after",
    ]);
    expect(showBlocks(parseMarkdown("\\`\\`\\`no code\\`\\`\\`"))).toEqual(["paragraph: ```no code```"]);
  });
});
