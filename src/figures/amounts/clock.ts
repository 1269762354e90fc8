import type { Language } from "../../corpus/article.ts";
import { unitAt } from "../lexicon.ts";
import type { Numeral } from "../numerals.ts";
import type { Token } from "../tokens.ts";

/** "7:04,957 Minuten", "7:05.298", "1:32:45 Stunden": seconds. Without decimals or a unit it is a time of day or a score. */
export function readClock(
  tokens: Token[],
  at: number,
  language: Language,
): (Numeral & { clock: true }) | undefined {
  const parts = [tokens[at]];
  let next = at + 1;
  while (
    parts.length < 3 &&
    tokens[next]?.text === ":" &&
    tokens[next]?.gap === "" &&
    tokens[next + 1]?.gap === ""
  ) {
    parts.push(tokens[next + 1]);
    next += 2;
  }
  if (parts.length === 1 || parts.some((part) => part?.kind !== "digits") || tokens[next]?.text === ":")
    return undefined;
  const [mark, decimals] = [tokens[next], tokens[next + 1]];
  const precise =
    mark?.gap === "" && /^[.,]$/.test(mark.text) && decimals?.kind === "digits" && decimals.gap === "";
  const end = precise ? next + 2 : next;
  const unit = unitAt(tokens, end, language);
  if (!precise && unit?.kind !== "duration") return undefined;
  const whole = parts.reduce((sum, part) => sum * 60 + Number(part?.text), 0);
  const hours = parts.length === 2 && unit?.code === "h" ? 60 : 1;
  return { value: Number(`${whole * hours}${precise ? `.${decimals.text}` : ""}`), next: end, clock: true };
}
