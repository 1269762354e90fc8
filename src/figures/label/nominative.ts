/** Nouns whose plural ends in -e and in the dative in -en; also the end of compounds. */
const STRONG =
  /(?:sitz|kern|spiel|tag|gerät|teil|tor|punkt|tisch|stück|schritt|weg|preis|kreis|schirm|fahrzeug|zug|werk|jahr|monat|tier|hund|bein|arm|fuß|brief|film|kurs|ingenieur|pfund|grad|gramm|stein|berg|fisch|pilz|beitrag|betrieb|bestandteil)en$/;
/** A stem with an umlaut has a strong plural: Plätzen, Städten, Luftkanälen. */
const UMLAUT = /(?:ä|ö|ü)[bcdfghjklmnpqrstvwxyzß]{1,3}en$/;
/** Nouns whose plural ends in -ern anyway. */
const ALWAYS =
  /(?:steuer|mauer|feder|schwester|ziffer|feier|oper|nummer|kammer|leiter|faser|bauer|vetter|ungar|elt|geschwist|ost|batteri|kiefer|mutt|tocht)(?:e?rn)$/;

/** A German plural that a preposition has put in the dative, as a dictionary has it: "Mitgliedern" is Mitglieder, "Sitzen" Sitze. */
export function nominative(noun: string): string {
  const lower = noun.toLowerCase();
  const isAgent = /(?:er|el)n$/.test(lower) && lower.length > 5 && !ALWAYS.test(lower);
  return isAgent || STRONG.test(lower) || UMLAUT.test(lower) ? noun.slice(0, -1) : noun;
}
