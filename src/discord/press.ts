import type { App } from "../app.ts";
import { FIRST_VIEW, type Command } from "../command.ts";
import { messages } from "../messages.ts";
import { decodeAction, type Action } from "./custom-id.ts";
import type { Audience } from "./frame.ts";
import { readQuestion } from "./question.ts";
import { notice, post, update, type Reply } from "./reply.ts";
import { cleanOption, type Request } from "./request.ts";
import { remove, share, shareOffer } from "./share.ts";
import { ask, show, type Question, type Showing } from "./show.ts";

type Press = Request & { kind: "component" };
type Stateful = Exclude<Action, { kind: "delete" }>;

/** Answers a button or select. All it knows stands in its id and in the message, so it works after a restart. */
export function press(request: Press, app: App): Reply {
  const { asker, message } = request;
  const say = messages[asker.locale];
  const action = decodeAction(request.customId);
  if (!action) return notice(say.unknownButton);
  if (action.kind === "delete") return remove(action.ownerId, message.askerId, asker);
  const command = app.commands.find(({ names }) => names.en === action.command);
  if (!command) return notice(say.unknownButton);
  const archive = app.library.current();
  const showing = { archive, locale: asker.locale, audience: audienceOf(request) };
  const changed = action.corpus !== archive.corpus.version;
  const question = questionOf(request, action, command);
  if (!question) return notice(say.unreadableQuestion);
  if (changed) {
    return answer(request, { ...question, view: FIRST_VIEW }, { ...showing, note: say.corpusChanged }, app);
  }
  if (action.kind === "share") return share(question, showing, asker, app);
  return answer(request, leadOn(question, action, showing, app), showing, app);
}

/** An ephemeral message is the asker's own; a public one belongs to the member whose interaction it answers. */
function audienceOf({ message, asker }: Press): Audience {
  if (message.ephemeral) return { kind: "own", share: shareOffer(asker) };
  return { kind: "public", ownerId: message.askerId };
}

/** Changes the asker's own message; on somebody else's, the asker gets the view as a private answer. */
function answer(request: Press, question: Question, showing: Showing, app: App): Reply {
  const { asker, message } = request;
  const foreign = !message.ephemeral && message.askerId !== null && message.askerId !== asker.userId;
  if (!foreign) return update(show(question, showing, app));
  const own: Audience = { kind: "own", share: shareOffer(asker) };
  const note = showing.note ?? messages[asker.locale].notYours;
  return post(show(question, { ...showing, audience: own, note }, app));
}

/** The question that an action starts from; null if the message does not show it. */
function questionOf({ message, values }: Press, action: Stateful, command: Command): Question | null {
  if (action.kind === "pick")
    return withText({ command, options: {}, view: FIRST_VIEW }, cleanOption(values[0] ?? ""));
  const options = readQuestion(command, message.texts);
  if (command.options.some(({ names, required }) => required && !options[names.en])) return null;
  return { command, options, view: action.view };
}

/** The same question with another text; null for an empty one or a command without options. */
function withText({ command, options }: Question, text: string): Question | null {
  const first = command.options[0]?.names.en;
  if (first === undefined || text === "") return null;
  return { command, options: { ...options, [first]: text }, view: FIRST_VIEW };
}

/** Follows an offer of an answer that found nothing: the offer stands in that answer, so it is asked again. */
function leadOn(question: Question, action: Stateful, showing: Showing, app: App): Question {
  if (action.kind !== "correct" && action.kind !== "subject") return question;
  const again = { ...question, view: FIRST_VIEW };
  const before = ask(again, showing, app);
  if (before.kind !== "nothing") return again;
  const offered = action.kind === "correct" ? before.didYouMean : before.subjects[action.view.hit - 1]?.name;
  return withText(question, cleanOption(offered ?? "")) ?? again;
}
