import { join } from "node:path";
import { parseArgs } from "node:util";
import { SENTENCE_WEIGHTS } from "../src/search/excerpt.ts";
import { VARIANT_WEIGHTS } from "../src/search/question.ts";
import { FEATURES } from "../src/search/rank.ts";
import { buildSearch, type Search } from "../src/search/search.ts";
import { ask, figuresOf, type Figures } from "./metrics.ts";
import { readSet, toCorpus, type GoldQuestion } from "./squad.ts";

const USAGE = `What each technique adds: every weight of the ranking, of the excerpt and of the forms of a word is set to nothing
in turn, and the questions are asked again. Prints a table in Markdown.

  npm run bench:ablation -- DIR    with xquad-dev.{de,en}.json and haystack-dev.de.json
`;

type Setting = { name: string; search: Search; questions: GoldQuestion[] };

/** A technique that can be taken away. */
type Technique = { name: string; why: string; without: <T>(run: () => T) => T };

async function readSettings(dir: string): Promise<Setting[]> {
  const read = (name: string) => readSet(join(dir, name));
  const [german, english, haystack] = await Promise.all([
    read("xquad-dev.de.json"),
    read("xquad-dev.en.json"),
    read("haystack-dev.de.json"),
  ]);
  const paragraphs = [...german.paragraphs, ...haystack.paragraphs];
  return [
    setting("German among news", await buildSearch(toCorpus(paragraphs, "de")), german.questions),
    setting("English", await buildSearch(toCorpus(english.paragraphs, "en")), english.questions),
    setting("English on German", await buildSearch(toCorpus(german.paragraphs, "de")), english.questions),
  ];
}

function setting(name: string, search: Search, questions: GoldQuestion[]): Setting {
  return { name, search, questions };
}

const VARIANTS: Record<keyof typeof VARIANT_WEIGHTS, string> = {
  part: "a compound of the question finds its parts",
  spelling: "a word that stands nowhere is read in its nearest spelling",
  synonym: "questions call things otherwise than articles",
  year: "a decade finds its years",
  translation: "words that do not look alike in the two languages, by the glossary",
  kin: "words that do look alike, and relatives of unknown ones",
};

const SENTENCES: Record<keyof typeof SENTENCE_WEIGHTS, string> = {
  only: "a word of the question that only this sentence has",
  asked: "the sentence has a number, date, name or place where one is asked for",
  before: "the sentence before it fits",
  intro: "the sentence that introduces its list fits",
  opening: "names alone are introduced by the first whole sentences (not asked here)",
};

function techniques(): Technique[] {
  const ranking = FEATURES.map((feature) =>
    technique(`ranking: ${feature.name}`, feature.why, feature, "weight"),
  );
  const forms = keysOf(VARIANTS).map((key) =>
    technique(`forms: ${key}`, VARIANTS[key], VARIANT_WEIGHTS, key),
  );
  const excerpt = keysOf(SENTENCES).map((key) =>
    technique(`excerpt: ${key}`, SENTENCES[key], SENTENCE_WEIGHTS, key),
  );
  return [...ranking, ...forms, ...excerpt];
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

function measure({ search, questions }: Setting): Figures {
  return figuresOf(questions.map((question) => ask(question, search)));
}

function row(cells: string[]): string {
  return `| ${cells.join(" | ")} |`;
}

async function main(dir: string): Promise<void> {
  const settings = await readSettings(dir);
  const whole = settings.map(measure);
  console.log(
    row(["without", ...settings.map(({ name }) => `${name}: success@1 / excerpt`), "why it is there"]),
  );
  console.log(row(["---", ...settings.map(() => "---"), "---"]));
  const both = (figures: Figures) => `${figures["success@1"].toFixed(1)} / ${figures.excerpt.toFixed(1)}`;
  console.log(row(["(nothing)", ...whole.map(both), ""]));
  for (const { name, why, without } of techniques()) {
    const figures = without(() => settings.map(measure));
    const cells = figures.map((now, index) => {
      const change = (key: "success@1" | "excerpt") => signed(now[key] - (whole[index]?.[key] ?? 0));
      return `${change("success@1")} / ${change("excerpt")}`;
    });
    console.log(row([name, ...cells, why]));
  }
}

function signed(change: number): string {
  return `${change > 0 ? "+" : ""}${change.toFixed(1)}`;
}

const [dir] = parseArgs({ allowPositionals: true }).positionals;
if (dir === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else await main(dir);
