import type { Archive } from "../archive.ts";
import { select } from "../figures/selection.ts";
import { REACH } from "../figures/focus.ts";
import { CUES } from "../search/cues.ts";
import { DOUBT, EVIDENCE } from "../search/evidence.ts";
import type { Inquiry } from "../search/inquiry.ts";
import { FEATURES, PREFERENCES } from "../search/rank.ts";
import type { Hit } from "../search/search.ts";
import type { Sentence } from "../search/sentences.ts";
import type { Explanation, FiguresExplained, PassagesExplained } from "./wire.ts";

/** How many passages are compared in the panel. */
const PASSAGES = 8;
/** How many sentences. */
const SENTENCES = 5;

/** Why a command answers a question as it does; null for commands that neither search nor list figures. */
export function explain(command: string, question: string, archive: Archive): Explanation | null {
  if (command === "article" || command === "ask") return explainPassages(question, archive);
  if (command === "facts") return explainFigures(question, archive);
  return null;
}

function explainPassages(query: string, { search }: Archive): PassagesExplained {
  const finding = search.find(query);
  const { inquiry, hits, verdict, confidence, evidence } = finding;
  const matchedIn = (hit: Hit) => {
    const { text, marks } = search.quote(finding, hit);
    return [...new Set(marks.map(([start, end]) => text.slice(start, end)))];
  };
  return {
    kind: "passages",
    words: inquiry.question.words.map(({ text, known, rarity }) => ({ text, known, rarity })),
    verdict,
    confidence,
    evidence: [
      ...EVIDENCE.map(({ name, why }) => ({ name, why, part: evidence[name] ?? 0 })),
      { name: "doubt", why: "nothing is an answer without evidence", part: DOUBT },
    ],
    features: [...FEATURES, ...PREFERENCES].map(({ name, why, weight }) => ({ name, why, weight })),
    passages: hits.slice(0, PASSAGES).map((hit) => ({
      passageId: hit.passage.id,
      title: hit.article.title,
      headings: hit.passage.headings,
      language: hit.article.language,
      score: hit.score,
      parts: hit.parts,
      matched: matchedIn(hit),
    })),
    sentences: finding.sentences.slice(0, SENTENCES).map(({ sentence, score }) => ({
      text: sentence.text,
      title: sentence.place.article.title,
      language: sentence.place.article.language,
      score,
      cues: cuesOf(sentence, inquiry),
    })),
  };
}

/** What each cue that says something adds to the score of a sentence. */
function cuesOf(sentence: Sentence, inquiry: Inquiry): { name: string; part: number }[] {
  return CUES.map(({ name, weight, of }) => ({ name, part: weight * of(sentence, inquiry) })).filter(
    ({ part }) => part !== 0,
  );
}

function explainFigures(subject: string, { figures: index, articles }: Archive): FiguresExplained | null {
  const selection = select(subject, index);
  if (!selection) return null;
  const figures = selection.figures
    .toSorted((a, b) => b.reach - a.reach)
    .flatMap(({ figure, reach }) => {
      const article = articles.get(figure.articleId);
      if (!article) return [];
      const { text, label } = figure;
      const sentence = article.text.slice(...figure.sentence);
      return [
        { text, label, reach: reachName(reach), sentence, title: article.title, language: article.language },
      ];
    });
  return { kind: "figures", subject: selection.subject, figures };
}

function reachName(reach: number): FiguresExplained["figures"][number]["reach"] {
  const names = ["sentence", "carried", "section", "article"] as const;
  return names.find((name) => REACH[name] === reach) ?? "article";
}
