// Resident memory while a contender handles one input after another, each contender in a process of its own.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

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

/** `count` calls, the resident set read after each tenth of them; flat means that nothing is kept. */
export async function measureMemory({ count, contenders, goals = [] }, { file, exported }) {
  const rows = [];
  for (const [index, { name, ours = false, note }] of contenders.entries()) {
    const samples = await sample(file, exported, index);
    const [first, last] = [samples[1], samples.at(-1)];
    rows.push({ name, ours, note, count, samples, growth: last.rss / first.rss });
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
            text: `resident memory grows ≤ ${growthAtMost} × from the second tenth to the last: ${ours.growth.toFixed(2)}`,
            reached: ours.growth <= growthAtMost,
          },
    ),
  };
}
