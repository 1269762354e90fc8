import type { Language } from "../../corpus/article.ts";
import { PREPOSITIONS } from "../label/words.ts";
import { clauseOf } from "../phrases.ts";
import { TIME_NOUN } from "../nouns.ts";
import type { Span } from "../name-roles.ts";
import type { Named } from "../period.ts";
import type { Token } from "../tokens.ts";

/** Words that may stand between a preposition and its time: "im ganzen Jahr 2024", "in the year 2024". */
const INSIDE =
  /^(?:jahr|jahre|jahres|ganze[nm]?|gesamte[nm]?|saison|monat|dem|den|der|das|the|year|whole|full|all)$/;

/** Words that set a sentence in a time; "seit", "bis" and "von" only bound it or date a thing ("ein Triebwagen von 1956"). */
const SETTING: Record<Language, RegExp> = {
  de: /^(?:im|in|am|für|während|ende|anfang|mitte)$/,
  en: /^(?:in|on|for|during|early|late|mid)$/,
};

/** Words that open a clause whose time is not that of the sentence: "When it was approved in 2014, …". */
const SUBORDINATE = /^(?:when|while|as|after|before|since|als|nachdem|während|bevor|seit)$/;
/** Those that do so only behind a comma: "Der Bus, der im Mai …" but "Die Fabrik baute im Mai …". */
const RELATIVE = /^(?:der|die|das|which|who|that)$/;

/** Whether a sentence is set in a time that it names: "Im Jahr 2024 …", "The third quarter of 2025 …", "… in 2024." */
export function isFrame(tokens: Token[], { first, next }: Named, language: Language): boolean {
  let at = first - 1;
  while (at >= 0 && INSIDE.test(tokens[at]?.lower ?? "")) at--;
  if (at < 0) return true;
  if (isInSubordinate(tokens, { first, next })) return false;
  // "an einem Samstag im August": of the Saturday.
  if (TIME_NOUN.test(tokens[at - 1]?.text ?? "")) return false;
  if (!SETTING[language].test(tokens[at]?.lower ?? "")) return false;
  if (language === "de" || at === 0) return true;
  // "A crack in the mirror in 2017 threw …" dates the crack; "sold 45 cars in 2024 and …" the sale.
  const behind = tokens[next];
  return behind === undefined || behind.kind === "sign" || isJoint(behind);
}

function isInSubordinate(tokens: Token[], span: Span): boolean {
  const [from] = clauseOf(tokens, span);
  const opening = tokens[from]?.lower ?? "";
  return SUBORDINATE.test(opening) || (tokens[from - 1]?.text === "," && RELATIVE.test(opening));
}

function isJoint({ lower }: Token): boolean {
  return PREPOSITIONS.en.test(lower) || /^(?:and|but|or|while|when|as|that)$/.test(lower);
}

/** Verbs and adverbs of the present, which goes on after any time that was spoken of. */
const PRESENT: Record<Language, RegExp> = {
  de: /^(?:gibt|liegt|liegen|beträgt|betragen|kostet|kosten|bleibt|bleiben|gilt|gelten|zahlt|zahlen|steht|stehen|misst|wiegt|braucht|brauchen|fasst|verfügt|bekommt|bekommen|leistet|reicht|kann|können|könnte|könnten|würden?|muss|müssen|darf|dürfen|gehört|gehören|steigt|steigen|sinkt|sinken|derzeit|heute|inzwischen|aktuell|künftig|gegenwärtig|mittlerweile)$/,
  en: /^(?:can|could|would|should|may|must|will|costs|cost|lies|stands|weighs|measures|lasts|takes|needs|applies|contains|offers|rises|falls|remains|currently|now|today|presently)$/,
};
/** Verbs that help to form a past with a participle: "hat … verkauft", "has sold". */
const HAVE: Record<Language, RegExp> = { de: /^(?:hat|haben)$/, en: /^(?:has|have)$/ };
const PARTICIPLE: Record<Language, RegExp> = {
  de: /^(?:ge\p{Ll}+(?:t|en)|\p{Ll}+ge\p{Ll}+(?:t|en)|\p{Ll}+iert|(?:ver|be|er|über|ent)\p{Ll}+(?:t|en))$/u,
  en: /^(?:been|\p{Ll}+ed|grown|risen|fallen|sold|built|made|sent|paid|won|lost|taken|given|come|gone|become)$/u,
};
const BE: Record<Language, RegExp> = { de: /^(?:ist|sind|wird|werden)$/, en: /^(?:is|are)$/ };
/** What makes a past of "ist" and what is one anyway. */
const PAST: Record<Language, RegExp> = {
  de: /^(?:war|waren|wurden?|hatten?|worden|gewesen|geworden|gekommen|gestiegen|gesunken|gefallen|gewachsen|gegangen|erschienen|entstanden|gestartet)$/,
  en: /^(?:was|were|had)$/,
};

/** Whether a sentence speaks of now. */
export function saysPresent(tokens: Token[], language: Language): boolean {
  const says = (words: Record<Language, RegExp>) =>
    tokens.some(({ text, lower }) => text === lower && words[language].test(lower));
  if (says(PAST)) return false;
  return says(PRESENT) || says(BE) || (says(HAVE) && !says(PARTICIPLE));
}
