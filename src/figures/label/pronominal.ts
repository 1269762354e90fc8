import { clauseOf } from "../phrases.ts";
import { range } from "./clause.ts";
import { skipOpening } from "./noun-phrase.ts";
import { strong, type Label, type Place } from "./place.ts";
import { subjectOf } from "./value.ts";
import { isVerb } from "./verbs.ts";
import { COPULAS } from "./words.ts";

/** "Der Austausch der Anlage ist geplant; dafür sind 1,3 Millionen Euro vorgesehen": for what, from the statement before. */
export function labelOfPronominal(place: Place): Label | undefined {
  const { line, mention, span, before, language } = place;
  const [from] = clauseOf(line.tokens, span);
  const start = skipOpening(line.tokens, from, span.first, language);
  if (mention.kind !== "currency" || !/^(?:dafür|hierfür)$/.test(line.tokens[start]?.lower ?? ""))
    return undefined;
  const statement = start > 0 ? line : before;
  const noun = statement && subjectIn({ ...place, line: statement }, start > 0 ? from - 1 : undefined);
  return noun === undefined ? undefined : strong(noun, null);
}

/** The subject of the last statement of a line before token `until`. */
function subjectIn(place: Place, until = place.line.tokens.length): string | undefined {
  const { line, language } = place;
  const [from] = clauseOf(line.tokens, { first: until - 1, next: until });
  const verb = range(from, until).find(
    (at) => isVerb(line.tokens[at], language) || COPULAS[language].test(line.tokens[at]?.lower ?? ""),
  );
  const start = skipOpening(line.tokens, from, until, language);
  return verb === undefined ? undefined : subjectOf({ ...place, times: [], figures: [] }, start, verb, until);
}
