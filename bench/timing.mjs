import { do_not_optimize, measure } from "mitata";

/** Median nanoseconds of one call; a call that gives a promise is awaited before the next begins. */
export async function nanosecondsPerCall(run, inputs, { seconds = 0.15 } = {}) {
  const isAsync = typeof (await settled(run(inputs[0]))).promise !== "undefined";
  const pass = isAsync
    ? async () => {
        for (const input of inputs) do_not_optimize(await run(input));
      }
    : () => {
        for (const input of inputs) do_not_optimize(run(input));
      };
  const { p50 } = await measure(pass, { min_cpu_time: seconds * 1e9 });
  return p50 / inputs.length;
}

async function settled(value) {
  if (typeof value?.then !== "function") return {};
  await value;
  return { promise: value };
}
