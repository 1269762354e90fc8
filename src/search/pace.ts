import { setImmediate } from "node:timers/promises";

/** Half of what a frame of a game has: members who ask meanwhile wait no longer than this for their turn. */
const SLICE_MS = 8;

/** Gives other work a turn whenever a slice of time is used up; await it between small pieces of work. */
export function createPace(): () => Promise<void> | void {
  let sliceEnds = performance.now() + SLICE_MS;
  return () => {
    if (performance.now() < sliceEnds) return;
    return setImmediate().then(() => {
      sliceEnds = performance.now() + SLICE_MS;
    });
  };
}
