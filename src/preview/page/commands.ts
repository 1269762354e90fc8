import type { PageLanguage } from "./texts.ts";

/** The registration JSON as far as the page reads it (developers/interactions/application-commands.mdx). */
export type CommandJson = {
  name: string;
  type?: number;
  description?: string;
  name_localizations?: Record<string, string> | null;
  description_localizations?: Record<string, string> | null;
  options?: OptionJson[];
  default_member_permissions?: string | null;
};

export type OptionJson = Omit<CommandJson, "options"> & {
  type: number;
  required?: boolean;
  autocomplete?: boolean;
  max_length?: number;
  choices?: Choice[];
  options?: OptionJson[];
};

export type Choice = { name: string; name_localizations?: Record<string, string> | null; value: string };

export type RegisteredCommands = { global: CommandJson[]; guild: CommandJson[] };

export type OptionEntry = {
  name: string;
  label: string;
  description: string;
  required: boolean;
  autocomplete: boolean;
  maxLength: number;
  choices: Choice[];
};

/** A command as the picker shows it: one entry for each subcommand. */
export type CommandEntry = {
  id: string;
  name: string;
  subcommand: string | null;
  /** In the person's language, with the subcommand: `artikel`. */
  label: string;
  description: string;
  type: number;
  guildOnly: boolean;
  options: OptionEntry[];
};

const SLASH = 1;
const MESSAGE = 3;
const SUBCOMMAND = 1;
/** Discord's own limit on what a member types into a string option. */
const MAX_TYPED = 6000;

/** The entries of the `/` picker. Commands that need a permission are shown only where `moderator` holds. */
export function slashCommands(registered: RegisteredCommands, who: Who): CommandEntry[] {
  return entries(registered, who).filter(({ type }) => type === SLASH);
}

/** The entries of a message's menu. */
export function messageCommands(registered: RegisteredCommands, who: Who): CommandEntry[] {
  return entries(registered, who).filter(({ type }) => type === MESSAGE);
}

export type Who = { language: PageLanguage; moderator: boolean; inGuild: boolean };

function entries({ global, guild }: RegisteredCommands, who: Who): CommandEntry[] {
  const everywhere = global.flatMap((command, index) =>
    toEntries(command, `12000000000000000${10 + index}`, who),
  );
  if (!who.inGuild) return everywhere;
  const here = guild
    .filter((command) => command.default_member_permissions == null || who.moderator)
    .flatMap((command, index) => toEntries(command, `12000000000000001${10 + index}`, who));
  return [...everywhere, ...here.map((entry) => ({ ...entry, guildOnly: true }))];
}

function toEntries(command: CommandJson, id: string, { language }: Who): CommandEntry[] {
  const entry = {
    id,
    name: command.name,
    subcommand: null,
    label: localName(command, language),
    description: localDescription(command, language),
    type: command.type ?? SLASH,
    guildOnly: false,
    options: [],
  };
  const options = command.options ?? [];
  const subcommands = options.filter(({ type }) => type === SUBCOMMAND);
  if (subcommands.length === 0)
    return [{ ...entry, options: options.map((option) => toOption(option, language)) }];
  return subcommands.map((subcommand) => ({
    ...entry,
    subcommand: subcommand.name,
    label: `${entry.label} ${localName(subcommand, language)}`,
    description: localDescription(subcommand, language),
    options: (subcommand.options ?? []).map((option) => toOption(option, language)),
  }));
}

function toOption(option: OptionJson, language: PageLanguage): OptionEntry {
  return {
    name: option.name,
    label: localName(option, language),
    description: localDescription(option, language),
    required: option.required ?? false,
    autocomplete: option.autocomplete ?? false,
    maxLength: option.max_length ?? MAX_TYPED,
    choices: option.choices ?? [],
  };
}

function localName(of: CommandJson | Choice, language: PageLanguage): string {
  return of.name_localizations?.[language] ?? of.name;
}

function localDescription(of: CommandJson, language: PageLanguage): string {
  return of.description_localizations?.[language] ?? of.description ?? "";
}

/** How a command can be typed: `/artikel`, and as it is registered, `/article`. */
export function namesOf({ label, name, subcommand }: CommandEntry): string[] {
  const registered = subcommand === null ? name : `${name} ${subcommand}`;
  return [`/${label}`, `/${registered}`].map((typed) => typed.toLowerCase());
}

/** The command that a typed line names, in its local or its registered name, and the rest of the line. */
export function readTyped(
  line: string,
  commands: CommandEntry[],
): { command: CommandEntry; rest: string } | null {
  const byLength = [...commands].sort((a, b) => b.label.length - a.label.length);
  for (const command of byLength) {
    const name = namesOf(command).find((name) => line.toLowerCase().startsWith(`${name} `));
    if (name !== undefined) return { command, rest: line.slice(name.length + 1) };
  }
  return null;
}

/** Commands whose name begins with what stands behind `/`; then those whose name or description holds it. */
export function matchCommands(typed: string, commands: CommandEntry[]): CommandEntry[] {
  const wanted = typed.toLowerCase();
  const begins = commands.filter(({ label, name }) => label.startsWith(wanted) || name.startsWith(wanted));
  const holds = commands.filter(
    (command) =>
      !begins.includes(command) &&
      (command.label.includes(wanted) || command.description.toLowerCase().includes(wanted)),
  );
  return [...begins, ...holds];
}
