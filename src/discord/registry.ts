import { RESTJSONErrorCodes, REST, Routes } from "discord.js";
import { z } from "zod";
import { ConfigError } from "../config.ts";
import { baseAddress, describeFailure } from "./rest.ts";
import { registeredCommand, type Plan, type Registered } from "./register-diff.ts";

/** Where commands are registered: everywhere, or in one guild. */
export type Place = { guildId: string | null };

/** The commands that Discord has. Everything throws ConfigError with one line that says what to do. */
export type Registry = {
  list(place: Place): Promise<Registered[]>;
  apply(place: Place, plan: Plan): Promise<void>;
  /** The guilds that the bot is in: up to a page of them, none if Discord does not say. */
  guildIds(): Promise<string[]>;
};

export type Access = { api: string; token: string; applicationId: string };

/** For a question that can go unanswered. */
const ASIDE_LIMIT_MS = 5000;

export function openRegistry(access: Access): Registry {
  const { api, token, applicationId } = access;
  const rest = new REST({ api: baseAddress(api) }).setToken(token);
  /** A client forgets its token when it is refused once, and this question may be. */
  const aside = new REST({ api: baseAddress(api), retries: 0, timeout: ASIDE_LIMIT_MS }).setToken(token);
  const all = ({ guildId }: Place) =>
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);

  /** A failure becomes one line. */
  async function ask<T>(place: Place, request: Promise<T>): Promise<T> {
    try {
      return await request;
    } catch (error) {
      throw new ConfigError(explain(error, place, access));
    }
  }

  return {
    async list(place) {
      const query = new URLSearchParams({ with_localizations: "true" });
      return commandList.parse(await ask(place, rest.get(all(place), { query })));
    },
    async apply(place, { create, change, remove, wholesale }) {
      if (wholesale) {
        await ask(place, rest.put(all(place), { body: create }));
        return;
      }
      for (const { id } of remove) await ask(place, rest.delete(`${all(place)}/${id}`));
      for (const { command } of change) await ask(place, rest.post(all(place), { body: command }));
      for (const command of create) await ask(place, rest.post(all(place), { body: command }));
    },
    async guildIds() {
      const guilds = await aside.get(Routes.userGuilds()).catch(() => []);
      return guildList
        .catch([])
        .parse(guilds)
        .map(({ id }) => id);
    },
  };
}

const commandList = z.array(registeredCommand);
const guildList = z.array(z.object({ id: z.string() }));

/** One line that says what to do. https://discord.com/developers/docs/topics/opcodes-and-status-codes */
function explain(error: unknown, { guildId }: Place, { api, applicationId }: Access): string {
  const { code, status, message } = describeFailure(error);
  if (status === 401) {
    return "Discord refuses the token: reset it in the Developer Portal, page Bot, and put the new one into DISCORD_TOKEN.";
  }
  if (
    code === RESTJSONErrorCodes.UnknownApplication ||
    code === RESTJSONErrorCodes.NotAuthorizedToPerformThisActionOnThisApplication
  ) {
    return `DISCORD_APPLICATION_ID ${applicationId} is not the application of DISCORD_TOKEN: both are in the Developer Portal.`;
  }
  if (status === 403 || code === RESTJSONErrorCodes.UnknownGuild) {
    const scopes = "applications.commands+bot";
    const invitation = `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=${scopes}`;
    return `Server ${guildId ?? "-"}: the bot is not in it, or was added without the scope applications.commands. Add it again: ${invitation}`;
  }
  if (code === RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached) {
    return "Discord takes no more new commands today (200 a day for each server): try again tomorrow.";
  }
  if (status === undefined)
    return `${api} cannot be reached (${code ?? message}): check DISCORD_API and the network.`;
  return `Discord refuses the commands: ${message.replaceAll("\n", "; ")} (${status}, code ${code})`;
}
