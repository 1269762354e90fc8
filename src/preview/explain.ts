import type { Archive } from "../archive.ts";
import { FEATURES } from "../search/rank.ts";
import type { Hit } from "../search/search.ts";
import type { Explanation } from "./wire.ts";

/** How many passages are compared in the panel. */
const PASSAGES = 8;

/** Why the passages that a question finds stand in their order. */
export function explain(query: string, { search }: Archive): Explanation {
  const { question, hits, verdict, confidence } = search.find(query);
  const matchedIn = (hit: Hit) => {
    const { text, marks } = search.quote(question, hit);
    return [...new Set(marks.map(([start, end]) => text.slice(start, end)))];
  };
  return {
    words: question.words.map(({ text, known, rarity }) => ({ text, known, rarity })),
    verdict,
    confidence,
    features: FEATURES.map(({ name, why, weight }) => ({ name, why, weight })),
    passages: hits.slice(0, PASSAGES).map((hit) => ({
      passageId: hit.passage.id,
      title: hit.article.title,
      headings: hit.passage.headings,
      language: hit.article.language,
      score: hit.score,
      parts: hit.parts,
      matched: matchedIn(hit),
    })),
  };
}
