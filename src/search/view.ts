import type { Language } from "../corpus/article.ts";
import { fold } from "../text/fold.ts";
import { terms, type Term } from "../text/terms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A text prepared for being compared with a question. */
export type View = {
  language: Language;
  /** The terms in order, each with its offsets in the text. */
  terms: Term[];
  /** Where in `terms` each term stands. */
  places: Map<string, number[]>;
  /** The same for parts of compounds. */
  partPlaces: Map<string, number[]>;
  /** Folded letters and digits with one space between words and at both ends; holds every n-gram of the text. */
  letters: string;
};

export function viewOf(text: string, vocabulary: Vocabulary): View {
  const found = terms(text, vocabulary.language);
  const places = new Map<string, number[]>();
  const partPlaces = new Map<string, number[]>();
  for (const [place, { term, folded }] of found.entries()) {
    append(places, term, place);
    for (const part of vocabulary.parts(folded)) append(partPlaces, part.term, place);
  }
  return { language: vocabulary.language, terms: found, places, partPlaces, letters: lettersOf(text) };
}

/** The view of a text from those of its sentences; offsets of terms stay those of their sentences. */
export function joinViews(views: View[], language: Language): View {
  const joined: View = { language, terms: [], places: new Map(), partPlaces: new Map(), letters: "" };
  for (const view of views) {
    const before = joined.terms.length;
    appendAll(joined.places, view.places, before);
    appendAll(joined.partPlaces, view.partPlaces, before);
    joined.terms.push(...view.terms);
    joined.letters += view.letters;
  }
  return joined;
}

function appendAll(places: Map<string, number[]>, others: Map<string, number[]>, shift: number): void {
  for (const [term, found] of others) for (const place of found) append(places, term, place + shift);
}

function append(places: Map<string, number[]>, term: string, place: number): void {
  const known = places.get(term);
  if (known) known.push(place);
  else places.set(term, [place]);
}

export function lettersOf(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}
