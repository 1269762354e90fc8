import { parseArgs } from "node:util";
import { createArchive } from "../src/archive.ts";
import { CUES } from "../src/search/cues.ts";
import { EVIDENCE } from "../src/search/evidence.ts";
import { VARIANT_WEIGHTS } from "../src/search/forms.ts";
import { FEATURES } from "../src/search/rank.ts";
import type { Search } from "../src/search/search.ts";
import { ask, figuresOf, type Figures, type Outcome } from "./metrics.ts";
import { areaUnderCurve, confidencesOf, without } from "./left-out.ts";
import { readSettings, type Setting } from "./settings.ts";
import { articleOf, type GoldQuestion } from "./squad.ts";

const USAGE = `What each technique adds: every weight of the ranking, of the sentences, of the forms of a word and of the evidence for
an answer is set to nothing in turn, and the questions are asked again. Prints two tables in Markdown.

  npm run bench:ablation -- DIR    with xquad-dev.{de,en}.json and haystack-dev.de.json
`;

/** A technique that can be taken away. */
type Technique = { name: string; why: string; without: <T>(run: () => T) => T };

const VARIANTS: Record<keyof typeof VARIANT_WEIGHTS, string> = {
  part: "a compound of the question finds its parts",
  spelling: "a word that stands nowhere is read in its nearest spelling",
  synonym: "questions call things otherwise than articles",
  numeral: "a number may be written in digits or as a word",
  year: "a decade finds its years",
  translation: "words that do not look alike in the two languages, by the glossary",
  kin: "words that do look alike, and relatives of unknown ones",
};

function techniquesOfFinding(): Technique[] {
  const ranking = FEATURES.map((feature) =>
    technique(`ranking: ${feature.name}`, feature.why, feature, "weight"),
  );
  const forms = keysOf(VARIANTS).map((key) =>
    technique(`forms: ${key}`, VARIANTS[key], VARIANT_WEIGHTS, key),
  );
  const cues = CUES.map((cue) => technique(`sentence: ${cue.name}`, cue.why, cue, "weight"));
  return [...ranking, ...forms, ...cues];
}

function techniquesOfRefusing(): Technique[] {
  return EVIDENCE.map((evidence) => technique(evidence.name, evidence.why, evidence, "weight"));
}

/** Weights are data: the bot has no switch for this, a weight is nothing while the questions are asked. */
function technique<K extends string>(
  name: string,
  why: string,
  weights: Record<K, number>,
  key: K,
): Technique {
  return {
    name,
    why,
    without(run) {
      const weight = weights[key];
      weights[key] = 0;
      try {
        return run();
      } finally {
        weights[key] = weight;
      }
    },
  };
}

function keysOf<K extends string>(record: Record<K, string>): K[] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

function row(cells: string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function signed(change: number): string {
  return `${change > 0 ? "+" : ""}${change.toFixed(1)}`;
}

async function reportFinding(settings: Setting[]): Promise<void> {
  const searches: { search: Search; questions: GoldQuestion[] }[] = [];
  for (const { corpus, questions } of settings) {
    searches.push({ search: (await createArchive(corpus)).search, questions });
  }
  const measure = (): Figures[] =>
    searches.map(({ search, questions }) => figuresOf(questions.map((question) => ask(question, search))));
  const whole = measure();
  const both = (figures: Figures) => `${figures["success@1"].toFixed(1)} / ${figures.excerpt.toFixed(1)}`;
  console.log(
    row(["without", ...settings.map(({ name }) => `${name}: success@1 / excerpt`), "why it is there"]),
  );
  console.log(row(["---", ...settings.map(() => "---"), "---"]));
  console.log(row(["(nothing)", ...whole.map(both), ""]));
  for (const { name, why, without: taken } of techniquesOfFinding()) {
    const cells = taken(measure).map((now, index) => {
      const change = (key: "success@1" | "excerpt") => signed(now[key] - (whole[index]?.[key] ?? 0));
      return `${change("success@1")} / ${change("excerpt")}`;
    });
    console.log(row([name, ...cells, why]));
  }
}

async function reportRefusing(settings: Setting[]): Promise<void> {
  const techniques: Technique[] = [
    { name: "(nothing)", why: "", without: (run) => run() },
    ...techniquesOfRefusing(),
  ];
  const areas: number[][] = [];
  for (const setting of settings) areas.push(await areasOf(setting, techniques));
  console.log(
    row(["without", ...settings.map(({ name }) => `${name}: area under the curve`), "why it is there"]),
  );
  console.log(row(["---", ...settings.map(() => "---"), "---"]));
  for (const [at, { name, why }] of techniques.entries()) {
    const cells = areas.map((area) =>
      at === 0 ? (area[0] ?? 0).toFixed(1) : signed((area[at] ?? 0) - (area[0] ?? 0)),
    );
    console.log(row([name, ...cells, why]));
  }
}

/** For each technique the area without it, in percent; each corpus without an article is built once. */
async function areasOf({ corpus, questions }: Setting, techniques: Technique[]): Promise<number[]> {
  const { search } = await createArchive(corpus);
  const askAll = (asked: GoldQuestion[], of: Search): Outcome[][] =>
    techniques.map((one) => one.without(() => asked.map((question) => ask(question, of))));
  const answered = askAll(questions, search);
  const removed: Outcome[][] = techniques.map(() => []);
  for (const article of new Set(questions.map(({ gold }) => articleOf(gold)))) {
    const left = await createArchive(without(corpus, article, "article"));
    const asked = questions.filter(({ gold }) => articleOf(gold) === article);
    for (const [at, outcomes] of askAll(asked, left.search).entries()) removed[at]?.push(...outcomes);
  }
  return techniques.map(
    (_one, at) => 100 * areaUnderCurve(confidencesOf(answered[at] ?? [], removed[at] ?? [])),
  );
}

const [dir] = parseArgs({ allowPositionals: true }).positionals;
if (dir === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const { news, english, cross } = await readSettings(dir);
  await reportFinding([news, english, cross]);
  console.log();
  await reportRefusing([news, english]);
}
