import { articleFile as good } from "./folder.ts";

const header = (change: Record<string, string | null>) => good("Titel", "Text.", change);
const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part)));
/** A good article without its body. */
const top = (title: string) => good(title, "");

/** Every kind of broken file, and what its line must say. */
export const BROKEN: Record<string, [content: string | Buffer, line: string]> = {
  "empty file": ["", "1:1 the file is empty, write a header between two lines --- and the text below it"],
  "white space only": [
    " \n\n",
    "1:1 the file is empty, write a header between two lines --- and the text below it",
  ],
  "no header": [
    "# Titel\n\nText.\n",
    "1:1 the header is missing, begin the file with a line ---, then title, date, language, tags and source, then a line ---",
  ],
  "header without an end": [
    "---\ntitle: Titel\n\nText.\n",
    "1:1 the header has no end, put a line --- after its last field",
  ],
  "header without fields": [
    "---\n---\nText.\n",
    "2:1 the header has no fields, write title, date, language, tags, source, aliases as corpus/README.md shows",
  ],
  "header that is a list": [
    "---\n- title\n- date\n---\nText.\n",
    "2:1 the header has no fields, write title, date, language, tags, source, aliases as corpus/README.md shows",
  ],
  "no text": [top("Ohne Text"), "8:1 the article has no text, write at least one paragraph"],
  "headings only": [
    good("Ohne Text", "## Eins\n\n## Zwei"),
    "8:1 the article has no text, write at least one paragraph",
  ],
  "a field is missing": [
    header({ date: null }),
    "2:1 date is missing, add date: 2025-03-24 or date: unknown",
  ],
  "several fields are missing": [
    header({ title: null, tags: null, source: null }),
    "2:1 title, tags, source are missing, add title: …; tags: [Xiaomi, SU7]; source: { name: …, url: https://… }",
  ],
  "an unknown field": [
    header({ author: "Ich" }),
    "7:1 unknown field author, expected one of title, date, language, tags, source, aliases",
  ],
  "a misspelt field": [header({ date: null, datum: "2025-03-24" }), "6:1 unknown field datum, expected date"],
  "a field twice": [
    header({ "title ": "Noch einer" }),
    "7:1 header: not YAML: this field stands twice, keep one",
  ],
  "an empty title": [header({ title: '" "' }), '2:8 title: expected text, not " "'],
  "a title that is a number": [
    header({ title: "2025" }),
    "2:8 title: expected text, put it in quotation marks, not 2025",
  ],
  "a date that does not exist": [
    header({ date: "2025-02-30" }),
    '3:7 date: expected a day that exists, like 2025-03-24, or unknown, not "2025-02-30"',
  ],
  "a date in German form": [
    header({ date: "24.03.2025" }),
    '3:7 date: expected a day that exists, like 2025-03-24, or unknown, not "24.03.2025"',
  ],
  "no leap year": [
    header({ date: "2025-02-29" }),
    '3:7 date: expected a day that exists, like 2025-03-24, or unknown, not "2025-02-29"',
  ],
  "a language that is not spoken": [header({ language: "fr" }), '4:11 language: expected de or en, not "fr"'],
  "tags without brackets": [
    header({ tags: "Xiaomi, SU7" }),
    '5:7 tags: expected a list like [Xiaomi, SU7], not "Xiaomi, SU7"',
  ],
  "a tag that is a number": [
    header({ tags: "[SU7, 2025]" }),
    "5:13 tags: expected text, put it in quotation marks, not 2025",
  ],
  "a source that is a text": [
    header({ source: "Blatt" }),
    '6:9 source: expected { name: …, url: https://… }, not "Blatt"',
  ],
  "a source without address": [
    header({ source: "{ name: Blatt }" }),
    "6:9 source.url is missing, add url: https://…",
  ],
  "a source with an unknown field": [
    header({ source: "{ name: Blatt, url: https://a.de, by: Ich }" }),
    "6:43 unknown field source.by, expected name and url only",
  ],
  "an address that is not http": [
    header({ source: "{ name: Blatt, url: ftp://example.org/a }" }),
    '6:29 source.url: expected an address that begins with https:// or http://, or unknown, not "ftp://example.org/a"',
  ],
  "an address that runs code": [
    header({ source: "{ name: Blatt, url: 'javascript:alert(1)' }" }),
    '6:29 source.url: expected an address that begins with https:// or http://, or unknown, not "javascript:alert(1)"',
  ],
  "an alias without list": [
    header({ aliases: "{ Samsung: Samsung Electronics }" }),
    '7:21 aliases.Samsung: expected a list like [Xiaomi, SU7], not "Samsung Electronics"',
  ],
  "a colon in the title": [
    header({ title: "Xiaomi: das Auto" }),
    "2:8 header: not YAML: a second colon, put a value with a colon in quotation marks",
  ],
  "a quotation mark without end": [
    header({ title: '"Xiaomi' }),
    "2:8 header: not YAML: a closing quotation mark or bracket is missing, add it",
  ],
  "a bracket without end": [
    header({ tags: "[Xiaomi" }),
    "5:7 header: not YAML: a closing quotation mark or bracket is missing, add it",
  ],
  "a tab before a field": [header({ "\tsource": "{}" }), "7:1 header: not YAML: a tab, indent with spaces"],
  "a YAML alias": [
    header({ title: "*anchor" }),
    "2:1 header: YAML aliases (*name) are not read here, write the value out",
  ],
  "a huge header": [
    header({ tags: `[${"Wort, ".repeat(4000)}Ende]` }),
    "2:1 the header has 24 KB, use at most 16 KB",
  ],
  "windows-1252": [
    bytes(top("Umlaut"), "Die R", [0xe4], "der.\n"),
    "9:6 byte 0xE4 is not valid UTF-8, save the file as UTF-8",
  ],
  "invalid UTF-8 in the header": [
    bytes("---\ntitle: �", [0xc3, 0x28], "\n---\nText.\n"),
    "2:9 byte 0xC3 is not valid UTF-8, save the file as UTF-8",
  ],
  "UTF-16": [Buffer.from(`\uFEFF${good("Titel")}`, "utf16le"), "1:1 the file is UTF-16, save it as UTF-8"],
  "a NUL byte": [
    good("Titel", "Erste Zeile.\nZweite \0 Zeile."),
    "9:8 the file contains a NUL byte, save it as plain UTF-8 text",
  ],
  "over 256 KB": [
    good("Titel", "Das ist ein Satz. ".repeat(15_000)),
    "1:1 the file has 264 KB, split it into articles of at most 256 KB",
  ],
  "quotations nested 21 deep": [
    good("Titel", `Text.\n\n${"> ".repeat(21)}tief`),
    "10:43 lists and quotations are nested deeper than 20, flatten them",
  ],
  "lists nested 21 deep": [
    good("Titel", Array.from({ length: 21 }, (_, depth) => `${"  ".repeat(depth)}- tief`).join("\n")),
    "28:43 lists and quotations are nested deeper than 20, flatten them",
  ],
  "ten thousand nested quotations": [
    good("Titel", `${"> ".repeat(20)}a\n\n`.repeat(510)),
    "1008:41 more than 10000 list items and quotations, split the article",
  ],
  "endless emphasis": [
    good("Titel", `Text.\n\n${"*a ".repeat(600)}\n${"b* ".repeat(600)}`),
    "11:1 more than 1000 *, _, [, `, < or & in one paragraph, put them in fewer words",
  ],
  "a thousand underlines": [
    good("Titel", "a\n-\n".repeat(1001)),
    "2005:1 more than 1000 lines of hyphens or equals signs, begin headings with ##",
  ],
  "ten thousand lines": [
    good("Titel", "a\n".repeat(10_000)),
    "10001:1 more than 10000 lines, split the article",
  ],
  "a thousand cells": [
    good("Titel", `${"|a".repeat(1001)}|\n${"|-".repeat(1001)}|`),
    "8:1 more than 1000 cells in one row, split the table",
  ],
  "lists nested a thousand deep": [
    good("Titel", `${"- ".repeat(1000)}tief`),
    "8:43 lists and quotations are nested deeper than 20, flatten them",
  ],
};
