import { clauseOf } from "../phrases.ts";
import type { Token } from "../tokens.ts";
import { beforeModifiers } from "./noun-phrase.ts";
import type { Place } from "./place.ts";

/** Words right before a figure that tell it from another of the same thing: "ermäßigt 70 Euro", "bisher 5,00 Euro". */
const DISTINCTIONS =
  /^(?:ermäßigt|reduziert|bisher|zuvor|vorher|früher|ehemals|damals|brutto|netto|gebraucht|reduced|discounted|previously|formerly|gross|net|used)$/;

/** The word that tells a figure from another of the same thing. */
export function distinctionOf({ line, mention, span, language }: Place): string | undefined {
  const at = beforeModifiers(line.tokens, span.first, language);
  const near = [
    line.tokens[at],
    /^(?:bei|at|zu|auf)$/.test(line.tokens[at]?.lower ?? "") ? line.tokens[at - 1] : undefined,
  ];
  const beside = near.find((token) => DISTINCTIONS.test(token?.lower ?? ""))?.lower;
  return (
    beside ??
    (mention.kind === "count" ? aimOf(line.tokens.slice(...clauseOf(line.tokens, span))) : undefined)
  );
}

/** "hatte 300.000 Auslieferungen angepeilt": what was only aimed at, also where that time has passed. */
function aimOf(clause: Token[]): string | undefined {
  return clause.find(({ lower }) => /^(?:angepeilt|angestrebt|anvisiert)$/.test(lower))?.lower;
}
