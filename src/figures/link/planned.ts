import type { Article } from "../../corpus/article.ts";
import type { Line } from "../article-lines.ts";
import type { Mention } from "../figure.ts";
import type { Span } from "../name-roles.ts";
import { saysSo } from "../roles.ts";
import { endOf } from "../period.ts";
import { clauseOf, endsSentence } from "../phrases.ts";
import { saysPlan } from "../plan.ts";
import type { Token } from "../tokens.ts";

/** Whether a figure is a plan or a target and had not come to pass when the article was written. */
export function isPlan(
  line: Line,
  mention: Mention,
  span: Span,
  spans: Span[],
  period: string | null,
  article: Article,
  measure: string | null,
): boolean {
  const { language } = article;
  if (measure === "target") return true;
  const [from, to] = clauseOf(line.tokens, span);
  const clause = saysPlan(line.tokens, from, to, language, true);
  const sentence = clause || saysPlan(line.tokens, ...reachOf(line.tokens, mention, from, to), language);
  const above =
    line.leadIn !== undefined && saysPlan(line.leadIn.tokens, 0, line.leadIn.tokens.length, language);
  if (!sentence && !above) return false;
  const past = isPast(period, article.date);
  // "Der Chip soll erneuert werden, hieß es im März", "wie im März bekannt wurde": the day of the report is no plan.
  const isReport =
    /^(?:wie|as)$/.test(line.tokens[from]?.lower ?? "") || saysSo(line.tokens.slice(from, to), language);
  if (mention.kind === "date") return !past && (clause || !isReport);
  if (clause || above) return !(past && spans.length > 3);
  return !past;
}

/**
 * The part of a sentence whose plan holds for a clause of it: what stands before it, back to a semicolon, a colon or the sentence
 * before; behind a time also what follows ("In 15 bis 20 Jahren, so das Ziel, will Nordwerk …").
 */
function reachOf(tokens: Token[], { kind }: Mention, from: number, to: number): [from: number, to: number] {
  const ends = (at: number) => /^[;:]$/.test(tokens[at]?.text ?? "") || endsSentence(tokens, at);
  let first = from;
  while (first > 0 && !ends(first - 1)) first--;
  if (kind !== "duration") return [first, to];
  let next = to;
  while (next < tokens.length && !ends(next)) next++;
  return [first, next];
}

/** Whether a period ended before the article was written. */
function isPast(period: string | null, date: string | null): boolean {
  const end = endOf(period);
  return end > 0 && date !== null && end < Number(date.replaceAll("-", ""));
}
