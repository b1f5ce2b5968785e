import { CommanderError } from "commander";
import type { CommandEnvironment } from "./commandEnvironment.js";
import { createProgram } from "./internal/createProgram.js";
import { describeUsageError } from "./internal/describeUsageError.js";

const USAGE_ERROR = 2;

/**
 * Runs the command `sotruong` and returns its exit code: 0 where all went well, 1 where a file could not be read or
 * written, 2 for a command line that cannot be understood. It never ends the process.
 *
 * @example
 * ```ts
 * await main(["--version"], { stdout: { write: () => true } }); // => 0
 * ```
 */
export async function main(
  argv: readonly string[],
  environment: Partial<CommandEnvironment> = {},
): Promise<number> {
  const { stdout = process.stdout, stderr = process.stderr, cwd = process.cwd() } = environment;
  let exitCode = 0;
  const program = createProgram({ stdout, stderr, cwd }, (code) => {
    exitCode = code;
  });
  if (argv.length === 0) {
    stderr.write(program.helpInformation());
    return USAGE_ERROR;
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    stderr.write(`${describeUsageError(error)}\n`);
    return USAGE_ERROR;
  }
  return exitCode;
}
