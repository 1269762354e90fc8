import { franc } from "franc-min";
import type { Language } from "../article.ts";

/** Under this many letters, trigrams guess: the text says nothing about its language. */
const MIN_LETTERS = 60;

/** Whether a text is German or English by its letter trigrams; null where it is too short to tell. */
export function detectLanguage(text: string): Language | null {
  const code = franc(text, { only: ["deu", "eng"], minLength: MIN_LETTERS });
  if (code === "deu") return "de";
  return code === "eng" ? "en" : null;
}
