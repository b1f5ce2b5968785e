import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { BatchOptions } from "./batchOptions.js";
import type { BatchRow } from "./batchRow.js";
import type { BatchSummary } from "./batchSummary.js";
import { DEFAULT_MAXIMUM_BYTES } from "./decodePage.js";
import { createCrew } from "./internal/batch/createCrew.js";
import { createProgressMeter } from "./internal/batch/createProgressMeter.js";
import { DuplicateIndex } from "./internal/batch/duplicateIndex.js";
import { hashOf, type ImportedSource } from "./internal/batch/importSource.js";
import { openJournal } from "./internal/batch/journal.js";
import type { BrokenSource, PageSource } from "./internal/batch/pageSource.js";
import {
  createFolderStore,
  createNdjsonStore,
  type PageStore,
} from "./internal/batch/pageStore.js";
import { countSources, readSources } from "./internal/batch/readSources.js";
import type { WorkerTask } from "./internal/batch/worker.js";
import { readJournal } from "./readJournal.js";
import type { SourceLimits } from "./sourceLimits.js";

const JOURNAL = ".nhat-ky-chuyen-trang.ndjson";
/** Pages read ahead for each thread, and the bytes that they may hold together. */
const AHEAD = 4;
const MOST_BYTES_AHEAD = 64_000_000;
const NDJSON = /\.(?:ndjson|jsonl)$/iu;

interface Pending {
  readonly id: string;
  readonly size: number;
  readonly result: Promise<{ readonly imported: ImportedSource; readonly kept?: BatchRow }>;
}

/** What an earlier run has done, as little of it as must be held. */
interface Earlier {
  readonly sourceSha256: string;
  readonly row: BatchRow;
}

function failedRow({ id, problem }: BrokenSource): BatchRow {
  return { id, sourceSha256: "", outcome: "failed", problem };
}

async function readEarlier(journal: string): Promise<Map<string, Earlier>> {
  const earlier = new Map<string, Earlier>();
  for await (const { warnings: _, leftovers: __, steps: ___, ...row } of readJournal(journal)) {
    earlier.set(row.id, { sourceSha256: row.sourceSha256, row });
  }
  return earlier;
}

function openStore(into: string, earlier: ReadonlyMap<string, Earlier>): Promise<PageStore> {
  if (!NDJSON.test(into)) return createFolderStore(into);
  let end = 0;
  for (const { row } of earlier.values()) end = Math.max(end, Number(row.output ?? 0) || 0);
  return createNdjsonStore(into, end);
}

/**
 * Imports whole folders, mirrors of sites, ZIP archives and NDJSON files on all cores, with bounded memory: pages stream
 * through, and a page that is broken becomes a row of the report. The same sources give the same files however often and
 * with however many threads they are imported; a run that was killed goes on where it stopped.
 *
 * A page that repeats an earlier one (same canonical address, or same words) is not stored again; one that nearly repeats
 * it is stored and named.
 *
 * @throws {ImporterError} `importer/broken-archive`, `importer/unreadable-source`.
 * @example
 * ```ts
 * import { mkdtempSync, writeFileSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { importBatch } from "@sotruong/importer/batch";
 *
 * const folder = mkdtempSync(join(tmpdir(), "trang-cu-"));
 * writeFileSync(join(folder, "7.html"), "<h1>Khai giảng lớp mới</h1><p>Ngày đăng: 08/06/2021</p><p>Sáng nay lớp khai giảng.</p>");
 * (await importBatch({ sources: [folder], into: join(folder, "ra"), threads: 0 })).imported; // => 1
 * ```
 */
export async function importBatch(options: BatchOptions): Promise<BatchSummary> {
  const { sources, into, base, onRow, onProgress, signal } = options;
  const limits: SourceLimits = {
    maximumBytes: options.maximumBytes ?? DEFAULT_MAXIMUM_BYTES,
    maximumEntries: options.maximumEntries ?? 200_000,
    maximumRatio: options.maximumRatio ?? 200,
  };
  const journalPath =
    options.journal ?? (NDJSON.test(into) ? `${into}${JOURNAL}` : join(into, JOURNAL));
  const earlier = options.again ? new Map<string, Earlier>() : await readEarlier(journalPath);
  const store = await openStore(into, earlier);
  const journal = await openJournal(journalPath);
  const threads = options.threads ?? availableParallelism();
  const crew = createCrew(threads);
  const counts = {
    pages: 0,
    imported: 0,
    duplicates: 0,
    nearDuplicates: 0,
    noArticle: 0,
    failed: 0,
    kept: 0,
  };
  const index = new DuplicateIndex();
  const outputs = new Map<string, string>();
  const total = onProgress && (await countSources(sources));
  const measure = createProgressMeter(total, options.now ?? Date.now);

  const begin = async (source: PageSource | BrokenSource): Promise<Pending> => {
    if ("problem" in source) {
      return {
        id: source.id,
        size: 0,
        result: Promise.resolve({ imported: { row: failedRow(source) } }),
      };
    }
    const done = earlier.get(source.id);
    if (done && done.sourceSha256 === hashOf(source.bytes)) {
      const { row } = done;
      if (row.output === undefined || (await store.has(row.output))) {
        return { id: row.id, size: 0, result: Promise.resolve({ imported: { row }, kept: row }) };
      }
    }
    const { maximumBytes } = limits;
    const task: WorkerTask = {
      source,
      maximumBytes,
      ...(options.optionsModule !== undefined && { optionsModule: options.optionsModule }),
    };
    const result = crew.run(task).then((imported) => ({ imported }));
    // Awaited in order, later: until then a failure must not end the process.
    result.catch(() => undefined);
    return { id: source.id, size: source.bytes.length, result };
  };

  const finish = async ({ result }: Pending): Promise<void> => {
    const { imported, kept } = await result;
    let { row } = imported;
    counts.pages += 1;
    const { signature } = row;
    const repeats =
      signature && (row.outcome === "imported" || row.outcome === "duplicate")
        ? index.add({
            id: row.id,
            ...signature,
            ...(row.canonicalUrl !== undefined && { canonicalUrl: row.canonicalUrl }),
          })
        : undefined;
    if (kept === undefined) {
      if (repeats) row = { ...row, repeats };
      const original =
        repeats && repeats.kind !== "near-text" ? outputs.get(repeats.id) : undefined;
      if (original !== undefined) row = { ...row, outcome: "duplicate", output: original };
      else if (imported.json !== undefined) {
        const before = earlier.get(row.id)?.row;
        const output = await store.put(
          row,
          imported.json,
          before?.outcome === "imported" ? before.output : undefined,
        );
        row = { ...row, output };
      }
      await journal.append(row);
    } else counts.kept += 1;
    if (row.outcome === "imported" && row.output !== undefined) outputs.set(row.id, row.output);
    counts.imported += row.outcome === "imported" ? 1 : 0;
    counts.duplicates += row.outcome === "duplicate" ? 1 : 0;
    counts.nearDuplicates += row.outcome === "imported" && row.repeats ? 1 : 0;
    counts.noArticle += row.outcome === "no-article" ? 1 : 0;
    counts.failed += row.outcome === "failed" ? 1 : 0;
    onRow?.(row, kept === undefined ? "done" : "kept");
    onProgress?.(measure(counts.pages, counts.failed, row.id));
  };

  const pending: Pending[] = [];
  let ahead = 0;
  const finishOldest = async (): Promise<void> => {
    const oldest = pending.shift();
    if (oldest === undefined) return;
    ahead -= oldest.size;
    await finish(oldest);
  };
  try {
    for await (const source of readSources(sources, limits, base)) {
      if (signal?.aborted) break;
      const next = await begin(source);
      pending.push(next);
      ahead += next.size;
      while (pending.length >= Math.max(1, threads) * AHEAD || ahead > MOST_BYTES_AHEAD)
        await finishOldest();
    }
    while (pending.length > 0) await finishOldest();
  } finally {
    await crew.close();
    await journal.close();
    await store.close();
  }
  return { ...counts, journal: journalPath, stopped: signal?.aborted === true };
}
