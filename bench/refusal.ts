import { parseArgs } from "node:util";
import { createArchive } from "../src/archive.ts";
import { EVIDENCE } from "../src/search/evidence.ts";
import { areaUnderCurve, askWithoutAnswer, confidencesOf, isFirstHalf } from "./left-out.ts";
import { fit, logOdds, type Model, type Observation } from "./logistic.ts";
import { ask, type Outcome } from "./metrics.ts";
import { readSettings, type Setting } from "./settings.ts";

const USAGE = `Whether the bot knows that there is nothing: each question is asked with its article in the corpus and without it.

  npm run bench:refusal -- DIR [--paragraph]    with xquad-dev.{de,en}.json and haystack-dev.de.json

  --paragraph  the harder case, too: only the paragraph with the answer is left out (some minutes)
`;

/** Shares of right answers to keep, for the curve. */
const KEPT = [0.99, 0.98, 0.97, 0.96, 0.95, 0.9];
/** What must hold for each set: the share of right answers to keep, and of those left out to refuse. */
const GOALS = { kept: 0.95, refused: 0.85 };

type Asked = { name: string; right: Outcome[]; removed: Outcome[]; harder: Outcome[] };

async function askSetting({ name, corpus, questions }: Setting, harder: boolean): Promise<Asked> {
  const { search } = await createArchive(corpus);
  const answered = questions.map((question) => ask(question, search));
  return {
    name,
    right: answered.filter(({ rank }) => rank === 1),
    removed: await askWithoutAnswer(questions, corpus, "article"),
    harder: harder ? await askWithoutAnswer(questions, corpus, "paragraph") : [],
  };
}

function reportBuiltIn(sets: Asked[]): void {
  console.log("As it is built in");
  console.log("                       area   kept  refused   area, only the paragraph left out");
  for (const { name, right, removed, harder } of sets) {
    const area = (left: Outcome[]) =>
      (100 * areaUnderCurve(confidencesOf(right, left))).toFixed(1).padStart(5);
    const answered = ({ finding }: Outcome) => finding.verdict === "answered";
    const kept = percent(right, answered);
    const refused = percent(removed, (outcome) => !answered(outcome));
    console.log(
      `  ${name.padEnd(20)} ${area(removed)}  ${kept}    ${refused}   ${harder.length > 0 ? area(harder) : ""}`,
    );
  }
  console.log("\nThe curve: refused of those left out, where so much of the right answers is kept");
  console.log(
    `  ${"".padEnd(20)} ${KEPT.map((share) => `${(100 * share).toFixed(0)} %`.padStart(6)).join("")}`,
  );
  for (const { name, right, removed } of sets) {
    const cells = KEPT.map((share) => {
      const threshold = quantile(right.map(confidence), 1 - share);
      return percent(removed, (outcome) => confidence(outcome) < threshold).padStart(6);
    });
    console.log(`  ${name.padEnd(20)} ${cells.join("")}`);
  }
}

type Score = (outcome: Outcome) => number;

/** Weights of the evidence from some sets. */
function fitted(sets: Asked[]): Score {
  const model = fit(sets.flatMap(observationsOf));
  return (outcome) => logOdds(model, featuresOf(outcome));
}

/** What is set for all sets by one half of the articles, reported on the other, and the other way round. */
function reportHalves(what: string, sets: Asked[], scoreBy: (half: Asked[]) => Score): void {
  console.log(`\n${what} from one half of the articles, on the other half`);
  console.log("                       kept  refused   (second half)    kept  refused   (first half)");
  const columns = [true, false].map((first) => {
    const own = sets.map((set) => halfOf(set, first));
    const score = scoreBy(own);
    const threshold = bestThreshold(own, score);
    return sets.map((set) => {
      const { right, removed } = halfOf(set, !first);
      const kept = percent(right, (outcome) => score(outcome) >= threshold);
      return `${kept}    ${percent(removed, (outcome) => score(outcome) < threshold)}`.padEnd(33);
    });
  });
  for (const [at, { name }] of sets.entries()) {
    const cells = columns.map((column) => column[at]);
    console.log(`  ${name.padEnd(20)} ${cells.join("").trimEnd()}`);
  }
}

function halfOf({ right, removed, ...set }: Asked, first: boolean): Asked {
  const inHalf = (outcome: Outcome) => isFirstHalf(outcome) === first;
  return { ...set, right: right.filter(inHalf), removed: removed.filter(inHalf) };
}

/** The threshold at which the set that comes nearest to missing a goal is furthest from it. */
function bestThreshold(sets: Asked[], score: Score): number {
  const scored = sets.map(({ right, removed }) => ({ right: right.map(score), removed: removed.map(score) }));
  const margin = (threshold: number) =>
    Math.min(
      ...scored.flatMap(({ right, removed }) => [
        right.filter((value) => value >= threshold).length / right.length - GOALS.kept,
        removed.filter((value) => value < threshold).length / removed.length - GOALS.refused,
      ]),
    );
  const candidates = scored.flatMap(({ right }) => right);
  return candidates.reduce((best, value) => (margin(value) > margin(best) ? value : best), 0);
}

function observationsOf({ right, removed }: Asked): Observation[] {
  const toObservation = (is: boolean) => (outcome: Outcome) => ({
    features: featuresOf(outcome),
    is,
    weight: 1,
  });
  return [...right.map(toObservation(true)), ...removed.map(toObservation(false))];
}

/** What the evidence says, without the weights that the bot gives it. */
function featuresOf({ finding: { evidence } }: Outcome): number[] {
  return EVIDENCE.map(({ name, weight }) => (evidence[name] ?? 0) / weight);
}

function reportModel({ weights }: Model): void {
  console.log("\nWeights from all articles of these sets (the bot's own in parentheses)");
  for (const [at, { name, weight }] of EVIDENCE.entries()) {
    console.log(`  ${name.padEnd(10)} ${(weights[at] ?? 0).toFixed(2).padStart(7)}   (${weight})`);
  }
}

function confidence({ finding }: Outcome): number {
  return finding.confidence;
}

function quantile(values: number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * values.length)] ?? 0;
}

function percent(outcomes: Outcome[], test: (outcome: Outcome) => boolean): string {
  return ((100 * outcomes.filter(test).length) / Math.max(1, outcomes.length)).toFixed(1).padStart(5);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { paragraph: { type: "boolean", default: false } },
});
const [dir] = positionals;
if (dir === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const sets: Asked[] = [];
  const { german, news, english } = await readSettings(dir);
  for (const setting of [german, news, english]) sets.push(await askSetting(setting, values.paragraph));
  reportBuiltIn(sets);
  reportHalves("One threshold for all sets", sets, () => confidence);
  reportHalves("Weights and one threshold for all sets", sets, fitted);
  reportModel(fit(sets.flatMap(observationsOf)));
}
