import type { Mention } from "./figure.ts";

/** Driving cycles after which ranges and consumption are measured; names as printed in data sheets. */
const CYCLES = /\b(CLTC|WLTP|NEFZ|NEDC|EPA|WLTC)\b/g;
/** What a cycle can qualify. */
const MEASURED = new Set(["km", "mi", "kWh/100km", "l/100km", "g/km", "mpg"]);
/** How far from its figure, in characters, a cycle may stand: "bis zu 700 Kilometer (nach CLTC)", "CLTC range of 700 km". */
const REACH = 45;

/** Gives ranges and consumption figures the driving cycle that stands next to them in the same sentence. */
export function addQualifiers(mentions: Mention[], text: string): Mention[] {
  const cycles = [...text.matchAll(CYCLES)];
  if (cycles.length === 0) return mentions;
  let next = 0;
  return mentions.map((mention) => {
    if (mention.unit === null || !MEASURED.has(mention.unit)) return mention;
    while (next < cycles.length && (cycles[next]?.index ?? 0) < mention.start - REACH) next++;
    const near = cycles.slice(next, next + 4).filter(({ index }) => isNear(mention, index, text));
    const best = near.toSorted((a, b) => distance(mention, a.index) - distance(mention, b.index))[0];
    return best?.[1] === undefined ? mention : { ...mention, qualifier: best[1] };
  });
}

function distance(mention: Mention, index: number): number {
  return index >= mention.end ? index - mention.end : mention.start - index;
}

function isNear(mention: Mention, index: number, text: string): boolean {
  if (distance(mention, index) > REACH) return false;
  const between = index >= mention.end ? text.slice(mention.end, index) : text.slice(index, mention.start);
  return !/[.!?;]\s|\n|\t/.test(between);
}
