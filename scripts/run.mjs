import { spawn, spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

export function say(text) {
  console.log(`> ${text}`);
}

export function fail(text) {
  console.error(`\n${text}\n`);
  process.exit(1);
}

/** In the root folder, and nothing that is started reports usage to anybody. */
function surroundings({ env, ...options }) {
  return {
    cwd: root,
    ...options,
    env: {
      ...process.env,
      TURBO_TELEMETRY_DISABLED: "1",
      TURBO_NO_UPDATE_NOTIFIER: "1",
      DO_NOT_TRACK: "1",
      ...env,
    },
  };
}

/** Runs a command in the root folder and shows what it prints. */
export function run(command, parameters, options = {}) {
  return spawnSync(command, parameters, surroundings({ stdio: "inherit", ...options }));
}

/** Runs a command in the root folder beside others; what it prints comes back with its status. */
export function runBeside(command, parameters, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      ...surroundings(options),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", (error) => resolve({ status: 1, output: error.message }));
    child.on("close", (status) => resolve({ status, output }));
  });
}
