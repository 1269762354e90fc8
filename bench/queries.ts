import type { Corpus } from "../src/corpus/article.ts";

export type QueryKind = "two words" | "question" | "misspelt" | "autocomplete";

const OPENERS = ["Wie viele", "Wann", "Wer", "Wo", "Was kostet", "Welche"];

/** Queries of each kind from the words of the corpus, the same for the same random numbers. */
export function queriesOf(corpus: Corpus, count: number, random: () => number): Record<QueryKind, string[]> {
  const pick = <T>(items: T[]) => items[Math.floor(random() * items.length)];
  const wordsOfPassage = () => {
    const article = pick(corpus.articles);
    const passage = article && pick(article.passages);
    const text = article && passage ? article.text.slice(passage.start, passage.end) : "";
    return text.match(/\p{L}{5,}/gu) ?? ["Samsung"];
  };
  const some = (number: number) => {
    const words = wordsOfPassage();
    return Array.from({ length: number }, () => pick(words) ?? "");
  };
  const times = (make: () => string) => Array.from({ length: count }, make);
  return {
    "two words": times(() => some(2).join(" ")),
    question: times(() => `${pick(OPENERS)} ${some(6).join(" ")}?`),
    misspelt: times(() =>
      some(2)
        .map((word) => misspell(word, random))
        .join(" "),
    ),
    autocomplete: times(() => (some(1)[0] ?? "").slice(0, 1 + Math.floor(random() * 6))),
  };
}

/** Swaps two letters in the middle of a word. */
function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 3));
  return word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
}

/** Input that is meant to be slow or to break something. */
export const HOSTILE: Record<string, string> = {
  "6,000 characters": "Samsung Autofabrik Preise ".repeat(240).slice(0, 6000),
  "3,000 single letters": "a b c d e f g h i j ".repeat(150),
  "only stop words": "und der die das in zu mit von ".repeat(20),
  "only emoji": "🙂🚗🔋".repeat(100),
  "right to left": "سامسونج שיאומי ".repeat(20),
  "zero width": "S\u200Ba\u200Cm\u200Ds\u2060u\uFEFFng\u202E".repeat(30),
  "one word of prefixes": `${"ver".repeat(2000)}t`,
  "sixteen long unknown words": Array.from(
    { length: 16 },
    (_, n) => `Verkehrswegeplanungs${n % 2 ? "x" : "y"}`,
  ).join(" "),
};
