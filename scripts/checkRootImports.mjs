// Imports the root entry of every package in a Node process of its own and fails when one of our files loads anything
// that is not in its allow-list: heavy libraries belong behind subpaths.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { NODE_PACKAGES, PACKAGE_GRAPH, ROOT_IMPORTS } from "./packageGraph.mjs";
import { root } from "./run.mjs";

const recorder = pathToFileURL(join(root, "scripts/recordImports.mjs")).href;
const problems = [];
let loaded = 0;

for (const name of readdirSync(join(root, "packages"))) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", recorder, "--input-type=module", "--eval", `await import("@sotruong/${name}");`],
    { cwd: join(root, "packages", name), encoding: "utf8" },
  );
  if (status !== 0) problems.push(`@sotruong/${name} cannot be imported:\n${stderr}`);
  for (const line of new Set(stdout.split("\n").filter((text) => text.startsWith("import ")))) {
    const [, specifier, owner] = line.split(" ");
    loaded += 1;
    if (isBuiltin(specifier)) {
      if (NODE_PACKAGES.includes(owner)) continue;
    } else if (specifier.startsWith("@sotruong/")) {
      if (
        PACKAGE_GRAPH[owner]?.includes(specifier.split("/")[1]) ||
        specifier === `@sotruong/${owner}`
      )
        continue;
    } else if (ROOT_IMPORTS[owner]?.includes(specifier)) continue;
    problems.push(`@sotruong/${name}: importing the root entry loads ${specifier} (from ${owner})`);
  }
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(
    "Move the import behind a subpath, or allow it in scripts/packageGraph.mjs with a reason.",
  );
}
console.log(`Root entries: ${loaded} imports, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
