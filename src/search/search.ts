import type { Quote, Subject } from "../answer.ts";
import type { Article, Corpus, Passage, Range } from "../corpus/article.ts";
import { createPace } from "../pace.ts";
import type { Completer } from "./completer.ts";
import { chooseEmphasis, chooseExcerpt } from "./excerpt.ts";
import { answeringSentences } from "./answers.ts";
import type { Candidate } from "./candidates.ts";
import { indexCorpus, type Index as Indexed, type Place } from "./index.ts";
import { marksOf } from "./marks.ts";
import { createPreparer, type Prepared } from "./prepared.ts";
import { correctedText, LANGUAGES, readQuestion, type Question, type Vocabularies } from "./question.ts";
import { rank, type Contender } from "./rank.ts";
import { labelOf, sectionsOf, wordsOfId, type Section, type Sections } from "./sections.ts";
import { completeSubjects, nearestSubjects, subjectsOf } from "./subjects.ts";
import { judge, type Verdict } from "./verdict.ts";

/** A passage that was found. Scores compare hits of one question only. */
export type Hit = {
  article: Article;
  passage: Passage;
  score: number;
  /** What each feature of the ranking adds to the score, by name. */
  parts: Record<string, number>;
};

export type Finding = {
  /** As the member asked; of a choice, its label. */
  query: string;
  question: Question;
  /** Passages, best first. */
  hits: Hit[];
  verdict: Verdict;
  /** From 0 to 1: how likely the first hit answers the question. */
  confidence: number;
  /** Words of the question that stand nowhere in the corpus, as typed. */
  unknownWords: string[];
  /** The question with unknown words in their nearest spelling, which is what was searched; null if nothing was corrected. */
  corrected: string | null;
};

export type Search = {
  /** Passages for a question, best first. Input may be anything; it is cut to a length that is quick to answer. */
  find(query: string): Finding;
  /** The whole sentences of a hit that fit the question best, marked. */
  quote(question: Question, hit: Hit): Quote;
  /** The one to three sentences that answer, best first, with what is likely the answer in them. */
  answers(finding: Finding): { quote: Quote; article: Article }[];
  /** Subjects that are like words of the question, else the commonest. */
  nearestSubjects(question: Question, limit: number): Subject[];
  /** Subjects for what has been typed so far. */
  completeSubject: Completer<Subject>;
  /** Articles and their sections for what has been typed so far, the newest first. */
  completeSection: Completer<Section>;
};

type Index = Indexed & { prepare(place: Place): Prepared };

/** How many candidates of the first stage the second one ranks. */
const CONTENDERS = 20;

/** Builds the index over all passages; other work gets its turn meanwhile. */
export async function buildSearch(corpus: Corpus): Promise<Search> {
  const indexed = await indexCorpus(corpus);
  const index: Index = { ...indexed, prepare: createPreparer(indexed.vocabularies) };
  const pace = createPace();
  const completeSubject = await completeSubjects(subjectsOf(corpus), pace);
  const sections = await sectionsOf(corpus, pace);
  return {
    find: (query) => findSection(query, sections, index) ?? findText(wordsOfId(query), index),
    quote: (question, hit) => quote(question, hit, index),
    answers: (finding) => answers(finding, index),
    nearestSubjects: (question, limit) => nearestSubjects(question, limit, completeSubject),
    completeSubject,
    completeSection: sections.complete,
  };
}

/** A section that was chosen while typing: its passages in order, then whatever else fits its label. */
function findSection(query: string, sections: Sections, index: Index): Finding | null {
  const section = sections.find(query);
  if (!section) return null;
  const finding = findText(labelOf(section), index);
  const own = section.passages.map((passage) => ({ article: section.article, passage, score: 1, parts: {} }));
  const chosen = new Set(section.passages);
  const others = finding.hits.filter(({ passage }) => !chosen.has(passage));
  return { ...finding, hits: [...own, ...others], verdict: "answered", confidence: 1, corrected: null };
}

function findText(query: string, index: Index): Finding {
  const question = readQuestion(query, index.vocabularies);
  const ranked = rank(question, contendersOf(question, index), index.vocabularies);
  const unknown = question.words.filter(({ known }) => !known);
  return {
    query,
    question,
    hits: ranked.flatMap(({ id, total, parts }) => hitOf(index.places[id], total, parts)),
    ...judge(question, ranked),
    unknownWords: unknown.map(({ text }) => text),
    corrected: correctedText(question),
  };
}

function hitOf(place: Place | undefined, score: number, parts: Record<string, number>): Hit[] {
  return place ? [{ article: place.article, passage: place.passage, score, parts }] : [];
}

function contendersOf(question: Question, index: Index): Contender[] {
  const candidates = index.candidates.search(lookupsOf(question, index));
  const articleScores = scoreArticles(candidates, index);
  return candidates.slice(0, CONTENDERS).flatMap(({ id, score }): Contender[] => {
    const place = index.places[id];
    if (!place) return [];
    const { article, passage } = place;
    const ofArticle = {
      articleId: article.id,
      date: article.date,
      articleScore: articleScores.get(article) ?? 0,
    };
    return [{ id, score, index: passage.index, ...ofArticle, ...index.prepare(place) }];
  });
}

/** Passages of an article that count for the article as a whole. */
const PASSAGES_OF_ARTICLE = 3;
/** Candidates that are looked at for that; the rest hardly score. */
const SCORED = 200;

function scoreArticles(candidates: Candidate[], index: Index): Map<Article, number> {
  const scores = new Map<Article, number>();
  const counted = new Map<Article, number>();
  for (const { id, score } of candidates.slice(0, SCORED)) {
    const article = index.places[id]?.article;
    const count = article ? (counted.get(article) ?? 0) : 0;
    if (!article || count === PASSAGES_OF_ARTICLE) continue;
    counted.set(article, count + 1);
    scores.set(article, (scores.get(article) ?? 0) + score);
  }
  return scores;
}

function lookupsOf(
  question: Question,
  { vocabularies }: Index,
): { term: string; weight: number; count: number }[] {
  const weights = new Map<string, number>();
  for (const { variants } of question.words) {
    for (const { term, weight } of LANGUAGES.flatMap((language) => variants[language])) {
      weights.set(term, Math.max(weights.get(term) ?? 0, weight));
    }
  }
  return [...weights].map(([term, weight]) => ({
    term,
    weight,
    count: vocabularies.de.count(term) + vocabularies.en.count(term),
  }));
}

function quote(question: Question, hit: Hit, { vocabularies }: Index): Quote {
  const range = chooseExcerpt(question, hit.article, hit.passage, vocabularies);
  return quoteOf(question, hit, range, vocabularies);
}

function answers({ question, hits }: Finding, { vocabularies }: Index): { quote: Quote; article: Article }[] {
  return answeringSentences(question, hits, vocabularies).map(({ hit, range }) => ({
    quote: quoteOf(question, hit, range, vocabularies),
    article: hit.article,
  }));
}

function quoteOf(
  question: Question,
  { article, passage }: Place,
  [start, end]: Range,
  vocabularies: Vocabularies,
): Quote {
  const text = article.text.slice(start, end);
  return {
    articleId: article.id,
    passageId: passage.id,
    headings: passage.headings,
    text,
    start,
    end,
    marks: marksOf(question, text, vocabularies[article.language]),
    emphasis: chooseEmphasis(question, text, article.language),
  };
}
