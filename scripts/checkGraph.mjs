// Derives the package graph from the imports and fails on an edge that is undeclared, points upward or closes a circle.
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, relative } from "node:path";
import ts from "typescript";
import { PACKAGE_GRAPH } from "./packageGraph.mjs";
import { root } from "./run.mjs";

const order = Object.keys(PACKAGE_GRAPH);
const problems = [];

function packageOf(specifier) {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function checkImport({ name, manifest, file, specifier }) {
  const isTest = /\.(?:test|test-d|bench)\.tsx?$/u.test(file);
  const dependency = packageOf(specifier);
  const declared = { ...manifest.dependencies, ...manifest.peerDependencies };
  const problem = (text) => problems.push(`${relative(root, file)}: ${text}`);
  if (dependency.startsWith("@sotruong/")) {
    const target = dependency.slice("@sotruong/".length);
    if (target === name) return;
    if (order.indexOf(target) >= order.indexOf(name))
      problem(`imports ${dependency}, an upward edge`);
    else if (!PACKAGE_GRAPH[name].includes(target))
      problem(`imports ${dependency}, not in packageGraph.mjs`);
  }
  if (dependency in declared) return;
  // Types alone: whether they reach a consumer is seen when the packed declarations are compiled.
  if (`@types/${dependency}` in { ...declared, ...manifest.devDependencies }) return;
  if (isTest && dependency in { ...manifest.devDependencies, ...rootManifest.devDependencies })
    return;
  problem(`imports ${dependency}, which its package.json does not declare`);
}

const rootManifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
let edges = 0;
for (const name of readdirSync(join(root, "packages"))) {
  const folder = join(root, "packages", name);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!order.includes(name)) problems.push(`packages/${name} is not in packageGraph.mjs`);
  for (const path of readdirSync(join(folder, "src"), { recursive: true })) {
    if (!/\.tsx?$/u.test(path)) continue;
    const file = join(folder, "src", path);
    for (const { fileName: specifier } of ts.preProcessFile(readFileSync(file, "utf8"))
      .importedFiles) {
      if (specifier.startsWith(".") || isBuiltin(specifier)) continue;
      edges += 1;
      checkImport({ name, manifest, file, specifier });
    }
  }
  for (const dependency of Object.keys({
    ...manifest.dependencies,
    ...manifest.peerDependencies,
  })) {
    const target = dependency.replace("@sotruong/", "");
    if (dependency.startsWith("@sotruong/") && !PACKAGE_GRAPH[name]?.includes(target)) {
      problems.push(
        `packages/${name}/package.json: declares ${dependency}, not in packageGraph.mjs`,
      );
    }
  }
}
for (const [index, name] of order.entries()) {
  for (const target of PACKAGE_GRAPH[name]) {
    if (order.indexOf(target) >= index)
      problems.push(`packageGraph.mjs: ${name} → ${target} points upward`);
  }
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(
    "Declare the dependency, or move the code to the package that may have it (scripts/packageGraph.mjs).",
  );
}
console.log(`Package graph: ${edges} imports, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
