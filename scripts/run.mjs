import { spawnSync } from "node:child_process";
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

/** Runs a command in the root folder and shows what it prints; nothing it starts reports usage to anybody. */
export function run(command, parameters, { env, ...options } = {}) {
  return spawnSync(command, parameters, {
    cwd: root,
    stdio: "inherit",
    ...options,
    env: {
      ...process.env,
      TURBO_TELEMETRY_DISABLED: "1",
      TURBO_NO_UPDATE_NOTIFIER: "1",
      DO_NOT_TRACK: "1",
      ...env,
    },
  });
}
