import { config } from "dotenv";
import { ConfigError, readConfig } from "../config.ts";
import { defectLine } from "./defect.ts";
import { loadCorpus } from "./load.ts";

/** `npm run check:corpus`: a line for each defect of the corpus; exit code 1 if there is one. */
async function main(): Promise<number> {
  config({ quiet: true });
  const { CORPUS_DIR } = readConfig(process.env);
  const { articles, defects } = await loadCorpus(CORPUS_DIR);
  for (const defect of defects) console.log(defectLine(defect));
  console.log(`${CORPUS_DIR}: ${articles.length} articles answer, ${defects.length} defects`);
  return defects.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
