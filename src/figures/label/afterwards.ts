import { clauseOf, upperFirst } from "../phrases.ts";
import { textOf } from "./clause.ts";
import { happeningClause, happeningNoun } from "./happening.ts";
import { beforeModifiers } from "./noun-phrase.ts";
import { strong, type Label, type Place } from "./place.ts";
import { resumedClause } from "./resumed.ts";
import { toldWithoutTime } from "./told.ts";

/** "Am 20. November war die Marke erreicht, 602 Tage nach dem Start": "Nach dem Start: Marke erreicht". */
export function labelOfAfterwards(place: Place): Label | undefined {
  const { line, mention, span, figures, language } = place;
  const [from, to] = clauseOf(line.tokens, span);
  const isAfter = /^(?:nach|after)$/.test(line.tokens[span.next]?.lower ?? "");
  const isWhole = beforeModifiers(line.tokens, span.first, language) < from;
  if (mention.kind !== "duration" || line.kind !== "sentence" || !isAfter || !isWhole) return undefined;
  const date = figures.find((other) => other.mention.kind === "date");
  const dated = date && { ...place, mention: date.mention, span: date.span };
  const event = dated && (happeningClause(dated) ?? happeningNoun(dated)?.noun);
  const after = textOf(line, span.next, to).replace(/[.!?]$/, "");
  return event === undefined ? undefined : strong(`${upperFirst(after)}: ${event}`, null);
}

/** "In zehn Jahren will Nordwerk der größte Hersteller sein": what is to be so by then, if nothing is measured. */
export function labelOfAhead(place: Place): Label | undefined {
  const { line, mention, span, figures, times, language } = place;
  if (mention.kind !== "duration" || language !== "de" || line.tokens[span.first - 1]?.lower !== "in")
    return undefined;
  const own = clauseOf(line.tokens, span);
  const [from, to] = resumedClause(place, own[1]) ?? own;
  const isMeasured = figures.some(
    (other) =>
      other.span !== span &&
      other.span.first >= from &&
      other.span.next <= to &&
      /\d/.test(other.mention.text),
  );
  const isMeant = line.tokens.slice(from, to).some(({ lower }) => /^(?:will|wollen|sollen?)$/.test(lower));
  if (isMeasured || !isMeant || own[0] !== span.first - 1) return undefined;
  const text = toldWithoutTime({ ...place, times: [...times, span] }, from, to);
  return text === undefined ? undefined : { ...strong(text, null), happens: true };
}
