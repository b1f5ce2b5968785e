// Turbo without its telemetry: `node scripts/turbo.mjs run build`.
import { createRequire } from "node:module";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";

export function turbo(parameters, options) {
  const program = createRequire(import.meta.url).resolve("turbo/bin/turbo");
  return run(process.execPath, [program, ...parameters], options);
}

if (argv[1] === fileURLToPath(import.meta.url)) process.exitCode = turbo(argv.slice(2)).status ?? 1;
