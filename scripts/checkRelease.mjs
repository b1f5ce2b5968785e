// Rehearses a release on a copy: `changeset version` must bump every package that has a changeset, leave the private
// demo alone and keep all ranges satisfiable; `npm publish --dry-run` must accept every package. Nothing is published
// and no registry is asked.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npm } from "./npm.mjs";
import { root, run } from "./run.mjs";

const problems = [];
const copy = mkdtempSync(join(tmpdir(), "sotruong-release-"));
const quiet = { cwd: copy, stdio: "pipe", encoding: "utf8" };

function manifests(folder) {
  return ["packages", "apps"].flatMap((group) =>
    readdirSync(join(folder, group)).map((name) =>
      JSON.parse(readFileSync(join(folder, group, name, "package.json"), "utf8")),
    ),
  );
}

for (const path of ["package.json", ".changeset"])
  cpSync(join(root, path), join(copy, path), { recursive: true });
for (const group of ["packages", "apps"]) {
  for (const name of readdirSync(join(root, group))) {
    mkdirSync(join(copy, group, name), { recursive: true });
    cpSync(join(root, group, name, "package.json"), join(copy, group, name, "package.json"));
  }
}
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
run("git", ["init", "-q", "-b", "main"], quiet);
run("git", ["add", ".changeset", "package.json", "packages", "apps"], quiet);
run(
  "git",
  ["-c", "user.name=release", "-c", "user.email=release@localhost", "commit", "-qm", "copy"],
  quiet,
);

const before = manifests(copy);
const changesets = createRequire(join(root, "package.json")).resolve("@changesets/cli/bin.js");
const versioning = run(process.execPath, [changesets, "version"], quiet);
if (versioning.status !== 0)
  problems.push(`changeset version failed:\n${versioning.stdout}${versioning.stderr}`);
const after = manifests(copy);
const pending = readdirSync(join(root, ".changeset"))
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .map((name) => readFileSync(join(root, ".changeset", name), "utf8"));

for (const [index, manifest] of after.entries()) {
  const bumped = manifest.version !== before[index].version;
  if (manifest.private && bumped) problems.push(`${manifest.name} is private and was bumped`);
  if (!bumped && pending.some((text) => text.includes(`"${manifest.name}"`))) {
    problems.push(`${manifest.name} has a changeset and was not bumped`);
  }
  for (const [dependency, range] of Object.entries(manifest.dependencies ?? {})) {
    const target = after.find(({ name }) => name === dependency);
    if (target && range !== "*" && range !== `^${target.version}`) {
      problems.push(
        `${manifest.name} asks for ${dependency}@${range}, which will be ${target.version}`,
      );
    }
  }
}
rmSync(copy, { recursive: true, force: true });

// Port 9 answers nobody: a dry run that needed a registry would fail here.
const publishing = npm(
  [
    "publish",
    "--dry-run",
    "--workspaces",
    "--ignore-scripts",
    "--fetch-retries=0",
    "--registry=http://127.0.0.1:9/",
  ],
  { stdio: "pipe", encoding: "utf8" },
);
if (publishing.status !== 0) problems.push(`npm publish --dry-run failed:\n${publishing.stderr}`);
for (const { name, version, private: isPrivate } of before) {
  const accepted = publishing.stdout.includes(`+ ${name}@${version}`);
  if (isPrivate ? accepted : !accepted) {
    problems.push(`npm publish --dry-run ${accepted ? "would publish" : "left out"} ${name}`);
  }
}

for (const problem of problems) console.error(problem);
console.log(`Release: ${before.length - 1} packages rehearsed, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
