import {
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
  type APIInteraction,
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  type REST,
} from "discord.js";
import type { Logger } from "../log.ts";
import { deliver, type Outcome } from "./deliver.ts";

/** For an edit, a further message, a deletion. The token itself lives for 15 minutes. */
const WEBHOOK_LIMIT_MS = 10_000;

/** The flags that an edit may set; whether a message is private was decided before. */
const EDITABLE_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/**
 * The requests that answer an interaction; its token authorises them, so they need no bot token. Each says how it
 * ended and never rejects. https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints
 */
export type Webhook = {
  /** `until`: milliseconds since 1970. */
  callback(interaction: APIInteraction, response: APIInteractionResponse, until: number): Promise<Outcome>;
  editOriginal(interaction: APIInteraction, data: APIInteractionResponseCallbackData): Promise<Outcome>;
  followUp(interaction: APIInteraction, message: APIInteractionResponseCallbackData): Promise<Outcome>;
  deleteOriginal(interaction: APIInteraction): Promise<Outcome>;
};

export function createWebhook(rest: REST, log: Logger): Webhook {
  return {
    callback({ id, token }, response, until) {
      const route = Routes.interactionCallback(id, token);
      return deliver(
        {
          what: "callback",
          interactionId: id,
          request: (signal) => rest.post(route, { body: response, auth: false, signal }),
          until,
          repeatable: false,
          doneCode: RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
        },
        log,
      );
    },
    editOriginal({ id, application_id, token }, { flags = 0, ...data }) {
      const route = Routes.webhookMessage(application_id, token);
      const body = { ...data, flags: flags & EDITABLE_FLAGS };
      return deliver(
        {
          what: "edit",
          interactionId: id,
          request: (signal) => rest.patch(route, { body, auth: false, signal }),
          until: Date.now() + WEBHOOK_LIMIT_MS,
          repeatable: true,
        },
        log,
      );
    },
    followUp({ id, application_id, token }, message) {
      const route = Routes.webhook(application_id, token);
      return deliver(
        {
          what: "follow-up",
          interactionId: id,
          request: (signal) => rest.post(route, { body: message, auth: false, signal }),
          until: Date.now() + WEBHOOK_LIMIT_MS,
          repeatable: false,
        },
        log,
      );
    },
    deleteOriginal({ id, application_id, token }) {
      const route = Routes.webhookMessage(application_id, token);
      return deliver(
        {
          what: "deletion",
          interactionId: id,
          request: (signal) => rest.delete(route, { auth: false, signal }),
          until: Date.now() + WEBHOOK_LIMIT_MS,
          repeatable: true,
          doneCode: RESTJSONErrorCodes.UnknownMessage,
        },
        log,
      );
    },
  };
}
