import { defineCommand } from "../src/command.ts";
import { toReference } from "../src/reference.ts";
import { completeQuery } from "../src/search/choices.ts";
import { nothingFound } from "../src/search/nothing.ts";

export const ask = defineCommand({
  names: { de: "frage", en: "ask" },
  descriptions: {
    de: "Zeigt die Sätze, die deine Frage beantworten, mit Quelle",
    en: "Show the sentences that answer your question, with their source",
  },
  options: {
    question: {
      name: "frage",
      descriptions: { de: "Deine Frage in eigenen Worten", en: "Your question in your own words" },
      required: true,
      maxLength: 200,
      complete: completeQuery,
    },
  },
  answer({ question: query }, context) {
    const { archive, now } = context;
    const finding = archive.search.find(query);
    const nothing = nothingFound(finding, context);
    if (nothing) return nothing;
    const { quotes, missing } = archive.search.answers(finding);
    return {
      kind: "ask",
      query: finding.query,
      corrected: finding.corrected,
      missing,
      quotes: quotes.map(({ quote, article }) => ({
        quote,
        reference: toReference(article, now),
      })),
      paging: { page: 1, pages: 1 },
    };
  },
});
