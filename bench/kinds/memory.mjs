// Resident memory while a contender handles one input after another, each contender in a process of its own.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "../statistics.mjs";

const CHILD = fileURLToPath(new URL("memoryChild.mjs", import.meta.url));

function sample(file, exported, index) {
  return new Promise((resolve, reject) => {
    const child = fork(CHILD, [file, exported, String(index)], { execArgv: ["--expose-gc"] });
    let samples;
    child.on("message", (message) => {
      samples = message;
    });
    child.on("exit", (code) =>
      samples ? resolve(samples) : reject(new Error(`${exported}: the process ended with ${code}`)),
    );
  });
}

// One reading of the resident set may be half of the next, so halves are compared; the first tenth warms up.
function growthOf(samples) {
  const resident = samples.map(({ rss }) => rss);
  const middle = Math.ceil(resident.length / 2);
  return median(resident.slice(middle)) / median(resident.slice(1, middle));
}

/** `count` calls, the resident set read after each tenth of them; flat means that nothing is kept. */
export async function measureMemory({ count, contenders, goals = [] }, { file, exported }) {
  const rows = [];
  for (const [index, { name, ours = false, note }] of contenders.entries()) {
    const samples = await sample(file, exported, index);
    rows.push({ name, ours, note, count, samples, growth: growthOf(samples) });
  }
  const ours = rows.find((row) => row.ours);
  return {
    rows,
    goals: goals.map(({ growthAtMost, megabytesAtMost }) =>
      growthAtMost === undefined
        ? {
            text: `≤ ${megabytesAtMost} MB resident: ${ours.samples.at(-1).rss.toFixed(0)}`,
            reached: ours.samples.at(-1).rss <= megabytesAtMost,
          }
        : {
            text: `resident memory grows ≤ ${growthAtMost} × from the first half to the second: ${ours.growth.toFixed(2)}`,
            reached: ours.growth <= growthAtMost,
          },
    ),
  };
}
