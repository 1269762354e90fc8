import type { Archive } from "../../archive.ts";
import type { Command } from "../../command.ts";
import type { Figure } from "../../figures/figure.ts";
import { group } from "../../figures/groups.ts";
import { subjectsOf } from "../../search/subjects.ts";
import type { Article } from "../article.ts";
import { defectLine } from "../defect.ts";
import { askGolden, type Outcome } from "../golden.ts";
import { createDuplicateFinder } from "../near-duplicates.ts";
import type { GoldenQuestion } from "../questions.ts";

/** What a corpus changes against an older one. */
export type Impact = {
  added: Article[];
  changed: Article[];
  gone: Article[];
  subjects: string[];
  newFigures: Figure[];
  goneFigures: Figure[];
  questions: { before: Outcome; after: Outcome }[];
  disagreements: [Figure, Figure][];
  duplicates: { article: Article; of: string; share: number }[];
  /** Lines of defects that are new. */
  defects: string[];
};

export function compareArchives(
  before: Archive,
  after: Archive,
  { questions, commands }: { questions: GoldenQuestion[]; commands: Command[] },
): Impact {
  const added = [...after.articles.values()].filter(({ id }) => !before.articles.has(id));
  const changed = [...after.articles.values()].filter((article) => {
    const old = before.articles.get(article.id);
    return old !== undefined && contentOf(old) !== contentOf(article);
  });
  const touched = new Set([...added, ...changed].map(({ id }) => id));
  const oldDefects = new Set(before.corpus.defects.map(defectLine));
  const oldSubjects = new Set(subjectsOf(before.corpus).map(({ name }) => name));
  return {
    added,
    changed,
    gone: [...before.articles.values()].filter(({ id }) => !after.articles.has(id)),
    subjects: subjectsOf(after.corpus)
      .map(({ name }) => name)
      .filter((name) => !oldSubjects.has(name)),
    newFigures: figuresWithout(shownFigures(after), shownFigures(before)),
    goneFigures: figuresWithout(shownFigures(before), shownFigures(after)),
    questions: changedQuestions(before, after, questions, commands),
    disagreements: disagreementsOf(after, touched),
    duplicates: duplicatesOf(after, touched),
    defects: after.corpus.defects.map(defectLine).filter((line) => !oldDefects.has(line)),
  };
}

function contentOf({ title, date, language, tags, source, aliases, text, blocks }: Article): string {
  const kinds = blocks.map(({ kind, depth }) => [kind, depth]);
  return JSON.stringify([title, date, language, tags, source, aliases, text, kinds]);
}

/** The figures that /facts gives a line of their own. */
function shownFigures({ figures }: Archive): Figure[] {
  return figures.linked.filter(({ context }) => !context).map(({ figure }) => figure);
}

/** Figures that the others do not hold, whatever place in the article they have. */
function figuresWithout(figures: Figure[], others: Figure[]): Figure[] {
  const known = new Set(others.map(keyOf));
  return figures.filter((figure) => !known.has(keyOf(figure)));
}

function keyOf({ articleId, value, to, unit, label, period, plan, subjects }: Figure): string {
  return JSON.stringify([articleId, value, to, unit, label, period, plan, subjects[0]]);
}

/** Golden questions whose rank, shown text or result is not what it was. */
function changedQuestions(
  before: Archive,
  after: Archive,
  questions: GoldenQuestion[],
  commands: Command[],
): Impact["questions"] {
  const seen = ({ passes, rank, shown }: Outcome) => JSON.stringify([passes, rank, shown]);
  return questions
    .map((question) => ({
      before: askGolden(question, before, commands),
      after: askGolden(question, after, commands),
    }))
    .filter(({ before, after }) => seen(before) !== seen(after));
}

/** Different values for one thing in one period, of which at least one stands in a touched article; each pair once. */
function disagreementsOf({ figures, articles }: Archive, touched: Set<string>): [Figure, Figure][] {
  const subjects = new Set(figures.linked.flatMap((linked) => linked.subjects.map(({ name }) => name)));
  const pairs = new Map<string, [Figure, Figure]>();
  for (const subject of subjects) {
    const entries = group(figures.ofSubject(subject), articles, subject, "en").flatMap(
      ({ entries }) => entries,
    );
    for (const { linked, differing } of entries) {
      for (const rival of differing) {
        const pair: [Figure, Figure] = [linked.figure, rival.linked.figure];
        if (pair.some(({ articleId }) => touched.has(articleId)))
          pairs.set(pair.map(placeOf).sort().join(), pair);
      }
    }
  }
  return [...pairs.values()];
}

function placeOf({ articleId, start }: Figure): string {
  return `${articleId}:${start}`;
}

function duplicatesOf({ articles }: Archive, touched: Set<string>): Impact["duplicates"] {
  const finder = createDuplicateFinder();
  for (const { id, text } of articles.values()) if (!touched.has(id)) finder.add(id, text);
  return [...touched].flatMap((id) => {
    const article = articles.get(id);
    if (!article) return [];
    const [same] = finder.find(article.text);
    finder.add(id, article.text);
    return same ? [{ article, of: same.id, share: same.share }] : [];
  });
}
