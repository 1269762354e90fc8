import type { Defect, Language, Source } from "../corpus/article.ts";

/** What the server tells the page besides answers: plain types that both sides read. */

/** An article, as the maintainers' panel lists it. */
export type ListedArticle = {
  id: string;
  file: string;
  title: string;
  date: string | null;
  language: Language;
  source: Source;
  passages: number;
  figures: number;
};

/** What the page shows of the corpus. */
export type CorpusState = { version: string; articles: ListedArticle[]; defects: Defect[] };

/** A reload, as article ids, and the corpus after it. */
export type CorpusChange = {
  change: { added: string[]; changed: string[]; gone: string[]; kept: string[] };
  corpus: CorpusState;
};
