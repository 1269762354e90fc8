import type { Article } from "../corpus/article.ts";
import { fold } from "../text/fold.ts";
import { linkArticle, type Linked } from "./link.ts";
import type { Names } from "./names.ts";

/** An article's figures and the names that they were linked with. */
type Kept = { linked: Linked[]; names: Names };

/** Linking is most of the work of a rebuild, and most articles are the same objects as before it. */
const kept = new WeakMap<Article, Kept>();

/** Links articles; one that was linked before, and that no changed name can stand in, is not linked again. */
export function createLinker(names: Names): (article: Article) => Linked[] {
  const changedSince = new Map<Names, string[]>();
  const changesSince = (before: Names) => {
    const changed = changedSince.get(before) ?? changedWords(before, names);
    changedSince.set(before, changed);
    return changed;
  };
  return (article) => {
    const known = kept.get(article);
    const holds = known && !mentionsAny(article, changesSince(known.names));
    const linked = holds ? known.linked : linkArticle(article, names);
    kept.set(article, { linked, names });
    return linked;
  };
}

/** The first words of written forms that were added, are gone, or mean something else. */
function changedWords({ meanings: before }: Names, { meanings: after }: Names): string[] {
  const words = new Set<string>();
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [a, b] = [before.get(path), after.get(path)];
    if (a?.name !== b?.name || a?.kind !== b?.kind) words.add(path.split(" ")[0] ?? path);
  }
  return [...words];
}

/** Whether any of the folded words may stand where an article's names are looked for. */
function mentionsAny({ title, tags, passages, text }: Article, words: string[]): boolean {
  if (words.length === 0) return false;
  const headings = new Set(passages.flatMap((passage) => passage.headings));
  const read = fold([title, ...tags, ...headings, text].join("\n"));
  return words.some((word) => read.includes(word));
}
