/** A run of ASCII digits, a run of letters, or one other character; white space only separates. */
export type Token = {
  kind: "digits" | "word" | "sign";
  text: string;
  /** `text` in lower case. */
  lower: string;
  start: number;
  end: number;
  /** What stands before it: nothing, blanks, a tab (next table cell) or a line break. */
  gap: "" | " " | "\t" | "\n";
};

const TOKEN = /(\d+)|([\p{L}\p{M}]+)|(\s+)|[^]/gu;

/** Cuts a text into tokens in one pass; offsets are UTF-16. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Token["gap"] = "";
  for (const match of text.matchAll(TOKEN)) {
    const [found, digits, word, space] = match;
    if (space !== undefined) {
      gap = toGap(space);
      continue;
    }
    const kind = digits !== undefined ? "digits" : word !== undefined ? "word" : "sign";
    const end = match.index + found.length;
    tokens.push({ kind, text: found, lower: found.toLowerCase(), start: match.index, end, gap });
    gap = "";
  }
  return tokens;
}

function toGap(space: string): Token["gap"] {
  if (space.includes("\n")) return "\n";
  return space.includes("\t") ? "\t" : " ";
}

/** Whether the token starts with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const [first = ""] = token.text;
  return first !== first.toLowerCase();
}
