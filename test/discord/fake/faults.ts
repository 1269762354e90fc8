/** What can go wrong between a bot and Discord's REST API. "-processed": Discord acted on the request all the same. */
export const FAULTS = [
  "429-short",
  "429-long",
  "502",
  "500-processed",
  "slow",
  "cut",
  "cut-processed",
  "expired",
] as const;

export type Fault = (typeof FAULTS)[number];

/** Longer than any time limit of the bot. */
export const SLOW_MS = 4000;

/** Seconds, as a body says it; a header says whole seconds. */
export const SHORT_LIMIT_S = 0.25;
export const LONG_LIMIT_S = 5;
