import { dateLabel } from "./date-label.ts";
import { labelOfAfterwards, labelOfAhead } from "./label/afterwards.ts";
import { labelBeside } from "./label/beside.ts";
import { labelOfClause } from "./label/clause-label.ts";
import { MAX_LABEL, textOf } from "./label/clause.ts";
import { labelOfCount, labelOfHeading } from "./label/count.ts";
import { labelOfSource } from "./label/counted-by-source.ts";
import { ageOf, dimensionOf } from "./label/dimension.ts";
import { labelOfEllipsis, labelOfTopic } from "./label/ellipsis.ts";
import { labelOfIdiom } from "./label/idioms.ts";
import { labelOfItem, ofLeadIn } from "./label/item.ts";
import { measureOf } from "./label/measure-of.ts";
import { labelOfMeasure, labelOfUnit } from "./label/measured.ts";
import { strong, type Label, type Place } from "./label/place.ts";
import { labelOfPronominal } from "./label/pronominal.ts";
import { labelOfPurpose } from "./label/purpose.ts";
import { labelOfRow } from "./label/row.ts";
import { labelOfCondition, labelOfParenthesis, labelOfSame } from "./label/same.ts";
import { intervalOf, sprintOf } from "./label/special.ts";
import { valuedNoun } from "./label/value.ts";
import { withoutFigure } from "./label/without-figure.ts";
import { perPhrase } from "./nouns.ts";
import { joinWords, upperFirst } from "./phrases.ts";
import { isCapital } from "./tokens.ts";

/** The label without details, which `withDetails` adds, and without the figure itself. */
export function labelOf(place: Place): Label {
  const label = wordedLabel(place);
  return { ...label, text: withoutFigure(label.text, place.mention, place.language) };
}

function wordedLabel(place: Place): Label {
  if (place.mention.kind === "date") return dateLabel(place);
  if (place.line.kind === "row") return labelOfRow(place);
  return labelOfItem(place) ?? withHead(ofProse(place), place);
}

/** "Jannis Rehfeld, Torwart, 25 Jahre": an item of several parts begins with what the others are of. */
function withHead(label: Label, { line, span }: Place): Label {
  const comma = line.tokens.findIndex(({ text }) => text === ",");
  const isHead = line.kind === "item" && comma > 1 && comma < span.first && comma <= MAX_HEAD;
  if (!isHead || label.weak || !line.tokens.slice(0, comma).every(isCapital)) return label;
  return { ...label, text: joinWords(label.text, textOf(line, 0, comma)) };
}

/** As many words as a name has. */
const MAX_HEAD = 4;

/** What a label that was cut must not end with: words that need the next one, the day of a date. */
const DANGLING =
  /(?:\s(?:in|an|am|im|auf|mit|von|zu|zum|zur|nach|für|bei|aus|der|die|das|den|dem|des|eine[mnrs]?|ein|a|the|of|to|on|at|and|und))+$/;
const DAY = /\s(?:am|vom|bis|dem) \d{1,2}\.$/;

/** "Preis, Standard", "Bestellungen in 24 Stunden": a label with what tells it from others. */
export function withDetails(label: string, details: (string | undefined)[]): string {
  const clean = label.replace(/\s+/g, " ").replace(/^[\s,;:–„“-]+|[\s,;:–„“-]+$/g, "");
  const short = clean.length <= MAX_LABEL ? clean : clean.slice(0, clean.lastIndexOf(" ", MAX_LABEL));
  const ended = short === clean ? short : short.replace(DANGLING, "");
  const whole = ended.replace(DAY, "").replace(/[\s,;:–-]+$/, "");
  const given = details.filter((detail) => detail !== undefined);
  return upperFirst(
    given.reduce((text, detail) => (text.includes(detail) ? text : joinWords(text, detail)), whole),
  );
}

/** From what stands closest to a figure to the words of its clause. */
function ofProse(place: Place): Label {
  return (
    sprintOf(place) ??
    labelOfIdiom(place) ??
    ageOf(place) ??
    intervalOf(place) ??
    labelOfAfterwards(place) ??
    labelOfAhead(place) ??
    labelOfSource(place) ??
    labelOfCount(place) ??
    dimensionOf(place) ??
    labelBeside(place) ??
    ofValue(place) ??
    labelOfSame(place) ??
    labelOfCondition(place) ??
    labelOfParenthesis(place) ??
    labelOfPronominal(place) ??
    labelOfPurpose(place) ??
    labelOfEllipsis(place, place.earlier) ??
    labelOfMeasure(place) ??
    ofLeadIn(place) ??
    labelOfEllipsis(place, place.ofSection) ??
    labelOfHeading(place) ??
    labelOfUnit(place) ??
    labelOfTopic(place) ??
    labelOfClause(place)
  );
}

function ofValue(place: Place): Label | undefined {
  const noun = valuedNoun(place);
  return noun === undefined ? undefined : strong(noun + perPhrase(place), measureOf(noun, place)?.id ?? null);
}
