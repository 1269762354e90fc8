import type { Hit } from "./search.ts";

/** The best passage of each article, in the order of the hits. */
export function bestOfEachArticle(hits: Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ article }) => {
    if (seen.has(article.id)) return false;
    seen.add(article.id);
    return true;
  });
}
