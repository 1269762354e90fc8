import type { Language } from "../../corpus/article.ts";
import type { Line } from "../article-lines.ts";
import type { Mention } from "../figure.ts";
import type { Label } from "../label/place.ts";
import { measureName } from "../measures.ts";

/** How many sentences further a figure may still take over what one before it measures. */
const MAX_SENTENCES = 2;

type Known = { label: Label; sentence: number };

/** What figures measure, for those behind them that do not say it: in the passage, and by a known measure in the section. */
export function createEarlier(language: Language) {
  let [passage, section] = ["", ""];
  let sentence = 0;
  let labels = new Map<string, Known>();
  let measured = new Map<string, Label>();
  return {
    enter({ passageId, headings }: Line): void {
      if (passageId !== passage) labels = new Map();
      if (headings.join("\n") !== section) measured = new Map();
      [passage, section] = [passageId, headings.join("\n")];
      sentence++;
    },
    note(mention: Mention, label: Label): void {
      if (mention.kind === "date") return;
      labels.set(keyOf(mention), { label, sentence });
      // How long one thing lasts is not told again of another.
      if (label.measure !== null && label.measure !== "duration" && !label.weak)
        measured.set(keyOf(mention), { ...label, text: measureName(label.measure, language) ?? label.text });
    },
    inPassage(mention: Mention): Label | undefined {
      const known = labels.get(keyOf(mention));
      const isNear = known !== undefined && sentence - known.sentence <= MAX_SENTENCES;
      return isNear && !(known.label.weak && known.label.noun === undefined) ? known.label : undefined;
    },
    inSection: (mention: Mention): Label | undefined => measured.get(keyOf(mention)),
  };
}

function keyOf({ kind, unit }: Mention): string {
  return `${kind} ${unit}`;
}

/** Small numbers in words and without a noun of their own ("zwei davon") say nothing alone. */
export function isPassing({ kind, value, text }: Mention, { weak }: Label): boolean {
  return weak && kind === "count" && value <= MAX_PASSING && /^\p{L}/u.test(text);
}

/** The largest number that is written in words (Duden: up to twelve). */
const MAX_PASSING = 12;
