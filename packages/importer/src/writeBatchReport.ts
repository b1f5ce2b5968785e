import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import type { BatchRow } from "./batchRow.js";
import { reportPage, reportRow } from "./internal/batch/reportMarkup.js";
import { readJournal } from "./readJournal.js";

/** What {@link writeBatchReport} writes; a path ending in `.json` gets JSON, any other HTML. */
export interface BatchReportOptions {
  readonly journal: string;
  readonly report: string;
  readonly title?: string;
  /** Civil date or wall time that is printed as the day of the report. */
  readonly writtenAt?: string;
}

/** The sums of a report. */
export type BatchTotals = Readonly<
  Record<BatchRow["outcome"] | "pages" | "nearDuplicates" | "warnings" | "leftovers", number>
>;

async function readTotals(
  journal: string,
): Promise<{ totals: BatchTotals; last: Map<string, number> }> {
  const totals: Record<keyof BatchTotals, number> = {
    ...{ pages: 0, imported: 0, duplicate: 0, "no-article": 0, failed: 0 },
    ...{ nearDuplicates: 0, warnings: 0, leftovers: 0 },
  };
  // A page that was imported again has several rows: the last one counts.
  const last = new Map<string, number>();
  let number = 0;
  for await (const { id } of readJournal(journal)) {
    last.set(id, number);
    number += 1;
  }
  for await (const row of lastRows(journal, last)) {
    totals.pages += 1;
    totals[row.outcome] += 1;
    totals.nearDuplicates += row.outcome === "imported" && row.repeats ? 1 : 0;
    totals.warnings += row.counts?.warnings ?? 0;
    totals.leftovers += row.counts?.leftovers ?? 0;
  }
  return { totals, last };
}

async function* lastRows(
  journal: string,
  last: ReadonlyMap<string, number>,
): AsyncGenerator<BatchRow> {
  let number = 0;
  for await (const row of readJournal(journal)) {
    if (last.get(row.id) === number) yield row;
    number += 1;
  }
}

async function* jsonReport(
  journal: string,
  totals: BatchTotals,
  last: ReadonlyMap<string, number>,
): AsyncGenerator<string> {
  yield `{\n"version": 1,\n"totals": ${JSON.stringify(totals)},\n"pages": [`;
  let separator = "\n";
  for await (const { signature: _, ...row } of lastRows(journal, last)) {
    yield `${separator}${JSON.stringify(row)}`;
    separator = ",\n";
  }
  yield "\n]\n}\n";
}

async function* htmlReport(
  options: BatchReportOptions,
  totals: BatchTotals,
  last: ReadonlyMap<string, number>,
): AsyncGenerator<string> {
  const { title = "Báo cáo chuyển trang cũ", writtenAt } = options;
  const [head, foot] = reportPage({ title, totals, ...(writtenAt !== undefined && { writtenAt }) });
  yield head;
  for await (const row of lastRows(options.journal, last)) yield reportRow(row);
  yield foot;
}

/**
 * Writes the report of a batch from its journal: for each page what was recognised, what a person should look at and what
 * was left over. It is streamed, so that a hundred thousand pages take no more memory than ten.
 *
 * @example
 * ```ts
 * import { mkdtempSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { writeBatchReport } from "@sotruong/importer/batch";
 *
 * const report = join(mkdtempSync(join(tmpdir(), "bao-cao-")), "bao-cao.html");
 * (await writeBatchReport({ journal: "chua-co.ndjson", report })).pages; // => 0
 * ```
 */
export async function writeBatchReport(options: BatchReportOptions): Promise<BatchTotals> {
  const { journal, report } = options;
  const { totals, last } = await readTotals(journal);
  await mkdir(dirname(report), { recursive: true });
  const parts = /\.json$/iu.test(report)
    ? jsonReport(journal, totals, last)
    : htmlReport(options, totals, last);
  await pipeline(parts, createWriteStream(report, "utf8"));
  return totals;
}
