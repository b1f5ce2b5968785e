import { isSotruongError } from "@sotruong/core";
import type { CommandEnvironment } from "../commandEnvironment.js";
import { FileProblem } from "./fileProblem.js";

/** Says which file failed and why, in one sentence; a fault of the program itself is thrown on. */
export function reportFailure(
  error: unknown,
  failure: { readonly file: string; readonly deed: string; readonly json: boolean },
  { stdout, stderr }: CommandEnvironment,
): void {
  if (!(error instanceof FileProblem || isSotruongError(error))) throw error;
  const { file, deed, json } = failure;
  const { code } = error;
  const message = error.message.charAt(0).toLowerCase() + error.message.slice(1);
  stderr.write(`Không ${deed} được “${file}”: ${message}\n`);
  if (json) stdout.write(`${JSON.stringify({ file, error: { code, message } })}\n`);
}
