import type { Answer } from "../answer.ts";
import type { App } from "../app.ts";
import type { Archive } from "../archive.ts";
import type { Command, Locale, View } from "../command.ts";
import type { MessageBody } from "./components.ts";
import type { Audience } from "./frame.ts";
import { questionLines } from "./question.ts";
import { render } from "./render.ts";
import { cleanOption } from "./request.ts";

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
  const answer = ask(question, showing, app);
  return render(answer, {
    locale,
    audience,
    command: question.command.names.en,
    view: question.view,
    corpus: archive.corpus.version,
    question: questionLines(question.command, asUnderstood(question, answer), locale),
    note,
    privacyUrl: app.config.PRIVACY_URL ?? null,
  });
}

/** A choice that was offered while typing is an id; the answer says what it stands for, and that asks the same. */
function asUnderstood({ command, options }: Question, answer: Answer): Record<string, string> {
  const first = command.options[0]?.names.en;
  const words = "query" in answer ? cleanOption(answer.query) : "";
  return first === undefined || words === "" ? options : { ...options, [first]: words };
}
