import type { Locale } from "../command.ts";

/** What stands around an answer. */
export type Frame = {
  locale: Locale;
  ephemeral: boolean;
  /** What was asked, as lines of Markdown: "-# Frage: su7". */
  question: string[];
};
