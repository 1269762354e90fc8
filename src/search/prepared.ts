import type { Place } from "./index.ts";
import type { Vocabularies } from "./forms.ts";
import { joinViews, viewOf, type View } from "./view.ts";

/** A passage prepared for being compared: whole, its sentences, and the title and headings above it. */
export type Prepared = { view: View; sentences: View[]; above: View };

/** Passages that are kept prepared; a question compares twenty, and questions of one hour resemble each other. */
const MAX_KEPT = 1000;

/** Prepares passages when they are first compared: most passages of a large corpus never are. */
export function createPreparer(vocabularies: Vocabularies): (place: Place) => Prepared {
  const kept = new Map<Place, Prepared>();
  return (place) => {
    const known = kept.get(place);
    if (known) return known;
    const prepared = prepare(place, vocabularies);
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(place, prepared);
    return prepared;
  };
}

function prepare({ article, passage }: Place, vocabularies: Vocabularies): Prepared {
  const vocabulary = vocabularies[article.language];
  const sentences = passage.sentences.map(([start, end]) =>
    viewOf(article.text.slice(start, end), vocabulary),
  );
  const above = viewOf([article.title, ...passage.headings].join("\n"), vocabulary);
  return { view: joinViews(sentences, article.language), sentences, above };
}
