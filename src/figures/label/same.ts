import type { Mention } from "../figure.ts";
import { usualMeasure, vagueMeasure } from "../measures.ts";
import { isWithinSpans } from "../phrases.ts";
import { isCapital } from "../tokens.ts";
import { textOf } from "./clause.ts";
import { beforeModifiers } from "./noun-phrase.ts";
import { strong, type Label, type Place } from "./place.ts";

/** "10 Milliarden Yuan, etwa 1,4 Milliarden US-Dollar", "1 Stunde und 25 Minuten": the same in another unit. */
export function labelOfSame(place: Place): Label | undefined {
  const { mention, figures, line, last } = place;
  const before = figures[figures.findIndex((other) => other.mention === mention) - 1];
  if (!last || before === undefined || !isConversion(before.mention, mention)) return undefined;
  const between = line.tokens.slice(before.span.next, place.span.first);
  return between.every(({ lower }) => JOINTS[place.language].test(lower)) ? last : undefined;
}

/** "die Rasten: 10 Minuten bei 55 °C": under what condition another figure holds, known by that figure. */
export function labelOfCondition({ line, mention, span, figures, last, language }: Place): Label | undefined {
  const before = figures[figures.findIndex((other) => other.mention === mention) - 1];
  const link = beforeModifiers(line.tokens, span.first, language);
  const isCondition =
    mention.kind === "quantity" &&
    before?.span.next === link &&
    /^(?:duration|quantity)$/.test(before.mention.kind) &&
    /^(?:bei|at)$/.test(line.tokens[link]?.lower ?? "");
  if (!isCondition || last?.weak !== false) return undefined;
  const noun = last.noun ?? last.text;
  return { ...strong(`${noun}, ${before.mention.text}`, null), noun };
}

/** "Trockenhefe (11,5 g)": what stands before the parenthesis. */
export function labelOfParenthesis(place: Place): Label | undefined {
  const { line, span, names, language } = place;
  const { tokens } = line;
  const open = beforeModifiers(tokens, span.first, language);
  if (tokens[open]?.text !== "(" || tokens[span.next]?.text !== ")" || !isCapital(tokens[open - 1]))
    return undefined;
  const isMeasured = (place.earlier ?? place.ofSection)?.measure != null;
  return isMeasured || isWithinSpans(open - 1, names)
    ? undefined
    : strong(textOf(line, open - 1, open), null);
}

/** Whether two figures in different units may say the same. */
function isConversion(a: Mention, b: Mention): boolean {
  if (a.kind !== b.kind || a.unit === b.unit) return false;
  const [x, y] = [a, b].map((mention) => usualMeasure(mention)?.id ?? vagueMeasure(mention));
  return a.kind === "currency" || a.kind === "duration" || (x !== null && x === y);
}

const JOINTS = {
  de: /^(?:[,(=]|ein|aus|ab|an|und|oder|also|das|sind|entspricht|umgerechnet|rund|etwa|knapp|gut|ca|circa|fast|über)$/,
  en: /^(?:[,(=]|and|or|about|roughly|around|nearly|some|that|is|equivalent|to)$/,
};
