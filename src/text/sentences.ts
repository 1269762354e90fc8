import type { Language, Range } from "../corpus/article.ts";

/** The sentences of a text as ranges without surrounding white space, in order. */
export function sentences(text: string, language: Language): Range[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const ranges: Range[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (end > start) ranges.push([start, end]);
  }
  return ranges;
}
