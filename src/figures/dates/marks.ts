import type { Token } from "../tokens.ts";

/** What may stand between the parts of a date in digits. */
export const MARKS = /^[-/.–]$/;

/** Whether the date would continue a chain of marks and digits before it ("010-2015-86"). */
export function isChain(mark: Token | undefined, before: Token | undefined, first: Token): boolean {
  return first.gap === "" && mark?.gap === "" && before?.kind === "digits" && MARKS.test(mark.text);
}

/** Whether marks and digits go on at token `at`, so that what was read is a part of something longer. */
export function isLonger(tokens: Token[], at: number): boolean {
  const [mark, digits] = [tokens[at], tokens[at + 1]];
  return mark?.gap === "" && /^[-/–,.]$/.test(mark.text) && digits?.gap === "" && digits.kind === "digits";
}
