import type { Language } from "../corpus/article.ts";
import { readTerms } from "../text/terms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * A text prepared for being compared with a question. Everything is one string, because a passage has hundreds of words
 * and a corpus has tens of thousands of passages: looking for a term in a string is as quick as in a set, and far smaller.
 */
export type View = {
  language: Language;
  /** Folded words with one space between them and at both ends; holds every n-gram of the text. */
  letters: string;
  /** Terms in order, spaced in the same way. */
  stems: string;
  /** Terms of parts of compounds, spaced in the same way. */
  parts: string;
};

export function viewOf(text: string, vocabulary: Vocabulary): View {
  const { terms, words } = readTerms(text, vocabulary.language);
  return {
    language: vocabulary.language,
    letters: spaced(words),
    stems: spaced(terms.map(({ term }) => term)),
    parts: spaced(terms.flatMap(({ folded }) => vocabulary.parts(folded).map(({ term }) => term))),
  };
}

/** The view of a text from those of its sentences. */
export function joinViews(views: View[], language: Language): View {
  const joined: View = { language, letters: "", stems: "", parts: "" };
  for (const { letters, stems, parts } of views) {
    joined.letters += letters;
    joined.stems += stems;
    joined.parts += parts;
  }
  return joined;
}

function spaced(words: string[]): string {
  return words.length === 0 ? "" : ` ${words.join(" ")} `;
}
