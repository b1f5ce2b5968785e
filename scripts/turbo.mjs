// Turbo without its telemetry: `node scripts/turbo.mjs run build`.
import { createRequire } from "node:module";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";

export const TURBO = createRequire(import.meta.url).resolve("turbo/bin/turbo");

export function turbo(parameters, options) {
  return run(process.execPath, [TURBO, ...parameters], options);
}

if (argv[1] === fileURLToPath(import.meta.url)) process.exitCode = turbo(argv.slice(2)).status ?? 1;
