import type { Quote, Subject } from "../answer.ts";
import type { Article, Corpus, Passage, Range } from "../corpus/article.ts";
import type { FigureIndex } from "../figures/index.ts";
import { createPace } from "../pace.ts";
import type { Completer } from "./completer.ts";
import { loadGlossary } from "../text/glossary.ts";
import { loadSynonyms } from "../text/synonyms.ts";
import { chooseAnswers, missingWords, scoreAnswers, type Scored } from "./answers.ts";
import type { Candidate } from "./candidates.ts";
import { chooseEmphasis } from "./emphasis.ts";
import { chooseExcerpt } from "./excerpt.ts";
import { indexCorpus, type Index as Indexed, type Place } from "./index.ts";
import { readInquiry, type Inquiry } from "./inquiry.ts";
import { marksOf } from "./marks.ts";
import { createPreparer, type Prepared } from "./prepared.ts";
import { LANGUAGES } from "./forms.ts";
import { correctedText, type Question } from "./question.ts";
import { compare, rank, type Contender } from "./rank.ts";
import { labelOf, sectionsOf, wordsOfId, type Section, type Sections } from "./sections.ts";
import { sentencesOf } from "./sentences.ts";
import { completeSubjects, nearestSubjects, subjectsOf } from "./subjects.ts";
import { judge, type Judgement } from "./verdict.ts";

/** A passage that was found. Scores compare hits of one question only. */
export type Hit = {
  article: Article;
  passage: Passage;
  score: number;
  /** What each feature of the ranking adds to the score, by name. */
  parts: Record<string, number>;
};

export type Finding = Judgement & {
  /** As the member asked; of a choice, its label. */
  query: string;
  /** The question as it was understood. */
  inquiry: Inquiry;
  /** Passages, best first. */
  hits: Hit[];
  /** Sentences of the passages, the likeliest answer first. */
  sentences: Scored[];
  /** Words of the question that stand nowhere in the corpus, as typed. */
  unknownWords: string[];
  /** The question with unknown words in their nearest spelling, which is what was searched; null if nothing was corrected. */
  corrected: string | null;
};

/** The one to three quotations that answer, best first, and the words of the question that they do not say. */
export type Answers = { quotes: { quote: Quote; article: Article }[]; missing: string[] };

export type Search = {
  /** Passages for a question, best first. Input may be anything; it is cut to a length that is quick to answer. */
  find(query: string): Finding;
  /** The whole sentences of a hit that fit the question best, marked. */
  quote(finding: Finding, hit: Place): Quote;
  /** The one to three sentences that answer, best first, with what is likely the answer in them. */
  answers(finding: Finding): Answers;
  /** Subjects that are like words of the question, else the commonest. */
  nearestSubjects(finding: Finding, limit: number): Subject[];
  /** Subjects for what has been typed so far. */
  completeSubject: Completer<Subject>;
  /** Articles and their sections for what has been typed so far, the newest first. */
  completeSection: Completer<Section>;
};

type Index = Indexed & {
  prepare(place: Place): Prepared;
  ofArticle: Map<Article, number[]>;
  figures: FigureIndex;
};

/** How many candidates of the first stage the second one ranks. */
const CONTENDERS = 20;
/** Articles whose other passages are ranked, too: the answer need not repeat the words that lead to the article. */
const ARTICLES = 2;
/** Passages of a long article that are. */
const OF_ARTICLE = 8;

/** Builds the index over all passages; other work gets its turn meanwhile. */
export async function buildSearch(corpus: Corpus, figures: FigureIndex): Promise<Search> {
  const indexed = await indexCorpus(corpus);
  const prepare = createPreparer(indexed.vocabularies);
  const index: Index = { ...indexed, prepare, ofArticle: byArticle(indexed.places), figures };
  const pace = createPace();
  await loadSynonyms(pace);
  await loadGlossary(pace);
  const completeSubject = await completeSubjects(subjectsOf(corpus), pace);
  const sections = await sectionsOf(corpus, pace);
  return {
    find: (query) => findSection(query, sections, index) ?? findText(wordsOfId(query), index),
    quote: ({ inquiry }, place) => quote(inquiry, place, index),
    answers: (finding) => answers(finding, index),
    nearestSubjects: ({ inquiry }, limit) => nearestSubjects(inquiry.question, limit, completeSubject),
    completeSubject,
    completeSection: sections.complete,
  };
}

function byArticle(places: Place[]): Map<Article, number[]> {
  const ids = new Map<Article, number[]>();
  for (const [id, { article }] of places.entries()) {
    const list = ids.get(article);
    if (list) list.push(id);
    else ids.set(article, [id]);
  }
  return ids;
}

/** A section that was chosen while typing: its passages in order, then whatever else fits its label. Only the section answers. */
function findSection(query: string, sections: Sections, index: Index): Finding | null {
  const section = sections.find(query);
  if (!section) return null;
  const finding = findText(labelOf(section), index);
  const question: Question = { ...finding.inquiry.question, asked: null, namesOnly: true };
  const inquiry = { ...finding.inquiry, question };
  const places = section.passages.map((passage) => ({ article: section.article, passage }));
  const chosen = new Set(section.passages);
  const others = finding.hits.filter(({ passage }) => !chosen.has(passage));
  return {
    ...finding,
    inquiry,
    hits: [...places.map((place) => ({ ...place, score: 1, parts: {} })), ...others],
    sentences: scoreAnswers(inquiry, rank(inquiry, places.map(contender), index.figures), index.figures),
    verdict: "answered",
    confidence: 1,
    evidence: {},
    corrected: null,
  };

  function contender(place: Place): Contender {
    return { place, score: 1, articleScore: 1, ...index.prepare(place) };
  }
}

function findText(query: string, index: Index): Finding {
  const inquiry = readInquiry(query, index.vocabularies, index.figures);
  const ranked = rank(inquiry, contendersOf(inquiry.question, index), index.figures);
  const sentences = scoreAnswers(inquiry, ranked, index.figures);
  const unknown = inquiry.question.words.filter(({ known }) => !known);
  return {
    query,
    inquiry,
    hits: ranked.map(({ place, total, parts }) => ({ ...place, score: total, parts })),
    sentences,
    ...judge(inquiry, ranked, sentences),
    unknownWords: unknown.map(({ text }) => text),
    corrected: correctedText(inquiry.question),
  };
}

function contendersOf(question: Question, index: Index): Contender[] {
  const candidates = index.candidates.search(lookupsOf(question, index));
  const articleScores = scoreArticles(candidates, index);
  const scores = new Map(candidates.slice(0, SCORED).map(({ id, score }) => [id, score]));
  const best = [...articleScores].sort(([, a], [, b]) => b - a).slice(0, ARTICLES);
  const ids = new Set([
    ...candidates.slice(0, CONTENDERS).map(({ id }) => id),
    ...best.flatMap(([article]) => index.ofArticle.get(article)?.slice(0, OF_ARTICLE) ?? []),
  ]);
  return [...ids].flatMap((id): Contender[] => {
    const place = index.places[id];
    if (!place) return [];
    const articleScore = articleScores.get(place.article) ?? 0;
    return [{ place, score: scores.get(id) ?? 0, articleScore, ...index.prepare(place) }];
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

function quote(inquiry: Inquiry, place: Place, index: Index): Quote {
  const linked = index.figures.inPassage(place.passage.id);
  const matches = compare(inquiry, place, index.prepare(place), linked);
  const sentences = sentencesOf(inquiry, { place, matches }, index.figures);
  const range = chooseExcerpt(inquiry, place, sentences);
  return quoteOf(inquiry, place, range, index);
}

function answers({ inquiry, sentences }: Finding, index: Index): Answers {
  const chosen = chooseAnswers(inquiry, sentences);
  return {
    quotes: chosen.map(({ sentence: { place }, range }) => ({
      quote: quoteOf(inquiry, place, range, index),
      article: place.article,
    })),
    missing: missingWords(inquiry, sentences, chosen),
  };
}

function quoteOf(inquiry: Inquiry, { article, passage }: Place, [start, end]: Range, index: Index): Quote {
  const text = article.text.slice(start, end);
  const vocabulary = index.vocabularies[article.language];
  const figures = index.figures
    .inPassage(passage.id)
    .filter(({ figure }) => figure.start >= start && figure.end <= end);
  return {
    articleId: article.id,
    passageId: passage.id,
    headings: passage.headings,
    text,
    start,
    end,
    marks: marksOf(inquiry.question, text, vocabulary),
    emphasis: chooseEmphasis(inquiry, { text, start, language: article.language, figures }, vocabulary),
  };
}
