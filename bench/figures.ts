/**
 * How well figures are read: precision, recall and F1 of exact (value, unit) over evaluation sets, per kind and language, and the speed.
 * `npm run bench:figures -- --set FILE… [--errors]`
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { extractFigures } from "../src/figures/extract.ts";
import type { Mention } from "../src/figures/figure.ts";
import { measureGrowth, measureSpeed } from "./figures-speed.ts";

const pairSchema = z.object({ value: z.number(), unit: z.string().nullable() });
const goldSchema = pairSchema.extend({ kind: z.string() });
const caseSchema = z.object({
  id: z.string(),
  lang: z.enum(["de", "en"]).optional(),
  scope: z.string().optional(),
  text: z.string(),
  figures: z.array(goldSchema),
  ignore: z.array(z.union([z.number(), pairSchema])).default([]),
});
const setSchema = z
  .object({ cases: z.array(caseSchema).optional(), sentences: z.array(caseSchema).optional() })
  .transform(({ cases, sentences }) => cases ?? sentences ?? []);

type Case = z.infer<typeof caseSchema>;
type Pair = z.infer<typeof pairSchema> & { kind: string };
type Tally = { found: number; wrong: number; missed: number };

const { values, positionals } = parseArgs({
  options: { set: { type: "string", multiple: true }, errors: { type: "boolean" } },
  allowPositionals: true,
});
const files = [...(values.set ?? []), ...positionals];

for (const file of files) printSet(file);
measureSpeed();
measureGrowth();

function printSet(file: string): void {
  const cases = setSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const tallies = new Map<string, Tally>();
  for (const item of cases) {
    const language = item.lang ?? (/\.de\./.test(file) ? "de" : "en");
    const result = score(item, extractFigures(item.text, language).flatMap(toPairs));
    const total = `${language}, all`;
    for (const kind of [total, `${language}, ${item.scope ?? "news"}`, ...result.kinds.keys()]) {
      add(tallies, kind, result.kinds.get(kind) ?? result.all);
    }
    if (values.errors && result.all.wrong + result.all.missed > 0) printErrors(item, result);
  }
  console.log(`\n${file}`);
  console.log("".padEnd(22), "precision  recall      F1   gold");
  for (const [kind, tally] of [...tallies].sort(([a], [b]) => a.localeCompare(b)))
    console.log(toLine(kind, tally));
}

type Result = { all: Tally; kinds: Map<string, Tally>; missed: Pair[]; wrong: Pair[] };

/** Matches one to one; what may be ignored and what the case's scope does not cover is never wrong. */
function score(item: Case, predicted: Pair[]): Result {
  const open = [...predicted];
  const kinds = new Map<string, Tally>();
  const all: Tally = { found: 0, wrong: 0, missed: 0 };
  const missed: Pair[] = [];
  const valuesOnly = item.scope === "number";
  for (const gold of item.figures) {
    const at = open.findIndex((pair) => same(gold, pair) && (valuesOnly || gold.unit === pair.unit));
    if (at >= 0) open.splice(at, 1);
    else missed.push(gold);
    count(kinds, all, gold.kind, at >= 0 ? "found" : "missed");
  }
  const wrong = open.filter((pair) => inScope(pair, item.scope) && !isIgnored(pair, item));
  for (const pair of wrong) count(kinds, all, pair.kind, "wrong");
  return { all, kinds, missed, wrong };
}

function count(kinds: Map<string, Tally>, all: Tally, kind: string, what: keyof Tally): void {
  const tally = kinds.get(`  kind ${kind}`) ?? { found: 0, wrong: 0, missed: 0 };
  kinds.set(`  kind ${kind}`, tally);
  tally[what] += 1;
  all[what] += 1;
}

function same(a: { value: number }, b: { value: number }): boolean {
  return Math.abs(a.value - b.value) <= 1e-6 * Math.max(Math.abs(a.value), Math.abs(b.value));
}

function isIgnored(pair: Pair, item: Case): boolean {
  return item.ignore.some((entry) => {
    if (typeof entry === "number") return same({ value: entry }, pair);
    return same(entry, pair) && (entry.unit === "*" || entry.unit === pair.unit);
  });
}

/** A set annotates one sort of figure per case (`about.scopes`); only predictions of that sort can be wrong. */
function inScope({ kind, unit }: Pair, scope: string | undefined): boolean {
  const temperature = unit === "degC" || unit === "degF" || unit === "K";
  switch (scope) {
    case undefined:
      return true;
    case "age":
      return kind === "duration" && ["a", "mo", "wk", "d"].includes(unit ?? "");
    case "dimension":
      return kind === "dimension" && !temperature;
    case "temperature":
      return temperature;
    case "datetime":
      return kind === "date" || kind === "duration";
    case "date":
      return unit === "date" || unit === "monthday";
    case "period":
      return ["year", "month", "quarter", "half"].includes(unit ?? "");
    default:
      return kind === scope;
  }
}

/** Our kinds in the words of the sets; a range is two figures. */
function toPairs({ kind, value, to, unit }: Mention): Pair[] {
  const name =
    kind === "quantity"
      ? "dimension"
      : unit === "x"
        ? "factor"
        : kind === "count" || kind === "ratio"
          ? "number"
          : kind;
  return (to === undefined ? [value] : [value, to]).map((end) => ({ value: end, unit, kind: name }));
}

function add(tallies: Map<string, Tally>, kind: string, { found, wrong, missed }: Tally): void {
  const sum = tallies.get(kind) ?? { found: 0, wrong: 0, missed: 0 };
  tallies.set(kind, { found: sum.found + found, wrong: sum.wrong + wrong, missed: sum.missed + missed });
}

function toLine(kind: string, { found, wrong, missed }: Tally): string {
  const precision = found / (found + wrong || 1);
  const recall = found / (found + missed || 1);
  const f1 = (2 * found) / (2 * found + wrong + missed || 1);
  const columns = [precision, recall, f1].map((share) => (100 * share).toFixed(1).padStart(7));
  return `${kind.padEnd(22)}   ${columns.join(" ")} ${String(found + missed).padStart(6)}`;
}

function printErrors(item: Case, { missed, wrong }: Result): void {
  const show = (pairs: Pair[]) => pairs.map(({ value, unit }) => `${value} ${unit ?? ""}`.trim()).join(", ");
  console.log(`[${item.scope ?? "news"}] ${item.text.slice(0, 200)}`);
  if (missed.length > 0) console.log(`    missed: ${show(missed)}`);
  if (wrong.length > 0) console.log(`    wrong:  ${show(wrong)}`);
}
