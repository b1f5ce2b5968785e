// Started by memory.mjs: runs one contender of one suite and reports the resident set, in megabytes, after each tenth.
import { argv } from "node:process";

const [file, exported, index] = argv.slice(2);
const { [exported]: suite } = await import(file);
const { run } = suite.contenders[Number(index)];
const samples = [];
const TENTHS = 10;
let done = 0;
for (let tenth = 1; tenth <= TENTHS; tenth += 1) {
  for (; done < (suite.count * tenth) / TENTHS; done += 1) await run(suite.make(done));
  globalThis.gc();
  const { rss, heapUsed } = process.memoryUsage();
  samples.push({ done, rss: rss / 1e6, heap: heapUsed / 1e6 });
}
process.send(samples, () => process.exit());
