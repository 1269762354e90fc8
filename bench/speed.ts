import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { loadCorpus } from "../src/corpus/load.ts";
import type { Corpus } from "../src/corpus/article.ts";
import { indexFigures } from "../src/figures/index.ts";
import { fts5, fundstelle, miniSearchRecipe, type Engine } from "./engines.ts";
import { HOSTILE, queriesOf, type QueryKind } from "./queries.ts";
import { readSet, toCorpus } from "./squad.ts";
import { createRandom, syntheticCorpus } from "./synthetic.ts";
import { searchWorst } from "./worst.ts";

const USAGE = `How long building and answering take, side by side with MiniSearch's recipe and SQLite FTS5.

  npm run bench:speed -- [--articles 1000,10000] [--corpus DIR|FILE] [--queries N] [--worst SECONDS]

  --articles  sizes of the synthetic corpora, made from the sentences of corpus/
  --corpus    a folder of articles or a JSON file of paragraphs, to be measured instead
  --queries   queries of each kind (default 100)
  --worst     how long to look for the slowest query by random changes (default 60)
`;

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000,10000" },
    corpus: { type: "string" },
    queries: { type: "string", default: "100" },
    worst: { type: "string", default: "60" },
    help: { type: "boolean", default: false },
  },
});

/** MiniSearch's recipe takes seconds for one question: this many are enough to see that. */
const MAX_SLOW_QUERIES = 10;

async function corpora(): Promise<Corpus[]> {
  if (values.corpus?.endsWith(".json")) {
    const { paragraphs, lang } = await readSet(values.corpus);
    return [toCorpus(paragraphs, lang ?? "de")];
  }
  if (values.corpus) return [await loadCorpus(values.corpus)];
  const seed = await loadCorpus("corpus");
  return values.articles.split(",").map((count) => syntheticCorpus(Number(count), seed));
}

async function measure(corpus: Corpus): Promise<void> {
  const passages = corpus.articles.reduce((sum, article) => sum + article.passages.length, 0);
  console.log(`\n${corpus.articles.length} articles, ${passages} passages`);
  const figures = await indexFigures(corpus);
  const engines = [
    await timeBuild(() => fundstelle(corpus, figures)),
    await timeBuild(() => miniSearchRecipe(corpus)),
    await timeBuild(() => fts5(corpus)),
  ];
  const queries = queriesOf(corpus, Number(values.queries), createRandom(2));
  console.log(`\n  ${"milliseconds".padEnd(36)}    p50     p99     max`);
  for (const [kind, texts] of Object.entries(queries)) {
    for (const engine of engines) report(`${kind}, ${engine.name}`, times(engine, kind, texts));
  }
  const [bot] = engines;
  if (!bot) return;
  reportHostile(bot, queries.question);
  const worst = searchWorst((query) => bot.find(query), queries, Number(values.worst), createRandom(3));
  console.log(`\n  worst query found: ${worst.milliseconds.toFixed(1)} ms  ${JSON.stringify(worst.query)}`);
}

/** The event loop is looked at every so often. */
const RESOLUTION_MS = 1;

async function timeBuild(build: () => Promise<Engine>): Promise<Engine> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  const before = process.memoryUsage().heapUsed;
  delay.enable();
  const start = performance.now();
  const engine = await build();
  const seconds = (performance.now() - start) / 1000;
  delay.disable();
  const megabytes = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  const blocked = delay.max / 1e6;
  console.log(
    `  ${engine.name.padEnd(20)} built in ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB of heap, event loop blocked for at most ${blocked.toFixed(0)} ms`,
  );
  return engine;
}

function times(engine: Engine, kind: string, texts: string[]): number[] {
  const slow = engine.name.startsWith("MiniSearch") && kind !== ("autocomplete" satisfies QueryKind);
  const few = slow ? texts.slice(0, MAX_SLOW_QUERIES) : texts;
  const run = (text: string) => (kind === "autocomplete" ? engine.complete(text) : engine.find(text));
  for (const text of few.slice(0, 5)) run(text);
  return few.map((text) => timeOf(() => run(text)));
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function report(name: string, measured: number[]): void {
  const sorted = measured.toSorted((a, b) => a - b);
  const quantile = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const columns = [quantile(0.5), quantile(0.99), quantile(1)].map((value) => value.toFixed(2).padStart(8));
  console.log(`  ${name.padEnd(36)}${columns.join("")}`);
}

/** No input may take longer than ten ordinary questions. */
function reportHostile(engine: Engine, questions: string[]): void {
  const ten = timeOf(() => questions.slice(0, 10).forEach((question) => engine.find(question)));
  console.log(`\n  ten ordinary questions: ${ten.toFixed(1)} ms`);
  for (const [name, input] of Object.entries(HOSTILE)) {
    const taken = timeOf(() => engine.find(input));
    console.log(`  ${name.padEnd(36)}${taken.toFixed(2).padStart(8)} ${taken <= ten ? "ok" : "TOO SLOW"}`);
  }
}

if (values.help) console.log(USAGE);
else for (const corpus of await corpora()) await measure(corpus);
