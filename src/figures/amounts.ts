import { toMention, type Reading } from "./amounts/amount.ts";
import { readChain } from "./amounts/chain.ts";
import { isNoCount } from "./amounts/count.ts";
import { withUnitOfList } from "./amounts/list.ts";
import { readRange } from "./amounts/range.ts";
import { readAmount } from "./amounts/read-amount.ts";
import type { Mention } from "./figure.ts";
import { isNumbered } from "./traps.ts";

/** Reads an amount, a range of two, or a chain such as "4.997 × 1.963 × 1.455 mm" at token `at`. */
export function readAmounts(reading: Reading, at: number): { mentions: Mention[]; next: number } | undefined {
  const first = readAmount(reading, at);
  if (!first) return undefined;
  const chain = readChain(reading, first);
  if (chain) return chain;
  const range = readRange(reading, first);
  // "die Stationen 1 bis 8": both are names.
  if (range && !first.unit && isNumbered(reading.tokens, first.first))
    return { mentions: [], next: range.next };
  if (range) return range;
  const amount = withUnitOfList(reading, first);
  if (!amount.unit && isNoCount(reading, amount)) return { mentions: [], next: first.next };
  return { mentions: [toMention(reading, amount, amount)], next: first.next };
}
