import type { CorpusState } from "../wire.ts";
import type { PageLanguage } from "./texts.ts";

/** What the questions about the bundled articles are about. */
const BUNDLED = ["samsung", "su7"];
const QUESTIONS: Record<PageLanguage, string[]> = {
  de: [
    "/article samsung",
    "/facts su7",
    "/ask Wie schnell fuhr der SU7 Ultra um die Nordschleife?",
    "/article Xioami Samsumg Treffen",
  ],
  en: [
    "/article samsung",
    "/facts su7",
    "/ask How fast was the SU7 Ultra on the Nordschleife?",
    "/article Xioami Samsumg meeting",
  ],
};

/** Four questions that show what the bot is for: a subject, its figures, a question, and a typing mistake. */
export function exampleQuestions({ subjects, articles }: CorpusState, language: PageLanguage): string[] {
  const known = new Set(subjects.map((subject) => subject.toLowerCase()));
  if (BUNDLED.every((subject) => known.has(subject))) return QUESTIONS[language];
  const title = articles[0]?.title;
  const subject = subjects[0] ?? title;
  if (title === undefined || subject === undefined) return [];
  return [`/article ${subject}`, `/facts ${subject}`, `/ask ${title}`, `/article ${misspell(subject)}`];
}

/** Two letters in the wrong order, the commonest slip of a quick hand. */
function misspell(word: string): string {
  return word.replace(/^(..)(.)(.)/su, "$1$3$2");
}
