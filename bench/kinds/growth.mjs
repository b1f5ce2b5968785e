import { fittedExponent, median } from "../statistics.mjs";
import { nanosecondsPerCall } from "../timing.mjs";

const ROUNDS = 3;

/** Time against the size of one input: `make(size)` gives an input, and each contender's exponent is fitted. */
export async function measureGrowth({ sizes, make, contenders, goals = [] }) {
  const inputs = sizes.map((size) => make(size));
  const times = contenders.map(() => sizes.map(() => []));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, input] of inputs.entries()) {
      for (const [index, { run }] of contenders.entries())
        times[index][at].push(await nanosecondsPerCall(run, [input], { seconds: 0.1 }));
    }
  }
  const rows = contenders.map(({ name, ours = false, note }, index) => {
    const points = sizes.map((size, at) => ({ size, nanoseconds: median(times[index][at]) }));
    return { name, ours, note, points, exponent: fittedExponent(points) };
  });
  return {
    rows,
    goals: goals.map(({ exponentAtMost, of }) => {
      const row = rows.find(({ name, ours }) => (of ? name === of : ours));
      return {
        text: `${row.name}: exponent ≤ ${exponentAtMost}: ${row.exponent.toFixed(2)}`,
        reached: row.exponent <= exponentAtMost,
      };
    }),
  };
}
