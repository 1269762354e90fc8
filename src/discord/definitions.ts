import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommandBasicOption,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import type { Commands } from "../app.ts";
import type { AdminCommand, Command, Localized, Menu, OptionDefinition } from "../command.ts";

type CommandJson = RESTPostAPIApplicationCommandsJSONBody;

/** The registration bodies: `global` for everybody, `guild` for each guild of `ADMIN_GUILDS`. */
export function commandsJson(commands: Commands): { global: CommandJson[]; guild: CommandJson[] } {
  return {
    global: [...commands.commands.map(slashJson), ...commands.menus.map(menuJson)],
    guild: commands.adminCommands.map(adminJson),
  };
}

function slashJson(command: Command): CommandJson {
  return {
    type: ApplicationCommandType.ChatInput,
    ...localized(command),
    options: command.options.map(optionJson),
    ...everywhere(),
  };
}

function optionJson(option: OptionDefinition): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    ...localized(option),
    required: option.required,
    min_length: 1,
    max_length: option.maxLength,
    autocomplete: option.complete !== undefined,
  };
}

function menuJson(menu: Menu): CommandJson {
  return {
    type: ApplicationCommandType.Message,
    name: menu.names.en,
    name_localizations: { de: menu.names.de },
    ...everywhere(),
  };
}

/** Contexts and integration types may not stand in a guild command. */
function adminJson(command: AdminCommand): CommandJson {
  return {
    type: ApplicationCommandType.ChatInput,
    ...localized(command),
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: command.subcommands.map((subcommand) => ({
      type: ApplicationCommandOptionType.Subcommand,
      ...localized(subcommand),
    })),
  };
}

function localized({ names, descriptions }: { names: Localized; descriptions: Localized }) {
  return {
    name: names.en,
    name_localizations: { de: names.de },
    description: descriptions.en,
    description_localizations: { de: descriptions.de },
  };
}

/** In guilds, in the bot's direct messages and in private channels; added by a guild or by a member. */
function everywhere() {
  return {
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
}
