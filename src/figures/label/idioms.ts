import type { Language } from "../../corpus/article.ts";
import { clauseOf } from "../phrases.ts";
import { strong, type Label, type Place } from "./place.ts";

/** What several words of a clause say together that a sum of money is. */
const IDIOMS: Record<Language, [words: RegExp, name: string, measure: string | null][]> = {
  de: [
    [/ für .* in der liste /, "Listenpreis", "price"],
    [/ in der kreide /, "Schulden", null],
    [/ mit .* veranschlagt /, "Veranschlagte Kosten", "costs"],
    [/ setz(?:t|te|en|ten) .* um $/, "Umsatz", "revenue"],
    [/ (?:gibt|gab|geben|gaben) .* aus $| (?:will|wollen|soll|sollen) .* ausgeben $/, "Ausgaben", "costs"],
    [/ (?:nimmt|nahm|nehmen|nahmen) .* ein $/, "Einnahmen", "revenue"],
  ],
  en: [
    [/ list(?:s|ed)? at /, "List price", "price"],
    [/ (?:in debt|owes|owed) /, "Debt", null],
  ],
};

/** "setzte der Verein 13,8 Mio. Euro um": Umsatz. */
export function labelOfIdiom({ line, mention, span, language }: Place): Label | undefined {
  if (mention.kind !== "currency") return undefined;
  const words = line.tokens.slice(...clauseOf(line.tokens, span)).filter(({ kind }) => kind === "word");
  const clause = ` ${words.map(({ lower }) => lower).join(" ")} `;
  const found = IDIOMS[language].find(([pattern]) => pattern.test(clause));
  return found && strong(found[1], found[2]);
}
