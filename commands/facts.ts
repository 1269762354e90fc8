import { defineCommand } from "../src/command.ts";

export const facts = defineCommand({
  names: { de: "zahlen", en: "facts" },
  descriptions: {
    de: "Alle Zahlen der Artikel zu einem Thema, jede mit Quelle",
    en: "Every figure that the articles give for a subject, each with its source",
  },
  options: {
    subject: {
      name: "thema",
      descriptions: { de: "Ein Name, ein Modell, eine Firma", en: "A name, a model, a company" },
      required: true,
      maxLength: 100,
    },
    period: {
      name: "zeitraum",
      descriptions: {
        de: "Zum Beispiel 2025, Q3 2025, 2024-2025",
        en: "For example 2025, Q3 2025, 2024-2025",
      },
      required: false,
      maxLength: 40,
    },
  },
  answer({ subject, period: _period }, _context) {
    return {
      kind: "nothing",
      query: subject,
      reason: "no-figures",
      unknownWords: [],
      didYouMean: null,
      subjects: [],
      related: [],
    };
  },
});
