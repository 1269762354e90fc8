import type { Place } from "./label/place.ts";
import type { Token } from "./tokens.ts";

/** Words that turn what follows into its opposite; a label without them would say what no article says. */
const NEGATION = /^(?:nicht|kein(?:e[nmrs]?)?|nie|niemals|ohne|not|no|non|never|without)$/;

export function isNegation(token: Token | undefined): boolean {
  return NEGATION.test(token?.lower ?? "");
}

/** Nouns of which "über" says the sum: "ein Kredit über neun Millionen Euro" is of no more than that. */
const OF_SUM =
  /(?:kredit|darlehen|vertrag|auftrag|rechnung|anleihe|scheck|bürgschaft|hypothek|zuschuss|bescheid)s?$/;

/** Whether the token before an amount is the "über" of a sum. */
export function isSum(noun: Token | undefined, link: Token | undefined): boolean {
  return link?.lower === "über" && OF_SUM.test(noun?.lower ?? "");
}

/** "im Jahr", "pro Auto", "a year" behind what is counted or at the start of the sentence. */
export function perPhrase({ line, names, span, language }: Place): string {
  const words = (from: number, to: number) =>
    ` ${line.tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(" ")} `;
  const counted = names.find(({ first }) => first === span.next)?.next ?? span.next;
  const stop = line.tokens.findIndex(({ text }, at) => at >= counted && /^[,;:()]$/.test(text));
  const behind = words(counted, stop < 0 ? counted + 4 : Math.min(stop, counted + 4));
  const ahead = words(0, 2);
  const found =
    language === "de"
      ? (/ ((?:im|pro|je|am) (?:Jahr|Monat|Tag|Woche|Stunde|Minute|Auto|Aktie|Stück)) /.exec(behind) ??
        / ((?:Pro|Je) \p{Lu}\p{L}+) /u.exec(ahead))
      : / ((?:a|per|each) (?:year|month|day|week|hour|minute|car|share)) (?!later|earlier|ago|before)/.exec(
          behind,
        );
  return found?.[1] === undefined ? "" : ` ${found[1].slice(0, 1).toLowerCase()}${found[1].slice(1)}`;
}

/** Words with a capital that name a time or open a sentence. */
export const TIME_NOUN =
  /^(?:Jahr|Jahre|Jahres|Jahren|Anfang|Mitte|Ende|Quartal|Quartals|Quartale|Halbjahr|Monat|Monate|Tag|Tage|Tagen|Uhr|Woche|Wochen|Stand|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Saison|Uhrzeit|Oktober|November|Dezember|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Frühjahr|Sommer|Herbst|Winter|Angaben|Bericht|Berichte|Berichten|Presse|Medien|Hersteller|Herstellers)$/;
