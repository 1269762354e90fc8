import { InteractionType, type APIInteraction } from "discord.js";
import { z } from "zod";

const ping = z.looseObject({ type: z.literal(InteractionType.Ping) });

/** What every edge relies on; `respond` looks at the rest. */
const interaction = z.looseObject({
  id: z.string().min(1),
  application_id: z.string().min(1),
  token: z.string().min(1),
  type: z.number().int(),
});

/**
 * Whether `value` is an interaction as an edge can answer it.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
 */
export function isInteraction(value: unknown): value is APIInteraction {
  return ping.safeParse(value).success || interaction.safeParse(value).success;
}
