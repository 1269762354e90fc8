import type { Article } from "./article.ts";
import type { Position, Problem } from "./read.ts";

/** Ids and titles that are taken. */
export type Register = {
  /** Takes the id and title of an article, or says who has them already and takes nothing. */
  add(claim: { article: Article; titleAt: Position }): Problem[];
};

export function createRegister(): Register {
  const ids = new Map<string, string>();
  const titles = new Map<string, string>();
  return {
    add({ article, titleAt }) {
      const { file } = article;
      const id = article.id.toLowerCase();
      const title = article.title.toLowerCase();
      const problems: Problem[] = [];
      const sameId = ids.get(id);
      const sameTitle = titles.get(title);
      if (sameId !== undefined) {
        const message = `${sameId} has the same file name, rename one of the two`;
        problems.push({ line: 1, column: 1, message });
      }
      if (sameTitle !== undefined) {
        problems.push({
          ...titleAt,
          message: `${sameTitle} has the same title, change one of the two or delete this file`,
        });
      }
      if (problems.length > 0) return problems;
      ids.set(id, file);
      titles.set(title, file);
      return [];
    },
  };
}
