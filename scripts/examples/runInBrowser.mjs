import { build } from "esbuild";
import { withPage } from "./browser.mjs";
import { compareResult } from "./compareResult.mjs";
import { compileExample } from "./compileExample.mjs";

/** Bundles a module for the browser as an application would: what it imports is looked up from the package's folder. */
export async function bundle(contents, folder) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0].text;
}

// Runs in the page: what a line gave and what it should give come back together.
function recordChecks() {
  globalThis.outcomes = [];
  globalThis.check = async (action, wanted, line) => {
    const outcome = { line };
    if (typeof wanted === "string") outcome.throws = wanted;
    else outcome.expected = wanted();
    try {
      outcome.actual = await action();
    } catch (error) {
      outcome.error = { name: error.name, code: error.code, message: error.message };
    }
    globalThis.outcomes.push(outcome);
  };
}

/** Runs an example in a page of its own in Chromium. */
export async function runInBrowser(example) {
  const { module, checks } = await compileExample(example);
  const text = await bundle(module, example.folder);
  const outcomes = await withPage(async (page) => {
    await page.evaluate(recordChecks);
    return page.evaluate(async (code) => {
      const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
      await import(address);
      return globalThis.outcomes;
    }, text);
  });
  const problems = outcomes.flatMap(({ line, ...outcome }) => {
    const problem = compareResult(outcome);
    return problem ? [`line ${line}: ${problem}`] : [];
  });
  if (outcomes.length !== checks)
    problems.push(`${outcomes.length} of ${checks} results were compared`);
  return { checks, problems };
}
