import type { NothingAnswer } from "../answer.ts";
import type { Context } from "../command.ts";
import { toReference } from "../reference.ts";
import { bestOfEachArticle } from "./hits.ts";
import type { Finding } from "./search.ts";

/** How many near passages and subjects are shown. */
const MAX_NEAR = 3;
/** With words that stand nowhere, passages that are less likely to answer have hardly to do with the question. */
const MIN_NEAR = 0.15;
/** A question for something recent is not answered by articles older than this. */
const OLD_DAYS = 365;

/** The answer that there is none, with why and what is nearest; null if there is an answer. */
export function nothingFound(finding: Finding, { archive, now }: Context): NothingAnswer | null {
  const reason = reasonOf(finding, now);
  if (reason === null) return null;
  const isNear = reason !== "unknown-words" || finding.confidence >= MIN_NEAR;
  const near = isNear ? bestOfEachArticle(finding.hits) : [];
  return {
    kind: "nothing",
    query: finding.query,
    reason,
    unknownWords: finding.unknownWords,
    didYouMean: finding.corrected,
    subjects: archive.search.nearestSubjects(finding, MAX_NEAR),
    related: near.slice(0, MAX_NEAR).map((hit) => ({
      quote: archive.search.quote(finding, hit),
      reference: toReference(hit.article, now),
    })),
  };
}

function reasonOf({ verdict, inquiry, hits }: Finding, now: Date): NothingAnswer["reason"] | null {
  if (verdict !== "answered") return verdict;
  if (!inquiry.question.recent) return null;
  const ages = hits.map(({ article }) => toReference(article, now).ageDays ?? Number.POSITIVE_INFINITY);
  return Math.min(...ages) > OLD_DAYS ? "old" : null;
}
