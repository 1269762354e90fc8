import type { Language } from "../corpus/article.ts";
import { translate } from "./glossary.ts";
import { isListedForm } from "./irregular.ts";
import { stem } from "./stem.ts";
import { synonymsOf } from "./synonyms.ts";

const OTHER: Record<Language, Language> = { de: "en", en: "de" };

/** Whether one of the word lists has a folded word, in any form: then it is spelt as it is meant. */
export function isListed(folded: string, language: Language): boolean {
  return (
    isListedForm(folded, language) ||
    synonymsOf(stem(folded, language), language).length > 0 ||
    translate(folded, OTHER[language]).length > 0
  );
}
