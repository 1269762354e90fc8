import { setTimeout as sleep } from "node:timers/promises";
import { RESTJSONErrorCodes } from "discord.js";
import type { Logger } from "../log.ts";
import { describeFailure, type Failure } from "./rest.ts";

/** Between two attempts. */
const RETRY_PAUSE_MS = 200;

/** For one attempt, where the whole may last longer. */
const ATTEMPT_LIMIT_MS = 5000;

/** Our own code for what was not even tried. */
const TOO_LATE = "TOO_LATE";

/**
 * Error codes of Node and undici that mean that no byte of a request left this machine.
 * https://nodejs.org/api/errors.html#common-system-errors, https://undici.nodejs.org/#/docs/api/Errors
 */
const UNSENT = new Set([
  TOO_LATE,
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Codes that are expected now and then (the member closed the message, the token is over): a warning. */
const EXPECTED: (number | string)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
];

/** A request to Discord on behalf of an interaction. */
export type Delivery = {
  /** For the log. */
  what: string;
  interactionId: string;
  request: (signal: AbortSignal) => Promise<unknown>;
  /** Milliseconds since 1970: nothing is tried or waited for after it. */
  until: number;
  /** Whether a second arrival does no harm, so that doubtful failures may be repeated. */
  repeatable: boolean;
  /** The error code that says that an earlier attempt arrived after all. */
  doneCode?: number;
};

/** unclear: the request may have arrived (no reply, or an error of Discord's own). */
export type Outcome = "done" | "failed" | "unclear";

/** Carries out a delivery. Whatever is not done leaves a line in the log. Never rejects. */
export async function deliver(delivery: Delivery, log: Logger): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    const failure = await tryOnce(delivery);
    if (failure === undefined) return "done";
    if (attempt > 1 && failure.code === delivery.doneCode) return "done";
    if (!worthRepeating(failure, delivery)) {
      const level = EXPECTED.includes(failure.code ?? "") ? "warn" : "error";
      log[level]({ interaction: delivery.interactionId, attempt, ...failure }, `${delivery.what} failed`);
      return isUnclear(failure) ? "unclear" : "failed";
    }
    await sleep(RETRY_PAUSE_MS);
  }
}

async function tryOnce({ request, until }: Delivery): Promise<Failure | undefined> {
  const left = until - Date.now();
  if (left <= 0) return { code: TOO_LATE, message: "too late to be tried" };
  const signal = AbortSignal.timeout(Math.min(left, ATTEMPT_LIMIT_MS));
  try {
    await request(signal);
    return undefined;
  } catch (error) {
    return signal.aborted ? { message: "Discord did not answer in time" } : describeFailure(error);
  }
}

function worthRepeating(failure: Failure, { repeatable, until }: Delivery): boolean {
  if (Date.now() + RETRY_PAUSE_MS >= until) return false;
  return isUnsent(failure) || (repeatable && isUnclear(failure));
}

function isUnsent({ code }: Failure): boolean {
  return UNSENT.has(String(code));
}

function isUnclear(failure: Failure): boolean {
  return !isUnsent(failure) && (failure.status === undefined || failure.status >= 500);
}
