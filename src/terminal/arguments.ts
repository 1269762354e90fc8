import { parseArgs } from "node:util";
import { FIRST_VIEW, type Command, type Locale, type View } from "../command.ts";

/** What somebody typed after `npm run ask --`. */
export type Request = {
  command: Command;
  /** By English option name. */
  options: Record<string, string>;
  locale: Locale;
  view: View;
  output: "text" | "json" | "payload";
};

/** A mistake in the arguments: the message is one line in English, as in every tool for maintainers. */
export class UsageError extends Error {
  override name = "UsageError";
}

const FLAGS = {
  json: { type: "boolean" },
  payload: { type: "boolean" },
  evidence: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  lang: { type: "string" },
  page: { type: "string" },
} as const;

/** Reads the arguments; null if none name a command (the interactive prompt). Throws UsageError. */
export function readArguments(
  args: string[],
  commands: Command[],
): { help: boolean; locale: Locale; request: Request | null } {
  const { values, positionals } = parse(args, commands);
  const locale = readLocale(values.lang);
  const [name, ...words] = positionals;
  if (values.help || name === undefined) return { help: values.help, locale, request: null };
  const command = findCommand(name, commands);
  const options = readOptions(command, words, values);
  const page = readPage(values.page);
  const view: View = { ...FIRST_VIEW, part: values.evidence ? "evidence" : "main", page, hit: page };
  if (values.payload && (values.json || values.evidence || values.page !== undefined)) {
    throw new UsageError(
      "--payload stands alone, it is the first answer: leave out --json, --evidence and --page",
    );
  }
  const output = values.payload ? "payload" : values.json ? "json" : "text";
  return { help: false, locale, request: { command, options, locale, view, output } };
}

/** A command by its English or German name, with or without the slash. Throws UsageError. */
export function findCommand(name: string, commands: Command[]): Command {
  const wanted = name.replace(/^\//, "").toLowerCase();
  const command = commands.find(({ names }) => names.en === wanted || names.de === wanted);
  if (command) return command;
  const known = commands.map(({ names }) => names.en).join(", ");
  throw new UsageError(`unknown command "${name}", expected one of: ${known}`);
}

function parse(args: string[], commands: Command[]) {
  const options = commands.flatMap((command) =>
    command.options.slice(1).flatMap(({ names }) => [names.en, names.de]),
  );
  const own = Object.fromEntries(options.map((name) => [name, { type: "string" as const }]));
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...own, ...FLAGS },
      allowPositionals: true,
    });
    return { values: { ...values, help: values.help === true }, positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readLocale(lang: string | boolean | undefined): Locale {
  if (lang === undefined || lang === "de" || lang === "en") return lang ?? "de";
  throw new UsageError(`--lang is "${lang}", expected de or en`);
}

function readPage(page: string | boolean | undefined): number {
  if (page === undefined) return 1;
  if (typeof page === "string" && /^[1-9]\d{0,3}$/.test(page)) return Number(page);
  throw new UsageError(`--page is "${page}", expected a number from 1`);
}

function readOptions(
  command: Command,
  words: string[],
  values: Record<string, string | boolean | undefined>,
): Record<string, string> {
  const [first, ...rest] = command.options;
  const options: Record<string, string> = {};
  const text = words.join(" ").trim();
  if (first) {
    if (text === "" && first.required)
      throw new UsageError(`${command.names.en} needs a ${first.names.en}: ${example(command)}`);
    if (text !== "") options[first.names.en] = text;
  } else if (text !== "") {
    throw new UsageError(`${command.names.en} takes nothing more, but got "${text}"`);
  }
  for (const { names } of rest) {
    const value = values[names.en] ?? values[names.de];
    if (typeof value === "string") options[names.en] = value;
  }
  return options;
}

function example(command: Command): string {
  return `npm run -s ask -- ${command.names.en} samsung`;
}
