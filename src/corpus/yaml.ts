import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from "yaml";
import type { Position, Problem } from "./read.ts";

/** Keys and indexes that lead to a value. */
export type Path = readonly PropertyKey[];

/** Values read from YAML, and where they stand. */
export type Yaml = {
  values: unknown;
  /** Where the value of a path begins; of the nearest outer one if it is missing. */
  valueAt(path: Path): Position;
  /** Where the last key of a path stands. */
  keyAt(path: Path): Position;
};

/** Reads YAML whose first line is line `firstLine` of its file. */
export function readYaml(text: string, firstLine: number): Yaml | { problem: Problem } {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: firstLine - 1 + Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const [broken] = document.errors;
  if (broken) {
    const [message = ""] = (HINTS[broken.code] ?? broken.message).split("\n");
    return {
      problem: { ...at(opening(document, broken.pos[0]) ?? broken.pos[0]), message: `not YAML: ${message}` },
    };
  }
  try {
    return {
      // An alias can make a small file endless.
      values: document.toJS({ maxAliasCount: 0 }),
      valueAt: (path) => at(valueOffset(document, path)),
      keyAt: (path) => at(keyOffset(document, path)),
    };
  } catch {
    return { problem: { ...at(0), message: "YAML aliases (*name) are not read here, write the value out" } };
  }
}

const UNCLOSED = "a closing quotation mark or bracket is missing, add it";

const HINTS: Partial<Record<string, string>> = {
  BAD_INDENT: UNCLOSED,
  BLOCK_AS_IMPLICIT_KEY: "a second colon, put a value with a colon in quotation marks",
  DUPLICATE_KEY: "this field stands twice, keep one",
  MISSING_CHAR: UNCLOSED,
  TAB_AS_INDENT: "a tab, indent with spaces",
};

/** Where the quotation or bracket begins that was not closed before `offset`. */
function opening(document: Document, offset: number): number | null {
  let start: number | null = null;
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range) return;
    const isOpened = isCollection(node)
      ? node.flow === true
      : isScalar(node) && node.type?.startsWith("QUOTE");
    if (isOpened && node.range[1] === offset) start = node.range[0];
  });
  return start;
}

function valueOffset(document: Document, path: Path): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length === 0 ? 0 : valueOffset(document, path.slice(0, -1));
}

function keyOffset(document: Document, path: Path): number {
  const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(map)
    ? map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : valueOffset(document, path);
}
