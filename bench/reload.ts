import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { defineCommand, runMain } from "citty";
import { article } from "../commands/article.ts";
import { FIRST_VIEW } from "../src/command.ts";
import { openLibrary, type Library } from "../src/library.ts";

/** Answers may take at most so many times as long while a new index is built. */
const MAX_RATIO = 2;
/** A question arrives this often, as in a busy server. */
const EVERY_MS = 25;
const QUESTIONS = [
  "samsung",
  "Wie viele Autos hat Xiaomi ausgeliefert?",
  "Reichweite SU7 Max",
  "When did Xiaomi recall the SU7?",
  "Wer leitet das Zentrum in München?",
];

const command = defineCommand({
  meta: { name: "npm run bench:reload --", description: "How slow answers get while the index is rebuilt." },
  args: { articles: { type: "string", default: "10000", description: "Articles in the corpus" } },
  async run({ args }) {
    const dir = join(await mkdtemp(join(tmpdir(), "fundstelle-bench-")), "corpus");
    try {
      await mkdir(dir);
      await writeCorpus(dir, Number(args.articles));
      process.exitCode = await measure(dir);
    } finally {
      await rm(join(dir, ".."), { recursive: true, force: true });
    }
  },
});

async function measure(dir: string): Promise<number> {
  const opened = performance.now();
  const library = await openLibrary(dir);
  console.log(`opened ${library.current().articles.size} articles in ${seconds(opened)} s`);
  await answers(library, setTimeout(2_000));
  const quiet = await answers(library, setTimeout(10_000));
  await writeFile(join(dir, "new.md"), articleText("new", "Xiaomi zeigt ein ganz neues Auto. Es heißt YU9."));
  const started = performance.now();
  const blocked = monitorEventLoopDelay({ resolution: 5 });
  blocked.enable();
  const busy = await answers(library, library.reload());
  blocked.disable();
  console.log(`rebuilt with one new article in ${seconds(started)} s, ${busy.length} answers meanwhile`);
  await library.close();
  const rows = [0.5, 0.95, 0.99].map((share) => {
    const [a, b] = [quantile(quiet, share), quantile(busy, share)];
    return {
      quantile: share,
      "quiet ms": a.toFixed(1),
      "rebuilding ms": b.toFixed(1),
      ratio: (b / a).toFixed(2),
    };
  });
  console.table(rows);
  console.log(`longest time without a turn: ${(blocked.max / 1e6).toFixed(0)} ms, answers included`);
  return quantile(busy, 0.5) / quantile(quiet, 0.5) <= MAX_RATIO ? 0 : 1;
}

/** Times of answers from the moment the question is due, until `end` settles. */
async function answers(library: Library, end: Promise<unknown>): Promise<number[]> {
  const over = new AbortController();
  const ended = end.finally(() => over.abort());
  const times: number[] = [];
  for (let due = performance.now(); !over.signal.aborted; due = Math.max(due + EVERY_MS, performance.now())) {
    await setTimeout(Math.max(0, due - performance.now()));
    const query = QUESTIONS[times.length % QUESTIONS.length] ?? "";
    const context = { archive: library.current(), locale: "de" as const, now: new Date(0), view: FIRST_VIEW };
    article.answer({ query }, context);
    times.push(performance.now() - due);
  }
  await ended;
  return times;
}

/** Articles of the bundled corpus' own sentences, shuffled by a fixed rule and with numbers of their own. */
async function writeCorpus(dir: string, count: number): Promise<void> {
  const sentences = await bundledSentences();
  for (let index = 0; index < count; index++) {
    const body = Array.from(
      { length: 20 },
      (_, at) => sentences[(index * 7 + at * 131 + at * index) % sentences.length],
    );
    const text = `${body.join(" ").replace(/\d+/g, (digits) => String((Number(digits) * (index + 1)) % 99_991))}\n`;
    await writeFile(join(dir, `a${index}.md`), articleText(`Artikel ${index}`, text));
  }
}

async function bundledSentences(): Promise<string[]> {
  const names = (await readdir("corpus"))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort();
  const texts = await Promise.all(names.map((name) => readFile(join("corpus", name), "utf8")));
  return texts
    .flatMap((text) => (text.split("---\n")[2] ?? "").split("\n"))
    .filter((line) => /^\p{L}/u.test(line))
    .flatMap((line) => line.split(/(?<=\.) (?=\p{Lu})/u));
}

function articleText(title: string, body: string): string {
  const header = `title: ${title}\ndate: 2025-03-24\nlanguage: de\ntags: [Xiaomi, SU7]\nsource: { name: Blatt, url: https://example.org }`;
  return `---\n${header}\n---\n${body}`;
}

function quantile(times: number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

await runMain(command);
