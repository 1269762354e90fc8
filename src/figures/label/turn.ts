import { isCapital, type Token } from "../tokens.ts";
import { range, textOf } from "./clause.ts";
import { TURNS } from "./event-words.ts";
import { endOfWord, isAdjective } from "./noun-phrase.ts";
import type { Place } from "./place.ts";
import { subjectOf } from "./value.ts";
import { PREPOSITIONS } from "./words.ts";

/** "Die Auslieferung begann": Beginn der Auslieferung; "the survey is to begin": Start of the survey. */
export function turnOf(place: Place, from: number, to: number): string | undefined {
  const { line, language } = place;
  for (const [verb, name] of TURNS[language]) {
    const at = range(from, to).find((index) => verb.test(line.tokens[index]?.lower ?? ""));
    if (at === undefined) continue;
    if (language === "de") return germanTurn(place, from, to, name);
    const what = subjectOf(place, from, beforeInfinitive(place, at), to);
    return what === undefined ? undefined : `${name} of the ${what}`;
  }
  return undefined;
}

/** "is to begin": the subject stands before all of it. */
function beforeInfinitive({ line }: Place, at: number): number {
  return line.tokens[at - 1]?.lower === "to" ? at - 1 : at;
}

const GENITIVE: Record<string, string> = { die: "der", der: "des", das: "des" };

/** The noun that opens the clause or stands behind its verb, in the genitive. */
function germanTurn({ line }: Place, from: number, to: number, name: string): string | undefined {
  const { tokens } = line;
  const article = range(from, to).find((at) => opensSubject(tokens, at));
  if (article === undefined) return undefined;
  let noun = article + 1;
  while (isAdjective(tokens[noun])) noun++;
  if (!isCapital(tokens[noun])) return undefined;
  const genitive = GENITIVE[tokens[article]?.lower ?? ""] ?? "der";
  const text = textOf(line, noun, endOfWord(tokens, noun));
  return `${name} ${genitive} ${genitive === "des" ? withS(text) : text}`;
}

/** An article that neither belongs to a preposition nor to the noun before it ("begann in China der Verkauf"). */
function opensSubject(tokens: Token[], at: number): boolean {
  const [earlier, before, article] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!/^(?:die|der|das)$/.test(article?.lower ?? "") || PREPOSITIONS.de.test(before?.lower ?? ""))
    return false;
  const isGenitive =
    article?.text === "der" && isCapital(before) && !PREPOSITIONS.de.test(earlier?.lower ?? "");
  return !isGenitive;
}

/** The genitive of a masculine or neuter noun: "Verkaufs", "Prozesses". */
function withS(noun: string): string {
  return /[sßxz]$/.test(noun) ? `${noun}es` : `${noun}s`;
}
