import type { Mention } from "../figure.ts";
import type { Token } from "../tokens.ts";
import { toMention, type Amount, type Reading } from "./amount.ts";
import { isNoCount } from "./count.ts";
import { unitOfList } from "./list.ts";
import { readAmount } from "./read-amount.ts";
import { clean } from "./scale.ts";

/** Reads the upper end behind `first`, if it is the lower end of a range ("5 bis 7", "$4-5bn") or of a change ("von 10 auf 80 Prozent"). */
export function readRange(
  reading: Reading,
  first: Amount,
): { mentions: Mention[]; next: number } | undefined {
  const connector = readConnector(reading, first);
  if (!connector) return undefined;
  const skip = MODIFIER_WORDS.test(reading.tokens[connector.next]?.lower ?? "") ? 1 : 0;
  const second = readAmount(reading, connector.next + skip, true);
  if (
    !second ||
    (connector.sign && !first.marked && first.unit === undefined && isIdLike(reading, first, second))
  )
    return undefined;
  const unit = second.unit ?? first.unit ?? unitOfList(reading, second.next);
  if (first.unit && second.unit && first.unit.code !== second.unit.code) return undefined;
  if (!unit && isNoCount(reading, { ...first, next: second.next, marked: first.marked || second.marked }))
    return undefined;
  const value = sharesScale(first, second) ? clean(first.value * second.scale) : first.value;
  const low: Amount = { ...first, value, unit };
  const high: Amount = { ...second, unit };
  const one = connector.change
    ? SPANS.has(unit?.code ?? "") && !isChange(reading, first.first)
    : low.value <= high.value;
  if (connector.sign && low.value >= high.value) return undefined;
  if (one && low.value < high.value) return { mentions: [toMention(reading, low, high)], next: second.next };
  return { mentions: [toMention(reading, low, low), toMention(reading, high, high)], next: second.next };
}

/** What joins two amounts: a sign or a word; `change`: from one value to another. */
type Connector = { next: number; sign: boolean; change: boolean };

function readConnector(reading: Reading, first: Amount): Connector | undefined {
  const { tokens, language } = reading;
  const token = tokens[first.next];
  if (!token || token.gap === "\n" || token.gap === "\t") return undefined;
  const before = tokens[first.first - 1]?.lower ?? "";
  if (/^[-–—~‑−]$/.test(token.text))
    return tokens[first.next + 1]?.gap === token.gap
      ? { next: first.next + 1, sign: true, change: false }
      : undefined;
  const between = isBetween(tokens, first.first);
  const words = language === "de" ? /^bis$/ : /^(?:to|through|till|thru)$/;
  if (words.test(token.lower)) {
    const zu = tokens[first.next + 1]?.lower === "zu" ? 2 : 1;
    return { next: first.next + zu, sign: false, change: false };
  }
  if (between && (token.lower === "und" || token.lower === "and"))
    return { next: first.next + 1, sign: false, change: false };
  if (language === "de" && token.lower === "auf" && (before === "von" || first.unit === undefined))
    return { next: first.next + 1, sign: false, change: true };
  return undefined;
}

/** "zwischen" may stand before a modifier: "zwischen rund 300 und 400". */
function isBetween(tokens: Token[], first: number): boolean {
  return [1, 2].some((back) => /^(?:zwischen|between)$/.test(tokens[first - back]?.lower ?? ""));
}

/** Units of a change from low to high that is one figure: the state of a battery, a sprint. */
const SPANS = new Set(["%", "km/h", "mph"]);

/** Words that may stand before the upper end: "10 bis knapp 12". */
const MODIFIER_WORDS = /^(?:rund|etwa|knapp|über|fast|about|around|nearly|almost|over|zu)$/;

/** "010-2015": leading zeros make no range. */
function isIdLike(reading: Reading, first: Amount, second: Amount): boolean {
  const [a, b] = [reading.tokens[first.first]?.text ?? "", reading.tokens[second.first]?.text ?? ""];
  return second.unit === undefined && (b.startsWith("0") || a.startsWith("0")) && b.length > 1;
}

/** "1,2 bis 1,5 Millionen": the scale of the upper end belongs to both. */
function sharesScale(first: Amount, second: Amount): boolean {
  return (
    first.scale === 1 &&
    second.scale >= 1000 &&
    first.value < 1000 &&
    first.value * second.scale <= Math.max(second.value, second.scale * 1000) &&
    (first.unit === undefined || first.unit.kind === "currency")
  );
}

/** Verbs of a change of value: its two ends are two figures. */
const CHANGE =
  /^(?:stieg|stiegen|steigt|steigen|gestiegen|wuchs|wachsen|sank|sanken|gesunken|fiel|fielen|gefallen|erhöhte|erhöht|kletterte|verbesserte|senkte|gesenkt|reduzierte|ging|rose|fell|grew|climbed|dropped|slipped|increased|decreased|raised|cut|went|up|down)$/;

/** How many words before a change of value its verb may stand. */
const CHANGE_REACH = 12;

/** Whether a verb of change stands before token `at` in its sentence. */
function isChange(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - CHANGE_REACH); i--) {
    const token = reading.tokens[i];
    if (!token || token.text === "." || reading.tokens[i + 1]?.gap === "\n") return false;
    if (CHANGE.test(token.lower)) return true;
  }
  return false;
}
