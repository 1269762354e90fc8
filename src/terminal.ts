import { config as readDotenv } from "dotenv";
import { adminCommands, commands, menus } from "../commands/index.ts";
import type { Answer } from "./answer.ts";
import { createApp, type App } from "./app.ts";
import { ConfigError, readConfig } from "./config.ts";
import { openLibrary } from "./library.ts";
import { createLog } from "./log.ts";
import { messages } from "./messages.ts";
import { readArguments, UsageError, type Request } from "./terminal/arguments.ts";
import { prompt } from "./terminal/prompt.ts";
import { renderText } from "./terminal/render.ts";
import { plain, styled, type Style } from "./terminal/style.ts";

/** What the process ends with, as in grep(1): answered, not in the corpus, wrong use. */
const EXIT = { answered: 0, nothing: 1, usage: 2 };

/** `npm run ask`: one answer, or with no question a prompt. Gives the exit code. */
async function ask(args: string[]): Promise<number> {
  const { help, locale, request } = readArguments(args, commands);
  if (help) {
    console.log(messages[locale].terminal.usage);
    return EXIT.answered;
  }
  const config = readConfig(process.env);
  const library = await openLibrary(config.CORPUS_DIR);
  const log = createLog(config.LOG_LEVEL);
  const app = createApp({ config, commands, menus, adminCommands, library, now: () => new Date(), log });
  try {
    if (request) return await print(request, app);
    await prompt({
      input: process.stdin,
      output: process.stdout,
      library,
      commands,
      locale,
      now: app.now,
      answer: async (words) => {
        await answerLine([...words], app, locale);
      },
    });
    return EXIT.answered;
  } finally {
    await library.close();
  }
}

async function answerLine(words: string[], app: App, locale: Request["locale"]): Promise<void> {
  try {
    const { request } = readArguments([`--lang=${locale}`, ...words], app.commands);
    if (request) await print(request, app);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.log(error.message);
  }
  console.log();
}

async function print(request: Request, app: App): Promise<number> {
  const { command, options, locale, view } = request;
  const answer = command.answer(options, { archive: app.library.current(), locale, now: app.now(), view });
  console.log(await show(request, answer, app));
  return answer.kind === "nothing" ? EXIT.nothing : EXIT.answered;
}

async function show(request: Request, answer: Answer, app: App): Promise<string> {
  const { command, options, locale, output } = request;
  if (output === "json") return JSON.stringify(answer, null, 2);
  if (output === "text") return renderText(answer, locale, terminalStyle());
  // Loaded only when asked for: discord.js alone doubles the time to the first answer.
  const [{ commandInteraction }, { respond }] = await Promise.all([
    import("./discord/sample.ts"),
    import("./discord/respond.ts"),
  ]);
  const { response } = await respond(commandInteraction(command.names.en, options, locale), app);
  return JSON.stringify(response, null, 2);
}

function terminalStyle(): Style {
  const colour = process.stdout.isTTY && !process.env["NO_COLOR"];
  return colour ? styled(process.stdout.columns) : plain;
}

readDotenv({ quiet: true });
try {
  process.exitCode = await ask(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = EXIT.usage;
}
