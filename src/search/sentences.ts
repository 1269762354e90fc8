import type { Range } from "../corpus/article.ts";
import type { Linked } from "../figures/link.ts";
import type { FigureIndex } from "../figures/index.ts";
import type { Place } from "./index.ts";
import { bySentence, matchBest, type FigureMatch } from "./figure-match.ts";
import type { Inquiry } from "./inquiry.ts";
import { announces, introsOf } from "./lists.ts";
import { better, type Matches } from "./matching.ts";
import type { Compared } from "./rank.ts";

/** A sentence of a passage with what is compared of it. */
export type Sentence = {
  place: Place;
  /** The number of the sentence in its passage. */
  index: number;
  range: Range;
  text: string;
  /** How well it has the words of the question, with the sentence that introduces its list. */
  own: Matches;
  /** With the sentence before it, too. */
  near: Matches;
  /** With the title and the headings above it, too. */
  around: Matches;
  /** For each word how much it tells the sentences of the passage apart: the fewer have it, the nearer to 1. */
  telling: number[];
  /** Only says that a list or table follows. */
  announces: boolean;
  /** The number of the sentence that introduces the list or table which it is an item of; null if it is none. */
  intro: number | null;
  /** The figures in it, also those that only say when, and how well the best of them is what is asked for. */
  figures: Linked[];
  match: FigureMatch;
};

/** The sentences of a passage that was compared with a question. */
export function sentencesOf(
  inquiry: Inquiry,
  { place, matches }: Compared,
  figures: FigureIndex,
): Sentence[] {
  const { article, passage } = place;
  const telling = tellingIn(matches.sentences);
  const linkedIn = bySentence(figures.inPassage(passage.id), passage.sentences);
  const intros = introsOf(passage.sentences, article.text);
  return passage.sentences.map((range, index): Sentence => {
    const [start, end] = range;
    const intro = intros[index] ?? null;
    const written = matches.sentences[index] ?? [];
    const own = intro === null ? written : better(written, matches.sentences[intro] ?? []);
    const linked = linkedIn[index] ?? [];
    const near = intro === null ? better(own, matches.sentences[index - 1] ?? []) : own;
    return {
      place,
      index,
      range,
      text: article.text.slice(start, end),
      own,
      near,
      around: better(near, matches.above),
      telling,
      announces: announces(index, passage.sentences, article.text),
      intro,
      figures: linked,
      match: matchBest(linked, own, inquiry),
    };
  });
}

/** A sentence has a word that it matches better than this. */
const HAS = 0.5;

/** For each word, the share of sentences that lack it; one more is counted, so that no word becomes worthless. */
function tellingIn(sentences: Matches[]): number[] {
  const [first = []] = sentences;
  return first.map((_match, word) => {
    const having = sentences.filter((matches) => (matches[word] ?? 0) > HAS).length;
    return 1 - having / (sentences.length + 1);
  });
}
