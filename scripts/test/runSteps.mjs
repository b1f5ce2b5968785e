import { availableParallelism } from "node:os";

const LANES = Math.max(2, Math.min(4, availableParallelism()));

/**
 * Runs steps side by side, the first that is ready first: `{ name, after, action }`, where `action` gives a promise of
 * `{ status, output }`. A step whose `after` failed is not run, and fails with a word about it. `report` is called with
 * each outcome as it comes.
 */
export async function runSteps(steps, report) {
  const outcomes = new Map();
  const waiting = [...steps];
  const running = new Set();

  const isReady = ({ after = [] }) => after.every((name) => outcomes.has(name));

  async function runStep({ name, after = [], action }) {
    const start = performance.now();
    const broken = after.find((each) => outcomes.get(each).status !== 0);
    const { status, output } = broken
      ? { status: 1, output: `Not run, because “${broken}” failed.` }
      : await action();
    const outcome = { name, status, output, seconds: (performance.now() - start) / 1000 };
    outcomes.set(name, outcome);
    report(outcome);
  }

  while (waiting.length + running.size > 0) {
    const index = waiting.findIndex(isReady);
    if (index === -1 || running.size >= LANES) {
      await Promise.race(running);
      continue;
    }
    const [step] = waiting.splice(index, 1);
    const promise = runStep(step).finally(() => running.delete(promise));
    running.add(promise);
  }
  return [...outcomes.values()];
}
