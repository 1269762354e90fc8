import type { QueryKind } from "./queries.ts";

export type Worst = { query: string; milliseconds: number };

/** Times a query this often and takes the fastest, so that a pause of the machine is not taken for the query's doing. */
const REPEATS = 3;
const MAX_LENGTH = 200;

/** Looks for the slowest query by random changes to the slowest so far. */
export function searchWorst(
  find: (query: string) => void,
  queries: Record<QueryKind, string[]>,
  seconds: number,
  random: () => number,
): Worst {
  const words = [...queries.question, ...queries["two words"], ...queries.misspelt].flatMap((query) =>
    query.split(" "),
  );
  const timed = (query: string): Worst => ({ query, milliseconds: fastest(() => find(query)) });
  let worst = timed(queries.question[0] ?? "");
  const end = performance.now() + 1000 * seconds;
  while (performance.now() < end) {
    const tried = timed(changed(worst.query, words, random));
    if (tried.milliseconds > worst.milliseconds) worst = tried;
  }
  return worst;
}

function fastest(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** Another word in, one out, or a letter changed. */
function changed(query: string, words: string[], random: () => number): string {
  const parts = query.split(" ");
  const at = Math.floor(random() * parts.length);
  const word = words[Math.floor(random() * words.length)] ?? "";
  const kind = random();
  if (kind < 0.5) parts.splice(at, 0, word);
  else if (kind < 0.8) parts[at] = word;
  else if (kind < 0.9) parts[at] = (parts[at] ?? "").slice(0, -1);
  else parts.splice(at, 1);
  return parts.join(" ").slice(0, MAX_LENGTH);
}
