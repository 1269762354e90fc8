import { setTimeout as sleep } from "node:timers/promises";
import { InteractionResponseType, InteractionType } from "discord.js";
import type { APIInteraction, APIInteractionResponse } from "discord.js";
import type { Logger } from "../log.ts";
import type { Outcome } from "./deliver.ts";
import type { FollowUp, Reply } from "./reply.ts";
import type { Webhook } from "./webhook.ts";

/** Without a response by then an answer is deferred. Discord's own limit is 3 s. */
export const DEFER_AFTER_MS = 1500;

/**
 * For the callback in all, counted from the arrival of the interaction.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback
 */
export const CALLBACK_LIMIT_MS = 2500;

/** How many interaction ids are remembered; Discord repeats one within seconds, if ever. */
const REMEMBERED_IDS = 10_000;

export type Answerer = {
  /** Answers an interaction once; resolves when Discord has acknowledged it or cannot. Never rejects. */
  answer(interaction: APIInteraction): Promise<void>;
  /** Resolves when nothing is in flight any more, or after `limitMs`. */
  drain(limitMs: number): Promise<void>;
};

export type AnswererOptions = {
  respond: (interaction: APIInteraction) => Promise<Reply>;
  /** What is said when the response takes longer; null where nothing may be deferred. */
  deferral: (interaction: APIInteraction) => APIInteractionResponse | null;
  webhook: Webhook;
  log: Logger;
};

/** Carries what `respond` says to Discord: callback or deferral and edit, then what comes after. */
export function createAnswerer(options: AnswererOptions): Answerer {
  const isNew = rememberIds();
  const inFlight = new Set<Promise<void>>();
  return {
    async answer(interaction) {
      if (!isNew(interaction.id)) return;
      const acknowledged = acknowledge(interaction, options);
      const whole = acknowledged.then((finish) => finish());
      inFlight.add(whole);
      void whole.finally(() => inFlight.delete(whole));
      await acknowledged;
    },
    async drain(limitMs) {
      await Promise.race([Promise.all(inFlight), sleep(limitMs)]);
    },
  };
}

/** A function that says of each id whether it comes for the first time. */
function rememberIds(): (id: string) => boolean {
  const ids = new Set<string>();
  return (id) => {
    if (ids.has(id)) return false;
    ids.add(id);
    const [oldest] = ids;
    if (ids.size > REMEMBERED_IDS && oldest !== undefined) ids.delete(oldest);
    return true;
  };
}

/** Gets the callback out; the function that it gives does what is left to do afterwards. */
async function acknowledge(
  interaction: APIInteraction,
  options: AnswererOptions,
): Promise<() => Promise<void>> {
  const until = Date.now() + CALLBACK_LIMIT_MS;
  const late = sleep(DEFER_AFTER_MS, "late" as const, { ref: false });
  const work = respondSafely(interaction, options);
  const reply = await Promise.race([work, late]);
  const holding = reply === "late" ? holdingResponse(interaction, options) : null;
  if (holding === null) return answerDirectly(interaction, work, until, options);
  const outcome = await options.webhook.callback(interaction, holding, until);
  if (outcome === "failed" || isAutocomplete(interaction)) return nothingLeft;
  return () => finishDeferred(interaction, work, options);
}

async function answerDirectly(
  interaction: APIInteraction,
  work: Promise<Reply | undefined>,
  until: number,
  options: AnswererOptions,
): Promise<() => Promise<void>> {
  const reply = await work;
  if (reply === undefined) return nothingLeft;
  const outcome = await options.webhook.callback(interaction, reply.response, until);
  return outcome === "failed" ? nothingLeft : () => carryOut(interaction, reply, options);
}

function nothingLeft(): Promise<void> {
  return Promise.resolve();
}

/** `respond` catches its own errors; this is for the case that it does not. undefined: there is nothing to say. */
async function respondSafely(
  interaction: APIInteraction,
  { respond, log }: AnswererOptions,
): Promise<Reply | undefined> {
  try {
    return await respond(interaction);
  } catch (error) {
    log.error({ interaction: interaction.id, err: error }, "respond failed");
    return isAutocomplete(interaction) ? { response: NO_CHOICES } : undefined;
  }
}

const NO_CHOICES: APIInteractionResponse = {
  type: InteractionResponseType.ApplicationCommandAutocompleteResult,
  data: { choices: [] },
};

function isAutocomplete({ type }: APIInteraction): boolean {
  return type === InteractionType.ApplicationCommandAutocomplete;
}

/** An autocomplete cannot be deferred: at its limit it gets no choices. */
function holdingResponse(
  interaction: APIInteraction,
  { deferral }: AnswererOptions,
): APIInteractionResponse | null {
  return isAutocomplete(interaction) ? NO_CHOICES : deferral(interaction);
}

async function finishDeferred(
  interaction: APIInteraction,
  work: Promise<Reply | undefined>,
  options: AnswererOptions,
): Promise<void> {
  const reply = await work;
  if (reply === undefined) return;
  const outcome = await deliverDeferred(interaction, reply, options);
  if (outcome !== "failed") await carryOut(interaction, reply, options);
}

/** After a deferral the response becomes an edit, or a further message where a button was pressed. */
async function deliverDeferred(
  interaction: APIInteraction,
  { response }: Reply,
  { webhook, log }: AnswererOptions,
): Promise<Outcome> {
  if (response.type === InteractionResponseType.DeferredMessageUpdate) return "done";
  if (response.type === InteractionResponseType.UpdateMessage) {
    return webhook.editOriginal(interaction, response.data ?? {});
  }
  if (response.type === InteractionResponseType.ChannelMessageWithSource) {
    return interaction.type === InteractionType.MessageComponent
      ? webhook.followUp(interaction, response.data)
      : webhook.editOriginal(interaction, response.data);
  }
  log.error({ interaction: interaction.id, type: response.type }, "this response cannot follow a deferral");
  return "failed";
}

async function carryOut(
  interaction: APIInteraction,
  { after = [] }: Reply,
  { webhook }: AnswererOptions,
): Promise<void> {
  for (const step of after) {
    if (step.kind === "delete-original") await webhook.deleteOriginal(interaction);
    else await post(interaction, step, webhook);
  }
}

/** The response already says that the message was posted: where it surely was not, the response is corrected. */
async function post(
  interaction: APIInteraction,
  { body, otherwise }: FollowUp,
  webhook: Webhook,
): Promise<void> {
  const outcome = await webhook.followUp(interaction, body);
  if (outcome === "failed" && otherwise) await webhook.editOriginal(interaction, otherwise);
}
