import type { Language } from "../../corpus/article.ts";

type Words = Record<Language, RegExp>;

function words(de: string, en: string): Words {
  const toPattern = (list: string) => new RegExp(`^(?:${list.trim().split(/\s+/).join("|")})$`);
  return { de: toPattern(de), en: toPattern(en) };
}

export const DETERMINERS = words(
  `der die das den dem des eine?[nmrs]? diese[nmrs]? jene[nmrs]? jede[nmrs]? kein(?:e[nmrs]?)? seine?[nmrs]? ihre?[nmrs]?
   unsere?[nmrs]? alle[nmrs]? beide[nr]?`,
  "the an? its their our his her my your this these that those each every both all no",
);

export const PREPOSITIONS = words(
  `in im ins an am ans auf aufs bei beim mit von vom zu zum zur für aus nach vor über unter um bis seit ab durch gegen ohne
   wegen während zwischen neben hinter pro je per laut trotz statt binnen innerhalb gegenüber`,
  `in on at of to for from with by about after before since until during within between among under over into through against
   without per across near behind according`,
);

export const CONJUNCTIONS = words(
  "und oder aber sondern denn doch dass weil da wenn wie ob obwohl damit sodass bevor nachdem falls solange sowie also",
  "and or but so that because when while where which who whom whose if as although though whereas",
);

/** Conjunctions that join two statements or two things. */
export const COORDINATORS = words("und oder aber sowie sondern", "and or but");

/** Words that stand for whatever was spoken of before. */
export const PRONOUNS = words(
  "es er sie das dies diese dieser dieses man wir ich davon darunter darin daran dazu damit davor",
  "it they he she this these that those we i you there them some",
);

/**
 * Verbs between a thing and its value: "Die Schulden sanken auf 2,7 Mio. Euro", "Net income came to $5.3 million".
 */
export const VALUE_VERBS = words(
  `beträgt betragen betrug betrugen liegt liegen lag lagen steht stehen stand standen steigt steigen stieg stiegen sinkt sinken sank
   sanken fällt fallen fiel fielen klettert kletterte wächst wuchs erreicht erreichte erreichten bleibt bleiben blieb blieben
   beläuft belaufen belief beliefen summiert summierte summierten schrumpft schrumpfte lautet lauten lautete`,
  `stands? stood comes? came reached reaches reach total(?:s|l?ed) amount(?:s|ed)? rise[sn]? rose fall(?:s|en)? fell climb(?:s|ed)? grew grows?
   drop(?:s|ped)? averaged? averages remain(?:s|ed)? stays? stayed increased decreased`,
);

/** "Die Aufwandsentschädigung ist 18 Euro", "The average age was 41.3 years": only with the value right behind. */
export const COPULAS = words("ist sind war waren", "is are was were");

/** Prepositions before a value: "liegt bei", "steigt auf", "stood at", "rose to". */
export const VALUE_PREPOSITIONS = words("bei auf", "at to");

/** Prepositions before what a value was: "steigt von 78 auf 84 Euro". */
export const FORMER_PREPOSITIONS = words("von", "from");

/** Prepositions before a difference: "stieg um 12 Prozent". */
export const DIFFERENCE_PREPOSITIONS = words("um", "by");

/** Words between a verb or preposition and a value that change nothing. */
export const FILLERS = words(
  `rund etwa knapp über bis fast mindestens höchstens mehr weniger als gut ungefähr circa ca nur noch schon bereits auch also jetzt
   heute derzeit inzwischen damit damals zuletzt jeweils insgesamt genau weiter weiterhin unverändert voraussichtlich sich einer einem
   einen ein eine unter maximal zunächst erst zusammen`,
  `about over nearly more than around only now currently still also just exactly almost roughly some an? under below above less
   for approximately`,
);

/** Adverbs of comparison behind a figure: "34 Prozent mehr", "18% fewer", "zehn Minuten weniger". */
export const COMPARATIVES = words(
  `mehr weniger teurer billiger günstiger höher niedriger größer kleiner länger kürzer schneller langsamer schwerer leichter älter jünger
   später früher stärker schwächer besser schlechter`,
  `more less fewer higher lower larger smaller longer shorter faster slower heavier lighter older younger cheaper better worse
   further instead rather`,
);

/** Nouns that say how a thing is counted, not what happened to it. */
export const COUNTERS = words(
  `autos? fahrzeuge?[ns]? wagen einheiten stück stücken? exemplar(?:e|en)? modellen? elektroautos elektrofahrzeugen? yuan euro dollar`,
  "cars? vehicles units? pieces items evs copies copy",
);

/** Nouns for a piece of anything. */
export const CLASSIFIERS = words(
  "stück stücken? exemplar(?:e|en)? einheiten",
  "units? pieces items copies copy",
);

/** Nouns that say who, how often or in which coin, not what: "50 Menschen arbeiten dort". */
export const VAGUE_NOUNS = words(
  "menschen leuten? personen mal male dingen? cents? rappen pence",
  "people persons things times ones days nights cents? pence",
);

/** Words that open a clause that only adds to the one before it: "up 27%", "compared with 19% in Exby". */
export const ADDED = words("gegenüber verglichen plus minus", "up down plus minus against compared versus");

/** English words that cannot belong to a noun behind a number. */
export const ENGLISH_STOP =
  /^(?:cannot|in|on|at|of|to|and|or|by|for|from|with|than|as|that|which|who|whom|whose|is|are|was|were|be|has|have|had|will|would|could|can|may|might|should|must|do|does|did|a|an|the|its|their|our|your|this|per|during|after|before|since|until|under|over|up|down|it|they|he|she|we|i|you|into|because|while|when|where|if|but|not|about|between|out|off|so|more|less|fewer|each|both|there|then|puts|put|new|built|sold|made|sent|came|come|took|take|went|go|got|get|gave|work|share|stood|run|later|earlier|ago|away|within|behind|instead|across|already|still|only|also|now|longer|higher|lower|often|ever|rather|without|through|against|among|near|around)$/;

/** Between a part and its whole: "drei von vier", "two in five". */
export const OUT_OF = /^(?:von|of|in)$/;

/** Verbs of what ends: "900 Stellen" says too little where they are cut. */
export const ENDINGS = words(
  `wegfallen fallen entfallen entfällt streichen streicht gestrichen abbauen abgebaut kürzen gekürzt schließen schließt geschlossen fehlen
   fehlten verlieren verliert verlor verloren entlassen entlässt absagen abgesagt zerstört`,
  `cuts? cutting scraps? scrapped loses? lost clos(?:e|es|ed|ing) lacks? lacked missing laid dismiss(?:es|ed)? cancel(?:s|led)? destroyed risk`,
);
