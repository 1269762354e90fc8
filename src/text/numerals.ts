import { fold } from "./fold.ts";

/** The numbers that texts write as words as often as in digits, German and English. */
const NUMERALS: [digits: string, words: string][] = [
  ["2", "zwei two"],
  ["3", "drei three"],
  ["4", "vier four"],
  ["5", "fünf five"],
  ["6", "sechs six"],
  ["7", "sieben seven"],
  ["8", "acht eight"],
  ["9", "neun nine"],
  ["10", "zehn ten"],
  ["11", "elf eleven"],
  ["12", "zwölf dozen dutzend twelve"],
  ["20", "zwanzig twenty"],
  ["100", "hundert hundred"],
  ["1000", "tausend thousand"],
];

const SPELLINGS = new Map<string, string[]>();
for (const [digits, words] of NUMERALS) {
  const all = [digits, ...words.split(" ").map(fold)];
  for (const one of all)
    SPELLINGS.set(
      one,
      all.filter((other) => other !== one),
    );
}

/** The other spellings of a folded number: "5" and "five" for "fuenf"; none for other words. */
export function numeralsOf(folded: string): string[] {
  return SPELLINGS.get(folded) ?? [];
}
