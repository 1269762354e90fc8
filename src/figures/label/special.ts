import type { Line } from "../article-lines.ts";
import { measureById } from "../measures.ts";
import { clauseOf } from "../phrases.ts";
import { range, textOf } from "./clause.ts";
import { endOfPhrase } from "./noun-phrase.ts";
import { strong, type Label, type Place } from "./place.ts";
import { PREPOSITIONS } from "./words.ts";

/** "in 2,78 Sekunden von 0 auf 100 km/h", "von 10 auf 80 Prozent in 12 Minuten": the range says what the time measures. */
export function sprintOf(place: Place): Label | undefined {
  const { mention, figures, language } = place;
  if (mention.kind !== "duration") return undefined;
  const change = figures.find(
    (other) => other.mention.to !== undefined && /^(?:%|km\/h|mph)$/.test(other.mention.unit ?? ""),
  )?.mention;
  if (!change || change.to === undefined) return undefined;
  const measure = measureById(change.unit === "%" ? "charging" : "acceleration");
  if (!measure || (change.unit === "%") !== (mention.unit === "min" || mention.unit === "h"))
    return undefined;
  const unit = change.unit === "%" ? (language === "de" ? " %" : "%") : ` ${change.unit}`;
  return strong(`${measure[language].name} ${change.value}–${change.to}${unit}`, measure.id);
}

/** "alle 76 Sekunden", "every two weeks": how often what happens. */
export function intervalOf({ line, mention, span, language }: Place): Label | undefined {
  const isEvery = /^(?:alle|every)$/.test(line.tokens[span.first - 1]?.lower ?? "");
  if (mention.kind !== "duration" || !isEvery) return undefined;
  const [from, to] = clauseOf(line.tokens, span);
  const [before, behind] = [
    textOf(line, from, span.first - 1),
    language === "de" && from === span.first - 1
      ? verbLast(line, span.next, to)
      : textOf(line, span.next, to),
  ];
  const own = behind.length > before.length ? behind : before;
  // "Leihmaterial prüft der Hallenwart, derzeit Gero Pfister, alle drei Monate"
  const happens = own === "" ? textOf(line, ...clauseOf(line.tokens, { first: 0, next: 1 })) : own;
  const name = { de: "Abstand", en: "Interval" }[language];
  return strong(happens === "" ? name : `${name}: ${happens.replace(/[.!?]+$/, "")}`, null);
}

/** "Alle 76 Sekunden läuft nach Angaben des Werks ein Wagen vom Band": the verb that opens it stands behind its subject. */
function verbLast(line: Line, verb: number, to: number): string {
  const { tokens } = line;
  const subject = range(verb + 1, to).find(
    (at) =>
      /^(?:der|die|das|ein|eine)$/.test(tokens[at]?.lower ?? "") &&
      !PREPOSITIONS.de.test(tokens[at - 1]?.lower ?? ""),
  );
  // "ein Wagen vom Band": "vom" belongs to the verb.
  const until = range(verb + 1, to).find(
    (at) => /^vo[nm]$/.test(tokens[at]?.lower ?? "") && at > (subject ?? to),
  );
  const end = subject === undefined ? undefined : endOfPhrase(tokens, subject, until ?? to, "genitive");
  if (subject === undefined || end === undefined) return textOf(line, verb, to);
  const parts = [
    { first: subject, next: end },
    { first: verb, next: verb + 1 },
    { first: end, next: to },
  ];
  return parts
    .map(({ first, next }) => textOf(line, first, next))
    .join(" ")
    .trim();
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
