// `npm test`: installs what is missing, then every gate, side by side where they do not need each other. A line for each
// when green; when red, what the gate printed and what CONTRIBUTING.md says to do about it.
// Options: --no-browser leaves out what needs one; --verbose shows all output.
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ensureDependencies, ensureNode } from "./dependencies.mjs";
import { root, runBeside } from "./run.mjs";

const options = new Set(process.argv.slice(2));
const isVerbose = options.has("--verbose");
const withoutBrowser = options.has("--no-browser");
const begin = performance.now();

ensureNode();
ensureDependencies();
const { CHROMIUM_ADVICE, ensureChromium } = await import("./chromium.mjs");
const { ensureRedis, REDIS_ADVICE } = await import("./redis.mjs");
const { TURBO } = await import("./turbo.mjs");
const { readGateAdvice } = await import("./test/gateAdvice.mjs");
const { runSteps } = await import("./test/runSteps.mjs");
const { sumTestResults } = await import("./test/sumTestResults.mjs");

const missing = [];
const chromium = withoutBrowser ? undefined : ensureChromium();
if (chromium) process.env.CHROMIUM_PATH = chromium;
else if (!withoutBrowser) missing.push(CHROMIUM_ADVICE);
if (!ensureRedis()) missing.push(REDIS_ADVICE);

const node = (path, ...parameters) => runBeside(process.execPath, [path, ...parameters]);
const script = (name, ...parameters) => node(join("scripts", name), ...parameters);
const logs = `--output-logs=${isVerbose ? "full" : "errors-only"}`;
// Steps run side by side already: one turbo gets no more tasks than there are cores.
const tasks = (...names) =>
  node(TURBO, "run", ...names, "--continue", logs, "--log-order=grouped", "--concurrency=2");

const browserReport = join(root, "apps/demo/.results/browser.json");
rmSync(browserReport, { force: true });

function browserTests() {
  const path = createRequire(join(root, "apps/demo/package.json")).resolve("@playwright/test/cli");
  const reporter = isVerbose ? "list" : "dot";
  return runBeside(process.execPath, [path, "test", `--reporter=${reporter},json`], {
    cwd: join(root, "apps/demo"),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
  });
}

// The longest first, so that the short ones fill what is left.
const afterBuild = { after: ["Build"] };
const steps = [
  { name: "Build", action: () => tasks("build") },
  { name: "Format and lint", action: () => tasks("lint", "//#lint:repo", "//#lint:code") },
  ...(withoutBrowser ? [] : [{ name: "Browser tests", ...afterBuild, action: browserTests }]),
  { name: "Unit, property and type tests", ...afterBuild, action: () => tasks("test") },
  {
    name: "Unit tests with the newest zod",
    ...afterBuild,
    action: () => tasks("test:newest-zod"),
  },
  { name: "Documentation", ...afterBuild, action: () => tasks("//#docs:build") },
  { name: "Pack, install and import", ...afterBuild, action: () => script("checkPacked.mjs") },
  { name: "Published form", ...afterBuild, action: () => script("checkPublished.mjs") },
  { name: "Types", ...afterBuild, action: () => tasks("typecheck") },
  {
    name: "Examples",
    ...afterBuild,
    action: () => script("checkExamples.mjs", ...(withoutBrowser ? ["--no-browser"] : [])),
  },
  { name: "Labelled corpora", ...afterBuild, action: () => script("score.mjs", "--short") },
  {
    name: "Dead code",
    ...afterBuild,
    action: () => node("node_modules/knip/bin/knip.js", "--no-progress"),
  },
  { name: "Release rehearsal", ...afterBuild, action: () => script("checkRelease.mjs") },
  { name: "Root imports", ...afterBuild, action: () => script("checkRootImports.mjs") },
  { name: "Sizes", ...afterBuild, action: () => script("checkSizes.mjs") },
  { name: "Package graph", action: () => script("checkGraph.mjs") },
];

const advice = readGateAdvice();
for (const { name } of steps)
  if (!advice.has(name)) missing.push(`CONTRIBUTING.md has no row for the gate “${name}”.`);

const outcomes = await runSteps(steps, ({ name, status, output, seconds }) => {
  const mark = status === 0 ? "ok" : "FAILED";
  console.log(`${mark.padEnd(7)}${name.padEnd(32)}${seconds.toFixed(1).padStart(7)} s`);
  if (status !== 0 || isVerbose) console.log(`\n${output.trim()}\n`);
});

const broken = outcomes.filter(({ status }) => status !== 0);
for (const { name } of broken) console.error(`\n${name}: ${advice.get(name)}`);
for (const text of missing) console.error(`\n${text}`);
const { passed, failed, skipped } = sumTestResults();
const failures = Math.max(failed, broken.length + missing.length);
const seconds = (performance.now() - begin) / 1000;
console.log(`       ${"Total".padEnd(32)}${seconds.toFixed(1).padStart(7)} s`);
console.log(`\n${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failures > 0 ? 1 : 0;
