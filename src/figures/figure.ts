import type { Range } from "../corpus/article.ts";

export type FigureKind = "count" | "currency" | "percent" | "quantity" | "date" | "duration" | "ratio";

/** How a text limits or softens a figure; `modifiers.ts` has the words. */
export type Modifier =
  | "over"
  | "at-least"
  | "from"
  | "just-over"
  | "up-to"
  | "at-most"
  | "under"
  | "almost"
  | "about"
  | "since"
  | "until"
  | "before"
  | "after";

/** A figure as it stands in a text, before anything is known about what it measures. */
export type Mention = {
  kind: FigureKind;
  /**
   * The value with scale words multiplied in (4,5 Milliarden = 4500000000); the lower end of a range.
   * Dates are numbers that sort: year YYYY, month YYYYMM, date YYYYMMDD, monthday MMDD, quarter YYYYQ and half YYYYH
   * (Q and H alone without a year). A clock such as 7:04,957 is in seconds.
   */
  value: number;
  /** The upper end of a range. */
  to?: number;
  /** Canonical unit code ("EUR", "km", "kWh", "%", "year" …); null for a plain count or share, "x" for a factor. */
  unit: string | null;
  /** "über 400" is a minimum, "bis zu 400" a maximum. */
  bound?: "min" | "max";
  /** "rund", "etwa", "knapp", "about". */
  approximate: boolean;
  /** Which word said so. */
  modifier?: Modifier;
  /** Test cycle and the like: "CLTC", "WLTP". */
  qualifier?: string;
  /** As written, without the modifier; `text.slice(start, end)`. */
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
