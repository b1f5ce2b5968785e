// `npm run bench`, optionally with the beginning of a suite's name: ours and the peers in one process, in alternating
// rounds on the same varied data, so that none is measured cold. Printed are operations per second (median of the
// rounds) and the ratio of ours to each.
import { measure } from "mitata";
import { suites } from "./suites/index.mjs";

const wanted = process.argv[2]?.toLowerCase();
const misses = [];
const ROUNDS = 5;

async function operationsPerSecond(run, inputs) {
  let sink;
  const { p50 } = await measure(
    () => {
      for (const input of inputs) sink = run(input);
    },
    { min_cpu_time: 150_000_000 },
  );
  if (sink === Symbol.for("never")) console.log("");
  return (inputs.length / p50) * 1e9;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function written(value) {
  return Math.round(value).toLocaleString("en-US").padStart(14);
}

for (const suite of suites) {
  if (wanted && !suite.name.toLowerCase().startsWith(wanted)) continue;
  const rounds = new Map(suite.contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, run, weight = 1 } of suite.contenders) {
      rounds.get(name).push(weight * (await operationsPerSecond(run, suite.inputs)));
    }
  }
  const speeds = new Map([...rounds].map(([name, values]) => [name, median(values)]));
  const ours = speeds.get(suite.contenders.find((contender) => contender.ours).name);
  const unit = suite.unit ?? "operations";
  const scale = suite.scale ?? 1;
  console.log(`\n${suite.name} (${unit} per second)`);
  for (const { name, right } of suite.contenders) {
    const speed = speeds.get(name);
    const note = right === false ? "  (wrong results)" : "";
    console.log(
      `${written(speed * scale)}  ${`× ${(ours / speed).toFixed(2)}`.padStart(10)}  ${name}${note}`,
    );
  }
  for (const { over, ratio } of suite.goals) {
    const peer =
      over === "fastest right peer"
        ? Math.max(
            ...suite.contenders
              .filter(({ ours: mine, right }) => !mine && right !== false)
              .map(({ name }) => speeds.get(name)),
          )
        : speeds.get(over);
    const reached = ours / peer;
    const verdict = reached >= ratio ? "reached" : "MISSED";
    console.log(`  goal: ≥ ${ratio} × ${over}: ${reached.toFixed(2)} ${verdict}`);
    if (reached < ratio)
      misses.push(`${suite.name}: ${reached.toFixed(2)} × ${over}, the goal is ${ratio}`);
  }
}

console.log(misses.length === 0 ? "\nAll goals reached." : `\nMissed:\n${misses.join("\n")}`);
