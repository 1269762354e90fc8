import type { Language } from "../../corpus/article.ts";
import type { Line } from "../article-lines.ts";
import type { Mention } from "../figure.ts";
import type { Label } from "../label.ts";
import { measureName } from "../measures.ts";
import { isGeneric } from "../nouns.ts";

/** A weak label takes the one of the figure before it of the same kind in the passage: "Im März waren es über 29.000 gewesen." */
export function createMemory(language: Language) {
  const labels = new Map<string, Label>();
  return {
    complete(label: Label, mention: Mention, { passageId, headings }: Line): Label {
      const { kind, unit, value } = mention;
      if (kind === "date" || kind === "ratio" || unit === "%") return label;
      if (kind === "count" && value <= MAX_PASSING) return label;
      const section = `${headings.join("\n")} ${kind} ${unit}`;
      const passage = `${passageId} ${kind} ${unit}`;
      if (label.weak) {
        const known =
          labels.get(passage) ??
          (kind === "count" ? measured(labels.get(section), label) : labels.get(section));
        const complete = known ? { ...known, text: known.text + (PER.exec(label.text)?.[0] ?? "") } : label;
        if (known || isGeneric(label.text))
          labels.set(passage, { ...complete, text: complete.text.replace(PER, "") });
        return complete;
      }
      const name = label.measure === null ? undefined : measureName(label.measure, language);
      const kept = name === undefined ? label : { ...label, text: name };
      labels.set(section, kept).set(passage, kept);
      return label;
    },
  };
}

/** "Autos im Jahr": how a label ends that counts by a time. */
const PER = / (?:im|pro|a|per) \p{L}+$/u;

/** "48.654 Autos" may be what the section measures; without any noun a number only goes on with its passage. */
function measured(known: Label | undefined, { text }: Label): Label | undefined {
  return known?.measure && isGeneric(text) ? known : undefined;
}

/** Small numbers in words and without a noun of their own ("zwei davon") say nothing alone. */
export function isPassing(mention: Mention, { weak }: Label): boolean {
  return weak && mention.kind === "count" && mention.value <= MAX_PASSING && /^\p{L}/u.test(mention.text);
}

/** The largest number that is written in words (Duden: up to twelve). */
const MAX_PASSING = 12;
