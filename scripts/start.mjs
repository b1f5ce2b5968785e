// `npm start`: installs what is missing, builds what changed, serves the demo and prints its address.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureDependencies, ensureNode } from "./dependencies.mjs";
import { fail, root, say } from "./run.mjs";

ensureNode();
ensureDependencies();
say("Building what changed");
const { turbo } = await import("./turbo.mjs");
const build = turbo([
  "run",
  "build",
  "--filter=@sotruong/demo...",
  "--filter=@sotruong/cli...",
  "--output-logs=errors-only",
  "--log-order=grouped",
]);
if (build.status !== 0) fail("The build failed: the lines above say where.");

const server = spawn(process.execPath, ["dist/server.js", ...process.argv.slice(2)], {
  cwd: join(root, "apps/demo"),
  stdio: ["inherit", "inherit", "inherit", "ipc"],
});
// A shell between npm and us may die without passing its signal on: then we have another parent.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) server.kill("SIGTERM");
}, 500).unref();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
