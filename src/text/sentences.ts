import type { Language, Range } from "../corpus/article.ts";
import { fold } from "./fold.ts";
import { isStopWord } from "./stop-words.ts";

const SEGMENTERS: Record<Language, Intl.Segmenter> = {
  de: new Intl.Segmenter("de", { granularity: "sentence" }),
  en: new Intl.Segmenter("en", { granularity: "sentence" }),
};

/**
 * The sentences of a text as ranges without surrounding white space, in order; a line break always ends one.
 * Unicode's rules (UAX #29, by Intl.Segmenter) break after every abbreviation and ordinal; those breaks are undone here.
 */
export function sentences(text: string, language: Language): Range[] {
  const ranges: Range[] = [];
  for (const { segment, index } of SEGMENTERS[language].segment(text)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (end <= start) continue;
    const last = ranges.at(-1);
    if (last && belongsTogether(text, last, [start, end], language)) last[1] = end;
    else ranges.push([start, end]);
  }
  return ranges;
}

/** How far before a break its context is looked at; longer than any abbreviation with the word before it. */
const REACH = 40;

function belongsTogether(text: string, left: Range, right: Range, language: Language): boolean {
  if (text.slice(left[1], right[0]).includes("\n")) return false;
  const after = text.slice(right[0], right[1]);
  if (/^[\p{Ll}\p{Pe}\p{Pf},;]/u.test(after) || !/[\p{L}\p{N}]/u.test(after)) return true;
  const before = text.slice(Math.max(left[0], left[1] - REACH), left[1]);
  if (!before.endsWith(".")) return false;
  return endsInAbbreviation(before, after, language) || endsInOrdinal(before, after, language);
}

/** Abbreviations that a sentence never ends with, because something always follows them. */
const LEADING: Record<Language, string> = {
  de: "z. B.|z.B.|d. h.|d.h.|i. d. R.|i.d.R.|u. U.|Nr.|Dr.|Prof.|Dipl.-Ing.|Ing.|Hr.|Hrn.|Fr.|St.|bzw.|ca.|vgl.|sog.|inkl.|zzgl.|ggf.|evtl.|geb.|gest.|Abs.|Abb.|Kap.|Tel.|max.|min.|durchschn.",
  en: "No.|Nos.|Dr.|Prof.|Mr.|Mrs.|Ms.|St.|Mt.|Gen.|Lt.|Col.|Sen.|Rep.|Gov.|e.g.|i.e.|vs.|cf.|ca.|approx.|Fig.|est.",
};

/** Abbreviations that may also be the last word of a sentence. */
const EITHER: Record<Language, string> = {
  de: "Mrd.|Mio.|Tsd.|Std.|Min.|Sek.|Jan.|Feb.|Febr.|Apr.|Aug.|Sep.|Sept.|Okt.|Nov.|Dez.|Jh.|Jhd.|Jhdt.|Str.|usw.|etc.|u. a.|u.a.|o. ä.|o.ä.|Inc.|Co.|Corp.|Ltd.|Jr.|Sr.|Bd.|Art.|v. Chr.|n. Chr.|M. A.",
  en: "Jan.|Feb.|Mar.|Apr.|Jun.|Jul.|Aug.|Sep.|Sept.|Oct.|Nov.|Dec.|Inc.|Co.|Corp.|Ltd.|Jr.|Sr.|etc.|U.S.|U.K.|U.N.|a.m.|p.m.|bn.|mn.|Ph.D.|B.C.|A.D.",
};

const ENDING: Record<Language, { leading: RegExp; either: RegExp }> = {
  de: { leading: endingIn(LEADING.de), either: endingIn(EITHER.de) },
  en: { leading: endingIn(LEADING.en), either: endingIn(EITHER.en) },
};

function endingIn(list: string): RegExp {
  const forms = list.replaceAll(".", "\\.").replaceAll(" ", "\\s?");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})$`, "iu");
}

/** An initial as in "Jay Y. Lee"; "z. B." and its like in pieces. */
const INITIAL = /(?<![\p{L}\p{N}])\p{L}\.$/u;

function endsInAbbreviation(before: string, after: string, language: Language): boolean {
  const { leading, either } = ENDING[language];
  if (leading.test(before)) return true;
  return (either.test(before) || INITIAL.test(before)) && !opensSentence(after, language);
}

const MONTHS =
  "Januar|Jänner|Jan|Februar|Feb|März|April|Apr|Mai|Juni|Juli|August|Aug|September|Sept|Oktober|Okt|November|Nov|Dezember|Dez";
const AFTER_ORDINAL = new RegExp(`^(?:${MONTHS}|Jahrhunderts?|Jahrtausends?|Jh)(?!\\p{L})`, "u");
/** Words after which a number with a full stop is an ordinal: "am 3. Platz", "vom 1. Bezirk". */
const BEFORE_ORDINAL =
  /(?<!\p{L})(?:am|an|ab|bis|seit|vor|nach|vom|zum|zur|im|beim|der|die|das|des|dem|den|ein\p{L}{0,2}|jede[nmrs]?|(?:sein|ihr|unser|mein|dein)e?[nmrs]?|und|oder|sowie|König|Kaiser|Papst)\s(?:\d{1,3}|[IVX]+)\.$/iu;
const ORDINAL = /(?<![\p{L}\p{N},.:])(?:\d{1,3}|[IVX]{1,5})\.$/u;

/** German writes ordinals as a number with a full stop: "22. März", "das 3. Quartal". */
function endsInOrdinal(before: string, after: string, language: Language): boolean {
  if (language !== "de" || !ORDINAL.test(before)) return false;
  if (AFTER_ORDINAL.test(after)) return true;
  return BEFORE_ORDINAL.test(before) && !opensSentence(after, language);
}

/** Whether the first word is one that begins a sentence when it has a capital: an article, pronoun or preposition. */
function opensSentence(text: string, language: Language): boolean {
  const [word = ""] = /^\p{L}+/u.exec(text) ?? [];
  return isStopWord(fold(word), language);
}
