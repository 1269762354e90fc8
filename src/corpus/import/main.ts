import { defineCommand, renderUsage, runCommand } from "citty";
import { config as readDotenv } from "dotenv";
import { z } from "zod";
import { readConfig } from "../../config.ts";
import { createProgressBar } from "./progress-bar.ts";
import { importAll } from "./run.ts";
import { summarise } from "./summary.ts";

const EXIT_WRONG_USE = 2;

/** A mistake in the command line: shown with the usage. */
class UsageError extends Error {
  override name = "UsageError";
}

const args = {
  source: {
    type: "positional",
    required: true,
    description:
      "Text copied from a page (.txt), saved pages (.html), Markdown (.md), WordPress exports (.xml), or folders of these",
  },
  out: {
    type: "string",
    description: "The corpus folder (default: CORPUS_DIR or corpus)",
    valueHint: "folder",
  },
  "dry-run": { type: "boolean", description: "Say what would happen and write nothing" },
  force: { type: "boolean", description: "Overwrite corpus files that differ from what the source gives" },
  keep: { type: "boolean", description: "Leave menus, comment forms and other page furniture in" },
  verbose: { type: "boolean", description: "List every removed line in full, and unchanged articles" },
  "source-name": { type: "string", description: "Who published the articles", valueHint: "name" },
  "source-url": {
    type: "string",
    description: "Where the article stands (for one article)",
    valueHint: "https://…",
  },
} as const;

const command = defineCommand({
  meta: {
    name: "npm run import --",
    description: "Turns foreign articles into corpus files, to be reviewed by a person and committed.",
  },
  args,
  async run({ args, rawArgs }) {
    refuseUnknown(rawArgs);
    const name = args["source-name"];
    const url = args["source-url"];
    const options = {
      sources: args._,
      out: args.out || readConfig(process.env).CORPUS_DIR,
      dryRun: args["dry-run"] ?? false,
      force: args.force ?? false,
      keep: args.keep ?? false,
      source: { ...(name ? { name } : {}), ...(url ? { url: checkAddress(url, args._) } : {}) },
    };
    const report = await importAll(options, createProgressBar(process.stderr));
    console.log(summarise(report, { dryRun: options.dryRun, verbose: args.verbose ?? false }));
    const undone =
      report.skipped.some(({ empty }) => empty !== true) ||
      report.imported.some(({ status }) => status === "kept");
    process.exitCode = undone ? 1 : 0;
  },
});

/** citty lets unknown options pass; a mistyped --dry-run would write files. */
function refuseUnknown(rawArgs: string[]): void {
  const end = rawArgs.indexOf("--");
  const options = (end === -1 ? rawArgs : rawArgs.slice(0, end)).filter(
    (arg) => arg.startsWith("-") && arg !== "-",
  );
  const unknown = options.find(
    (option) => !Object.hasOwn(args, option.replace(/^--/, "").replace(/=.*/s, "")),
  );
  if (unknown !== undefined) throw new UsageError(`unknown option ${unknown}`);
}

function checkAddress(url: string, sources: string[]): string {
  if (sources.length > 1) throw new UsageError("--source-url is the address of one article: give one source");
  const parsed = z.url({ protocol: /^https?$/ }).safeParse(url);
  if (!parsed.success)
    throw new UsageError(`--source-url "${url}": expected an address that begins with https:// or http://`);
  return url;
}

async function main(rawArgs: string[]): Promise<void> {
  if (rawArgs.includes("--help") || rawArgs.includes("-h")) {
    console.log(await renderUsage(command));
    return;
  }
  try {
    await runCommand(command, { rawArgs });
  } catch (error) {
    if (!(error instanceof Error) || !/^(?:UsageError|CLIError|ConfigError)$/.test(error.name)) throw error;
    console.error(`${error.message}\n\nnpm run import -- --help lists the options.`);
    process.exitCode = EXIT_WRONG_USE;
  }
}

readDotenv({ quiet: true });
await main(process.argv.slice(2));
