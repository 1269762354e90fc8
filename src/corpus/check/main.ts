import { defineCommand, runMain } from "citty";
import { config } from "dotenv";
import { commands } from "../../../commands/index.ts";
import { ConfigError, readConfig } from "../../config.ts";
import { indexFigures } from "../../figures/index.ts";
import { buildSearch } from "../../search/search.ts";
import { defectLine } from "../defect.ts";
import { loadCorpus } from "../load.ts";
import { fixCorpus } from "./fix.ts";
import { checkQuestions } from "./golden.ts";
import { lintCorpus } from "./lint.ts";

const command = defineCommand({
  meta: {
    name: "npm run check:corpus --",
    description:
      "Lists what is wrong with the articles, file by file, and asks the golden questions. Exit code 1 if something is.",
  },
  args: {
    fix: {
      type: "boolean",
      description: "First remove invisible characters and compose umlauts in the files",
    },
    strict: { type: "boolean", description: "Fail on advice, too" },
  },
  async run({ args }) {
    try {
      process.exitCode = await check({ fix: args.fix ?? false, strict: args.strict ?? false });
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      console.error(error.message);
      process.exitCode = 2;
    }
  },
});

async function check({ fix, strict }: { fix: boolean; strict: boolean }): Promise<number> {
  config({ quiet: true });
  const dir = readConfig(process.env).CORPUS_DIR;
  if (fix) for (const file of await fixCorpus(dir)) console.log(`${file} was fixed`);
  const corpus = await loadCorpus(dir);
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  const figures = await indexFigures(corpus);
  const findings = await lintCorpus(dir, { articles, figures });
  const advice = findings.filter(({ kind }) => kind === "advice");
  const defects = [...corpus.defects, ...findings.filter(({ kind }) => kind === "defect")];
  const golden = await checkQuestions(dir, corpus, commands, async () => {
    return { corpus, articles, figures, search: await buildSearch(corpus, figures) };
  });
  for (const defect of defects) console.log(defectLine(defect));
  for (const finding of advice) console.log(`${defectLine(finding)} (advice)`);
  for (const line of golden.lines) console.log(line);
  console.log(
    `${dir}: ${corpus.articles.length} articles answer; ${defects.length} defects, ${advice.length} pieces of advice; ${golden.summary}`,
  );
  return defects.length + golden.failures + (strict ? advice.length : 0) === 0 ? 0 : 1;
}

await runMain(command);
