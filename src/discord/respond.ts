import { randomUUID } from "node:crypto";
import {
  InteractionResponseType,
  type APIInteractionResponse,
  type RESTPostAPIInteractionFollowupJSONBody,
} from "discord.js";
import type { App } from "../app.ts";
import { FIRST_VIEW, type Choice, type Command, type Locale } from "../command.ts";
import { messages } from "../messages.ts";
import { message, text } from "./components.ts";
import { escape } from "./markdown.ts";
import { render } from "./render.ts";
import { readAsker, readRequest, type Request } from "./request.ts";

/** A second message, posted through the interaction's webhook. */
export type FollowUp = { kind: "follow-up"; body: RESTPostAPIInteractionFollowupJSONBody };

/** Deletes the message that the interaction came from, through the interaction's webhook. */
export type DeleteOriginal = { kind: "delete-original" };

/** What an interaction is answered with, and what is to be done once Discord has taken the answer. */
export type Reply = { response: APIInteractionResponse; after?: (FollowUp | DeleteOriginal)[] };

/**
 * Everything the bot does in Discord: a raw interaction (`APIInteraction`, checked here) in, the response out.
 * Never throws.
 */
export async function respond(interaction: unknown, app: App): Promise<Reply> {
  const request = readRequest(interaction);
  try {
    return await answer(request, app, interaction);
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    app.log.error({ err: error, id, request: request?.kind ?? "unreadable" }, "an interaction failed");
    if (request?.kind === "complete") return choices([]);
    const { locale } = readAsker(interaction);
    return notice(messages[locale].failed(id));
  }
}

async function answer(request: Request | null, app: App, raw: unknown): Promise<Reply> {
  switch (request?.kind) {
    case undefined:
      return notice(messages[readAsker(raw).locale].unreadable);
    case "ping":
      return { response: { type: InteractionResponseType.Pong } };
    case "command":
      return answerCommand(request, app);
    case "complete":
      return choices(complete(request, app));
    case "menu":
      return notice(messages[request.asker.locale].unknownCommand);
    case "component":
      return notice(messages[request.asker.locale].unknownButton);
  }
}

function answerCommand(request: Request & { kind: "command" }, app: App): Reply {
  const { locale } = request.asker;
  const say = messages[locale];
  const command = app.commands.find(({ names }) => names.en === request.name);
  if (!command) return notice(say.unknownCommand);
  const known = new Set(command.options.map(({ names }) => names.en));
  if (Object.keys(request.options).some((name) => !known.has(name))) return notice(say.unknownOption);
  if (command.options.some(({ names, required }) => required && !request.options[names.en])) {
    return notice(say.missingOption);
  }
  const archive = app.library.current();
  const context = { archive, locale, now: app.now(), view: FIRST_VIEW };
  const found = command.answer(request.options, context);
  const body = render(found, {
    locale,
    ephemeral: app.config.ANSWERS === "private",
    question: questionLines(command, request.options, locale),
  });
  return { response: { type: InteractionResponseType.ChannelMessageWithSource, data: body } };
}

function questionLines(command: Command, options: Record<string, string>, locale: Locale): string[] {
  return command.options.flatMap(({ names }, index) => {
    const value = options[names.en];
    const label = index === 0 ? messages[locale].query : capital(names[locale]);
    return value === undefined ? [] : [`-# ${label}: ${escape(value)}`];
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function complete(request: Request & { kind: "complete" }, app: App): Choice[] {
  const command = app.commands.find(({ names }) => names.en === request.name);
  const option = command?.options.find(({ names }) => names.en === request.option);
  const context = {
    archive: app.library.current(),
    locale: request.asker.locale,
    now: app.now(),
    view: FIRST_VIEW,
  };
  return option?.complete?.(request.typed, context, request.options) ?? [];
}

/** Discord shows at most 25 choices, with names and values of 1 to 100 characters. */
const MAX_CHOICES = 25;
const MAX_CHOICE = 100;

function choices(all: Choice[]): Reply {
  const fitting = all.filter(({ name, value }) => fits(name) && fits(value)).slice(0, MAX_CHOICES);
  return {
    response: {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: fitting },
    },
  };
}

function fits(value: string): boolean {
  return value.length > 0 && value.length <= MAX_CHOICE;
}

/** One sentence that only the asker sees. */
function notice(sentence: string): Reply {
  return {
    response: {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: message([text(sentence)], true),
    },
  };
}
