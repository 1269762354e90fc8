import type { Language } from "../corpus/article.ts";
import type { Label, Place } from "./label/place.ts";
import { clauseText } from "./label/clause-text.ts";
import { MAX_LABEL, range, tellingWords, textOf } from "./label/clause.ts";
import { EVENTS } from "./label/event-words.ts";
import { eventNoun } from "./label/event.ts";
import { happeningClause, happeningNoun } from "./label/happening.ts";
import { toldWithoutTime } from "./label/told.ts";
import { isWhen } from "./label/when.ts";
import { clauseOf, endsSentence } from "./phrases.ts";

/** What happened on a date. Weak if only the words around it say so. */
export function dateLabel(place: Place): Label {
  const { line, span, language } = place;
  const [from, to] = clauseOf(line.tokens, span);
  const item = ofTimeline(place, to);
  if (item !== undefined) return { text: item, measure: null, weak: false };
  const happens = happeningNoun(place);
  const noun = language === "de" && happens?.isOwn !== true ? eventNoun(place) : undefined;
  const event = noun ?? happens?.noun;
  if (event !== undefined)
    return { text: withFormer(event, place), measure: null, weak: false, happens: happens !== undefined };
  const clause = happeningClause(place);
  if (clause !== undefined) return { text: clause, measure: null, weak: false, happens: true };
  // With one date in the sentence its verb may stand in another clause: "hat am Samstag, dem 22. März 2025, … besucht".
  const isOnly = place.times.length === 1 && isWhen(place);
  const far = EVENTS[language].find(([verb]) => isOnly && line.tokens.some(({ lower }) => verb.test(lower)));
  if (far) return { text: far[1], measure: null, weak: false };
  const told = line.kind === "sentence" && isWhen(place) ? toldWithoutTime(place, from, to) : undefined;
  return { text: told ?? saidOf(place, from, to), measure: null, weak: true };
}

/** "die Eröffnung vom 13. Dezember auf Oktober verschoben": when it was to be at first. */
function withFormer(noun: string, { line, span, language }: Place): string {
  const [from, to] = clauseOf(line.tokens, span);
  const isMoved = line.tokens.slice(from, to).some(({ lower }) => MOVED[language].test(lower));
  const isFormer = /^(?:vom?|from)$/.test(line.tokens[span.first - 1]?.lower ?? "");
  return isMoved && isFormer ? `${noun}, ${FORMERLY[language]}` : noun;
}

const MOVED: Record<Language, RegExp> = {
  de: /^(?:verschoben|verschob|verlegte?)$/,
  en: /^(?:postponed|moved|delayed)$/,
};
const FORMERLY: Record<Language, string> = { de: "ursprünglich", en: "originally" };

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
