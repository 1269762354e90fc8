import { defineCommand, runMain } from "citty";
import { config } from "dotenv";
import { commands } from "../../../commands/index.ts";
import { openArchive } from "../../archive.ts";
import { ConfigError, readConfig } from "../../config.ts";
import { askedCommands } from "../golden.ts";
import { readQuestions } from "../questions.ts";
import { compareArchives } from "./compare.ts";
import { report } from "./report.ts";
import { atRevision } from "./revision.ts";

const command = defineCommand({
  meta: {
    name: "npm run -s impact --",
    description: "Says what the articles as they are now change for members, against a git revision.",
  },
  args: {
    revision: {
      type: "positional",
      required: false,
      default: "HEAD",
      description: "A commit, branch or tag",
    },
  },
  async run({ args: { revision } }) {
    try {
      config({ quiet: true });
      const dir = readConfig(process.env).CORPUS_DIR;
      const after = await openArchive(dir);
      const before = await atRevision(dir, revision, openArchive);
      const { questions } = await readQuestions(dir);
      console.log(
        report(compareArchives(before, after, { questions, commands: askedCommands(commands) }), revision),
      );
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      console.error(error.message);
      process.exitCode = 2;
    }
  },
});

await runMain(command);
