import { parse } from "yaml";
import { z } from "zod";

const text = z.union([z.string(), z.number(), z.date()]).transform(String).catch("");
const texts = z
  .union([z.array(text), z.string().transform((line) => line.split(/\s*[,;]\s*/))])
  .transform((values) => values.map((value) => value.trim()).filter((value) => value !== ""))
  .catch([]);
const optional = z
  .union([z.string(), z.number(), z.date()])
  .transform((value) => String(value).trim())
  .transform((value) => (value === "" || value === "unknown" ? null : value))
  .nullable()
  .catch(null);

const source = z
  .union([
    z.object({ name: optional.optional(), url: optional.optional() }),
    z.string().transform((value) => (/^https?:/.test(value) ? { url: value } : { name: value })),
  ])
  .catch({});

/** The fields of our own header, and of the headers that other site generators (Hugo, Jekyll, Ghost) write. */
const schema = z
  .object({
    title: optional.optional(),
    date: optional.optional(),
    published: optional.optional(),
    lang: optional.optional(),
    language: optional.optional(),
    tags: texts.optional(),
    keywords: texts.optional(),
    source: source.optional(),
    url: optional.optional(),
    link: optional.optional(),
    canonical: optional.optional(),
    canonical_url: optional.optional(),
    draft: z
      .literal("true")
      .transform(() => true)
      .catch(false)
      .optional(),
    aliases: z.record(z.string(), z.array(z.string())).catch({}).optional(),
  })
  .catch({});

/** The YAML header of a Markdown file, as far as it is understood, and the text below it. */
export type Headed = { header: z.infer<typeof schema>; body: string; error: string | null };

/** The same limit as the corpus' own: the YAML parser takes seconds for an endless header. */
const MAX_HEADER = 16 * 1024;
const HEADER = /^---[^\S\n]*\n(?:([^]*?)\n)?(?:---|\.\.\.)[^\S\n]*(?:\n|$)/;

/** Splits a Markdown file (LF, no byte order mark) into header and text. A header that is no YAML is an `error`. */
export function readHeader(file: string): Headed {
  const match = HEADER.exec(file);
  if (match === null) return { header: {}, body: file, error: null };
  const body = file.slice(match[0].length);
  const yaml = match[1] ?? "";
  if (yaml.length > MAX_HEADER)
    return { header: {}, body, error: `the header has more than ${MAX_HEADER / 1024} KB` };
  try {
    return { header: schema.parse(parse(yaml, { schema: "failsafe" })), body, error: null };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return { header: {}, body, error: `the header is not YAML: ${reason}` };
  }
}
