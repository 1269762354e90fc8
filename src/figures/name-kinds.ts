import type { Corpus, Language } from "../corpus/article.ts";
import { createPace } from "../pace.ts";
import { fold } from "../text/fold.ts";
import { isMeasure } from "./measures.ts";

/**
 * What a name stands for, as far as its form and the texts say: a product has a digit (SU7, Model 3), a topic is a common noun
 * (Preise, recall), everything else names a company, a person or a place.
 */
export type NameKind = "product" | "name" | "topic";

/** Tells what names stand for; `names` has the canonical name of each written form. */
export async function readKinds(
  names: Map<string, string>,
  corpus: Corpus,
): Promise<{ kindOf: (name: string) => NameKind; isPerson: (name: string) => boolean }> {
  const common = await commonNouns(corpus);
  const proper = await properNouns(corpus);
  const kinds = classify(
    names,
    new Set([...common].filter((noun) => !proper.has(noun))),
    await wordsOfTexts(corpus),
  );
  const kindOf = (name: string) => kinds.get(name) ?? "name";
  const abbreviated = new Set(
    [...names].filter(([form, name]) => form !== name && name.startsWith(`${form} `)).map(([, name]) => name),
  );
  return {
    kindOf,
    isPerson: (name) => kindOf(name) === "name" && hasPersonForm(name) && !abbreviated.has(name),
  };
}

/** Endings of common nouns (Duden, Wortbildung); a name seldom has them. */
const NOUN_ENDINGS =
  /(?:ungen|heit|keit|schaft|tion|tionen|tät|ment|nis|nisse|zeit|zeiten|zahl|zahlen|preis|preise|ziel|ziele|griffe|tum|ismus|erei|technik)$/;
/**
 * A common noun behind an article or a number; a name of a company, person or place seldom has one. Not "die Xiaomi-Fabrik" and
 * "eine CATL Qilin", where the article belongs to what follows.
 */
const COMMON: Record<Language, RegExp> = {
  de: /(?<!\p{L})(?:[Ee]in(?:e[nmr]?)?|[Kk]eine?|[Jj]ede[rs]?|[Dd]iese[rs]?|[Vv]iele|[Nn]euen?|[Dd](?:e[rnms]|ie|as)|[Ii]m|[Ii]ns|[Zz]u[mr]|[Bb]eim|[Aa]m|[Ss]einen?|[Ii]hren?|Millionen|Milliarden|\d)\s(\p{Lu}\p{L}+)(?!\p{L}|-|\s+\p{Lu}|\s*\d)/gu,
  en: /(?<!\p{L})(?:[Aa]n?|[Ss]ome|[Ee]very|[Tt]his|[Tt]hese|[Mm]any|[Nn]ew|[Tt]he|million|billion|\d)\s(\p{Ll}+)(?!\p{L}|-|\s+\p{Lu}|\s*\d)/gu,
};

function classify(names: Map<string, string>, common: Set<string>, used: Set<string>): Map<string, NameKind> {
  const kinds = new Map<string, NameKind>();
  for (const name of new Set(names.values())) {
    const words = name.split(/\s+/);
    const single = words.length === 1;
    if (CLUB.test(name)) kinds.set(name, "name");
    else if (/\p{Ll}?\d/u.test(name)) kinds.set(name, "product");
    else if (
      /^\p{Ll}/u.test(name) ||
      (single &&
        (isMeasure(name) ||
          NOUN_ENDINGS.test(fold(name)) ||
          isCommon(fold(name), common) ||
          !isUsed(fold(name), used)))
    )
      kinds.set(name, "topic");
    else if (/^Model \p{Lu}\b|\bModel \p{Lu}$/u.test(name)) kinds.set(name, "product");
    else kinds.set(name, "name");
  }
  return kinds;
}

/**
 * A name of a company, person or place stands in a text; a word that no sentence has, or only in the plural, is what an article is filed
 * under ("Rezept", "Backup").
 */
function isUsed(name: string, used: Set<string>): boolean {
  return used.has(name) || !/^\p{L}+$/u.test(name);
}

/** The folded words of all sentences, those of headings left out. */
async function wordsOfTexts({ articles }: Corpus): Promise<Set<string>> {
  const pace = createPace();
  const found = new Set<string>();
  for (const { passages, text } of articles) {
    for (const { start, end } of passages)
      for (const [word] of text.slice(start, end).matchAll(/\p{L}+/gu)) found.add(word);
    await pace();
  }
  return new Set([...found].map(fold));
}

async function commonNouns({ articles }: Corpus): Promise<Set<string>> {
  const pace = createPace();
  const found = new Set<string>();
  for (const { text, language } of articles) {
    for (const [, noun = ""] of text.matchAll(COMMON[language])) found.add(noun);
    await pace();
  }
  return new Set([...found].map(fold));
}

/** Inside an English sentence only a proper noun has a capital: "tried to buy Hansekasse" though German says "die Hansekasse". */
const PROPER = /(?<=(?<!\p{L})\p{Ll}+\s)(\p{Lu}\p{Ll}+)(?!\p{L}|-|\s+\p{Lu})/gu;

async function properNouns({ articles }: Corpus): Promise<Set<string>> {
  const pace = createPace();
  const found = new Set<string>();
  for (const { text, passages, language } of articles) {
    if (language !== "en") continue;
    for (const { start, end } of passages)
      for (const [, noun = ""] of text.slice(start, end).matchAll(PROPER)) found.add(fold(noun));
    await pace();
  }
  return found;
}

/** The shortest common noun that may end a compound: "Autofabrik", "Speicherchips". */
const MIN_END = 4;

/** Whether a folded word or the end of it is a common noun, in the singular or the plural. */
function isCommon(word: string, common: Set<string>): boolean {
  if (common.has(word)) return true;
  for (let at = 0; at <= word.length - MIN_END; at++) {
    if (at > 0 && at < 3) continue;
    const end = word.slice(at);
    if (common.has(end) || common.has(end.replace(/(?:en|e|n|s)$/, "")) || common.has(`${end}s`)) return true;
  }
  return false;
}

/** What names of clubs and leagues begin with; their numbers are years of founding or ordinals. */
const CLUB = /^(?:\d\.|SC|FC|SV|TSV|TSG|TuS|VfB|VfL|FSV|BSC|BSV|HSV|KSC|MSV|SSV|SpVgg|Borussia|Hertha)\s/;

/** Words in the names of firms, clubs and places; two or three words without them are a person's name. */
const NO_PERSON =
  /^(?:Electronics|Electric|Motors?|Group|Display|Auto|Energy|Global|News|Technolog(?:y|ies)|Systems|Bank|Inc|Corp|AG|SE|GmbH|Ltd|Company|Holding|Times|Post|University|Forum|Model|Robotics|Labs?|Software|Studios?|Games|Pharma|Foods|Airlines|Railways?|Club|Verein|Stadtwerke|Museum|Telescope|Observatory|Survey|Foundation|Stiftung|Institut[e]?|School|Council|Party|Partei|Mount|Lake|Cape|Isla|Cerro|Monte|San|Santa|Saint|Bad|Port|Fort|New|North|South|East|West|River|Bay|Street|Park|City|Town|\p{L}+(?:freunde|betriebe|werke|verein|gesellschaft|verband))$/u;

/** "Lei Jun", "Jay Y. Lee": two or three words with capitals. */
function hasPersonForm(name: string): boolean {
  const words = name.split(" ");
  return (
    words.length > 1 &&
    words.length < 4 &&
    words.every((word) => /^\p{Lu}(?:\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\.)$/u.test(word) && !NO_PERSON.test(word))
  );
}
