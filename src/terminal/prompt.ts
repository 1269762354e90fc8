import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import { FIRST_VIEW, type Command, type Locale } from "../command.ts";
import type { Library } from "../library.ts";
import { messages } from "../messages.ts";
import { findCommand } from "./arguments.ts";

/** Enough to remember an afternoon; kept in memory only. */
const HISTORY_SIZE = 200;
const SUGGESTIONS = 12;

export type PromptSetting = {
  input: Readable;
  output: Writable & { isTTY?: boolean };
  library: Library;
  commands: Command[];
  locale: Locale;
  now: () => Date;
  /** Prints the answer to one line of words, e.g. `["facts", "su7"]`. */
  answer: (words: string[]) => Promise<void>;
};

/** Asks for questions until the input ends. A line without a known command is a question for the first command. */
export async function prompt(setting: PromptSetting): Promise<void> {
  const { input, output, commands, locale } = setting;
  const text = messages[locale].terminal;
  const lines = createInterface({
    input,
    output,
    terminal: output.isTTY === true,
    historySize: HISTORY_SIZE,
    removeHistoryDuplicates: true,
    completer: (line: string) => complete(line, setting),
    // Piped questions get their answers alone.
    prompt: output.isTTY ? "› " : "",
  });
  output.write(`${text.welcome(setting.library.current().corpus.articles.length)}\n\n`);
  lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (text.leave.includes(typed.replace(/^\//, "").toLowerCase())) break;
    if (typed === "?") output.write(`${text.help}\n`);
    else if (typed !== "") await setting.answer(toWords(typed, commands));
    lines.prompt();
  }
  lines.close();
  if (output.isTTY) output.write("\n");
}

/** The arguments that a typed line stands for: `/facts su7 period:2025` → `facts su7 --period 2025`. */
export function toWords(line: string, commands: Command[]): string[] {
  const [name = "", ...rest] = line.replace(/(\s--page)\s+(?=\d+(?:\s|$))/, "$1=").split(/\s+/);
  const command = known(name, commands);
  // A slash means a command, also a mistyped one: that is a mistake to name, not a question to search.
  if (!command && !name.startsWith("/")) return [bareCommand(commands), "--", ...line.split(/\s+/)];
  const flags = new Set(command?.options.flatMap(({ names }) => [names.en, names.de]));
  const words: string[] = [];
  const given: string[] = [];
  for (const word of rest) {
    const [, option, value] = /^(\p{L}+):(.+)$/u.exec(word) ?? [];
    if (option && value && flags.has(option)) {
      if (isFirst(command, option)) words.push(value);
      else given.push(`--${option}=${value}`);
    } else if (/^--(evidence|page=\d+|json|payload)$/.test(word)) given.push(word);
    else words.push(word);
  }
  return [name, ...given, "--", ...words];
}

function isFirst(command: Command | null, option: string): boolean {
  const first = command?.options[0]?.names;
  return first?.en === option || first?.de === option;
}

/** A bare question goes to /ask, which answers with sentences. */
function bareCommand(commands: Command[]): string {
  return (commands.find(({ names }) => names.en === "ask") ?? commands[0])?.names.en ?? "article";
}

function known(name: string, commands: Command[]): Command | null {
  try {
    return findCommand(name, commands);
  } catch {
    return null;
  }
}

/** Readline's completer: command names first, then what the command suggests for its option. */
export function complete(
  line: string,
  { library, commands, locale, now }: Pick<PromptSetting, "library" | "commands" | "locale" | "now">,
): [string[], string] {
  const [, slash = "", name = "", gap, typed = ""] = /^\s*(\/?)(\S*)(\s+)?(.*)$/.exec(line) ?? [];
  if (gap === undefined) {
    const names = commands.map((command) => command.names[locale]);
    const matching = names.filter((candidate) => candidate.startsWith(name.toLowerCase()));
    return [matching.map((candidate) => `${slash}${candidate} `), `${slash}${name}`];
  }
  const command = known(name, commands);
  const suggest = command?.options[0]?.complete;
  if (!suggest) return [[], typed];
  const context = { archive: library.current(), locale, now: now(), view: FIRST_VIEW };
  // A value may be an id; in a terminal only what can be read and typed again is of use.
  const choices = suggest(typed, context, {})
    .map((choice) => choice.value)
    .filter((value) => !value.includes(":"));
  return [choices.slice(0, SUGGESTIONS), typed];
}
