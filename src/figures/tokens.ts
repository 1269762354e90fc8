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

type Sort = Token["kind"] | "blank" | "tab" | "break";

/** Cuts a text into tokens in one pass; offsets are UTF-16. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Token["gap"] = "";
  for (let start = 0; start < text.length;) {
    const sort = sortAt(text, start);
    if (sort === "blank" || sort === "tab" || sort === "break") {
      gap = widen(gap, sort);
      start += 1;
      continue;
    }
    const end = endOf(text, start, sort);
    const found = text.slice(start, end);
    tokens.push({ kind: sort, text: found, lower: found.toLowerCase(), start, end, gap });
    gap = "";
    start = end;
  }
  return tokens;
}

/** A line break in a gap counts for more than a tab, and a tab for more than blanks. */
function widen(gap: Token["gap"], sort: "blank" | "tab" | "break"): Token["gap"] {
  if (gap === "\n" || sort === "break") return "\n";
  return gap === "\t" || sort === "tab" ? "\t" : " ";
}

function endOf(text: string, start: number, sort: Token["kind"]): number {
  let end = start + width(text, start);
  if (sort === "sign") return end;
  while (end < text.length && sortAt(text, end) === sort) end += width(text, end);
  return end;
}

/** UTF-16 units of the character at an offset. */
function width(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const LETTER = /^[\p{L}\p{M}]/u;
const SPACE = /^\s/;

/** Sorts of the characters below U+0100, which most text is made of. */
const LATIN = Array.from({ length: 256 }, (_, code) => sortOf(String.fromCharCode(code)));

function sortAt(text: string, at: number): Sort {
  return LATIN[text.charCodeAt(at)] ?? sortOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function sortOf(character: string): Sort {
  if (character >= "0" && character <= "9") return "digits";
  if (LETTER.test(character)) return "word";
  if (character === "\n") return "break";
  if (character === "\t") return "tab";
  return SPACE.test(character) ? "blank" : "sign";
}

/** Whether the token starts with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === "word" && token.text.charAt(0) !== token.lower.charAt(0);
}
