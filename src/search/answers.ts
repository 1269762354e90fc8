import type { Article, Language, Range } from "../corpus/article.ts";
import type { FigureIndex } from "../figures/index.ts";
import { fold } from "../text/fold.ts";
import { translate } from "../text/glossary.ts";
import { stem } from "../text/stem.ts";
import { synonymsOf } from "../text/synonyms.ts";
import { scoreSentence } from "./cues.ts";
import { chooseExcerpt, MAX_EXCERPT } from "./excerpt.ts";
import { LANGUAGES } from "./forms.ts";
import type { Inquiry } from "./inquiry.ts";
import { withItsList } from "./lists.ts";
import type { Question, QuestionWord } from "./question.ts";
import type { Ranked } from "./rank.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";

/** A sentence and how likely it answers. */
export type Scored = { sentence: Sentence; score: number };

/** What a sentence loses, compared with the best passage, for each point that its own passage fits less. */
const PASSAGE_WEIGHT = 0.7;

/** The sentences of ranked passages, the likeliest answer first. */
export function scoreAnswers(inquiry: Inquiry, ranked: Ranked[], figures: FigureIndex): Scored[] {
  const best = ranked[0]?.total ?? 0;
  return ranked
    .flatMap((passage) => {
      const behind = PASSAGE_WEIGHT * (passage.total - best);
      return sentencesOf(inquiry, passage, figures).map((sentence) => ({
        sentence,
        score: scoreSentence(sentence, inquiry) + behind,
      }));
    })
    .sort((a, b) => b.score - a.score);
}

const MAX_SENTENCES = 3;
/** A further sentence is shown if it is nearly as likely as the best one. */
const NEARLY = 1.5;

/** An answer: a sentence with the list that it announces or is an item of. */
export type AnswerRange = { sentence: Sentence; range: Range };

/**
 * The one to three ranges that most likely answer the question, best first, no two with text in common. A question that asks
 * for no number, date or name in particular ("what happened?") is answered by the sentences around the best one, too.
 */
export function chooseAnswers(inquiry: Inquiry, scored: Scored[]): AnswerRange[] {
  const [first] = scored;
  if (!first) return [];
  const fitting = scored.filter(({ score }) => score >= first.score - NEARLY).map(({ sentence }) => sentence);
  const ranges = fitting.map((sentence) => ({ sentence, range: rangeOf(sentence) }));
  const whole = isOpen(inquiry)
    ? [{ sentence: first.sentence, range: runAround(first.sentence, inquiry, scored) }]
    : [];
  return apart([...whole, ...ranges]).slice(0, MAX_SENTENCES);
}

function isOpen({ question, wanted }: Inquiry): boolean {
  return question.asked === null && wanted.of === null && wanted.measures.size === 0;
}

/** The excerpt of the passage that a sentence stands in. */
function runAround({ place }: Sentence, inquiry: Inquiry, scored: Scored[]): Range {
  const others = scored.flatMap(({ sentence }) => (sentence.place === place ? [sentence] : []));
  return chooseExcerpt(
    inquiry,
    place,
    others.toSorted((a, b) => a.index - b.index),
  );
}

/** A word that is matched less is not said. */
const SAID = 0.3;
const MAX_MISSING = 3;

/**
 * Whether an answer would be expected to have a word: a name, a number, or in German a noun, unless it is a common one, which an
 * article may well put in other words.
 */
function isExpected({ text, start, exact, folded }: QuestionWord, { language }: Question): boolean {
  const isNamed = exact || (start > 0 && /^\p{Lu}/u.test(text));
  return isNamed && !LANGUAGES.some((one) => isCommon(folded, one, language));
}

function isCommon(folded: string, of: Language, asked: Language | null): boolean {
  if (asked !== null && asked !== of) return false;
  return synonymsOf(stem(folded, of), of).length > 0 || translate(folded, otherThan(of)).length > 0;
}

function otherThan(language: Language): Language {
  return language === "de" ? "en" : "de";
}

/** Whether an article is filed under a word. */
function isTagged(word: QuestionWord, { tags }: Article): boolean {
  return tags.some((tag) => fold(tag).includes(word.folded));
}

/** The words of a question, as typed, that none of the answers has; the rarest first. */
export function missingWords({ question }: Inquiry, scored: Scored[], answers: AnswerRange[]): string[] {
  const shown = scored.filter(({ sentence: { place, range } }) =>
    answers.some(
      (answer) =>
        answer.sentence.place.article === place.article &&
        answer.range[0] <= range[0] &&
        range[1] <= answer.range[1],
    ),
  );
  return question.words
    .filter(
      (word, at) =>
        isExpected(word, question) &&
        shown.every(
          ({ sentence: { around, place } }) => (around[at] ?? 0) < SAID && !isTagged(word, place.article),
        ),
    )
    .toSorted((a, b) => b.rarity - a.rarity)
    .slice(0, MAX_MISSING)
    .map(({ text }) => text);
}

function rangeOf(sentence: Sentence): Range {
  const { place, range } = sentence;
  const { article, passage } = place;
  return withItsList(sentence, passage.sentences, article.text, MAX_EXCERPT) ?? range;
}

/** Answers without those whose text a better one shows; items of one list stay together where they fit. */
function apart(answers: AnswerRange[]): AnswerRange[] {
  const kept: AnswerRange[] = [];
  for (const answer of answers) {
    const [start, end] = answer.range;
    const other = kept.find(
      ({ sentence, range }) =>
        sentence.place.article === answer.sentence.place.article && start < range[1] && range[0] < end,
    );
    if (!other) kept.push({ ...answer });
    else {
      const both: Range = [Math.min(start, other.range[0]), Math.max(end, other.range[1])];
      if (both[1] - both[0] <= MAX_EXCERPT) other.range = both;
    }
  }
  return kept;
}
