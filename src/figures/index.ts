import type { Corpus } from "../corpus/article.ts";
import { createPace } from "../pace.ts";
import type { Figure } from "./figure.ts";
import type { Linked } from "./link.ts";
import { createNames, type Names } from "./names.ts";
import { createLinker } from "./reuse.ts";
import type { SubjectOf } from "./focus.ts";

/** A figure of a subject and how directly it speaks of it. */
export type OfSubject = Linked & { reach: SubjectOf["reach"] };

/** All figures of a corpus, by passage and by subject. */
export type FigureIndex = {
  all: Figure[];
  /** The figures of a passage in the order of the text, without those that only say when or from where to where another holds. */
  ofPassage(passageId: string): Figure[];
  /** All figures of a passage in the order of the text. */
  inPassage(passageId: string): Linked[];
  /** The figures that speak of a subject, in the order of the corpus; `name` is a canonical one. */
  ofSubject(name: string): OfSubject[];
  linked: Linked[];
  names: Names;
};

/** Reads the figures of every article; the event loop gets turns. */
export async function indexFigures(corpus: Corpus): Promise<FigureIndex> {
  const names = await createNames(corpus);
  const link = createLinker(names);
  const linked: Linked[] = [];
  const pace = createPace();
  for (const article of corpus.articles) {
    linked.push(...link(article));
    await pace();
  }
  return toIndex(linked, names);
}

function toIndex(linked: Linked[], names: Names): FigureIndex {
  const byPassage = new Map<string, Linked[]>();
  const bySubject = new Map<string, OfSubject[]>();
  for (const entry of linked) {
    push(byPassage, entry.figure.passageId, entry);
    for (const { name, reach } of entry.subjects) push(bySubject, name, { ...entry, reach });
  }
  return {
    all: linked.map(({ figure }) => figure),
    ofPassage: (passageId) =>
      (byPassage.get(passageId) ?? []).filter(({ context }) => !context).map(({ figure }) => figure),
    inPassage: (passageId) => byPassage.get(passageId) ?? [],
    ofSubject: (name) => bySubject.get(name) ?? [],
    linked,
    names,
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
