import { fold } from "./fold.ts";
import { SEPARABLE } from "./german.ts";
import { baseForm } from "./irregular.ts";
import type { Word } from "./words.ts";

/** German verbs leave them at the end of a main clause (Duden, Die Grammatik: Partikelverben). */
const PARTICLES = new Set(SEPARABLE);

/**
 * The words of a German question with a separable verb that stands in two pieces as one, in the infinitive: "Wer stellt den
 * Chip her?" asks for "herstellen". Only a verb that `isKnown` is joined; the last word must be its particle.
 */
export function joinSeparated(words: Word[], isKnown: (infinitive: string) => boolean): Word[] {
  const particle = words.at(-1);
  if (!particle || !PARTICLES.has(fold(particle.text))) return words;
  const others = words.slice(0, -1);
  for (const [at, verb] of others.entries()) {
    const joined = particle.text + infinitiveOf(verb.text);
    if (/^\p{Ll}/u.test(verb.text) && isKnown(joined)) return others.with(at, { ...verb, text: joined });
  }
  return words;
}

/** By the table of irregular forms, or else by the endings of weak verbs. */
function infinitiveOf(verb: string): string {
  const base = baseForm(fold(verb), "de");
  if (base !== fold(verb)) return base;
  return `${verb.replace(/(?:te[nt]?|s?t|en?)$/, "")}en`;
}
