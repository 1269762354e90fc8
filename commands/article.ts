import type { ArticleAnswer } from "../src/answer.ts";
import { articleFigures, fullText } from "../src/article-parts.ts";
import { defineCommand, type Context } from "../src/command.ts";
import { toReference } from "../src/reference.ts";
import { completeQuery } from "../src/search/choices.ts";
import { bestOfEachArticle } from "../src/search/hits.ts";
import { nothingFound } from "../src/search/nothing.ts";
import type { Finding, Hit } from "../src/search/search.ts";

/** How many further articles an answer lists. */
const OTHERS = 4;

export const article = defineCommand({
  names: { de: "artikel", en: "article" },
  descriptions: {
    de: "Findet den Artikel, der am besten passt, mit Fundstelle und Quelle",
    en: "Find the article that fits best, with the passage and its source",
  },
  options: {
    query: {
      name: "suche",
      descriptions: { de: "Wörter oder eine Frage", en: "Words or a question" },
      required: true,
      maxLength: 200,
      complete: completeQuery,
    },
  },
  answer({ query }, context) {
    const finding = context.archive.search.find(query);
    const hits = bestOfEachArticle(finding.hits).slice(0, 1 + OTHERS);
    const page = Math.min(context.view.hit, hits.length);
    const hit = hits[page - 1];
    const nothing = nothingFound(finding, context);
    if (nothing) return nothing;
    if (!hit) throw new Error(`answered without a hit: ${query}`);
    const part = { query: finding.query, article: hit.article, context };
    if (context.view.part === "figures") return articleFigures(part);
    if (context.view.part === "full") return fullText(part);
    return articleAnswer(finding, hits, hit, context);
  },
});

function articleAnswer(finding: Finding, hits: Hit[], hit: Hit, { archive, now }: Context): ArticleAnswer {
  const quote = archive.search.quote(finding, hit);
  return {
    kind: "article",
    query: finding.query,
    corrected: finding.corrected,
    reference: toReference(hit.article, now),
    quote,
    figures: archive.figures
      .ofPassage(hit.passage.id)
      .filter(({ start, end }) => start >= quote.start && end <= quote.end),
    paging: { page: hits.indexOf(hit) + 1, pages: hits.length },
    others: hits.flatMap((other, index) =>
      other === hit
        ? []
        : [
            {
              reference: toReference(other.article, now),
              headings: other.passage.headings,
              page: index + 1,
            },
          ],
    ),
  };
}
