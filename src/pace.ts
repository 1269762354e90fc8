import { setImmediate } from "node:timers/promises";

/** Gives other work a turn when a slice of time is used up; await it between small pieces of work. */
export type Pace = () => Promise<void> | void;

/** About what an answer takes: members who ask while an index is built wait no more than twice as long. */
const SLICE_MS = 4;

/** Gives other work a turn whenever a slice of time is used up; await it between small pieces of work. */
export function createPace(): Pace {
  let sliceEnds = performance.now() + SLICE_MS;
  return () => {
    if (performance.now() < sliceEnds) return;
    return setImmediate().then(() => {
      sliceEnds = performance.now() + SLICE_MS;
    });
  };
}

/** Does work in the small pieces that it yields between; other work gets its turn meanwhile. */
export async function paced<T>(work: Generator<void, T>, pace: Pace): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pace();
  }
}

/** The same work without a break. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
