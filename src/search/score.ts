import { CUES } from "./cues.ts";
import type { Inquiry } from "./inquiry.ts";
import type { Sentence } from "./sentences.ts";

/** How likely a sentence answers, compared with others for the same question: the weighted sum of its cues. */
export function scoreSentence(sentence: Sentence, inquiry: Inquiry): number {
  let score = 0;
  for (const { weight, of } of CUES) if (weight !== 0) score += weight * of(sentence, inquiry);
  return score;
}
