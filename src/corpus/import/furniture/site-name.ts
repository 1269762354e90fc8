import type { Removed } from "./patterns.ts";

const WORD = "(?:\\p{Lu}|\\d)(?:[\\p{L}\\d&’'-]|\\.(?=\\p{L}))*";
const NAME = `(${WORD}(?: ${WORD}){0,3})`;
const COPYRIGHT = new RegExp(
  `^(?:©|\\(c\\)|copyright)[\\s©]*(?:(?:19|20)\\d\\d(?:\\s?[–-]\\s?(?:19|20)\\d\\d)?)?\\s*(?:by |von )?${NAME}`,
  "u",
);
const DISCLAIMER = new RegExp(
  `^${NAME} (?:verkauft|vertreibt|übernimmt|ist|sells|is|does|accepts)(?= )`,
  "u",
);
const NO_NAME =
  /^(?:der|die|das|diese[rs]?|unsere?|alle|es|er|sie|the|this|these|our|all|it|we|copyright|alle rechte)(?: |$)/i;

/** The name of the site by its copyright line or its disclaimer ("XiaomiWelt verkauft keine Produkte."), or null. */
export function siteName(removed: Removed[]): string | null {
  for (const { kind, text } of removed) {
    const name = (kind === "disclaimer" ? DISCLAIMER : COPYRIGHT).exec(text)?.[1];
    if (name !== undefined && !NO_NAME.test(name)) return name;
  }
  return null;
}
