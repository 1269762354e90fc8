import type { Corpus } from "../corpus/article.ts";
import type { Figure } from "./figure.ts";

/** All figures of a corpus, by passage and by subject. */
export type FigureIndex = {
  all: Figure[];
  /** The figures of a passage in the order of the text. */
  ofPassage(passageId: string): Figure[];
};

/** Reads the figures of every article. (First draft: the extraction proper replaces it.) */
export async function indexFigures(_corpus: Corpus): Promise<FigureIndex> {
  return { all: [], ofPassage: () => [] };
}
