import type { Language } from "../../corpus/article.ts";
import { measuresOf } from "../measures.ts";
import { saysSo } from "../roles.ts";
import type { Token } from "../tokens.ts";
import { AUXILIARIES, PARTICIPLE, PAST_EVENTS } from "./event-words.ts";
import { COPULAS, VALUE_VERBS } from "./words.ts";

/** Auxiliaries and verbs of mode, with which a clause may go on behind a comma or a conjunction. */
export const MODAL: Record<Language, RegExp> = {
  de: /^(?:soll|sollen|sollte|sollten|will|wollen|wollte|wollten|kann|können|könnten?|konnten?|muss|müssen|musste|mussten|darf|dürfen|dürfte|würde|würden|koste|könne|habe|sei|werde)$/,
  en: /^(?:will|would|can|could|may|might|must|should|does|did|do)$/,
};

/** Past forms of strong verbs, of what something does. */
export const STRONG_PAST =
  /^(?:fuhr|fuhren|lief|liefen|flog|flogen|schlug|schlugen|trug|trugen|hielt|hielten|bot|boten|gab|gaben|schuf|hob|hoben|warf|warfen|stieß|ließ|ließen|rief|riefen|griff|griffen|schrieb|schrieben|sprach|sprachen|traf|trafen|sah|sahen|aß|trank|riet|rieten|sandte|schloss|fand|fanden|begann|begannen|schwamm)$/;

/** Words that end like a German verb of the present and are none. */
const NO_VERB =
  /^(?:nicht|jetzt|erst|fast|selbst|meist|dort|zuletzt|zunächst|insgesamt|oft|seit|mit|bereit|bereits|damit|somit|weit|weiterhin|gut|statt|laut|dafür|allerdings|nebst|längst|ernst|sonst|sehr|doppelt|dreifach|knapp|gesamt|zuerst|überhaupt|direkt|exakt)$/;

/** Plain English verbs of the present, of what something does. */
const ENGLISH_PRESENT =
  /^(?:lifts?|moves?|runs?|holds?|covers?|drifts?|keeps?|pays?|wants?|gives?|gets?|uses?|needs?|takes?|makes?|shows?|brings?|sends?|lets?|serves?|cuts?|employs?|has|have|slept|ran|cut|brought|lifted|drove|flew|sank|stood|gave|held|kept|paid|sent|spent)$/;

/** Whether a word may be the verb of a clause, as far as its form shows. */
export function isVerb(token: Token | undefined, language: Language): boolean {
  if (token?.kind !== "word" || token.text !== token.lower) return false;
  const word = token.lower;
  if ([AUXILIARIES, MODAL, COPULAS, VALUE_VERBS, PAST_EVENTS].some((words) => words[language].test(word)))
    return true;
  if (saysSo([token], language) || measuresOf(word, language, true)?.noun === false) return true;
  if (language === "en") return ENGLISH_PRESENT.test(word);
  if (STRONG_PAST.test(word)) return true;
  return /\p{Ll}{2,}t$/u.test(word) && !NO_VERB.test(word) && !PARTICIPLE.de.test(word);
}
