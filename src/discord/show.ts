import type { Answer } from "../answer.ts";
import type { App } from "../app.ts";
import type { Archive } from "../archive.ts";
import type { Command, Locale, View } from "../command.ts";
import type { MessageBody } from "./components.ts";
import type { Audience } from "./frame.ts";
import { questionLines } from "./question.ts";
import { render } from "./render.ts";

/** What an answer is about: enough to give it again. */
export type Question = { command: Command; options: Record<string, string>; view: View };

/** How an answer is shown. */
export type Showing = { archive: Archive; locale: Locale; audience: Audience; note?: string };

/** Asks a command. */
export function ask({ command, options, view }: Question, showing: Showing, app: App): Answer {
  return command.answer(options, { archive: showing.archive, locale: showing.locale, now: app.now(), view });
}

/** Asks a command and shows what it says. */
export function show(question: Question, showing: Showing, app: App): MessageBody {
  const { archive, locale, audience, note = "" } = showing;
  return render(ask(question, showing, app), {
    locale,
    audience,
    command: question.command.names.en,
    view: question.view,
    corpus: archive.corpus.version,
    question: questionLines(question.command, question.options, locale),
    note,
    privacyUrl: app.config.PRIVACY_URL ?? null,
  });
}
