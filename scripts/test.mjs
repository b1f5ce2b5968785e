// `npm test`: installs what is missing, then every check in turn; says at the end how long each took.
// Options: --no-browser leaves the browser tests out; --verbose shows all output.
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ensureDependencies, ensureNode } from "./dependencies.mjs";
import { root, run, say } from "./run.mjs";

const options = new Set(process.argv.slice(2));
const shares = [];
const broken = [];

function step(name, action) {
  say(name);
  const start = performance.now();
  if (!action()) broken.push(name);
  shares.push([name, (performance.now() - start) / 1000]);
}

ensureNode();
step("Install packages", () => {
  ensureDependencies();
  return true;
});
const { CHROMIUM_ADVICE, ensureChromium } = await import("./chromium.mjs");
const { ensureRedis, REDIS_ADVICE } = await import("./redis.mjs");
const { turbo } = await import("./turbo.mjs");
const { sumTestResults } = await import("./testResults.mjs");

const logs = options.has("--verbose") ? "full" : "errors-only";
const tasks = (...names) =>
  turbo(["run", ...names, "--continue", `--output-logs=${logs}`, "--log-order=grouped"]).status ===
  0;
const tool = (name, path, ...parameters) =>
  run(process.execPath, [join("node_modules", name, path), ...parameters]).status === 0;
const script = (path, ...parameters) =>
  run(process.execPath, [join("scripts", path), ...parameters]).status === 0;

let chromium;
step("Find or install Chromium and Redis", () => {
  chromium = ensureChromium();
  const hasRedis = ensureRedis();
  if (!chromium) console.error(`\n${CHROMIUM_ADVICE}\n`);
  if (!hasRedis) console.error(`\n${REDIS_ADVICE}\n`);
  if (chromium) process.env.CHROMIUM_PATH = chromium;
  return Boolean(chromium) && hasRedis;
});
step("Format and lint", () => tasks("lint", "//#lint:repo", "//#lint:code"));
step("Package graph", () => script("checkGraph.mjs"));
step("Build", () => tasks("build"));
step("Types", () => tasks("typecheck"));
step("Unit, property and type tests", () => tasks("test"));
step("Labelled corpora", () => script("score.mjs", "--short"));
step("Unit tests with the newest zod", () => tasks("test:newest-zod"));
step("Root imports", () => script("checkRootImports.mjs"));
step("Published form", () => script("checkPublished.mjs"));
step("Sizes", () => script("checkSizes.mjs"));
step("Pack, install and import", () => script("checkPacked.mjs"));
step("Examples", () => script("checkExamples.mjs"));
step("Documentation", () => tasks("//#docs:build"));
step("Dead code", () => tool("knip", "bin/knip.js", "--no-progress"));
step("Release rehearsal", () => script("checkRelease.mjs"));

const browserReport = join(root, "apps/demo/.results/browser.json");
rmSync(browserReport, { force: true });
if (!options.has("--no-browser")) {
  step("Browser tests", () => {
    if (!chromium) return false;
    const playwright = createRequire(join(root, "apps/demo/package.json")).resolve(
      "@playwright/test/cli",
    );
    const reporter = options.has("--verbose") ? "list" : "dot";
    return (
      run(process.execPath, [playwright, "test", `--reporter=${reporter},json`], {
        cwd: join(root, "apps/demo"),
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
      }).status === 0
    );
  });
}

const total = shares.reduce((sum, [, seconds]) => sum + seconds, 0);
console.log("");
for (const [name, seconds] of shares) {
  const mark = broken.includes(name) ? "FAILED" : "ok";
  const share = Math.round((100 * seconds) / total);
  console.log(
    `${mark.padEnd(7)}${name.padEnd(32)}${seconds.toFixed(1).padStart(7)} s${String(share).padStart(4)} %`,
  );
}
console.log(`       ${"Total".padEnd(32)}${total.toFixed(1).padStart(7)} s`);
const { passed, failed, skipped } = sumTestResults();
if (broken.length > 0)
  console.error(`\nFailed: ${broken.join(", ")}. The lines above say what and where.`);
console.log(
  `\n${passed} passed, ${Math.max(failed, broken.length)} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
);
process.exitCode = broken.length > 0 || failed > 0 ? 1 : 0;
