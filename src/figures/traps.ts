import type { Language } from "../corpus/article.ts";
import { isCapital, type Token } from "./tokens.ts";

/** Where reading goes on if tokens from `at` hold digits that are no figure: an address, a name, a number of something; else `at`. */
export function skipTrap(tokens: Token[], at: number): number {
  return (
    skipAddress(tokens, at) ??
    skipHours(tokens, at) ??
    skipPhone(tokens, at) ??
    skipFootnote(tokens, at) ??
    skipListNumber(tokens, at) ??
    skipId(tokens, at) ??
    skipClock(tokens, at) ??
    at
  );
}

/** "https://…", "www.…", "name@example.org": from blank to blank. */
function skipAddress(tokens: Token[], at: number): number | undefined {
  if (tokens[at]?.gap === "" && at > 0) return undefined;
  let address = tokens[at]?.lower === "www" && tokens[at + 1]?.text === ".";
  let next = at + 1;
  for (; next < tokens.length && tokens[next]?.gap === ""; next++) {
    const text = tokens[next]?.text;
    address ||=
      (text === "@" && next > at + 1) ||
      (text === "/" && tokens[next - 1]?.text === "/" && tokens[next - 2]?.text === ":");
    address ||= text === "@" && tokens[next - 1]?.kind !== "sign" && tokens[next + 1]?.gap === "";
  }
  return address ? next : undefined;
}

/** "von 10 bis 23 Uhr", "6.30 bis 20 Uhr", "04:30 UTC", "between 7 and 10 in the morning", "10 a.m. to 4 p.m.": times of day. */
function skipHours(tokens: Token[], at: number): number | undefined {
  const first = endOfHour(tokens, at);
  if (first === undefined) return undefined;
  const own = endOfClock(tokens, first);
  if (own !== undefined) return own;
  const isJoined = /^(?:bis|und|to|and|–|-)$/.test(tokens[first]?.lower ?? "");
  const second = isJoined ? endOfHour(tokens, first + 1) : undefined;
  return second === undefined ? undefined : endOfClock(tokens, second);
}

/** "10", "17.30", "04:30", "five". */
function endOfHour(tokens: Token[], at: number): number | undefined {
  const hour = tokens[at];
  if (hour?.kind === "word") return HOURS.test(hour.lower) ? at + 1 : undefined;
  if (hour?.kind !== "digits" || hour.text.length > 2 || Number(hour.text) > 24) return undefined;
  const [mark, minutes] = [tokens[at + 1], tokens[at + 2]];
  const hasMinutes =
    mark?.gap === "" && /^[.:]$/.test(mark.text) && minutes?.gap === "" && /^[0-5]\d$/.test(minutes.text);
  return hasMinutes ? at + 3 : at + 1;
}

const HOURS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** What makes a time of day of an hour: "Uhr", "UTC", "a.m.", "in the morning". */
function endOfClock(tokens: Token[], at: number): number | undefined {
  const words = tokens.slice(at, at + 4).map(({ lower }) => lower);
  if (tokens[at]?.gap === "\n" || tokens[at]?.gap === "\t") return undefined;
  if (/^(?:uhr|utc|gmt|cet|mez)$/.test(words[0] ?? "")) return at + 1;
  if (/^[ap]$/.test(words[0] ?? "") && words[1] === "." && words[2] === "m")
    return words[3] === "." ? at + 4 : at + 3;
  return words[0] === "in" && words[1] === "the" && /^(?:morning|afternoon|evening)$/.test(words[2] ?? "")
    ? at + 3
    : undefined;
}

/** An international number has at least seven digits behind the plus sign (ITU-T E.164 allows up to 15). */
const PHONE_DIGITS = 7;

/** "+49 30 23125 014", "0800 123 456", "030/123456". */
function skipPhone(tokens: Token[], at: number): number | undefined {
  const plus =
    tokens[at]?.text === "+" &&
    tokens[at + 1]?.kind === "digits" &&
    tokens[at + 1]?.gap === "" &&
    tokens[at - 1]?.kind !== "digits";
  const first = tokens[at];
  const named = first?.kind === "digits" && isPhoneWord(tokens, at - 1);
  const zero = first?.kind === "digits" && first.text.length > 1 && first.text.startsWith("0");
  if (!plus && !zero && !named) return undefined;
  let next = plus ? at + 2 : at + 1;
  let digits = tokens[next - 1]?.text.length ?? 0;
  for (; next < tokens.length; next++) {
    const token = tokens[next];
    if (!token || token.gap === "\n" || token.gap === "\t") break;
    if (token.kind === "digits") digits += token.text.length;
    else if (!/^[-–/()]$/.test(token.text) || tokens[next + 1]?.kind !== "digits") break;
  }
  if (digits >= PHONE_DIGITS) return next;
  // A leading zero without decimals is a name or a code ("Seal 06", "007").
  return zero && !/^[.,]$/.test(tokens[at + 1]?.text ?? "") && !/^0+$/.test(first.text) ? at + 1 : undefined;
}

function isPhoneWord(tokens: Token[], at: number): boolean {
  const back = /^[.:(]$/.test(tokens[at]?.text ?? "") ? at - 1 : at;
  return /^(?:tel|telefon|phone|fon|fax|isbn|issn|iban|telefonnummer|hotline)$/.test(
    tokens[back]?.lower ?? "",
  );
}

/** "[1]", "[12]". */
function skipFootnote(tokens: Token[], at: number): number | undefined {
  const [open, digits, close] = tokens.slice(at, at + 3);
  const mark = open?.text === "[" && digits?.kind === "digits" && close?.text === "]";
  return mark && tokens[at - 1]?.kind !== "digits" ? at + 3 : undefined;
}

/** "1. Erster Punkt", "2) second point" at the start of a line. */
function skipListNumber(tokens: Token[], at: number): number | undefined {
  const [digits, mark, next] = tokens.slice(at, at + 3);
  if (digits?.kind !== "digits" || digits.text.length > 2 || !(at === 0 || digits.gap === "\n"))
    return undefined;
  return mark?.gap === "" && /^[.)]$/.test(mark.text) && next?.kind === "word" && next.gap === " "
    ? at + 2
    : undefined;
}

/** Chains of three or more numbers or with letters between: "2025-0417-A", "1111-22223333-4444", "978-3-16-148410-0". */
function skipId(tokens: Token[], at: number): number | undefined {
  const first = tokens[at];
  if (first?.kind !== "digits") return undefined;
  let [numbers, letters, zero, next] = [1, 0, false, at + 1];
  for (; ; next += 2) {
    const [mark, part] = [tokens[next], tokens[next + 1]];
    if (mark?.gap !== "" || part?.gap !== "" || !/^[-/]$/.test(mark.text) || part.kind === "sign") break;
    if (part.kind === "digits") {
      numbers += 1;
      zero ||= part.text.length > 2 && part.text.startsWith("0");
    } else if (part.text.length === 1 && part.text === part.text.toUpperCase()) letters += 1;
    else break;
  }
  if (numbers > 2 || zero || (numbers > 1 && letters > 0)) return next;
  return isSerial(tokens, at) ? at + 2 : undefined;
}

/** "die 99 7031": two numbers side by side that are neither one with blanks between its thousands nor a year. */
function isSerial(tokens: Token[], at: number): boolean {
  const [first, second, behind] = tokens.slice(at, at + 3);
  const isPair =
    first?.kind === "digits" && second?.kind === "digits" && second.gap === " " && second.text.length === 4;
  const isAlone = behind?.gap !== "" || !/^[.,:/]$/.test(behind.text);
  return (
    isPair &&
    isAlone &&
    first.text.length === 2 &&
    !/^(?:19|20)/.test(second.text) &&
    tokens[at - 1]?.gap !== ""
  );
}

/** "22:44 Uhr", "2:00 pm", "6pm", "16:9", "4:3". Clocks that measure a time ("7:04,957 Minuten") are read before. */
function skipClock(tokens: Token[], at: number): number | undefined {
  if (tokens[at]?.kind !== "digits") return undefined;
  let next = at + 1;
  while (
    tokens[next]?.text === ":" &&
    tokens[next]?.gap === "" &&
    tokens[next + 1]?.kind === "digits" &&
    tokens[next + 1]?.gap === ""
  )
    next += 2;
  const hour = next > at + 1 || tokens[at]?.text.length !== 4;
  const word = tokens[next];
  const clock =
    word?.gap !== "\n" &&
    /^(?:uhr|pm|am|o)$/.test(word?.lower ?? "") &&
    hour &&
    (word?.lower !== "am" || word.gap === "") &&
    (word?.lower !== "o" || /^['’]$/.test(tokens[next + 1]?.text ?? ""));
  if (clock) return next + 1;
  return next > at + 1 ? next : undefined;
}

/** Words whose number is a name, a rank or a place. */
const NUMBERED = new RegExp(
  `^(?:${[
    "nr|no|nrn|firmware|protocol|protokoll|fassung|auflage|station|stationen|stations|bus|busse|tram|lok|week|kw|nummer|number|seite|seiten|page|pages|kapitel|chapter|level|stufe|version|phase|typ|type|halle|gate|platz|rang|rank|gen|generation",
    "abbildung|abb|tabelle|table|figure|fig|artikel|article|paragraf|paragraph|absatz|section|teil|part|folge|episode|staffel|season|band|volume|route|highway|autobahn|raum|room|zimmer|klasse|class|euro|liga|formel|formula|hyperos|miui|android|ios|windows|galaxy|pixel|iphone|ipad|model|modell|seal|mi|redmi|poco|note|pad|watch|band|tab|usb|bluetooth|wlan|fi|hdmi|pcie|ddr|lpddr|ufs|gpt|boeing|airbus|serie|series|reihe|schritt|step|punkt|regel|rule|gruppe|group|top|exit|ausfahrt|filiale|tor|linie|line|gleis|bundesstraße|covid|apollo|playstation|ps|xbox|core|snapdragon|dimensity|kirin|exynos|ryzen|rtx|gtx|bmw|audi",
  ].join("|")})$`,
);

/** Whether the word before token `at` numbers something: "Rang drei", "Level 2". */
export function isNumbered(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === "word" && tokens[at]?.gap === " " && NUMBERED.test(before.lower) && isCapital(before)
  );
}

/** Parts of a model's name behind its number. */
const MODEL_PARTS =
  /^(?:ultra|pro|max|plus|mini|lite|note|se|fe|edge|fold|flip|air|series|serie|gen|classic|turbo|gt|s|t|ti|xt|civi|standard|civic|neo|prime|zoom|ii|iii|active|sport|performance|touring)$/;

/** Sentence openers with a capital that are no names. */
const OPENERS: Record<Language, RegExp> = {
  de: /^(?:rund|über|etwa|ca|circa|nur|alle|die|der|das|den|dem|mit|bei|nach|in|im|auf|für|zu|um|und|bis|ab|von|vor|knapp|gut|fast|mehr|unter|insgesamt|weitere|zusätzlich|mindestens|maximal|höchstens|dazu|davon|zudem|etliche|gegen|seit|noch|schon|bereits|allein|sind|waren|ist|war|hat|haben|wurden|werden|sie|er|es|diese|jeweils|je|pro|zwischen|aus|an|am|durch|ungefähr|beide|genau|exakt|zuletzt|dort|hier|ihre|seine|unsere|eigene|plus|minus)$/,
  en: /^(?:about|around|over|only|all|the|with|at|in|on|for|of|to|and|or|from|by|up|some|nearly|almost|roughly|more|less|under|just|these|those|its|their|our|his|her|there|another|between|within|after|before|since|every|each|per|as|than|exactly|is|are|was|were|has|have|had|it|they|he|she|we|you|i|approximately|additionally|altogether|total|plus|minus|one|both|that|this|find|show|deliver|sell|sold|buy|add|use|if|when|last|first|next|then|but|not|no|additional|further|count|result|result|answer|value|values)$/,
};

/** Whether a bare number from token `at` to `next` is part of a name or numbers a thing ("HyperOS 3", "Xiaomi 15 Ultra", "Seite 5"). */
export function isName(
  tokens: Token[],
  at: number,
  next: number,
  language: Language,
  marked: boolean,
): boolean {
  const [before, behind] = [tokens[at - 1], tokens[next]];
  if (behind?.kind === "word" && behind.gap !== "\n" && MODEL_PARTS.test(behind.lower) && isCapital(behind))
    return before?.kind === "word" || !marked;
  const point = before?.text === "." && before.gap === "" ? tokens[at - 2] : before;
  if (point?.kind !== "word" || !before || tokens[at]?.gap === "\n" || tokens[at]?.gap === "\t")
    return /^[#§]$/.test(before?.text ?? "");
  if (NUMBERED.test(point.lower) && (tokens[at]?.gap === " " || before.text === ".") && !marked) return true;
  if (before.text === "." || !isCapital(before) || marked) return false;
  if (isOpener(tokens, at - 1, language)) return false;
  return language === "en" || !isCounted(tokens, next);
}

function isOpener(tokens: Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  return token !== undefined && OPENERS[language].test(token.lower);
}

/** Whether a noun follows in German: "15 Läden", "3 neue Werke". */
function isCounted(tokens: Token[], next: number): boolean {
  const [first, second, third] = tokens.slice(next, next + 3);
  if (first?.gap !== " ") return false;
  if (isCapital(first)) return !isCapital(second) || second?.gap !== " " || second.text.length > 1;
  const adjective = first.kind === "word" && /e[nrms]?$/.test(first.lower);
  return (
    adjective &&
    (isCapital(second) || (second?.kind === "word" && /e[nrms]?$/.test(second.lower) && isCapital(third)))
  );
}
