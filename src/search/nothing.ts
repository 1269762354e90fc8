import type { NothingAnswer } from "../answer.ts";
import type { Context } from "../command.ts";
import { toReference } from "../reference.ts";
import { bestOfEachArticle } from "./hits.ts";
import type { Finding } from "./search.ts";

/** How many near passages and subjects are shown. */
const MAX_NEAR = 3;

/** The answer that there is none: why, and what is nearest. */
export function nothingFound(query: string, finding: Finding, { archive, now }: Context): NothingAnswer {
  const near = finding.verdict === "apart" ? bestOfEachArticle(finding.hits).slice(0, MAX_NEAR) : [];
  return {
    kind: "nothing",
    query,
    reason: finding.verdict === "answered" ? "apart" : finding.verdict,
    unknownWords: finding.unknownWords,
    didYouMean: finding.corrected,
    subjects: archive.search.nearestSubjects(finding.question, MAX_NEAR),
    related: near.map((hit) => ({
      quote: archive.search.quote(finding.question, hit),
      reference: toReference(hit.article, now),
    })),
  };
}
