import type { Language } from "../../corpus/article.ts";
import type { Line } from "../article-lines.ts";
import { extractFigures } from "../extract.ts";
import type { Mention } from "../figure.ts";
import { unitAt } from "../lexicon.ts";
import { tokenize } from "../tokens.ts";
import { withQualifier } from "./cycle.ts";

/**
 * Cells of a table take their unit from the header or from the first cell: "Akku (kWh)", "Umsatz (Mrd. Yuan)"; a sentence its currency
 * from the one `before` it.
 */
export function mentionsOf(line: Line, language: Language, before: Mention[]): Mention[] {
  if (line.kind !== "row")
    return withQualifier(withCurrency(extractFigures(line.text, language, line.tokens), line, before), line);
  const rowHead = line.text.slice(...(line.cells[0] ?? [0, 0]));
  const mentions = line.cells.flatMap(([from, to], at) => {
    const found = extractFigures(line.text.slice(from, to), language);
    const unit =
      headUnit(line.header[at] ?? "", language) ?? (at > 0 ? headUnit(rowHead, language) : undefined);
    return found.map((mention): Mention => {
      const placed = { ...mention, start: mention.start + from, end: mention.end + from };
      const takes = unit !== undefined && mention.kind === "count";
      return takes ? { ...placed, ...scaled(mention, unit) } : placed;
    });
  });
  return withQualifier(mentions, line);
}

/**
 * "412,3 Millionen Euro, bei Einnahmen von 398,6 Millionen": millions of nothing are of the money that the sentence speaks of, else of
 * that of the sentence before it, if its last millions are money.
 */
function withCurrency(mentions: Mention[], { kind, text }: Line, before: Mention[]): Mention[] {
  const last = before.findLast((other) => SCALED.test(other.text));
  const former = kind === "sentence" && last?.kind === "currency" ? last : undefined;
  return mentions.map((mention, at) => {
    if (mention.kind !== "count" || !/\p{L}\.?$/u.test(mention.text) || !SCALED.test(mention.text))
      return mention;
    const isCounted =
      /^ (?:\p{Lu}|[a-zäöü]+e[nr]? \p{Lu}|(?!more|less|for|in|from|of|to|and|on|at|a\b|(?:aus|als|bis|es|das)\b)\p{Ll}+s\b)/u.test(
        text.slice(mention.end),
      );
    const isMoney = (other: Mention | undefined) => other?.kind === "currency" && SCALED.test(other.text);
    const money = mentions.slice(0, at).findLast(isMoney) ?? mentions.slice(at + 1).find(isMoney) ?? former;
    return money && !isCounted ? { ...mention, kind: "currency" as const, unit: money.unit } : mention;
  });
}

const SCALED = /(?:Mio|Mrd|Millionen|Milliarden?|million|billion|bn)\b/;

/** The unit that a header gives its column, with the scale in it ("Mrd. Yuan": 1e9). */
type HeadUnit = { code: string; kind: Mention["kind"]; scale: number };

/** The unit in the parentheses of a header cell, behind "in" or as its end. */
function headUnit(head: string, language: Language): HeadUnit | undefined {
  const inside = /[([]([^)\]]+)[)\]]/.exec(head)?.[1] ?? /\bin ([\p{L}%/°²³ .]+)$/u.exec(head)?.[1];
  if (inside === undefined) return undefined;
  // Reading "1 Mrd. Yuan" gives scale and unit at once.
  const [, sign = "", rest = ""] = /^([$€£¥])(.*)$/.exec(inside) ?? [];
  const [read] = extractFigures(sign === "" ? `1 ${inside}` : `${sign}1${rest}`, language);
  if (read && read.kind !== "count" && read.start === 0 && read.unit !== null)
    return { code: read.unit, kind: read.kind, scale: read.value };
  const tokens = tokenize(`1 ${inside}`);
  const unit = unitAt(tokens, 1, language);
  if (unit) return { code: unit.code, kind: unit.kind, scale: unit.scale };
  return read && read.value > 1 ? { code: "", kind: "count", scale: read.value } : undefined;
}

/** The values in the unit of the header. */
function scaled(
  mention: Mention,
  unit: HeadUnit,
): Pick<Mention, "kind" | "value" | "unit"> & { to?: number } {
  const times = (value: number) => Number((value * unit.scale).toPrecision(15));
  return {
    kind: unit.kind,
    value: times(mention.value),
    unit: unit.code === "" ? null : unit.code,
    ...(mention.to === undefined ? {} : { to: times(mention.to) }),
  };
}
