import type { Language } from "../corpus/article.ts";
import type { Mention, Modifier } from "./figure.ts";
import { isSum } from "./nouns.ts";
import type { Token } from "./tokens.ts";

/** What a modifier says about the value. */
const MEANING: Record<Modifier, Pick<Mention, "bound" | "approximate">> = {
  over: { bound: "min", approximate: false },
  "at-least": { bound: "min", approximate: false },
  from: { bound: "min", approximate: false },
  "just-over": { bound: "min", approximate: true },
  "up-to": { bound: "max", approximate: false },
  "at-most": { bound: "max", approximate: false },
  under: { bound: "max", approximate: false },
  almost: { bound: "max", approximate: true },
  about: { approximate: true },
  since: { bound: "min", approximate: false },
  after: { bound: "min", approximate: false },
  until: { bound: "max", approximate: false },
  before: { bound: "max", approximate: false },
};

/** Words before an amount, separated by "|"; the longest wins ("nicht mehr als" over "mehr als"). */
const AMOUNT_WORDS: Record<Language, Partial<Record<Modifier, string>>> = {
  de: {
    over: "über|mehr als|mehr denn|größer als|höher als|länger als|oberhalb von|jenseits von|jenseits der|älter als|>|übertraf|übersteigt",
    "at-least": "mindestens|wenigstens|zumindest|nicht weniger als|nicht unter|min .|≥|> =",
    from: "ab|schon ab|bereits ab",
    "just-over": "gut|etwas mehr als|etwas über|knapp über|ein wenig mehr als|reichlich",
    "up-to": "bis zu|bis zum|bis zur|bis|bis auf",
    "at-most": "höchstens|maximal|max .|nicht mehr als|nicht über|längstens|≤|< =",
    under: "unter|weniger als|kleiner als|jünger als|niedriger als|unterhalb von|etwas weniger als|<",
    almost: "knapp|fast|beinahe|nahezu|annähernd|knapp unter|nicht ganz",
    about:
      "rund|etwa|ungefähr|circa|zirka|ca .|ca|an die|um die|schätzungsweise|geschätzt|geschätzte|geschätzten|in etwa|rd .|~|≈|±|so um die|grob|um rund|um etwa",
  },
  en: {
    over: "over|more than|above|exceeding|exceed|exceeds|exceeded|surpass|surpassing|surpassed|greater than|larger than|bigger than|higher than|longer than|upwards of|upward of|in excess of|older than|topped|>",
    "at-least":
      "at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum of|≥|> =",
    from: "starting at|starting from|beginning at",
    "just-over": "just over|slightly more than|a little over|slightly over|just above",
    "up-to": "up to|as much as|as many as|as far as|as high as|to up to",
    "at-most": "at most|no more than|not more than|a maximum of|maximum of|≤|< =",
    under: "under|less than|fewer than|below|smaller than|younger than|lower than|shorter than|<",
    almost: "nearly|almost|just under|just below|just short of|slightly less than|virtually",
    about:
      "about|around|roughly|approximately|approx .|approx|some|circa|ca .|close to|an estimated|estimated|in the region of|or so|~|≈|±|c .",
  },
};

const DATE_WORDS: Record<Language, Partial<Record<Modifier, string>>> = {
  de: {
    since: "seit|seit dem|seit Anfang|seit Ende|seit Mitte",
    from: "ab|ab dem|ab Ende|ab Anfang|ab Mitte|frühestens",
    until:
      "bis|bis zum|bis Ende|bis Anfang|bis Mitte|bis voraussichtlich|bis voraussichtlich Ende|bis voraussichtlich Anfang|bis voraussichtlich Mitte|bis spätestens|spätestens|bis zum Jahr|bis zum Jahresende|bis ins Jahr|bis Ende des Jahres",
    before: "vor|vor dem",
    after: "nach|nach dem",
    about: "etwa|ungefähr|circa|ca .|um",
  },
  en: {
    since: "since|since the end of|since the beginning of|since early|since late|since mid",
    from: "starting|starting in|from|as of",
    until: "by|until|till|by the end of|by early|by late|by mid|until the end of|no later than|by the year",
    before: "before|before the end of|before the year|prior to",
    after: "after|later than|following",
    about: "around|about|circa|ca .|c .",
  },
};

const LONGEST = 5;

type Phrases = Map<string, Modifier>;

const amountPhrases = { de: toPhrases(AMOUNT_WORDS.de), en: toPhrases(AMOUNT_WORDS.en) };
const datePhrases = { de: toPhrases(DATE_WORDS.de), en: toPhrases(DATE_WORDS.en) };

/** The modifier that ends right before token `at`: of an amount ("rund 400") or of a date ("bis 2027"). */
export function modifierBefore(
  tokens: Token[],
  at: number,
  language: Language,
  of: "amount" | "date",
): Modifier | undefined {
  const phrases = of === "date" ? datePhrases[language] : amountPhrases[language];
  if (isSum(tokens[at - 2], tokens[at - 1])) return undefined;
  let phrase = "";
  let found: Modifier | undefined;
  for (let i = at - 1; i >= 0 && at - i <= LONGEST; i--) {
    const token = tokens[i];
    if (!token || tokens[i + 1]?.gap === "\n" || tokens[i + 1]?.gap === "\t") break;
    phrase = phrase === "" ? token.lower : `${token.lower} ${phrase}`;
    found = phrases.get(phrase) ?? found;
  }
  return found;
}

const AFTER_WORDS: Record<Language, Partial<Record<Modifier, string>>> = {
  de: {
    "at-least": "oder mehr|und mehr|plus|+|oder darüber|und darüber",
    "at-most": "oder weniger|oder darunter",
  },
  en: {
    "at-least": "or more|and more|plus|+|or later|or above|or over|and above|or greater|or higher",
    "at-most": "or less|or fewer|or below|or under|or earlier",
    about: "or so",
  },
};

const afterPhrases = { de: toPhrases(AFTER_WORDS.de), en: toPhrases(AFTER_WORDS.en) };

/** The modifier that begins at token `at`, behind an amount ("300 oder mehr"). */
export function modifierAfter(tokens: Token[], at: number, language: Language): Modifier | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || first.gap === "\n") return undefined;
  const phrases = afterPhrases[language];
  return (second && phrases.get(`${first.lower} ${second.lower}`)) ?? phrases.get(first.lower);
}

export function meaningOf(
  modifier: Modifier | undefined,
): Pick<Mention, "bound" | "approximate" | "modifier"> {
  return modifier ? { ...MEANING[modifier], modifier } : { approximate: false };
}

function toPhrases(words: Partial<Record<Modifier, string>>): Phrases {
  const phrases: Phrases = new Map();
  for (const [modifier, list] of Object.entries(words)) {
    for (const phrase of list.split("|"))
      if (isModifier(modifier)) phrases.set(phrase.toLowerCase(), modifier);
  }
  return phrases;
}

function isModifier(name: string): name is Modifier {
  return Object.hasOwn(MEANING, name);
}
