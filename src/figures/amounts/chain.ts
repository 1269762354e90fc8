import type { Mention } from "../figure.ts";
import { toMention, type Amount, type Reading } from "./amount.ts";
import { readAmount } from "./read-amount.ts";

/** "4.997 × 1.963 × 1.455 mm": each is a figure with the last unit. */
export function readChain(
  reading: Reading,
  first: Amount,
): { mentions: Mention[]; next: number } | undefined {
  const amounts = [first];
  for (let last = first; amounts.length < 4;) {
    const times = reading.tokens[last.next];
    if (!times || times.gap === "\n" || !/^(?:×|x|mal|by)$/.test(times.lower)) break;
    const another = readAmount(reading, last.next + 1, true);
    if (!another) break;
    amounts.push(another);
    last = another;
  }
  const last = amounts.at(-1);
  if (amounts.length < 2 || !last?.unit || last.unit.kind !== "quantity") return undefined;
  const mentions = amounts.map((amount) => toMention(reading, { ...amount, unit: last.unit }, amount));
  return { mentions, next: last.next };
}
