import { vagueMeasure } from "../measures.ts";
import { clauseOf } from "../phrases.ts";
import { clauseText } from "./clause-text.ts";
import { beforeModifiers } from "./noun-phrase.ts";
import type { Label, Place } from "./place.ts";
import { ADDED, COMPARATIVES, FILLERS } from "./words.ts";

/** The words of a figure's clause, where nothing says shorter what it is; `noun` is what a later figure takes over. */
export function labelOfClause(place: Place, noun?: string): Label {
  const measure = isPaid(place) ? "price" : vagueMeasure(place.mention);
  const known = ofWhat(place);
  const passed = noun ?? known;
  return {
    text: (known === undefined ? "" : `${known}: `) + clauseText(place, known !== undefined),
    measure,
    weak: true,
    ...(passed === undefined ? {} : { noun: passed }),
  };
}

/** "davon sind 40 Prozent …", "up 27% …", "against $168 million …": of what a clause speaks that only adds to the one before it. */
function ofWhat({ line, mention, span, language, last, earlier }: Place): string | undefined {
  const [from, to] = clauseOf(line.tokens, span);
  const amount = beforeModifiers(line.tokens, span.first, language);
  const words = line.tokens.slice(from, to).map(({ lower }) => lower);
  const isPart = /(?:^| )(?:davon|darunter|of (?:them|which|whom|these|it))(?: |$)/.test(words.join(" "));
  // Not the "up" of "up to 25".
  const [opening = ""] = words
    .slice(0, Math.max(0, amount + 1 - from))
    .filter((word) => !FILLERS[language].test(word));
  const isAdded = ADDED[language].test(opening) || (mention.kind === "currency" && opening === "nach");
  const known = earlier ?? (last?.weak === false ? last : undefined);
  const opens = amount < from;
  const isCompared =
    COMPARATIVES[language].test(line.tokens[span.next]?.lower ?? "") &&
    from > 0 &&
    (opens || mention.kind === "percent");
  if (!known || !(isPart || isAdded || isCompared)) return undefined;
  return known.noun ?? known.text;
}

/** "stand für 814.900 Yuan in der Liste": what something is given for. */
function isPaid({ line, mention, span, language }: Place): boolean {
  const before = line.tokens[beforeModifiers(line.tokens, span.first, language)]?.lower ?? "";
  return mention.kind === "currency" && /^(?:für|for)$/.test(before);
}
