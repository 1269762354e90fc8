import type { Language } from "../corpus/article.ts";
import type { Label, Place } from "./label.ts";
import { nounNear } from "./nouns.ts";
import { clauseOf, trimWords } from "./phrases.ts";

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

/** Nouns that name an event, also as the end of a compound (Verkaufsstart, Autobahnunfall). */
const EVENT_NOUN =
  /(?:start|beginn|verkauf|einführung|vorstellung|treffen|besuch|rückruf|unfall|vertrag|eröffnung|auslieferung|übergabe|ankündigung|veranstaltung|premiere|gründung|begegnung|messe|enthüllung|freigabe|zulassung|expansion|produktion|vorverkauf)s?$/;

/** What happened on a date. Weak if only the words around it say so. */
export function dateLabel(place: Place): Label {
  const { line, span, language } = place;
  const [from, to] = clauseOf(line.tokens, span);
  const noun = language === "de" ? nounNear(place) : undefined;
  if (noun !== undefined && EVENT_NOUN.test(noun.toLowerCase()))
    return { text: noun, measure: null, weak: false };
  const clause = line.tokens.slice(from, to);
  // With one date in the sentence its verb may stand in another clause: "hat am Samstag, dem 22. März 2025, … besucht".
  const words = place.times.length === 1 ? [...clause, ...line.tokens] : clause;
  const event = EVENTS[language].find(([verb]) => words.some(({ lower }) => verb.test(lower)));
  if (event) return { text: event[1], measure: null, weak: false };
  const rest = (start: number, end: number) =>
    start >= end
      ? ""
      : trimWords(line.text.slice(line.tokens[start]?.start, line.tokens[end - 1]?.end)).replace(
          /[.!?]+$/,
          "",
        );
  const behind = rest(span.next, to);
  const text = behind.length >= 8 ? behind : rest(from, span.first);
  return { text: text === "" ? (noun ?? line.headings.at(-1) ?? "") : text, measure: null, weak: true };
}
