import type { Defect } from "./article.ts";

/** A defect as one line: `corpus/su7.md:4:3 what is wrong, what would be right`. */
export function defectLine({ file, line, column, message }: Defect): string {
  return `${file}:${line}:${column} ${message}`;
}
