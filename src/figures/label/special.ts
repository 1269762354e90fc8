import { measureById } from "../measures.ts";
import { clauseOf } from "../phrases.ts";
import { textOf } from "./clause.ts";
import { strong, type Label, type Place } from "./place.ts";

/** "in 2,78 Sekunden von 0 auf 100 km/h", "von 10 auf 80 Prozent in 12 Minuten": the range says what the time measures. */
export function sprintOf(place: Place): Label | undefined {
  const { mention, figures, language } = place;
  if (mention.kind !== "duration") return undefined;
  const range = figures.find(
    (other) => other.mention.to !== undefined && /^(?:%|km\/h|mph)$/.test(other.mention.unit ?? ""),
  )?.mention;
  if (!range || range.to === undefined) return undefined;
  const measure = measureById(range.unit === "%" ? "charging" : "acceleration");
  if (!measure || (range.unit === "%") !== (mention.unit === "min" || mention.unit === "h")) return undefined;
  const unit = range.unit === "%" ? (language === "de" ? " %" : "%") : ` ${range.unit}`;
  return strong(`${measure[language].name} ${range.value}–${range.to}${unit}`, measure.id);
}

/** "alle 76 Sekunden", "every two weeks": how often what happens. */
export function intervalOf({ line, mention, span, language }: Place): Label | undefined {
  const isEvery = /^(?:alle|every)$/.test(line.tokens[span.first - 1]?.lower ?? "");
  if (mention.kind !== "duration" || !isEvery) return undefined;
  const [from, to] = clauseOf(line.tokens, span);
  const [before, behind] = [textOf(line, from, span.first - 1), textOf(line, span.next, to)];
  const own = behind.length > before.length ? behind : before;
  // "Leihmaterial prüft der Hallenwart, derzeit Gero Pfister, alle drei Monate"
  const happens = own === "" ? textOf(line, ...clauseOf(line.tokens, { first: 0, next: 1 })) : own;
  const name = { de: "Abstand", en: "Interval" }[language];
  return strong(happens === "" ? name : `${name}: ${happens.replace(/[.!?]+$/, "")}`, null);
}

/** "Wie viele Roboter … : Lei Jun sprach von 600 bis 700": what a sentence asks for; "the number of cars rose to 30": what its clause counts. */
export function askedNoun({ line, mention, span }: Place): Label | undefined {
  if (mention.kind !== "count") return undefined;
  const clause = textOf(line, ...clauseOf(line.tokens, span));
  const asked = /(?:[Ww]ie viele|[Hh]ow many) (\p{L}+)/u.exec(line.text);
  const counted = /(?:[Aa]nzahl|[Zz]ahl) der (\p{L}+)|[Nn]umber of (\p{L}+(?: \p{Ll}+s(?=\W))?)/u.exec(
    clause,
  );
  const noun = asked?.[1] ?? counted?.[1] ?? counted?.[2];
  return noun === undefined ? undefined : strong(noun, null);
}
