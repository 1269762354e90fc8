import { fold } from "./fold.ts";
import { WEAK_VERBS } from "./weak-verbs.ts";

/**
 * Regular German forms that the Snowball stemmer leaves apart: those of verbs ("kauft", "kaufte", "gekauft" of "kaufen"),
 * also with their prefixes ("verkauft", "abgeholt", "abzuholen"), plurals in "-eln" and women ("Trainerin"). Verbs are
 * known by lists: by their letters alone "Angesicht" and "Gleichgewicht" would be participles, and "Stadt" a verb.
 */

/** Stand before a verb, and before the "ge" or "zu" in it. */
export const SEPARABLE = foldedWords(
  "ab an auf aus bei bekannt da dar davon dazu durch ein empor entgegen fehl fern fertig fest fort frei gegenüber gleich heim her herab heran herauf heraus herbei herein herum herunter hervor hin hinauf hinaus hinein hinter hinunter hinzu hoch instand kennen lahm los mit nach nieder offen preis raus rein runter sicher statt still teil tot über überein um unter voll vor voran voraus vorbei vorher vorweg weg weiter wieder zu zurecht zurück zusammen",
);
/** Stand before a verb without "ge": "verkauft", "anerkannt". */
const INSEPARABLE = foldedWords("be durch emp ent er hinter miss über um unter ver voll wider wieder zer");

/** Nouns more often than forms of verbs, with a prefix, too: "Vollmacht", "Ausfuhr", "Aufgaben". */
const NOUN_FORMS = new Set(
  foldedWords(
    "macht flucht bucht buchten braut haut rast fahrt werft sparte sparten nähte nähten fuhr fuhren gaben nahmen lag lagen pfiff rieb hieb stand stieg schied griffen trieben sprachen massen boten schnitten schritt strich wand tod tods todes tot tote toten verlust verluste wachstum",
  ),
);
/** They look like forms of a verb, but are another word. */
const NO_VERBS = new Set(
  foldedWords(
    "angeboten aufgeboten beliebt berühmt bekannt verwandt verschieden verrückt vergangen verdacht bedacht andacht betrug befunden herzog herzogen brecht überschwang vollmachten abwässern absteigern aufsteigern aussteigern einsteigern umsteigern",
  ),
);
/** Nouns of a verb that have taken on a meaning of their own. */
const OWN_NOUNS = new Set(
  foldedWords(
    "achtung bildung dichtung fassung haltung handlung kleidung kreuzung packung rechnung regierung regung richtung rüstung ladung sendung siedlung sitzung spannung stellung stimmung währung wartung wendung wirtschaftung wohnung",
  ),
);
/** They end like women's words. */
const NO_WOMEN = new Set(
  foldedWords(
    "augustin cholesterin christin florentin glycerin glyzerin konstantin kristin quentin santorin schwerin severin terpentin valentin",
  ),
);

/** What a form is indexed as, keyed by the form. */
type Bases = Map<string, string>;
type Verbs = {
  infinitives: Bases;
  /** "kaufte": also after any prefix. */
  finite: Bases;
  /** Participles without their "ge": "kauft" of "gekauft", "eingekauft" and "verkauft". */
  participles: Bases;
  /** Nouns too short for the stemmer: "Zahlung". */
  actions: Bases;
};

export type GermanForms = {
  /** The form that a folded word is indexed as. */
  baseOf(folded: string): string;
  /** Whether a folded word is a form of a verb on the lists. */
  isVerb(folded: string): boolean;
};

/** `strong` holds the forms of strong verbs, the infinitive first. */
export function createGermanForms(strong: string[][]): GermanForms {
  const verbs = readVerbs(strong);
  return {
    baseOf: (folded) => verbOf(folded, verbs) ?? regularOf(folded) ?? nounOf(folded, verbs) ?? folded,
    isVerb: (folded) => verbs.finite.has(folded) || verbOf(folded, verbs) !== null,
  };
}

function readVerbs(strong: string[][]): Verbs {
  const verbs: Verbs = {
    infinitives: new Map(),
    finite: new Map(),
    participles: new Map(),
    actions: new Map(),
  };
  for (const [infinitive = "", ...forms] of strong) {
    const root = infinitive.replace(/e?n$/, "");
    add(verbs.infinitives, infinitive, infinitive);
    add(verbs.finite, withT(root), infinitive);
    add(verbs.actions, `${root}ung`, infinitive);
    const isParticiple = infinitive.startsWith("ge") ? /^geg.+en$/ : /^ge.+(en|t)$/;
    for (const form of forms) {
      if (isParticiple.test(form)) add(verbs.participles, form.slice(2), infinitive);
      else add(verbs.finite, form, infinitive);
    }
  }
  for (const entry of foldedWords(WEAK_VERBS.trim())) {
    const [infinitive = "", noun] = entry.split(":");
    const form = withT(infinitive.replace(/e?n$/, ""));
    const base = noun ?? infinitive.replace(/eln$/, "ler").replace(/ern$/, "erung");
    add(verbs.infinitives, infinitive, base);
    for (const finite of [form, `${form}e`, `${form}en`]) add(verbs.finite, finite, base);
    add(verbs.participles, form, base);
    add(verbs.actions, infinitive.replace(/eln$/, "lung").replace(/e?n$/, "ung"), base);
  }
  return verbs;
}

function add(bases: Bases, form: string, base: string): void {
  if (!bases.has(form)) bases.set(form, base);
}

function withT(root: string): string {
  return /[td]$|[^aeiouylrhmn][mn]$/.test(root) ? `${root}et` : `${root}t`;
}

/** With the ending of an adjective: "geschlossenen", "beliebteste". */
const INFLECTED = /^(.{4,}?(?:t|en))(?:er|est)?e[mnrs]?$/;

/** What a form of a verb on the lists is indexed as; null if it is none. */
function verbOf(folded: string, verbs: Verbs): string | null {
  const uninflected = INFLECTED.exec(folded)?.[1] ?? folded;
  if (NO_VERBS.has(folded) || NO_VERBS.has(uninflected)) return null;
  const readings: [word: string, read: (rest: string, isPrefixed: boolean) => string | undefined][] = [
    [folded, (rest) => formOf(rest, verbs.infinitives)],
    [folded, (rest) => formOf(rest, verbs.finite)],
    [folded, (rest, isPrefixed) => (isPrefixed ? zuInfinitiveOf(rest, verbs) : undefined)],
    [uninflected, (rest) => participleOf(rest, verbs)],
  ];
  const prefixes = ["", ...SEPARABLE.filter((prefix) => folded.startsWith(prefix))];
  for (const [word, read] of readings) {
    for (const prefix of prefixes) {
      const base = read(word.slice(prefix.length), prefix !== "");
      if (base !== undefined) return prefix + base;
    }
  }
  return null;
}

/** A form by itself or with an inseparable prefix. */
function formOf(word: string, bases: Bases): string | undefined {
  return (NOUN_FORMS.has(word) ? undefined : bases.get(word)) ?? prefixedFormOf(word, bases);
}

function prefixedFormOf(word: string, bases: Bases): string | undefined {
  for (const prefix of INSEPARABLE) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    const base = NOUN_FORMS.has(rest) ? undefined : bases.get(rest);
    if (base !== undefined) return prefix + base;
  }
  return undefined;
}

/** "zufangen" of "anzufangen". */
function zuInfinitiveOf(rest: string, { infinitives }: Verbs): string | undefined {
  if (!rest.startsWith("zu")) return undefined;
  const infinitive = rest.slice(2);
  return formOf(infinitive, infinitives) ?? (/.(ier|ig)en$/.test(infinitive) ? infinitive : undefined);
}

/** "gekauft", "gekündigt", "verschoben", "vergeben". */
function participleOf(rest: string, { infinitives, participles }: Verbs): string | undefined {
  if (!rest.startsWith("ge")) return prefixedFormOf(rest, infinitives) ?? prefixedFormOf(rest, participles);
  const form = rest.slice(2);
  return participles.get(form) ?? (/.igt$/.test(form) ? form.replace(/t$/, "en") : undefined);
}

/** "trainierte", "beteiligt" and "Finanzierung"; "Regierung" is something else, and "vierte" a number. */
function regularOf(folded: string): string | null {
  const [, root] =
    /^(..+(?:ier|ig))t(?:e[mnrs]?)?$/.exec(folded) ?? /^(..+ier)ung(?:en)?$/.exec(folded) ?? [];
  return root === undefined || root.endsWith("regier") ? null : `${root}en`;
}

const WOMAN = /^(..+(?:er|or|eur|ent|ant|ist|log))in(?:nen)?$/;

/** Plurals and genitives in "-s" that the stemmer leaves, because after these letters most words just end so ("Chaos", "Basis"). */
const WITH_S =
  /(?:auto|foto|video|euro|buero|kino|radio|studio|logo|casino|kamera|taxi|akku|suv|[pl]kw|.[^aeiou][aeiou]{1,2}p|.[aeo]y)s$/;
/** They end like such plurals, also as the end of a compound. */
const NO_PLURAL = /(?:schnaps|raps|gips|mops|klops|grips|stups|lips|laps)$/;

/** Nouns: the action that a short verb means, plurals, women. */
function nounOf(folded: string, { actions }: Verbs): string | null {
  const action = folded.replace(/ungen$/, "ung");
  if (actions.has(action) && !OWN_NOUNS.has(action)) return actions.get(action) ?? null;
  if (/.[^aou]elns?$/.test(folded)) return folded.replace(/ns?$/, "");
  if (WITH_S.test(folded) && !NO_PLURAL.test(folded)) return folded.slice(0, -1);
  const [, man] = WOMAN.exec(folded) ?? [];
  return man === undefined || NO_WOMEN.has(folded) ? null : man;
}

function foldedWords(list: string): string[] {
  return list.split(/\s+/).map(fold);
}
