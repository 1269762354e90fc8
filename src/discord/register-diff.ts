import { ApplicationCommandType, type RESTPostAPIApplicationCommandsJSONBody } from "discord.js";
import { z } from "zod";

export type CommandJson = RESTPostAPIApplicationCommandsJSONBody;

/** Without a type it is one that is typed. */
export type CommandName = { name: string; type?: number | undefined };

export const CHAT_INPUT: number = ApplicationCommandType.ChatInput;

/** A command as Discord lists it; it has more fields than these. */
export const registeredCommand = z.looseObject({
  id: z.string(),
  name: z.string(),
  type: z.number().default(CHAT_INPUT),
});
export type Registered = z.infer<typeof registeredCommand>;

/** One field that differs; null stands for absent or Discord's default. */
export type FieldChange = { path: string; before: Json; after: Json };

export type Plan = {
  create: CommandJson[];
  change: { command: CommandJson; fields: FieldChange[] }[];
  remove: Registered[];
  unchanged: number;
  /** Nothing that stands there now stays as it is, so that one request can overwrite the whole list. */
  wholesale: boolean;
};

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

/**
 * What has to be done so that `registered` becomes `wanted`. Commands are the same by type and name; those that `owns`
 * does not claim are left alone.
 */
export function planRegistration(
  wanted: CommandJson[],
  registered: Registered[],
  owns: (command: Registered) => boolean = () => true,
): Plan {
  const own = registered.filter(owns);
  const pairs = wanted.map((command) => ({
    command,
    before: own.find((each) => commandKey(each) === commandKey(command)),
  }));
  const create = pairs.flatMap(({ command, before }) => (before ? [] : [command]));
  const change = pairs.flatMap(({ command, before }) => {
    const fields = before ? compare(settings(before), settings(command)) : [];
    return fields.length > 0 ? [{ command, fields }] : [];
  });
  const keys = new Set(wanted.map(commandKey));
  const remove = own.filter((each) => !keys.has(commandKey(each)));
  const unchanged = wanted.length - create.length - change.length;
  return { create, change, remove, unchanged, wholesale: remove.length === registered.length };
}

export function isEmpty({ create, change, remove }: Plan): boolean {
  return create.length + change.length + remove.length === 0;
}

/** Two commands of the same name and type are one command to Discord. */
export function commandKey({ name, type = CHAT_INPUT }: CommandName): string {
  return `${type} ${name}`;
}

/**
 * The fields that a registration can set, of commands and of options.
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object
 */
const SETTINGS = [
  "name_localizations",
  "description",
  "description_localizations",
  "default_member_permissions",
  "contexts",
  "integration_types",
  "nsfw",
  "type",
  "required",
  "choices",
  "channel_types",
  "min_value",
  "max_value",
  "min_length",
  "max_length",
  "autocomplete",
];

/** A command without ids and without the defaults that Discord fills in, so that equal ones are equal. */
function settings(command: object): Json {
  const fields = new Map(Object.entries(command));
  const kept: [string, Json][] = SETTINGS.flatMap((name) => {
    const value = withoutDefault(name, json.catch(null).parse(fields.get(name)));
    return value === null ? [] : [[name, value] satisfies [string, Json]];
  });
  const options = optionList.catch([]).parse(fields.get("options"));
  if (options.length === 0) return Object.fromEntries(kept);
  const byName = options.map((option): [string, Json] => [option.name, settings(option)]);
  const order = options.map(({ name }) => name);
  return Object.fromEntries([...kept, ["options", Object.fromEntries(byName)], ["order of options", order]]);
}

const json: z.ZodType<Json> = z.json();
const optionList = z.array(z.looseObject({ name: z.string() }));

function withoutDefault(name: string, value: Json): Json {
  if (name === "type" && value === CHAT_INPUT) return null;
  if (value === false || value === "") return null;
  if (Array.isArray(value)) return withoutDefaultList(name, value);
  return isObject(value) && Object.keys(value).length === 0 ? null : value;
}

/** Contexts and integration types are sets; without one Discord takes guild install. */
function withoutDefaultList(name: string, list: Json[]): Json {
  if (name === "integration_types" && list.length === 1 && list[0] === 0) return null;
  if (list.length === 0) return null;
  return name === "choices" ? list : [...list].sort((a, b) => Number(a) - Number(b));
}

function compare(before: Json, after: Json, path = ""): FieldChange[] {
  if (!isObject(before) || !isObject(after)) {
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
  }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) =>
    compare(before[name] ?? null, after[name] ?? null, path === "" ? name : `${path}.${name}`),
  );
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
