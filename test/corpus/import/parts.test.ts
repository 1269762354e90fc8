import { describe, expect, test } from "vitest";
import { findDate } from "../../../src/corpus/import/date.ts";
import { decode } from "../../../src/corpus/import/decode.ts";
import { slug } from "../../../src/corpus/import/slug.ts";
import { addParagraphs } from "../../../src/corpus/import/wordpress/paragraphs.ts";
import { scanItems } from "../../../src/corpus/import/wordpress/scan.ts";
import { removeShortcodes } from "../../../src/corpus/import/wordpress/shortcodes.ts";

describe("findDate", () => {
  test.for([
    ["24. März 2025", "2025-03-24"],
    ["Mo., 3. Dez. 2024, 10:00 Uhr", "2024-12-03"],
    ["24.03.2025", "2025-03-24"],
    ["March 4th, 2025", "2025-03-04"],
    ["4 Sept 2025", "2025-09-04"],
    ["2025-03-24T23:30:00+01:00", "2025-03-24"],
    ["13/02/2025", "2025-02-13"],
    ["02/13/2025", "2025-02-13"],
    ["02/03/2025", undefined],
    ["30. Februar 2025", undefined],
    ["März 2025", undefined],
    ["Version 1.2.2025.4", undefined],
  ] as const)("%s is %s", ([text, date]) => {
    expect(findDate(text)?.date).toBe(date);
  });
});

describe("decode", () => {
  const umlauts = "Größe – „ja“ 5 €";
  const cp1252 = Buffer.from("Gr\xf6\xdfe \x96 \x84ja\x93 5 \x80", "latin1");

  test("reads UTF-8 and UTF-16 with and without a mark", () => {
    expect(decode(Buffer.from(umlauts))).toBe(umlauts);
    expect(decode(Buffer.from(`\ufeff${umlauts}`))).toBe(umlauts);
    expect(decode(Buffer.from(`\ufeff${umlauts}`, "utf16le"))).toBe(umlauts);
  });

  test("reads windows-1252, also where the page claims UTF-8", () => {
    expect(decode(cp1252)).toBe(umlauts);
    const claim = '<meta charset="utf-8">';
    expect(decode(Buffer.concat([Buffer.from(claim), cp1252]))).toBe(claim + umlauts);
  });

  test("reads UTF-8 where the page claims windows-1252, and with one broken byte", () => {
    const page = `<meta charset="windows-1252">${umlauts.repeat(20)}`;
    expect(decode(Buffer.from(page))).toBe(page);
    expect(decode(Buffer.concat([Buffer.from(page), Buffer.from([0xc3])]))).toBe(`${page}\ufffd`);
  });

  test("believes another claim where the bytes do not contradict it", () => {
    expect(decode(Buffer.from('<meta charset="iso-8859-15">5 \xa4', "latin1"))).toContain("5 €");
    expect(decode(Buffer.from('<meta charset="nonsense">\xe4', "latin1"))).toContain("ä");
  });
});

describe("slug", () => {
  test.for([
    ["Größe: 5 € für Xiaomi’s Café?", "groesse-5-fuer-xiaomis-cafe"],
    ["../../etc/passwd", "etc-passwd"],
    ["CON", "con-article"],
    ["README", "readme-article"],
    ["小米", ""],
    ["a".repeat(300), "a".repeat(80)],
  ] as const)("%s becomes %s", ([title, name]) => {
    expect(slug(title)).toBe(name);
  });
});

describe("scanItems", () => {
  const xml = `<rss><channel><title>T</title><!-- <item> --><item a="1"><x><![CDATA[</item>]]></x></item>\n<items/><item><y/></item ></channel>`;
  const items = ['<item a="1"><x><![CDATA[</item>]]></x></item>', "<item><y/></item >"];

  test.for([1, 2, 3, 5, 7, 11, 1000])("finds the items in chunks of %i characters", async (size) => {
    const found: (string | null)[] = [];
    for await (const { kind, xml } of scanItems(chunks(xmlOf(), size))) if (kind === "item") found.push(xml);
    expect(found).toEqual(items);
  });

  test("skips an endless item without holding it, and goes on behind it", async () => {
    const long = [
      "<item>",
      ...Array.from({ length: 20 }, () => "x".repeat(1_000_000)),
      "</item><item>b</item>",
    ];
    const found: (string | null)[] = [];
    for await (const { kind, xml } of scanItems(list(long))) if (kind === "item") found.push(xml);
    expect(found).toEqual([null, "<item>b</item>"]);
  });

  function xmlOf(): string {
    return xml;
  }
});

async function* chunks(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function* list(parts: string[]): AsyncGenerator<string> {
  yield* parts;
}

describe("WordPress content", () => {
  test("empty lines are paragraphs, lines are breaks, blocks stay", () => {
    expect(addParagraphs("Eins\nzwei\n\nDrei\n<ul><li>x</li></ul>\n\n<h2>Vier</h2>\nFünf")).toBe(
      "<p>Eins<br>\nzwei</p>\n\n<p>Drei<br>\n<ul><li>x</li></ul></p>\n\n<h2>Vier</h2>\n\n<p>Fünf</p>",
    );
  });

  test("shortcodes go, brackets of the author stay", () => {
    expect(
      removeShortcodes(
        '[vc_row][vc_column width="1/2"]Text [sic] und [1][/vc_column][/vc_row][gallery ids="1"]',
      ).content.trim(),
    ).toBe("Text [sic] und [1]");
  });
});
