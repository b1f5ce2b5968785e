// Uses only Node's own modules: it runs before anything is installed.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./npm.mjs";
import { fail, root, say } from "./run.mjs";

export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  fail(`Node ${process.versions.node} is not supported: install Node 20.19+, 22.12+ or newer.`);
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(join(root, lockFile), "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** True when node_modules holds just what package-lock.json asks for: also after a pull or a half-done install. */
function isInstalled() {
  const wanted = packagesOf("package-lock.json");
  const present = packagesOf("node_modules/.package-lock.json");
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, want]) => {
    if (!path.includes("node_modules/")) return true;
    const have = present[path];
    if (!have) return Boolean(want.optional || want.devOptional); // another platform's binary
    return (
      have.version === want.version &&
      Boolean(have.link) === Boolean(want.link) &&
      existsSync(join(root, path))
    );
  });
}

export function ensureDependencies() {
  if (isInstalled()) return;
  say("Installing packages (npm ci)");
  const flags = ["--no-audit", "--no-fund", "--no-update-notifier"];
  const outcome = npm(["ci", ...flags], { stdio: ["ignore", "inherit", "pipe"], encoding: "utf8" });
  if (outcome.status === 0) return;
  if (!/EUSAGE/u.test(outcome.stderr ?? "")) {
    process.stderr.write(outcome.stderr ?? "");
    fail("Could not install packages: the lines above say why.");
  }
  say("package-lock.json is behind a package.json: npm install");
  if (npm(["install", ...flags]).status !== 0) {
    fail("Could not install packages: the lines above say why.");
  }
}
