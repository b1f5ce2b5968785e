import { median } from "./statistics.mjs";

// A result that nobody could read might be computed away.
const sink = { result: undefined };

const microseconds = ({ user, system }) => user + system;
/** Milliseconds of processor time of this process, its collector and compiler included. */
const processorTime = () => microseconds(process.cpuUsage()) / 1e3;

function callAll(run, inputs) {
  for (const input of inputs) sink.result = run(input);
}

async function awaitAll(run, inputs) {
  for (const input of inputs) sink.result = await run(input);
}

/**
 * Median nanoseconds of one call over the inputs. Processor time is what counts, so that a busy machine is no advantage
 * to whoever finishes within one slice of it; a contender that gives promises may wait for others and is timed by the
 * clock, unless it says that it waits for nobody (`waits: false`).
 */
export async function nanosecondsPerCall(run, inputs, { seconds = 0.15, waits = true } = {}) {
  const first = run(inputs[0]);
  const isAsync = typeof first?.then === "function";
  await first;
  const now = isAsync && waits ? () => performance.now() : processorTime;
  const samples = [];
  const begin = now();
  do {
    const start = now();
    let calls = 0;
    do {
      if (isAsync) await awaitAll(run, inputs);
      else callAll(run, inputs);
      calls += inputs.length;
    } while (now() - start < 10);
    samples.push(((now() - start) * 1e6) / calls);
  } while (now() - begin < seconds * 1e3);
  // The first sample warms up.
  return median(samples.length > 1 ? samples.slice(1) : samples);
}
