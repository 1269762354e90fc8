import { TIME_NOUN } from "../nouns.ts";
import { isCapital, type Token } from "../tokens.ts";
import { range } from "./clause.ts";
import { endOfWord } from "./noun-phrase.ts";
import type { Place } from "./place.ts";

/** The last word before token `until` that looks like a noun in the plural. */
export function lastNoun(
  tokens: Token[],
  until: number,
  skip: Place["names"],
  text: string,
): string | undefined {
  const at = range(1, until)
    .toReversed()
    .find(
      (index) =>
        isCapital(tokens[index]) &&
        /^(?:[ \n\t])$/.test(tokens[index]?.gap ?? "") &&
        /(?:en|ern|eln|e|er|s)$/.test(tokens[endOfWord(tokens, index) - 1]?.text ?? "") &&
        !TIME_NOUN.test(tokens[index]?.text ?? "") &&
        !skip.some(({ first, next }) => first <= index && next >= endOfWord(tokens, index)),
    );
  return at === undefined ? undefined : text.slice(tokens[at]?.start, tokens[endOfWord(tokens, at) - 1]?.end);
}
