import { resolve } from "node:path";
import { importArticlePage } from "@sotruong/importer";
import type { CommandEnvironment } from "../commandEnvironment.js";
import { checkText } from "./checkText.js";
import { formatTextReport } from "./formatTextReport.js";
import { readPageFile } from "./readPageFile.js";
import { reportFailure } from "./reportFailure.js";

/** How {@link checkFiles} works. */
export interface CheckFilesOptions {
  /** Bytes; default 20 MB. */
  readonly maxSize?: number;
  /** Reports as one JSON object per line. */
  readonly json?: true;
}

async function checkFile(
  file: string,
  options: CheckFilesOptions,
  { stdout, cwd }: CommandEnvironment,
): Promise<void> {
  const { text, isHtml } = await readPageFile(resolve(cwd, file), options.maxSize);
  const page = await importArticlePage(isHtml ? { html: text } : { text });
  // The words of HTML are its visible blocks; a text is checked just as it stands.
  const words = isHtml ? page.lines.map((line) => line.text).join("\n") : text;
  const report = checkText(words, page.article.publishedAt?.wallTime.slice(0, 10));
  stdout.write(
    options.json
      ? `${JSON.stringify({ file, ...report })}\n`
      : `${formatTextReport(file, words, report)}\n`,
  );
}

/** Reports on each text: its references, dates, figures and what an editor should look at. */
export async function checkFiles(
  files: readonly string[],
  options: CheckFilesOptions,
  environment: CommandEnvironment,
): Promise<number> {
  let failures = 0;
  for (const file of files) {
    try {
      await checkFile(file, options, environment);
    } catch (error) {
      failures += 1;
      reportFailure(error, { file, deed: "rà soát", json: options.json === true }, environment);
    }
  }
  return failures === 0 ? 0 : 1;
}
