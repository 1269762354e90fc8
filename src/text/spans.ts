import type { Range } from "../corpus/article.ts";
import type { Asked } from "./asked.ts";
import { fold } from "./fold.ts";
import { isStopWord } from "./stop-words.ts";
import { words } from "./words.ts";

const MONTH =
  "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December";
/** What a word is made of; nothing that is found begins or ends inside one. */
const INSIDE = String.raw`[\p{L}\p{N}\p{M}]`;
const YEAR = String.raw`(?<![\d.,:])(?:1\d{3}|20\d{2})(?:s|er)?(?!:|[.,]\d)`;
/** Does not begin inside a run of letters: a run of capitals would be read again from each of them. */
const NAME_PART = String.raw`(?<!${INSIDE}['’-]?)\p{Lu}(?:['’-]?${INSIDE})+`;

/** Words that give reasons. */
const REASON =
  "weil|denn|wegen|aufgrund|auf Grund|infolge|Grund|Gründe|Ursache|Ursachen|Anlass|Auslöser|Schuld|schuld|deshalb|deswegen|daher|damit|dadurch|because|since|due to|owing to|reason|reasons|cause|caused|therefore|so that|in order to|thanks to|as a result|blamed";

/** What an answer to a question of each kind looks like in a text; numbers are left to the figures. */
const SPANS: Record<Exclude<Asked, "number">, RegExp> = {
  date: new RegExp(
    String.raw`(?<!${INSIDE})(?:(?:\d{1,2}\.? )?(?:${MONTH})(?: \d{1,2},)?(?: \d{4})?|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}\. Jahrhunderts?|\d{1,2}(?:st|nd|rd|th) century|${YEAR})(?!${INSIDE})`,
    "gu",
  ),
  name: new RegExp(String.raw`${NAME_PART}(?: (?:von|van|de|of|der|\p{Lu}\.))*(?: ${NAME_PART})+`, "gu"),
  place: new RegExp(
    String.raw`(?<=(?<!\p{L})(?:in|aus|nach|bei|from|at|near|im|am|zum|zur|to) (?:der |dem |den |the )?)${NAME_PART}(?: ${NAME_PART})*`,
    "gu",
  ),
  reason: new RegExp(String.raw`(?<!${INSIDE})(?:${REASON})(?!${INSIDE})`, "giu"),
};

/** The parts of a text that look like what is asked for: dates, names of two words and more, places, words that give reasons. */
export function spansOf(asked: Exclude<Asked, "number">, text: string): Range[] {
  const spans = [...text.matchAll(SPANS[asked])].map(({ 0: { length }, index }): Range => [
    index,
    index + length,
  ]);
  return asked === "name" ? spans.flatMap((span) => nameIn(span, text)) : spans;
}

/** A name without words in front that only begin a sentence ("Als Lei Jun"); none if one word is left. */
function nameIn([start, end]: Range, text: string): Range[] {
  const [first, ...others] = words(text.slice(start, end));
  if (!first || others.length === 0) return [];
  const isOpening = (["de", "en"] as const).some((language) => isStopWord(fold(first.text), language));
  const next = start + (others[0]?.start ?? 0);
  return isOpening ? nameIn([next, end], text) : [[start, end]];
}
