import { clauseOf } from "../phrases.ts";
import type { Token } from "../tokens.ts";
import { textOf } from "./clause.ts";
import { endOfPhrase } from "./noun-phrase.ts";
import { strong, type Label, type Place } from "./place.ts";

/** "Für Forschung und Entwicklung plant Nordwerk 200 Millionen Euro ein": what money is for. */
export function labelOfPurpose(place: Place): Label | undefined {
  const { line, mention, span, times, names, language } = place;
  const [from] = clauseOf(line.tokens, span);
  if (mention.kind !== "currency" || !/^(?:für|for)$/.test(line.tokens[from]?.lower ?? "")) return undefined;
  const end = language === "de" ? endOfPurpose(line.tokens, from + 1, span.first) : undefined;
  if (end === undefined || [...times, ...names].some(({ first }) => first > from && first < end))
    return undefined;
  return strong(textOf(line, from, end), null);
}

/** "Forschung und Entwicklung", "die Sauna". */
function endOfPurpose(tokens: Token[], at: number, until: number): number | undefined {
  const end = endOfPhrase(tokens, at, until, "genitive");
  const isJoined = end !== undefined && /^(?:und|oder)$/.test(tokens[end]?.lower ?? "");
  return isJoined ? (endOfPhrase(tokens, end + 1, until, "genitive") ?? end) : end;
}
