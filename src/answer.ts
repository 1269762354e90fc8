import type { Defect, Language, Range, Source } from "./corpus/article.ts";
import type { Figure } from "./figures/figure.ts";
import type { Change } from "./library.ts";

/**
 * What the bot answers: JSON-safe data told apart by `kind`, without markup and ready-made sentences.
 * Renderers (Discord, terminal) turn it into what a member sees, in the member's language.
 */
export type Answer =
  | ArticleAnswer
  | ArticleFiguresAnswer
  | FullTextAnswer
  | FiguresAnswer
  | AskAnswer
  | TopicsAnswer
  | HelpAnswer
  | PrivacyAnswer
  | NothingAnswer;

/** An article, as an answer cites it. */
export type Reference = {
  id: string;
  title: string;
  language: Language;
  date: string | null;
  /** Whole days between `date` and now; null without a date. */
  ageDays: number | null;
  source: Source;
};

/** One contiguous slice of an article's plain text, from sentence start to sentence end. */
export type Quote = {
  articleId: string;
  passageId: string;
  /** The headings above it, outermost first. */
  headings: string[];
  text: string;
  /** Offsets of `text` in `Article.text`. */
  start: number;
  end: number;
  /** Ranges of `text` that matched the question: whole words or whole compound parts. */
  marks: Range[];
  /** Ranges of `text` that are likely the answer itself (the number after "wie viele"). */
  emphasis: Range[];
};

/** Pages count from 1. */
export type Paging = { page: number; pages: number };

/** /article: one hit, and what else was found. */
export type ArticleAnswer = {
  kind: "article";
  query: string;
  /** The question as it was understood if misspelt words were corrected, else null. */
  corrected: string | null;
  reference: Reference;
  quote: Quote;
  /** The figures of the quoted passage. */
  figures: Figure[];
  /** Which hit this is; `pages` is the number of hits. */
  paging: Paging;
  /** Up to four further hits; `page` opens it. */
  others: { reference: Reference; headings: string[]; page: number }[];
};

/** /article, button "Zahlen": the figures of the article that hit `hit` belongs to. */
export type ArticleFiguresAnswer = {
  kind: "article-figures";
  query: string;
  hit: number;
  reference: Reference;
  figures: FigureLine[];
  paging: Paging;
};

/** /article, button "Ganzer Artikel": whole blocks of its text. */
export type FullTextAnswer = {
  kind: "full";
  query: string;
  hit: number;
  reference: Reference;
  blocks: { kind: "heading" | "paragraph" | "item" | "row" | "quote" | "code"; text: string }[];
  paging: Paging;
};

/** One line of /facts: equal figures of several articles are one line with several sources. */
export type FigureLine = {
  figure: Figure;
  /** Numbers into `FiguresAnswer.sources`, counted from 1. */
  sources: number[];
  /** Figures of other articles that give another value for the same thing, newer first. */
  disagrees: { figure: Figure; sources: number[] }[];
};

export type FigureGroup = { label: string; lines: FigureLine[] };

/** /facts: figures of a subject, grouped by what they measure. */
export type FiguresAnswer = {
  kind: "figures";
  /** As typed. */
  query: string;
  /** The canonical name that was understood. */
  subject: string;
  period: string | null;
  groups: FigureGroup[];
  /** All sources that the lines of this page cite. */
  sources: Reference[];
  paging: Paging;
  /** With the sentences that the figures stand in: one per line of `groups`, in order; empty when not asked for. */
  evidence: { quote: Quote; source: number }[];
};

/** /ask: one to three sentences that answer, best first. */
export type AskAnswer = {
  kind: "ask";
  query: string;
  /** The question as it was understood if misspelt words were corrected, else null. */
  corrected: string | null;
  /** Words of the question, as typed, that neither the sentences nor what stands above them say; rarest first. */
  missing: string[];
  quotes: { quote: Quote; reference: Reference }[];
  paging: Paging;
};

export type Subject = { name: string; articles: number };

export type TopicsAnswer = { kind: "topics"; subjects: Subject[]; total: number; paging: Paging };

export type HelpAnswer = {
  kind: "help";
  /** Names and descriptions in the member's language; `option` is the first option's name. */
  commands: { name: string; option: string | null; description: string }[];
  /** The names of the commands in the menu of a message. */
  menus: string[];
  articles: number;
};

/** What is read, kept and logged. */
export type PrivacyAnswer = { kind: "privacy" };

/** What the articles say about one statement of a message. */
export type Claim = {
  /** The sentence of the message, without markup. */
  sentence: string;
  /** The figure in it; null where the sentence only names a subject. */
  figure: Figure | null;
  /**
   * same: an article gives this value. different: articles give other ones. said: a sentence without a figure that an
   * article speaks of. missing: no article says anything.
   */
  verdict: "same" | "different" | "said" | "missing";
  /** The figures of the articles; the numbers count into `LookupAnswer.sources` from 1. */
  found: { figure: Figure; source: number }[];
  /** What an article says where there is no figure to compare. */
  quote: { quote: Quote; source: number } | null;
};

/** The message menu: what the articles say about a message. No claims: it says nothing that articles could tell. */
export type LookupAnswer = { kind: "lookup"; claims: Claim[]; sources: Reference[] };

/** /corpus status. */
export type StatusAnswer = {
  kind: "status";
  articles: number;
  passages: number;
  figures: number;
  newest: Reference | null;
  oldest: Reference | null;
  defects: Defect[];
  /** Ids of articles whose file is broken; their last good version answers. */
  kept: string[];
  /** The version of the corpus: 8 hex digits. */
  version: string;
  uptimeSeconds: number;
};

/** /corpus reload: what changed, or why the folder cannot be used and the old articles go on answering. */
export type ReloadAnswer = { kind: "reload"; change: Change } | { kind: "reload"; refused: string };

/** What moderators are told. */
export type AdminAnswer = StatusAnswer | ReloadAnswer;

/** The corpus has no answer, and what is nearest. */
export type NothingAnswer = {
  kind: "nothing";
  query: string;
  /**
   * unknown-words: words of the question stand nowhere. apart: they stand in the corpus, but not together.
   * old: the question asks for something recent and only old articles have it (`related` shows them with their age).
   * no-figures: the subject is known and has no figures. unknown-subject: no such subject. empty: nothing to search for.
   * no-topics: no article has a tag.
   */
  reason: "unknown-words" | "apart" | "old" | "no-figures" | "unknown-subject" | "empty" | "no-topics";
  /**
   * With no-figures: the subject, how many articles have it as a topic, the period that was asked for, and up to a few
   * periods that the subject has figures for.
   */
  without?: { subject: string; articles: number; period: string | null; periods: string[] };
  /** Words of the question that stand nowhere in the corpus, as typed. */
  unknownWords: string[];
  /** "Meintest du …?": the question with the nearest spelling, or null. */
  didYouMean: string | null;
  /** Up to three nearest subjects. */
  subjects: Subject[];
  /** "Vielleicht verwandt": shown as related, never as the answer. */
  related: { quote: Quote; reference: Reference }[];
};
