import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  InteractionType,
} from "discord.js";
import type { Locale } from "../command.ts";

/** Ids of nobody: snowflakes that Discord has never given out. */
const NOBODY = "100000000000000000";

/** A slash command as Discord would send it from a direct message, as far as `respond` reads it. */
export function commandInteraction(name: string, options: Record<string, string>, locale: Locale) {
  return {
    version: 1,
    id: NOBODY,
    application_id: NOBODY,
    token: "local",
    type: InteractionType.ApplicationCommand,
    context: InteractionContextType.BotDM,
    locale: locale === "de" ? "de" : "en-GB",
    user: { id: NOBODY, username: "you", global_name: null, discriminator: "0", avatar: null },
    data: {
      id: NOBODY,
      type: ApplicationCommandType.ChatInput,
      name,
      options: Object.entries(options).map(([option, value]) => ({
        type: ApplicationCommandOptionType.String,
        name: option,
        value,
      })),
    },
  };
}
