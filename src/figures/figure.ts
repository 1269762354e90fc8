import type { Range } from "../corpus/article.ts";

export type FigureKind = "count" | "currency" | "percent" | "quantity" | "date" | "duration" | "ratio";

/** A figure as it stands in a text, before anything is known about what it measures. */
export type Mention = {
  kind: FigureKind;
  /** The value with scale words multiplied in (4,5 Milliarden = 4500000000); the lower end of a range. */
  value: number;
  /** The upper end of a range. */
  to?: number;
  /** Canonical unit code ("EUR", "km", "kWh", "%", "year" …); null for a plain count. */
  unit: string | null;
  /** "über 400" is a minimum, "bis zu 400" a maximum. */
  bound?: "min" | "max";
  /** "rund", "etwa", "knapp", "about". */
  approximate: boolean;
  /** Test cycle and the like: "CLTC", "WLTP". */
  qualifier?: string;
  /** As written; `text.slice(start, end)`. */
  text: string;
  start: number;
  end: number;
};

/** A figure of an article and what it speaks of. Offsets are those of `Article.text`. */
export type Figure = Mention & {
  articleId: string;
  passageId: string;
  /** What it measures, in the article's own words. */
  label: string;
  /** Names that it speaks of, canonical spelling, the most direct first. */
  subjects: string[];
  /** The time that it speaks of, as written or carried down: "2025", "Q3 2025", "2025-03-22"; null if unknown. */
  period: string | null;
  /** Planned, expected, targeted. */
  plan: boolean;
  /** The sentence or list item that it stands in. */
  sentence: Range;
};
