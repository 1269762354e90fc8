import type { Language } from "../corpus/article.ts";
import type { Label, Place } from "./label/place.ts";
import { clauseText, MAX_LABEL, range, tellingWords, textOf } from "./label/clause.ts";
import { eventNoun } from "./label/event.ts";
import { clauseOf, endsSentence } from "./phrases.ts";

/** What a verb says has happened, as a noun. */
const EVENTS: Record<Language, [verb: RegExp, noun: string][]> = {
  de: [
    [/^(?:gegründet|gründete)$/, "Gründung"],
    [/^(?:vorgestellt|vorgestellte|gezeigt|zeigte)$/, "Vorstellung"],
    [/^(?:eröffnet|eröffnete|öffnet|öffnete)$/, "Eröffnung"],
    [/^(?:veröffentlicht|veröffentlichte)$/, "Veröffentlichung"],
    [/^(?:angekündigt|kündigte)$/, "Ankündigung"],
    [/^(?:besucht|besuchte)$/, "Besuch"],
    [/^(?:verunglückte|prallte)$/, "Unfall"],
    [/^zurückgerufen$/, "Rückruf"],
    [/^zugelassen$/, "Zulassung"],
    [/^(?:erschien|erschienen)$/, "Erscheinen"],
    [/^(?:übergab|übergeben)$/, "Übergabe"],
    [/^(?:getroffen|traf|trafen)$/, "Treffen"],
    [/^expandieren$/, "Expansion"],
  ],
  en: [
    [/^founded$/, "Founded"],
    [/^(?:presented|shown|unveiled|revealed)$/, "First shown"],
    [/^(?:opened|opens)$/, "Opening"],
    [/^published$/, "Publication"],
    [/^announced$/, "Announcement"],
    [/^(?:toured|visited)$/, "Visit"],
    [/^(?:crashed|hit)$/, "Crash"],
    [/^(?:recalled|recall)$/, "Recall"],
    [/^(?:launched|launch|launches)$/, "Launch"],
  ],
};

/** What happened on a date. Weak if only the words around it say so. */
export function dateLabel(place: Place): Label {
  const { line, span, language } = place;
  const [from, to] = clauseOf(line.tokens, span);
  const item = ofTimeline(place, to);
  if (item !== undefined) return { text: item, measure: null, weak: false };
  const noun = language === "de" ? eventNoun(place) : undefined;
  if (noun !== undefined) return { text: noun, measure: null, weak: false };
  const clause = line.tokens.slice(from, to);
  // With one date in the sentence its verb may stand in another clause: "hat am Samstag, dem 22. März 2025, … besucht".
  const words = place.times.length === 1 ? [...clause, ...line.tokens] : clause;
  const event = EVENTS[language].find(([verb]) => words.some(({ lower }) => verb.test(lower)));
  if (event) return { text: event[1], measure: null, weak: false };
  return { text: saidOf(place, from, to), measure: null, weak: true };
}

/** "Juni 2027 bis Februar 2028: Gegengerade mit Solardach": what stands behind the colon of an item that begins with a time. */
function ofTimeline(place: Place, end: number): string | undefined {
  const { line, figures } = place;
  const opens = line.kind === "item" && line.tokens[end]?.text === ":";
  const isTime = opens && tellingWords(place, 0, end).length === 0;
  if (!isTime || figures.some(({ mention }) => mention.kind !== "date")) return undefined;
  const stop = range(end + 1, line.tokens.length).find((at) => endsSentence(line.tokens, at));
  const text = textOf(line, end + 1, stop ?? line.tokens.length).replace(/[.!?]+$/, "");
  return text === "" ? undefined : text;
}

/** The clause of a date; of a long one what stands behind the date, which says what happens then. */
function saidOf(place: Place, from: number, to: number): string {
  const { line, span } = place;
  // "von 2027 an"
  const isSpanned =
    /^(?:von|vom)$/.test(line.tokens[span.first - 1]?.lower ?? "") && line.tokens[span.next]?.lower === "an";
  const behind = textOf(line, span.next + (isSpanned ? 1 : 0), to).replace(/^[\s,]+|[.!?]+$/g, "");
  const isLong = textOf(line, from, to).length > MAX_LABEL;
  return isLong && tellingWords(place, span.next, to).length > 1 ? behind : clauseText(place);
}
