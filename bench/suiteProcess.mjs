// Started by run.mjs for one file of suites/: ours and the peers meet in one process, suites of other files elsewhere,
// so that no suite's types spoil another's inline caches. Sends one result for each suite.
import { basename } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { KINDS } from "./kinds/index.mjs";

const [path, wanted = ""] = argv.slice(2);
const file = pathToFileURL(path).href;
const send = (message) => new Promise((resolve) => process.send(message, resolve));

for (const [exported, suite] of Object.entries(await import(file))) {
  if (!suite?.name?.toLowerCase().startsWith(wanted)) continue;
  const { name, kind = "speed", unit, note } = suite;
  if (!KINDS[kind]) throw new Error(`${basename(path)}: ${exported} is of no known kind: ${kind}`);
  const measured = await KINDS[kind](suite, { file, exported });
  await send({ exported, name, kind, unit, note, ...measured });
}
// Peers may leave timers and workers behind.
process.disconnect();
process.exit();
