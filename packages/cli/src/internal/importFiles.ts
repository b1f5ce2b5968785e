import { basename, resolve } from "node:path";
import { importArticlePage, isArticlePage } from "@sotruong/importer";
import type { CommandEnvironment } from "../commandEnvironment.js";
import { createProgress } from "./createProgress.js";
import { FileProblem } from "./fileProblem.js";
import { readPageFile } from "./readPageFile.js";
import { reportFailure } from "./reportFailure.js";
import { storePage } from "./storePage.js";
import { formatPageSummary, type PageSummary, summarizePage } from "./summarizePage.js";

/** How {@link importFiles} works. */
export interface ImportFilesOptions {
  /** The folder that gets one JSON file per page. */
  readonly into: string;
  /** Bytes; default 20 MB. */
  readonly maxSize?: number;
  /** Results as one JSON object per line. */
  readonly json?: true;
}

async function importFile(
  file: string,
  options: ImportFilesOptions,
  cwd: string,
): Promise<PageSummary> {
  const { bytes, text, isHtml } = await readPageFile(resolve(cwd, file), options.maxSize);
  const page = await importArticlePage(isHtml ? { html: text } : { text });
  if (!isArticlePage(page)) {
    throw new FileProblem(
      "cli/no-article",
      "không nhận ra bài viết nào: trang cần có tiêu đề, nội dung và ít nhất ngày đăng, tác giả, lượt xem hoặc các nút chức năng.",
    );
  }
  const stored = await storePage(resolve(cwd, options.into), {
    page,
    importedFrom: basename(file),
    bytes,
  });
  return summarizePage(file, page, stored);
}

/**
 * Imports pages one after another and reports on each; a page that cannot be imported stops none of the others.
 * Returns the exit code: 1 where any page failed.
 */
export async function importFiles(
  files: readonly string[],
  options: ImportFilesOptions,
  environment: CommandEnvironment,
): Promise<number> {
  const { stdout, stderr, cwd } = environment;
  const progress = createProgress(stderr, files.length);
  let failures = 0;
  for (const file of files) {
    progress.show(file);
    try {
      const summary = await importFile(file, options, cwd);
      progress.clear();
      stdout.write(options.json ? `${JSON.stringify(summary)}\n` : formatPageSummary(summary));
    } catch (error) {
      progress.clear();
      failures += 1;
      reportFailure(error, { file, deed: "chuyển", json: options.json === true }, environment);
    }
  }
  if (!options.json && files.length > 1) {
    stdout.write(`Đã chuyển ${files.length - failures}/${files.length} trang.\n`);
  }
  return failures === 0 ? 0 : 1;
}
