import { defineCommand } from "../src/command.ts";
import { toReference } from "../src/reference.ts";

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
    },
  },
  answer({ query }, { archive, now, view }) {
    const finding = archive.search.find(query);
    const hits = finding.hits.slice(0, 1 + OTHERS);
    const hit = hits[Math.min(view.hit, hits.length) - 1];
    if (!hit) {
      return {
        kind: "nothing",
        query,
        reason: "unknown-words",
        unknownWords: finding.unknownWords,
        didYouMean: finding.didYouMean,
        subjects: [],
        related: [],
      };
    }
    return {
      kind: "article",
      query,
      reference: toReference(hit.article, now),
      quote: hit.quote,
      figures: archive.figures.ofPassage(hit.passage.id),
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
  },
});
