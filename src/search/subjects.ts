import type { Subject } from "../answer.ts";
import type { Corpus } from "../corpus/article.ts";
import type { Pace } from "../pace.ts";
import { fold } from "../text/fold.ts";
import type { Question } from "./question.ts";
import { createCompleter, type Completer } from "./completer.ts";

const BY_NAME = new Intl.Collator("de");

/** The subjects of a corpus: its tags, with the number of articles that have each, the commonest first. */
export function subjectsOf(corpus: Corpus): Subject[] {
  const subjects = new Map<string, Subject>();
  for (const { tags } of corpus.articles) {
    for (const [key, name] of new Map(tags.map((tag) => [fold(tag), tag]))) {
      const known = subjects.get(key);
      if (known) known.articles++;
      else subjects.set(key, { name, articles: 1 });
    }
  }
  return [...subjects.values()].sort((a, b) => b.articles - a.articles || BY_NAME.compare(a.name, b.name));
}

/** Completes subjects while typing: beginnings of words first, then typing mistakes, then inside compounds. */
export function completeSubjects(subjects: Subject[], pace: Pace): Promise<Completer<Subject>> {
  const entries = subjects.map((subject) => ({
    text: subject.name,
    weight: subject.articles,
    value: subject,
  }));
  return createCompleter(entries, pace);
}

/** Subjects that are like words of a question, filled up with the commonest. */
export function nearestSubjects(question: Question, limit: number, complete: Completer<Subject>): Subject[] {
  const near = question.words.flatMap(({ text }) => complete(text, limit));
  return [...new Set([...near, ...complete("", limit)])].slice(0, limit);
}
