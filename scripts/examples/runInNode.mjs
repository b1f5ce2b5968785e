import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compareResult } from "./compareResult.mjs";
import { compileExample } from "./compileExample.mjs";

let count = 0;

/** Runs an example in this process, from a file in its package, so that it finds what the package may import. */
export async function runInNode(example) {
  const problems = [];
  const { module, checks } = await compileExample(example);
  const folder = join(example.folder, ".results", "examples");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `example${count}.mjs`);
  count += 1;
  writeFileSync(file, module);
  globalThis.check = async (action, wanted, line) => {
    const outcome = typeof wanted === "string" ? { throws: wanted } : { expected: wanted() };
    try {
      outcome.actual = await action();
    } catch (error) {
      outcome.error = error;
    }
    const problem = compareResult(outcome);
    if (problem) problems.push(`line ${line}: ${problem}`);
  };
  try {
    await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { checks, problems };
}
