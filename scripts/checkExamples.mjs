// Runs every example of the doc comments, READMEs and guides, and compares each `// => result` with what comes out.
// A block that needs a browser is fenced as ```ts browser and is not run yet.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect, isDeepStrictEqual } from "node:util";
import { compileExample } from "./examples/compileExample.mjs";
import { findExamples } from "./examples/findExamples.mjs";
import { publicEntries } from "./packTarballs.mjs";

const problems = [];
let run = 0;
let results = 0;
const entriesOf = new Map();

async function entries(folder) {
  if (!entriesOf.has(folder)) {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const taken = new Set();
    const list = [];
    for (const { specifier, module } of publicEntries({ manifest })) {
      const names = Object.keys(await import(pathToFileURL(join(folder, module)).href));
      list.push({ specifier, names: names.filter((name) => !taken.has(name)) });
      for (const name of names) taken.add(name);
    }
    entriesOf.set(folder, list);
  }
  return entriesOf.get(folder);
}

function plain(value) {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function checkerFor(origin) {
  return async (action, expected, line) => {
    let actual;
    try {
      actual = await action();
    } catch (error) {
      actual = error;
    }
    if (typeof expected === "string") {
      if (actual instanceof Error && `throws ${actual.name} ${actual.code}`.startsWith(expected))
        return;
      problems.push(
        `${origin}, line ${line}: expected “${expected}”, got ${inspect(actual, { breakLength: 200 })}`,
      );
      return;
    }
    if (actual instanceof Error) {
      problems.push(`${origin}, line ${line}: threw ${actual.message}`);
      return;
    }
    const wanted = expected();
    if (isDeepStrictEqual(actual, wanted) || isDeepStrictEqual(plain(actual), wanted)) return;
    problems.push(
      `${origin}, line ${line}: says ${inspect(wanted, { breakLength: 200 })}, is ${inspect(actual, { breakLength: 200 })}`,
    );
  };
}

for (const example of findExamples()) {
  if (example.title === "browser") continue;
  const folder = join(example.folder, ".results", "examples");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `example${run}.mjs`);
  run += 1;
  try {
    const { module, checks } = compileExample(
      example,
      example.implied ? await entries(example.folder) : [],
    );
    results += checks;
    if (checks === 0) problems.push(`${example.origin}: the example shows no result (// => …)`);
    writeFileSync(file, module);
    globalThis.check = checkerFor(example.origin);
    await import(pathToFileURL(file).href);
  } catch (error) {
    problems.push(`${example.origin}: ${error.message}`);
  }
  rmSync(folder, { recursive: true, force: true });
}

for (const problem of problems) console.error(problem);
console.log(`Examples: ${run} run, ${results} results compared, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
