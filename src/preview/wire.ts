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
export type CorpusState = {
  version: string;
  articles: ListedArticle[];
  /** The commonest first. */
  subjects: string[];
  defects: Defect[];
};

/** Why an answer is what it is. */
export type Explanation = PassagesExplained | FiguresExplained;

/** Why a question got its passage. Scores compare passages of one question only. */
export type PassagesExplained = {
  kind: "passages";
  words: { text: string; known: boolean; /** From 0 to 1: how much a match says. */ rarity: number }[];
  verdict: "answered" | "apart" | "unknown-words" | "empty";
  /** From 0 to 1. */
  confidence: number;
  /** What speaks for (above 0) or against an answer, in log odds. */
  evidence: { name: string; why: string; part: number }[];
  features: { name: string; why: string; weight: number }[];
  passages: {
    passageId: string;
    title: string;
    headings: string[];
    language: Language;
    score: number;
    /** What each feature adds to the score, by name. */
    parts: Record<string, number>;
    /** The words of the quoted sentences that matched, as they stand there. */
    matched: string[];
  }[];
  /** The likeliest answers, best first, and what each cue adds to the score. */
  sentences: {
    text: string;
    title: string;
    language: Language;
    score: number;
    cues: { name: string; part: number }[];
  }[];
};

/** How a subject was understood, and how each of its figures came to it, the most direct first. */
export type FiguresExplained = {
  kind: "figures";
  subject: string;
  figures: {
    text: string;
    label: string;
    /** Where the subject was read: in the sentence, carried from one before, above the section, or in the title. */
    reach: "sentence" | "carried" | "section" | "article";
    sentence: string;
    title: string;
    language: Language;
  }[];
};

/** A reload, as article ids, and the corpus after it. */
export type CorpusChange = {
  change: { added: string[]; changed: string[]; gone: string[]; kept: string[] };
  corpus: CorpusState;
};
