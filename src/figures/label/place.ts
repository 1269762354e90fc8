import type { Language } from "../../corpus/article.ts";
import type { Line } from "../article-lines.ts";
import type { Mention } from "../figure.ts";
import type { Span } from "../name-roles.ts";

/** What a figure measures: in the article's words, and by the measure if it is a known one. */
export type Label = {
  text: string;
  measure: string | null;
  /** Only the words around it: nothing says what it measures. */
  weak: boolean;
  /** What a later figure that says nothing of its own takes over ("im Mai waren es 300"), if not the text. */
  noun?: string;
  /** A date on which something happened, which a reader wants to know beside the figures that it also dates. */
  happens?: boolean;
  /** Said of a person and of nobody whom the text is about besides: an age. */
  ofPerson?: boolean;
};

/** A figure in its line. */
export type Place = {
  line: Line;
  mention: Mention;
  span: Span;
  /** All figures of the line. */
  figures: { mention: Mention; span: Span }[];
  /** Names in the line: they are subjects and no part of a label. */
  names: Span[];
  /** Versions that the line names ("Standard", "Max"): a detail and no noun that says what is measured. */
  versions: Span[];
  /** Times in the line. */
  times: Span[];
  language: Language;
  /** The sentence before it in its passage. */
  before: Line | undefined;
  /** What the figure before it in the line measures. */
  last: Label | undefined;
  /** What a figure of the same kind and unit measures, shortly before it in the passage. */
  earlier: Label | undefined;
  /** What the last such figure of its section measures, if that is a known measure. */
  ofSection: Label | undefined;
};

export function strong(text: string, measure: string | null): Label {
  return { text, measure, weak: false };
}
