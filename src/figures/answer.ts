import type { FigureLine, FiguresAnswer, Quote, Reference } from "../answer.ts";
import type { Context } from "../command.ts";
import type { Article } from "../corpus/article.ts";
import { toReference } from "../reference.ts";
import type { Figure } from "./figure.ts";
import { REACH } from "./focus.ts";
import { group, type Entry, type Group } from "./groups.ts";
import type { OfSubject } from "./index.ts";
import { withOwner, type Owner } from "./owner.ts";
import { paged } from "./pages.ts";
import type { Selection } from "./selection.ts";

/** An item is quoted with the sentence that introduces it, if the two are not longer than an excerpt. */
const MAX_QUOTE = 300;

/** One page of the figures of a subject. */
export function figuresAnswer(
  query: string,
  { subject, figures, mixed }: Selection,
  period: string | undefined,
  context: Context,
): FiguresAnswer {
  const { archive, now, view, locale } = context;
  const groups = group(figures, archive.articles, subject, locale);
  const pages = paged(groups);
  const page = Math.min(Math.max(1, view.page), pages.length);
  const shown = pages[page - 1] ?? [];
  const sources = sourcesOf(shown, archive.articles, now);
  const isOfProduct = archive.figures.names.resolve(subject)?.kind === "product";
  const names = (owner: Owner, linked: OfSubject) =>
    owner.name !== subject && (mixed || isNarrower(owner, linked, subject, isOfProduct));
  const number = (linked: OfSubject) => 1 + sources.findIndex(({ id }) => id === linked.figure.articleId);
  const entries = shown.flatMap(({ entries }) => entries);
  return {
    kind: "figures",
    query,
    subject,
    period: period ?? null,
    groups: shown.map(({ label, entries }) => ({
      label,
      lines: entries.map((entry) => toLine(entry, number, names)),
    })),
    sources,
    paging: { page, pages: pages.length },
    evidence:
      view.part === "evidence" ? entries.flatMap((entry) => evidence(entry, archive.articles, number)) : [],
  };
}

function toLine(
  { linked, same, differing }: Entry,
  number: (linked: OfSubject) => number,
  /** Whether a line names whose figure it is: where a company is asked for, figures of its products are not its own. */
  names: (owner: Owner, linked: OfSubject) => boolean,
): FigureLine {
  const { figure } = linked;
  const named = same.find(({ owner }) => owner && figure.subjects.includes(owner.name));
  const owner = linked.owner ?? named?.owner ?? null;
  return {
    figure: shown(
      owner && names(owner, linked) ? { ...figure, label: withOwner(figure.label, owner) } : figure,
    ),
    sources: [...new Set([linked, ...same].map(number))],
    disagrees: differing.map((entry) => ({ figure: entry.linked.figure, sources: [number(entry.linked)] })),
  };
}

/**
 * Whether a figure is of another or of something narrower than the subject that was asked for: of a product of the company, of a company in the
 * place. Not if both are only carried down from one sentence ("das Unternehmen"), nor if only the title names the product and the
 * sentence names the company.
 */
function isNarrower(
  owner: Owner,
  { subjects, figure }: OfSubject,
  subject: string,
  isOfProduct: boolean,
): boolean {
  if (subjects.some(({ name, reports }) => name === subject && reports === true)) return true;
  const reachOf = (name: string) => subjects.find((known) => known.name === name)?.reach ?? REACH.article;
  const [own, asked] = [reachOf(owner.name), reachOf(subject)];
  const isPlace = subjects.some(({ name, reach }) => name === subject && reach <= REACH.section);
  if (owner.kind !== "product") return own === REACH.sentence && isPlace;
  const isCarried = own === REACH.carried && asked === REACH.carried;
  const isOfTitle = own === REACH.article && (asked !== REACH.article || figure.kind === "date");
  return !isOfProduct && !isCarried && !isOfTitle;
}

/** A date is its own period and need not be said twice. */
function shown(figure: Figure): Figure {
  return figure.kind === "date" ? { ...figure, period: null } : figure;
}

function sourcesOf(groups: Group[], articles: Map<string, Article>, now: Date): Reference[] {
  const ids = groups
    .flatMap(({ entries }) => entries)
    .flatMap(({ linked, same, differing }) => [linked, ...same, ...differing.map((entry) => entry.linked)]);
  return [...new Set(ids.map(({ figure }) => figure.articleId))].flatMap((id) => {
    const article = articles.get(id);
    return article ? [toReference(article, now)] : [];
  });
}

function evidence(
  { linked }: Entry,
  articles: Map<string, Article>,
  number: (linked: OfSubject) => number,
): { quote: Quote; source: number }[] {
  const article = articles.get(linked.figure.articleId);
  return article ? [{ quote: quoteOf(linked, article), source: number(linked) }] : [];
}

/** The sentence of a figure with the figure marked; an item together with what introduces it. */
function quoteOf({ figure, above }: OfSubject, article: Article): Quote {
  const [from, end] = figure.sentence;
  const start = above !== undefined && end - above <= MAX_QUOTE ? above : from;
  const mark: [number, number] = [figure.start - start, figure.end - start];
  return {
    articleId: figure.articleId,
    passageId: figure.passageId,
    headings: article.passages.find(({ id }) => id === figure.passageId)?.headings ?? [],
    text: article.text.slice(start, end),
    start,
    end,
    marks: [mark],
    emphasis: [mark],
  };
}
