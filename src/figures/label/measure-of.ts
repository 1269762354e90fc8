import { measureWord, type Measure } from "../measures.ts";
import { tokenize } from "../tokens.ts";
import type { Place } from "./place.ts";

/** The measure that a phrase names, if the figure can have it. */
export function measureOf(phrase: string, { mention, language }: Place): Measure | undefined {
  const word = measureWord(tokenize(phrase), mention, language, "last");
  return word?.measure;
}
