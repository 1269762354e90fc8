import { randomUUID } from "node:crypto";
import { InteractionResponseType } from "discord.js";
import type { App } from "../app.ts";
import { FIRST_VIEW } from "../command.ts";
import { messages } from "../messages.ts";
import { administer } from "./admin.ts";
import { choices, complete } from "./complete.ts";
import { message } from "./components.ts";
import { isPrivate } from "./deferral.ts";
import { describeError } from "./failure.ts";
import type { Audience } from "./frame.ts";
import { press } from "./press.ts";
import { renderLookup } from "./render-lookup.ts";
import { notice, post, type Reply } from "./reply.ts";
import { readAsker, readRequest, type Request } from "./request.ts";
import { shareOffer } from "./share.ts";
import { show } from "./show.ts";

/**
 * Everything the bot does in Discord: a raw interaction (`APIInteraction`, checked here) in, the response out.
 * Never throws.
 */
export async function respond(interaction: unknown, app: App): Promise<Reply> {
  const request = readRequest(interaction);
  try {
    return await answer(request, interaction, app);
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    const kind = request?.kind ?? "unreadable";
    app.log.error({ id, kind, ...describeError(error, request) }, "an interaction failed");
    if (request?.kind === "complete") return choices([]);
    return notice(messages[readAsker(interaction).locale].failed(id));
  }
}

async function answer(request: Request | null, interaction: unknown, app: App): Promise<Reply> {
  switch (request?.kind) {
    case undefined:
      return notice(messages[readAsker(interaction).locale].unreadable);
    case "ping":
      return { response: { type: InteractionResponseType.Pong } };
    case "command":
      return run(request, app);
    case "complete":
      return complete(request, app);
    case "menu":
      return lookUp(request, app);
    case "component":
      return press(request, app);
  }
}

/** A command in the menu of a message, answered to the asker alone. */
function lookUp({ name, text, asker }: Request & { kind: "menu" }, app: App): Reply {
  const { locale } = asker;
  const menu = app.menus.find(({ names }) => names.en === name);
  if (!menu) return notice(messages[locale].unknownCommand);
  const archive = app.library.current();
  const found = menu.answer(text, { archive, locale, now: app.now(), view: FIRST_VIEW });
  return post(message([renderLookup(found, locale)], true));
}

/** A slash command. What the options lack or have too much is the mark of an old registration. */
function run(request: Request & { kind: "command" }, app: App): Reply | Promise<Reply> {
  const { name, options, asker } = request;
  const say = messages[asker.locale];
  const command = app.commands.find(({ names }) => names.en === name);
  if (!command) {
    const adminCommand = app.adminCommands.find(({ names }) => names.en === name);
    return adminCommand ? administer(adminCommand, request, app) : notice(say.unknownCommand);
  }
  const known = command.options.map(({ names }) => names.en);
  if (Object.keys(options).some((option) => !known.includes(option))) return notice(say.unknownOption);
  if (command.options.some(({ names, required }) => required && !options[names.en])) {
    return notice(say.missingOption);
  }
  const audience: Audience = isPrivate(name, app)
    ? { kind: "own", share: shareOffer(asker) }
    : { kind: "public", ownerId: asker.userId };
  const showing = { archive: app.library.current(), locale: asker.locale, audience };
  return post(show({ command, options, view: FIRST_VIEW }, showing, app));
}
