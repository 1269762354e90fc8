import type { Language } from "../../corpus/article.ts";
import { clauseOf, isWithinSpans, joinWords } from "../phrases.ts";
import { isCapital } from "../tokens.ts";
import { antecedentOf, standInFor } from "./clause-subject.ts";
import { clauseText } from "./clause-text.ts";
import { isRelative, range, textOf } from "./clause.ts";
import { endOfNoun, skipOpening } from "./noun-phrase.ts";
import { strong, type Label, type Place } from "./place.ts";
import { subjectOf } from "./value.ts";
import { COPULAS, DETERMINERS } from "./words.ts";

const LENGTHS = "mm cm m km in ft mi yd";

/** Adjectives behind a quantity, with what they say is measured and in which units. */
const DIMENSIONS: Record<Language, [adjective: RegExp, noun: string, of: string, measure?: string][]> = {
  de: [
    [/^lang(?:e[nmrs]?)?$/, "Länge", LENGTHS],
    [/^breit(?:e[nmrs]?)?$/, "Breite", LENGTHS],
    [/^(?:hoch|hohe[nmrs]?)$/, "Höhe", LENGTHS],
    [/^tief(?:e[nmrs]?)?$/, "Tiefe", LENGTHS],
    [/^dick(?:e[nmrs]?)?$/, "Dicke", LENGTHS],
    [/^groß(?:e[nmrs]?)?$/, "Fläche", "m2 km2 ha", "area"],
    [/^groß(?:e[nmrs]?)?$/, "Größe", LENGTHS, "size"],
    [/^schwer(?:e[nmrs]?)?$/, "Gewicht", "g kg t lb oz", "weight"],
    [/^(?:alt|alte[nmrs]?)$/, "Alter", "a mo wk d"],
    [/^dauer(?:t|te|n|ten)$/, "Dauer", "s min h d wk mo a", "duration"],
    [/^(?:warm|kalt|heiß)(?:e[nmrs]?)?$/, "Temperatur", "degC degF deg K"],
  ],
  en: [
    [/^long$/, "Length", LENGTHS],
    [/^wide$/, "Width", LENGTHS],
    [/^(?:high|tall)$/, "Height", LENGTHS],
    [/^deep$/, "Depth", LENGTHS],
    [/^thick$/, "Thickness", LENGTHS],
    [/^heavy$/, "Weight", "g kg t lb oz", "weight"],
    [/^old$/, "Age", "a mo wk d"],
  ],
};

/** "ist 23,6 Kilometer lang": Länge; "die 15 Meter hohe Normwand": Höhe, Normwand. */
export function dimensionOf(place: Place): Label | undefined {
  const { line, mention, language } = place;
  const { tokens } = line;
  const last = endOfChain(place);
  const at = tokens[last]?.text === "-" ? last + 1 : last;
  const found = DIMENSIONS[language].find(
    ([adjective, , of]) =>
      adjective.test(tokens[at]?.lower ?? "") && of.split(" ").includes(mention.unit ?? ""),
  );
  if (!found) return undefined;
  const [, name, , measure = null] = found;
  const relative = startOfRelative(place);
  if (relative !== undefined) {
    const noun = language === "de" ? antecedentOf(place, relative) : undefined;
    return noun === undefined
      ? { text: clauseText(place), measure, weak: false }
      : strong(joinWords(name, noun), measure);
  }
  const end = language === "de" && isCapital(tokens[at + 1]) ? endOfNoun(tokens, at + 1) : undefined;
  const owner = end === undefined ? (subject(place) ?? subjectOfEach(place)) : textOf(line, at + 1, end);
  return strong(owner === undefined ? name : joinWords(name, owner), measure);
}

/** "ein Becken, das durchgehend 28 °C warm ist": where the clause begins that speaks of a noun before it. */
function startOfRelative({ line, span, language }: Place): number | undefined {
  const [from, to] = clauseOf(line.tokens, span);
  const start = skipOpening(line.tokens, from, span.first, language);
  return isRelative(line, start, to) ? start : undefined;
}

/** "4.999 × 1.996 × 1.600 Millimeter groß": behind the last of them. */
function endOfChain({ line, span, figures }: Place): number {
  let end = span.next;
  while (/^[×x]$/.test(line.tokens[end]?.text ?? "")) {
    const next = figures.find((other) => other.span.first === end + 1);
    if (!next) break;
    end = next.span.next;
  }
  return end;
}

function subject(place: Place): string | undefined {
  const { line, span, language } = place;
  const [from, to] = clauseOf(line.tokens, span);
  const start = skipOpening(line.tokens, from, span.first, language);
  const verb = range(start, span.first).find(
    (at) =>
      COPULAS[language].test(line.tokens[at]?.lower ?? "") ||
      /^(?:muss|müssen|darf|dürfen|soll|sollen|wird|werden|must|may|can)$/.test(line.tokens[at]?.lower ?? ""),
  );
  return verb === undefined ? undefined : subjectOf(place, start, verb, to);
}

/** "Jeder ist 45 Meter lang" */
function subjectOfEach(place: Place): string | undefined {
  const [from] = clauseOf(place.line.tokens, place.span);
  return standInFor(place, place.line.tokens[from]);
}

const MAX_AGE = 120;

/** "Der 31-jährige Fahrer", "the 31-year-old driver", "aged 31", "Mira Sandhoff, 16, Gold", "the director, 47, has": how old somebody is. */
export function ageOf(place: Place): Label | undefined {
  const label = ageLabel(place);
  return label && { ...label, ofPerson: true };
}

function ageLabel(place: Place): Label | undefined {
  const { line, mention, span, names, language } = place;
  const { tokens } = line;
  const name = { de: "Alter", en: "Age" }[language];
  if (/jährige/.test(mention.text)) {
    const end = endOfNoun(tokens, span.next);
    return strong(end === undefined ? name : joinWords(name, textOf(line, span.next, end)), null);
  }
  const isAlone = tokens[span.first - 1]?.text === "," && /^[,.)]?$/.test(tokens[span.next]?.text ?? "");
  if (mention.unit === "a" && isAlone) return strong(name, null);
  if (mention.kind !== "count") return undefined;
  if (/^(?:aged|age)$/.test(tokens[span.first - 1]?.lower ?? "")) return strong(name, null);
  const isBetween = tokens[span.first - 1]?.text === "," && tokens[span.next]?.text === ",";
  if (!isBetween || mention.value >= MAX_AGE || mention.text.length > 3) return undefined;
  const [before, noun] = [tokens[span.first - 3], tokens[span.first - 2]];
  // "Wulff, 54, leads …": a known name, or all that stands before the age.
  const isWhole = before === undefined && isCapital(noun);
  if (isWhole || (isWithinSpans(span.first - 2, names) && !isCapital(before)))
    return strong(joinWords(name, noun?.text ?? ""), null);
  const isName = isCapital(before) && isCapital(noun);
  const isPerson = DETERMINERS[language].test(before?.lower ?? "") && (language === "en" || isCapital(noun));
  const whose = textOf(line, span.first - (isPerson ? 2 : 3), span.first - 1);
  return isName || isPerson ? strong(joinWords(name, whose), null) : undefined;
}
