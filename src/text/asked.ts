import type { Language } from "../corpus/article.ts";
import { fold } from "./fold.ts";
import { isStopWord } from "./stop-words.ts";
import { words } from "./words.ts";

/** What a question asks for. */
export type Asked = "number" | "date" | "name" | "place" | "reason";

/** Words that make a sentence a question, and say nothing about its subject. Folded. */
const QUESTION_WORDS: Record<Language, ReadonlySet<string>> = {
  de: new Set(
    "wie wieviel wieviele viele vielen hoch hohe wer wen wem wessen wann was wo wohin woher woran worauf woraus worin worum wovon wovor wozu wodurch wofuer wogegen womit warum weshalb wieso welche welcher welches welchen welchem gibt gab heisst heissen hiess hiessen lautet lautete lauten nennt nennen nannte nannten genannt bezeichnet passiert passieren passierte geschah geschieht geschehen ereignet ereignete bekannt los eigentlich bitte denn anzahl zeitpunkt datum bedeutet bedeuten bedeutete bedeutung".split(
      " ",
    ),
  ),
  en: new Set(
    "how many much who whom whose when what where why which called named name happen happens happened happening occur occurs occurred occurring refers referred known termed please there is date mean means meant meaning".split(
      " ",
    ),
  ),
};

export function isQuestionWord(folded: string, language: Language): boolean {
  return QUESTION_WORDS[language].has(folded);
}

/** How questions ask; the first rule that fits decides. Folded text. */
const RULES: Record<Language, [asked: Asked, pattern: RegExp][]> = {
  de: [
    [
      "reason",
      /\b(warum|weshalb|wieso|weswegen|aus welchem grund|was (ist|war) der (grund|anlass)|wodurch)\b/,
    ],
    [
      "date",
      /\b(wann|seit wann|bis wann|(in|seit|ab|bis|zu) welche[mnrs]? (jahr|jahre|jahrhundert|monat|datum|tag|zeitpunkt)\w*|welche[ms]? (jahr|datum|jahrhundert|tag|monat)\w*)\b/,
    ],
    [
      "number",
      /\b(wie ?viele?n?|wie (hoch|gross|lang|lange|weit|schnell|schwer|alt|breit|tief|teuer|stark|oft|haeufig)\w*|was (\w+ ){0,5}koste(t|n|te|ten)|wieviel\w*|anzahl|prozentsatz|welche (zahl|menge|summe|anzahl))\b/,
    ],
    ["name", /\b(wer|wen|wem|wessen|welche[rnms]? (person|mann|frau|firma|unternehmen|name\w*))\b/],
    [
      "place",
      /\b(wo|wohin|woher|welche[rnms]? (stadt|land|ort|region|gebiet|kontinent|staat|bundesland|fluss|insel)\w*)\b/,
    ],
  ],
  en: [
    ["reason", /\b(why|how come|what (is|was) the (reason|cause)|what caused)\b/],
    ["date", /\b(when|(what|which) (year|date|day|month|century|decade)|how recently)\b/],
    [
      "number",
      /\b(how (many|much|high|tall|big|large|long|far|fast|heavy|old|wide|deep|often|expensive)|(what|which) (number|percentage|percent|amount|price|population)|what is the (number|price|percentage|population|cost))\b/,
    ],
    ["name", /\b(who|whom|whose|(what|which) (person|company|man|woman|name))\b/],
    ["place", /\b(where|(what|which) (city|country|place|region|state|town|continent|river|island))\b/],
  ],
};

/** What the question asks for, or null if it does not say. Of a question without a language both are tried. */
export function whatIsAsked(text: string, language: Language | null): Asked | null {
  const folded = fold(text);
  const rules = language === null ? [...RULES.de, ...RULES.en] : RULES[language];
  return rules.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** What stands in "Wer ist …?", "…, wer … ist?", "What is …?" and the like, without an article. */
const DEFINITIONS: Record<Language, RegExp[]> = {
  de: [
    /^\P{L}*(?:wer|was) (?:ist|sind|war|waren) (?:(?:der|die|das|ein|eine) )?(.+)$/iu,
    /^\P{L}*(?:wer|was) (?:(?:der|die|das|ein|eine) )?(.+) (?:ist|sind|war|waren)\P{L}*$/iu,
  ],
  en: [
    /^\P{L}*(?:who|what)(?:['’]s| (?:is|are|was|were)) (?:(?:the|an?) )?(.+)$/iu,
    /^\P{L}*(?:who|what) (?:(?:the|an?) )?(.+) (?:is|are|was|were)\P{L}*$/iu,
  ],
};
/** A name has no more words. */
const MAX_NAME_WORDS = 3;

/** Whether a question only asks who or what something is: "Wer ist Lei Jun?", "What is the XRING O1?". */
export function asksForDefinition(text: string): boolean {
  return (["de", "en"] as const).some((language) => {
    const says = (word: string) => !isStopWord(word, language) && !isQuestionWord(word, language);
    return DEFINITIONS[language].some((pattern) => {
      const named = words(pattern.exec(text)?.[1] ?? "").map((word) => fold(word.text));
      return named.length > 0 && named.length <= MAX_NAME_WORDS && named.every(says);
    });
  });
}

const RECENT =
  /\b(heute|aktuell\w*|neuest\w*|letzte nachricht\w*|zuletzt|juengst\w*|derzeit|momentan|latest|newest|recent|recently|current|currently)\b/;

/** Whether the newest article matters more than the best one. */
export function asksForRecent(text: string): boolean {
  return RECENT.test(fold(text));
}

/** Whether a folded word only asks for something recent. */
export function isRecentWord(folded: string): boolean {
  return RECENT.exec(folded)?.[0] === folded;
}
