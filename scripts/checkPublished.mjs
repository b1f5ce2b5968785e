// Holds the published form of every package: publint, "are the types wrong", files and licence of the tarball, its place
// in the root README, its JSON Schemas, a snapshot of every export and of the rolled declarations. `--update` rewrites the
// snapshots (packages/*/api).
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { jsonSchemaProblems } from "./jsonSchemaProblems.mjs";
import { packTarballs, publicEntries } from "./packTarballs.mjs";
import { root } from "./run.mjs";

const readme = readFileSync(join(root, "README.md"), "utf8");
const update = process.argv.includes("--update");
const problems = [];

// The esm-only profile: neither of these ways of resolving is promised.
const NOT_PROMISED = new Set(["node10", "node16-cjs"]);
const ALLOWED_FILE =
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|bin\/[^/]+\.js|dist\/.+)$/u;

async function lintManifest({ manifest, tarball }) {
  const { messages, pkg } = await publint({
    strict: true,
    pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
  });
  for (const message of messages)
    problems.push(`${manifest.name}: ${formatMessage(message, pkg, { color: false })}`);
}

async function checkTypes({ manifest, tarball }) {
  const files = Object.entries(manifest.exports).filter(([, target]) => typeof target === "string");
  const analysis = await checkPackage(
    createPackageFromTarballData(new Uint8Array(readFileSync(tarball))),
    { excludeEntrypoints: files.map(([path]) => path) },
  );
  if (!analysis.types) return problems.push(`${manifest.name}: publishes no types`);
  for (const problem of analysis.problems) {
    if (NOT_PROMISED.has(problem.resolutionKind)) continue;
    problems.push(
      `${manifest.name}: ${problem.kind} at ${problem.entrypoint ?? problem.fileName ?? "?"}`,
    );
  }
}

function checkFiles({ manifest, directory, files }) {
  for (const needed of ["LICENSE", "README.md"]) {
    if (!files.includes(needed)) problems.push(`${manifest.name}: the tarball has no ${needed}`);
  }
  for (const file of files) {
    if (!ALLOWED_FILE.test(file)) problems.push(`${manifest.name}: the tarball holds ${file}`);
  }
  if (!readme.includes(`(packages/${directory})`))
    problems.push(`${manifest.name}: the table of README.md does not list it`);
  if (manifest.license !== "MIT") problems.push(`${manifest.name}: license is ${manifest.license}`);
}

function compare(path, text) {
  const present = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  if (present === text) return;
  if (update) {
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  problems.push(
    `${relative(root, path)} ${present === undefined ? "is missing" : `differs: ${firstDifference(present, text)}`}`,
  );
}

function firstDifference(before, after) {
  const [was, is] = [before.split("\n"), after.split("\n")];
  const line = is.findIndex((text, index) => text !== was[index]);
  return `line ${line + 1} was ${JSON.stringify(was[line])}, is ${JSON.stringify(is[line])}`;
}

async function checkSurface(each) {
  for (const entry of publicEntries(each)) {
    const module = await import(pathToFileURL(join(each.source, entry.module)).href);
    const name = entry.name.replaceAll("/", "-");
    compare(
      join(each.source, "api", `${name}.exports.txt`),
      `${Object.keys(module).sort().join("\n")}\n`,
    );
    compare(
      join(each.source, "api", `${name}.d.ts.txt`),
      readFileSync(join(each.source, entry.types), "utf8"),
    );
  }
}

const folder = mkdtempSync(join(tmpdir(), "sotruong-published-"));
const packages = packTarballs(folder);
for (const each of packages) {
  await lintManifest(each);
  await checkTypes(each);
  checkFiles(each);
  await checkSurface(each);
  problems.push(...(await jsonSchemaProblems(each)));
}
rmSync(folder, { recursive: true, force: true });

for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(
    "A changed surface on purpose: node scripts/checkPublished.mjs --update, and a changeset that says so.",
  );
}
console.log(`Published form: ${packages.length} packages, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
