import { run } from "./run.mjs";

/** Runs the npm that started us, else the one on the path. */
export function npm(parameters, options) {
  const program = process.env.npm_execpath;
  if (program && /npm-cli\.[cm]?js$/u.test(program)) {
    return run(process.execPath, [program, ...parameters], options);
  }
  return run("npm", parameters, { shell: process.platform === "win32", ...options });
}
