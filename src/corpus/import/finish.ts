import { basename, extname } from "node:path";
import { toString } from "mdast-util-to-string";
import type { Source } from "../article.ts";
import { parseArticle } from "../parse.ts";
import { decode } from "../read.ts";
import type { Catalog, CatalogEntry } from "./catalog.ts";
import { cleanCharacters } from "./characters.ts";
import { toCorpusFile, type CorpusEntry } from "./corpus-file.ts";
import { NO_ARTICLE, type Draft } from "./draft.ts";
import { findDate } from "./date.ts";
import { detectLanguage } from "./language.ts";
import { placeFor, type Place } from "./place.ts";

/** What nobody but a person can say. */
export type Missing = "title" | "date" | "language" | "tags" | "source name" | "source address";

export type Finished = { place: Place; content: string; missing: Missing[]; notes: string[] };

type Wishes = { out: string; source: Partial<Source> };

/**
 * Makes a corpus file of a draft. What the source did not say is taken from the person who imports, then from the
 * corpus file that is this article already (a person filled it in there), and is missing otherwise.
 */
export function finish(
  { from, draft }: { from: string; draft: Draft },
  { out, source: wished }: Wishes,
  catalog: Catalog,
): Finished | { problem: string } {
  const text = draft.body.children.map((block) => toString(block)).join("\n");
  if (!/\p{L}/u.test(text)) return { problem: NO_ARTICLE };
  const title = line(draft.title ?? "") || titleFromName(from);
  const source = { ...draft.source, ...wished };
  const place = placeFor({ title, date: draft.date, source }, catalog, out);
  const answered = withAnswers({ ...draft, source }, place.existing);
  const entry: CorpusEntry = {
    ...answered,
    title: place.title,
    language: answered.language ?? detectLanguage(text) ?? "de",
    tags: [...new Set(answered.tags.map(line))],
  };
  const content = toCorpusFile(entry);
  const problem = findProblem(content, place);
  if (problem !== null) return { problem };
  return {
    place,
    content,
    missing: missing(draft, answered, detectLanguage(text) !== null),
    notes:
      place.title === title || place.existing !== null
        ? []
        : [`another article is called “${title}”: find a title of its own`],
  };
}

/** What the loader would say of the file: one that it refuses is not written. */
function findProblem(content: string, { id, file }: Place): string | null {
  const read = decode(Buffer.from(content));
  if ("problem" in read) return read.problem.message;
  const parsed = parseArticle(read.text, { id, file });
  return "problems" in parsed ? (parsed.problems[0]?.message ?? null) : null;
}

function line(text: string): string {
  return cleanCharacters(text).replace(/\s+/g, " ").trim();
}

function titleFromName(from: string): string {
  const name = basename(from, extname(from)).replace(/[-_\s]+/g, " ");
  return line(name) || "Ohne Titel";
}

/** A person's answers in the existing file stand for what the source does not say. */
function withAnswers(draft: Draft, existing: CatalogEntry | null): Draft {
  if (existing === null) return draft;
  const { header } = existing;
  const language = header.language === "de" || header.language === "en" ? header.language : null;
  return {
    ...draft,
    date: draft.date ?? findDate(header.date ?? "")?.date ?? null,
    language: draft.language ?? language,
    tags: draft.tags.length === 0 ? (header.tags ?? []) : draft.tags,
    source: {
      name: draft.source.name ?? header.source?.name ?? null,
      url: draft.source.url ?? header.source?.url ?? null,
    },
    aliases: Object.keys(draft.aliases).length === 0 ? (header.aliases ?? {}) : draft.aliases,
  };
}

function missing(draft: Draft, { date, language, tags, source }: Draft, detected: boolean): Missing[] {
  const gaps: [Missing, boolean][] = [
    ["title", draft.title === null],
    ["date", date === null],
    ["language", language === null && !detected],
    ["tags", tags.length === 0],
    ["source name", source.name === null],
    ["source address", source.url === null],
  ];
  return gaps.flatMap(([name, gap]) => (gap ? [name] : []));
}
