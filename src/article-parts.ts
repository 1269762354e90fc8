import type { ArticleFiguresAnswer, FullTextAnswer, Paging } from "./answer.ts";
import type { Context } from "./command.ts";
import type { Article, Block, Language } from "./corpus/article.ts";
import { toReference } from "./reference.ts";
import { sentences } from "./text/sentences.ts";

/** Figures that a reader takes in at a glance. */
const FIGURES_PER_PAGE = 12;

/**
 * Characters of plain text on a page. Escaped they are at most twice as many, which with title, question and source
 * stays within the 4,000 of a Discord message.
 */
const PAGE_CHARACTERS = 1500;
/** What a list mark and a line break add to a block. */
const BLOCK_EXTRA = 4;

/** What a question led to: hit number `context.view.hit` is in `article`. */
type Part = { query: string; article: Article; context: Context };

/** The figures of an article in the order of its text. */
export function articleFigures({ query, article, context }: Part): ArticleFiguresAnswer {
  const { archive, now, view } = context;
  const figures = article.passages.flatMap(({ id }) => archive.figures.ofPassage(id));
  const paging = pagingOf(view.page, Math.ceil(figures.length / FIGURES_PER_PAGE));
  const start = (paging.page - 1) * FIGURES_PER_PAGE;
  return {
    kind: "article-figures",
    query,
    hit: view.hit,
    reference: toReference(article, now),
    figures: figures
      .slice(start, start + FIGURES_PER_PAGE)
      .map((figure) => ({ figure, sources: [1], disagrees: [] })),
    paging,
  };
}

/** A page of an article: whole blocks, where they are not longer than a page themselves. */
export function fullText({ query, article, context }: Part): FullTextAnswer {
  const pages = paginate(article);
  const paging = pagingOf(context.view.page, pages.length);
  return {
    kind: "full",
    query,
    hit: context.view.hit,
    reference: toReference(article, context.now),
    blocks: pages[paging.page - 1] ?? [],
    paging,
  };
}

function pagingOf(page: number, pages: number): Paging {
  return { page: Math.min(page, Math.max(1, pages)), pages: Math.max(1, pages) };
}

type PageBlock = FullTextAnswer["blocks"][number];

function paginate(article: Article): PageBlock[][] {
  const pages: PageBlock[][] = [];
  let room = 0;
  for (const block of article.blocks.flatMap((block) => pieces(block, article))) {
    const size = block.text.length + BLOCK_EXTRA;
    if (size > room || pages.length === 0) {
      pages.push(takeLeadIn(pages.at(-1)));
      room = PAGE_CHARACTERS - sizeOf(pages.at(-1));
    }
    pages.at(-1)?.push(block);
    room -= size;
  }
  return pages.filter((page) => page.length > 0);
}

function sizeOf(page: PageBlock[] = []): number {
  return page.reduce((sum, { text }) => sum + text.length + BLOCK_EXTRA, 0);
}

/** A heading or the sentence before a list belongs to what follows, not to the foot of a page. */
function takeLeadIn(page: PageBlock[] | undefined): PageBlock[] {
  const last = page?.findLastIndex((block) => !leadsIn(block)) ?? -1;
  return page && last >= 0 ? page.splice(last + 1) : [];
}

function leadsIn({ kind, text }: PageBlock): boolean {
  return kind === "heading" || (kind === "paragraph" && text.endsWith(":"));
}

/** A block, cut at sentence ends (and a sentence at a space) where it is longer than a page. */
function pieces({ kind, start, end }: Block, { text, language }: Article): PageBlock[] {
  const whole = text.slice(start, end);
  if (whole.length + BLOCK_EXTRA <= PAGE_CHARACTERS) return [{ kind, text: whole }];
  return pack(longSentences(whole, language)).map((text) => ({ kind, text }));
}

function longSentences(text: string, language: Language): string[] {
  return sentences(text, language).flatMap(([start, end]) => slices(text.slice(start, end)));
}

const LONGEST_PIECE = PAGE_CHARACTERS - BLOCK_EXTRA;

function slices(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST_PIECE) {
    const space = rest.lastIndexOf(" ", LONGEST_PIECE);
    const end = space > 0 ? space : LONGEST_PIECE;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest];
}

/** As many sentences in one piece as fit. */
function pack(sentences: string[]): string[] {
  const packed: string[] = [];
  for (const sentence of sentences) {
    const last = packed.at(-1);
    if (last !== undefined && last.length + 1 + sentence.length <= LONGEST_PIECE) {
      packed[packed.length - 1] = `${last} ${sentence}`;
    } else packed.push(sentence);
  }
  return packed;
}
