// Finds a Chromium that runs: the system's, else Debian's package (as root), else Playwright's own download.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { installDebianPackages } from "./debianPackages.mjs";
import { fail, root, run, say } from "./run.mjs";

const WELL_KNOWN = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

export const CHROMIUM_ADVICE = [
  "The browser tests did not run: no Chromium was found, and none could be installed. Do one of:",
  "  Debian:                  sudo apt-get update && sudo apt-get install chromium",
  "  Ubuntu, macOS, Windows:  npx playwright install chromium",
  "  elsewhere:               CHROMIUM_PATH=/path/to/chrome npm test",
  "and run npm test again, or leave them out with: npm test -- --no-browser",
].join("\n");

const demoRequire = createRequire(join(root, "apps/demo/package.json"));

function runs(path) {
  if (!path || !existsSync(path)) return false;
  if (process.platform !== "linux") return true; // elsewhere --version opens a window
  // Ubuntu's chromium-browser is a stub that asks for snap: only a version line counts.
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 20_000 });
  return status === 0 && /\d{1,5}\.\d{1,5}\.\d{1,5}/u.test(stdout);
}

function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked)
    return runs(asked) ? asked : fail(`CHROMIUM_PATH=${asked} is not a browser that runs.`);
  const downloaded = demoRequire("@playwright/test").chromium.executablePath();
  return [...WELL_KNOWN, downloaded].find(runs);
}

/** The path of a Chromium that runs, installing one if need be; undefined where there is none to be had. */
export function ensureChromium() {
  const present = findChromium();
  if (present) return present;
  say("No Chromium found: trying Debian's package (about 115 MB)");
  if (installDebianPackages(["chromium", "fonts-liberation"])) {
    const installed = findChromium();
    if (installed) return installed;
  }
  say("Downloading Playwright's own Chromium");
  const superuser = process.platform === "linux" && process.getuid() === 0;
  run(
    process.execPath,
    [
      demoRequire.resolve("@playwright/test/cli"),
      "install",
      ...(superuser ? ["--with-deps"] : []),
      "--no-shell",
      "chromium",
    ],
    { timeout: 600_000 },
  );
  return findChromium();
}
