import { beforeModifiers } from "./noun-phrase.ts";
import type { Place } from "./place.ts";

/** Words right before a figure that tell it from another of the same thing: "ermäßigt 70 Euro", "bisher 5,00 Euro". */
const DISTINCTIONS =
  /^(?:ermäßigt|reduziert|bisher|zuvor|vorher|früher|ehemals|damals|brutto|netto|gebraucht|reduced|discounted|previously|formerly|gross|net|used)$/;

/** The word that tells a figure from another of the same thing. */
export function distinctionOf({ line, span, language }: Place): string | undefined {
  const at = beforeModifiers(line.tokens, span.first, language);
  const near = [
    line.tokens[at],
    /^(?:bei|at|zu|auf)$/.test(line.tokens[at]?.lower ?? "") ? line.tokens[at - 1] : undefined,
  ];
  return near.find((token) => DISTINCTIONS.test(token?.lower ?? ""))?.lower;
}
