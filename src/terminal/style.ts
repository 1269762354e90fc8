import { stripVTControlCharacters, styleText } from "node:util";

/** How text is marked in a terminal; without colour nothing is added, so that the output can be read by programs. */
export type Style = {
  bold: (text: string) => string;
  dim: (text: string) => string;
  mark: (text: string) => string;
  /** Breaks lines between words; `indent` stands before each line. */
  wrap: (text: string, indent: string) => string;
};

export const plain: Style = {
  bold: (text) => text,
  dim: (text) => text,
  mark: (text) => text,
  wrap: (text, indent) => text.replace(/^/gm, indent),
};

/** Narrower lines are torn apart, longer ones are tiring to read. */
const MIN_COLUMNS = 40;
const MAX_COLUMNS = 100;

export function styled(columns: number): Style {
  const width = Math.min(Math.max(columns, MIN_COLUMNS), MAX_COLUMNS);
  return {
    bold: (text) => styleText("bold", text),
    dim: (text) => styleText("dim", text),
    mark: (text) => styleText(["bold", "yellow"], text),
    wrap: (text, indent) =>
      text
        .split("\n")
        .flatMap((line) => wrapLine(line, width - indent.length))
        .map((line) => indent + line)
        .join("\n"),
  };
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && stripVTControlCharacters(longer).length > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}
