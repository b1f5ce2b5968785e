import { statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isSotruongError } from "@sotruong/core";
import { createRedirects, formatRedirects, type MovedPage } from "@sotruong/importer";
import type { BatchRow, BatchSummary } from "@sotruong/importer/batch";
import type { CommandEnvironment } from "../commandEnvironment.js";
import { createProgress } from "./createProgress.js";
import { asFileProblem, FileProblem, systemMessage } from "./fileProblem.js";
import { formatRow, summarizeRow } from "./formatRow.js";
import { redirectFormatOf } from "./redirectFormatOf.js";
import { reportFailure } from "./reportFailure.js";

/** How {@link importFiles} works. */
export interface ImportFilesOptions {
  /** A folder that gets one JSON file per page, or a file ending in `.ndjson`. */
  readonly into: string;
  /** Bytes; default 20 MB. */
  readonly maxSize?: number;
  /** Results as one JSON object per line. */
  readonly json?: true;
  /** `.html` or `.json`. */
  readonly report?: string;
  readonly redirects?: string;
  /** The new address of an article; `{slug}` stands for its name. */
  readonly newUrl?: string;
  readonly baseUrl?: string;
  /** A module with the site's own profiles and labels. */
  readonly profile?: string;
  readonly threads?: number;
  readonly again?: true;
}

const NO_ARTICLE =
  "không nhận ra bài viết nào: trang cần có tiêu đề, nội dung và ít nhất ngày đăng, tác giả, lượt xem hoặc các nút chức năng.";

function problemOf(row: BatchRow): FileProblem {
  const { problem } = row;
  if (problem === undefined) return new FileProblem("cli/no-article", NO_ARTICLE);
  const code = /^file\/(E\w{2,20})$/u.exec(problem.code)?.[1];
  return new FileProblem(problem.code, code === undefined ? problem.message : systemMessage(code));
}

const FEW = 8;

function isSinglePage(cwd: string): (source: string) => boolean {
  return (source) => {
    if (/\.(?:zip|ndjson|jsonl)$/iu.test(source)) return false;
    return !(statSync(resolve(cwd, source), { throwIfNoEntry: false })?.isDirectory() ?? false);
  };
}

function threadsOf(threads: number | undefined): { readonly threads?: number } {
  return threads === undefined ? {} : { threads };
}

function slugOf(row: BatchRow): string {
  return row.output?.endsWith(".json") ? row.output.slice(0, -".json".length) : (row.slug ?? "");
}

async function writeRedirects(
  file: string,
  moved: readonly MovedPage[],
  { stderr, cwd }: CommandEnvironment,
): Promise<void> {
  const { redirects, findings } = createRedirects(moved);
  await writeFile(resolve(cwd, file), formatRedirects(redirects, redirectFormatOf(file)), "utf8");
  for (const { message } of findings) stderr.write(`${message}\n`);
}

/** What a run says about itself at the end. */
function sums(summary: BatchSummary): string {
  const { pages, imported, duplicates, nearDuplicates, noArticle, failed, kept } = summary;
  const parts = [
    kept > 0 && `${kept} trang đã làm từ trước`,
    duplicates > 0 && `${duplicates} trang trùng`,
    nearDuplicates > 0 && `${nearDuplicates} bài gần giống bài khác`,
    noArticle > 0 && `${noArticle} trang không phải bài viết`,
    failed > 0 && `${failed} trang lỗi`,
  ].filter((part) => part !== false);
  return `Đã chuyển ${imported}/${pages} trang${parts.length > 0 ? ` (${parts.join("; ")})` : ""}.\n`;
}

/**
 * Imports files, folders, archives and NDJSON, and reports on each page; a page that cannot be imported stops none of the
 * others. Returns the exit code: 1 where any page failed.
 */
export async function importFiles(
  sources: readonly string[],
  options: ImportFilesOptions,
  environment: CommandEnvironment,
): Promise<number> {
  const { stdout, stderr, cwd } = environment;
  const progress = createProgress(stderr);
  const moved: MovedPage[] = [];
  const json = options.json === true;
  const onRow = (row: BatchRow, how: "done" | "kept"): void => {
    progress.clear();
    if (row.outcome === "failed" || row.outcome === "no-article") {
      reportFailure(problemOf(row), { file: row.id, deed: "chuyển", json }, environment);
      return;
    }
    stdout.write(json ? `${JSON.stringify(summarizeRow(row, how))}\n` : formatRow(row, how));
    const oldUrl = row.url ?? row.canonicalUrl;
    if (options.redirects !== undefined && oldUrl !== undefined) {
      const newUrl = (options.newUrl ?? "/tin-tuc/{slug}").replaceAll("{slug}", slugOf(row));
      moved.push({ oldUrl, newUrl });
    }
  };
  // A thread takes longer to start than a few pages take to read.
  const threads = sources.length <= FEW && sources.every(isSinglePage(cwd)) ? 0 : undefined;
  try {
    // Archives and threads are for this command alone: the others start without them.
    const { importBatch, writeBatchReport } = await import("@sotruong/importer/batch");
    const summary = await importBatch({
      sources: sources.map((source) => resolve(cwd, source)),
      into: resolve(cwd, options.into),
      onRow,
      ...(stderr.isTTY === true && { onProgress: progress.show }),
      ...(options.maxSize !== undefined && { maximumBytes: options.maxSize }),
      ...(options.baseUrl !== undefined && { base: options.baseUrl }),
      ...(options.profile !== undefined && {
        optionsModule: pathToFileURL(resolve(cwd, options.profile)).href,
      }),
      ...threadsOf(options.threads ?? threads),
      ...(options.again && { again: true }),
    });
    progress.clear();
    if (options.report !== undefined) {
      await writeBatchReport({ journal: summary.journal, report: resolve(cwd, options.report) });
    }
    if (options.redirects !== undefined)
      await writeRedirects(options.redirects, moved, environment);
    if (!json && summary.pages !== 1) stdout.write(sums(summary));
    return summary.failed + summary.noArticle === 0 ? 0 : 1;
  } catch (error) {
    progress.clear();
    const problem = isSotruongError(error) ? error : asFileProblem(error);
    if (problem instanceof FileProblem) {
      problem.message = `không ghi được vào thư mục đích: ${problem.message}`;
    }
    reportFailure(problem, { file: sources.join("”, “"), deed: "chuyển", json }, environment);
    return 1;
  }
}
