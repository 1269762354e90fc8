import type { Range } from "../corpus/article.ts";
import type { Place } from "./index.ts";
import { scoreSentence } from "./cues.ts";
import type { Inquiry } from "./inquiry.ts";
import type { Sentence } from "./sentences.ts";

/** Excerpts are no longer than this unless one sentence is. */
export const MAX_EXCERPT = 300;

/** The run of whole sentences of a passage that most likely holds the answer, by the softmax of scores; offsets in the article's text. */
export function chooseExcerpt(inquiry: Inquiry, { passage }: Place, sentences: Sentence[]): Range {
  const scores = sentences.map((sentence) => scoreSentence(sentence, inquiry));
  const top = Math.max(...scores);
  const chances = scores.map((score) => Math.exp(score - top));
  return bestRun(sentences, withAnnouncements(sentences, chances)) ?? [passage.start, passage.end];
}

/** Items are not understood without the sentence that announces them: it is worth as much as those that fit behind it. */
function withAnnouncements(sentences: Sentence[], chances: number[]): number[] {
  return chances.map((chance, at) => {
    const intro = sentences[at];
    if (!intro?.announces) return chance;
    let items = 0;
    for (let next = at + 1; (sentences[next]?.intro ?? null) !== null; next++) {
      if ((sentences[next]?.range[1] ?? 0) - intro.range[0] > MAX_EXCERPT) break;
      items += chances[next] ?? 0;
    }
    return Math.max(chance, items);
  });
}

/** The run within the limit with the largest sum of chances; it does not end with a sentence that announces a list. */
function bestRun(sentences: Sentence[], chances: number[]): Range | null {
  let best: { range: Range; sum: number } | null = null;
  for (const [first, { range }] of sentences.entries()) {
    let sum = 0;
    for (const [offset, last] of sentences.slice(first).entries()) {
      const run: Range = [range[0], last.range[1]];
      if (offset > 0 && run[1] - run[0] > MAX_EXCERPT) break;
      sum += chances[first + offset] ?? 0;
      if (!last.announces && (!best || sum > best.sum)) best = { range: run, sum };
    }
  }
  return best?.range ?? null;
}
