import type { FigureIndex } from "../../figures/index.ts";
import { MAX_EXCERPT } from "../../search/excerpt.ts";
import { createDuplicateFinder } from "../near-duplicates.ts";
import { finding, locateField, locateText, type Finding, type Rule, type Source } from "./finding.ts";

export const undated: Rule = (source) =>
  source.article.date === null
    ? [
        finding(
          "advice",
          source,
          locateField(source, "date"),
          "the article has no date, write it once it is known: date: 2025-03-24",
        ),
      ]
    : [];

export const untagged: Rule = (source) =>
  source.article.tags.length === 0
    ? [
        finding(
          "advice",
          source,
          locateField(source, "tags"),
          "the article has no tags, name its subjects: tags: [Xiaomi, SU7]",
        ),
      ]
    : [];

/** Sentences that no excerpt has room for. */
export const longSentences: Rule = (source) =>
  source.article.passages.flatMap(({ sentences }) =>
    sentences
      .filter(([start, end]) => end - start > MAX_EXCERPT)
      .map(([start, end]) => {
        const message = `this sentence has ${end - start} characters, an excerpt shows ${MAX_EXCERPT}, split it`;
        return finding("advice", source, locateText(source, start, end), message);
      }),
  );

/** Figures of which nobody can say what they measure. */
export function unlabelledFigures(figures: FigureIndex): Rule {
  return (source) =>
    source.article.passages
      .flatMap(({ id }) => figures.ofPassage(id))
      // A date says when something is; it measures nothing.
      .filter(({ kind, label }) => kind !== "date" && label.trim() === "")
      .map(({ start, end, text }) => {
        const message = `it is not clear what "${text}" measures, name it beside the figure or in the sentence before the list`;
        return finding("advice", source, locateText(source, start, end), message);
      });
}

/** Articles that say the same in the same words; the later one by name is reported. */
export function nearDuplicates(sources: Source[]): Finding[] {
  const finder = createDuplicateFinder();
  return sources.flatMap((source) => {
    const { id, text } = source.article;
    const [same] = finder.find(text);
    finder.add(id, text);
    if (!same) return [];
    const message = `${Math.round(same.share * 100)} % of this article stand in ${same.id} too, merge the two or delete one`;
    return [finding("advice", source, locateField(source, "title"), message)];
  });
}

/** A word of a German article with ae, oe or ue, which other places of the corpus write with an umlaut. */
export function mixedUmlauts(sources: Source[]): Finding[] {
  const german = sources.filter(({ article }) => article.language === "de");
  const words = new Set(german.flatMap(({ article }) => wordsOf(article.text)));
  return german.flatMap((source) =>
    [...new Set(wordsOf(source.article.text))].flatMap((word) => {
      const usual = withUmlauts(word);
      if (usual === word || !words.has(usual)) return [];
      const start = source.article.text.indexOf(word);
      const message = `"${word}" is written "${usual}" elsewhere in the corpus, write it alike`;
      return [finding("defect", source, locateText(source, start, start + word.length), message)];
    }),
  );
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

const UMLAUTS: Record<string, string> = { ae: "ä", oe: "ö", ue: "ü", Ae: "Ä", Oe: "Ö", Ue: "Ü" };

function withUmlauts(word: string): string {
  return word.replace(/[aou]e/gi, (pair) => UMLAUTS[pair] ?? pair);
}
