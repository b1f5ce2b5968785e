// Fails when a lock file (ours, or that of the benches) names a download address, or lacks a package that another one
// asks for. (npm leaves out, without a word, any optional platform binary its registry did not have: then `npm ci` fails
// for everyone.)
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

const LOCK_FILES = ["package-lock.json", "bench/package-lock.json"];

/** Node's own way of looking a dependency up: from the package's folder towards the root. */
function isPresent(packages, path, name) {
  let folder = path;
  for (;;) {
    if (packages[folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`])
      return true;
    if (folder === "") return false;
    const cut = folder.lastIndexOf("/node_modules/");
    folder = cut === -1 ? "" : folder.slice(0, cut);
  }
}

function problemsOf(packages, path, entry) {
  const found = [];
  if (entry.resolved && !entry.link && !entry.resolved.startsWith("file:")) {
    found.push(`${path}: records a download address`);
  }
  if (path.includes("node_modules/") && !entry.link && !entry.version)
    found.push(`${path}: no version`);
  for (const kind of ["dependencies", "optionalDependencies"]) {
    for (const name of Object.keys(entry[kind] ?? {})) {
      if (!isPresent(packages, path, name)) found.push(`${path || "(root)"}: ${name} is missing`);
    }
  }
  return found;
}

const problems = LOCK_FILES.flatMap((file) => {
  const { packages } = JSON.parse(readFileSync(join(root, file), "utf8"));
  return Object.entries(packages)
    .flatMap(([path, entry]) => problemsOf(packages, path, entry))
    .map((problem) => `${file}, ${problem}`);
});
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(
    `Lock files: ${problems.length} problems. Run npm install with the project's own .npmrc, or pin a version whose platform binaries exist.`,
  );
  process.exitCode = 1;
}
