import type { Reference } from "./answer.ts";
import type { Article } from "./corpus/article.ts";

const DAY_MS = 86_400_000;

/** An article as an answer cites it; `now` gives its age. */
export function toReference(article: Article, now: Date): Reference {
  const { id, title, language, date, source } = article;
  const ageDays = date === null ? null : Math.max(0, Math.floor((now.getTime() - Date.parse(date)) / DAY_MS));
  return { id, title, language, date, ageDays, source };
}
