import type { Article, Corpus, Passage } from "../corpus/article.ts";
import type { Pace } from "../pace.ts";
import { fold } from "../text/fold.ts";
import { hash } from "../text/grams.ts";
import { createCompleter, type Completable, type Completer } from "./completer.ts";

/** A section of an article, as it is offered while typing; without headings it is the article itself. */
export type Section = { article: Article; headings: string[]; passages: Passage[] };

export type Sections = {
  complete: Completer<Section>;
  /** The section that a choice or its exact label names, or null. */
  find(query: string): Section | null;
};

/** Between the title and the headings of a label. */
const STEP = " › ";

/** The articles and their sections, the newest first. */
export async function sectionsOf(corpus: Corpus, pace: Pace): Promise<Sections> {
  const byQuery = new Map<string, Section>();
  const entries: Completable<Section>[] = [];
  for (const article of corpus.articles) {
    const whole = { article, headings: [], passages: article.passages };
    for (const section of [whole, ...sectionsOfArticle(article)]) {
      const label = labelOf(section);
      byQuery.set(idOf(section), section);
      byQuery.set(fold(label), section);
      entries.push({ text: label, weight: weightOf(section), value: section });
    }
    await pace();
  }
  return {
    complete: await createCompleter(entries, pace),
    find: (query) => byQuery.get(query) ?? byQuery.get(fold(query).trim()) ?? articleOf(query, byQuery),
  };
}

function sectionsOfArticle(article: Article): Section[] {
  const sections = new Map<string, Section>();
  for (const passage of article.passages) {
    const { headings } = passage;
    if (headings.length === 0) continue;
    const key = headings.join(STEP);
    const known = sections.get(key);
    if (known) known.passages.push(passage);
    else sections.set(key, { article, headings, passages: [passage] });
  }
  return [...sections.values()];
}

/** "Artikel › Abschnitt". */
export function labelOf({ article, headings }: Section): string {
  return [article.title, ...headings].join(STEP);
}

const ID_MARK = "§";
/** Discord's limit on the value of a choice is 100; the mark and the hashes need the rest. */
const MAX_ARTICLE_ID = 70;

/** A short id of a section: the article's id and a hash of its headings, so that edits elsewhere do not matter. */
export function idOf({ article, headings }: Section): string {
  const long = article.id.length > MAX_ARTICLE_ID;
  const name = long ? `${article.id.slice(0, MAX_ARTICLE_ID)}~${hash(article.id).toString(36)}` : article.id;
  return `${ID_MARK}${name}${headings.length > 0 ? `/${hash(headings.join(STEP)).toString(36)}` : ""}`;
}

/** A section that is gone leads to its article. */
function articleOf(query: string, byQuery: ReadonlyMap<string, Section>): Section | null {
  if (!query.startsWith(ID_MARK)) return null;
  return byQuery.get(query.replace(/\/[0-9a-z]+$/, "")) ?? null;
}

/** The words of an id, to search for when the article is gone, too. */
export function wordsOfId(query: string): string {
  if (!query.startsWith(ID_MARK)) return query;
  return query
    .slice(1)
    .replace(/[~/][0-9a-z]+$/g, "")
    .replaceAll("-", " ");
}

/** Days since 1970: the newest first; undated articles last; articles before their sections. */
function weightOf({ article, headings }: Section): number {
  const day = article.date === null ? 0 : Date.parse(article.date) / 86_400_000;
  return day + (headings.length === 0 ? 0.5 : 0);
}
