import type { Language } from "../../corpus/article.ts";
import type { Mention } from "../figure.ts";
import { isCapital, tokenize, type Token } from "../tokens.ts";
import { AUXILIARIES } from "./event-words.ts";
import { beforeModifiers } from "./noun-phrase.ts";
import { COPULAS, DETERMINERS, FILLERS, OUT_OF, PREPOSITIONS } from "./words.ts";

/** Stands in a label for the figure that is shown beside it. */
const GAP = "…";

/**
 * A label without its own figure, which stands beside it: "Die Hefe gebe ich bei … zu", "Salaries for engineers start". The label as it
 * is where it does not repeat the figure or says nothing without it.
 */
export function withoutFigure(label: string, { text, unit }: Mention, language: Language): string {
  const at = placeOf(label, text);
  if (at === undefined) return label;
  const before = withoutModifiers(tokenize(label.slice(0, at)), language);
  const head = label.slice(0, before.at(-1)?.end ?? 0);
  const tail = label.slice(at + text.length).trim();
  const isFollowed = /[\p{L}\p{N}]/u.test(tail);
  if (isFollowed && head === "") return behindFigure(label, tail, language);
  // "die Vergünstigung halbiert wird": the figure is the verb itself; "the halved relief".
  if (isFollowed && unit === "x" && AUXILIARIES[language].test(tail))
    return withoutDeterminer(head, language);
  if (isFollowed && unit === "x" && DETERMINERS[language].test(head.toLowerCase())) return tail;
  const isQuoted = /[„“"]$/u.test(head) && /^[“”"]/u.test(tail);
  if (isQuoted) return `${head.slice(0, -1).trimEnd()} ${GAP} ${tail.slice(1).trim()}`.trim();
  if (isFollowed) return `${head} ${GAP}${/^[,;:.)!?]/.test(tail) ? "" : " "}${tail}`;
  return atEnd(head, before, language) ?? label;
}

function withoutDeterminer(text: string, language: Language): string {
  const [first, second] = tokenize(text);
  return second && DETERMINERS[language].test(first?.lower ?? "") ? text.slice(second.start) : text;
}

/** Where a label repeats a figure as a whole: not "5" in "50" or "V5". */
function placeOf(label: string, text: string): number | undefined {
  const found = label.indexOf(text);
  const isInside = (character: string | undefined) => /^[\p{L}\p{N}]$/u.test(character ?? "");
  const isWhole = found >= 0 && !isInside(label[found - 1]) && !isInside(label[found + text.length]);
  return isWhole && /[\p{L}\p{N}]/u.test(text) ? found : undefined;
}

/** "rund", "at least": shown with the figure; not the "than" of "rather than 21". */
function withoutModifiers(tokens: Token[], language: Language): Token[] {
  const next = beforeModifiers(tokens, tokens.length, language) + 1;
  const isCompared = /^(?:als|than)$/.test(tokens[next]?.lower ?? "");
  return tokens.slice(0, isCompared ? next + 1 : next);
}

/** "Drei Kinder wurden verletzt" -> "Kinder wurden verletzt"; without a noun the gap opens it: "… hoben die Hand". */
function behindFigure(label: string, tail: string, language: Language): string {
  const text = tail.replace(/^[\s,;:)–-]+/, "");
  const [first] = tokenize(text);
  if (OUT_OF.test(first?.lower ?? "")) return label;
  const isOpening = isCapital(first) || PREPOSITIONS.de.test(first?.lower ?? "");
  return language === "en" || isOpening ? text : `${GAP} ${text}`;
}

/** "Salaries start at" -> "Salaries start"; a verb that needs its figure keeps the gap: "Die Kosten betragen …". */
function atEnd(head: string, tokens: Token[], language: Language): string | undefined {
  let end = tokens.length;
  while (end > 0 && isLoose(tokens[end - 1], language)) end--;
  const last = tokens[end - 1];
  if (last === undefined) return undefined;
  const isDropped = language === "en" && end < tokens.length && !COPULAS.en.test(last.lower);
  return isDropped || isCapital(last) || last.kind === "sign" ? head.slice(0, last.end) : `${head} ${GAP}`;
}

function isLoose(token: Token | undefined, language: Language): boolean {
  if (token?.kind === "sign") return /^[,;:–-]$/.test(token.text);
  if (/^(?:als|than)$/.test(token?.lower ?? "")) return false;
  return [PREPOSITIONS, DETERMINERS, FILLERS].some((words) => words[language].test(token?.lower ?? ""));
}
