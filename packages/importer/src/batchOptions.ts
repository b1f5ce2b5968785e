import type { BatchProgress } from "./batchProgress.js";
import type { BatchRow } from "./batchRow.js";
import type { SourceLimits } from "./sourceLimits.js";

/** How `importBatch` works. */
export interface BatchOptions extends Partial<SourceLimits> {
  /** Files, folders (also mirrors of sites), ZIP archives, NDJSON files. */
  readonly sources: readonly string[];
  /** A folder that gets one JSON file per page, or a file ending in `.ndjson`. */
  readonly into: string;
  /** Default: `.nhat-ky-chuyen-trang.ndjson` in the folder, or beside the file. */
  readonly journal?: string;
  /** Where the site was, for pages that do not say so themselves. */
  readonly base?: string;
  /** Threads; default all cores. 0 works in the caller's own thread. */
  readonly threads?: number;
  /** Address (`file:`) of a module whose default export are the site's own options: profiles, labels. */
  readonly optionsModule?: string;
  /** Imports again what an earlier run has done. */
  readonly again?: boolean;
  /** Told of each page in the order of the sources; `kept` is what an earlier run had done. */
  readonly onRow?: (row: BatchRow, how: "done" | "kept") => void;
  /** Told after each page how far the run is, at what rate, and how long the rest will take. */
  readonly onProgress?: (progress: BatchProgress) => void;
  /** Milliseconds; default the process's clock. */
  readonly now?: () => number;
  /** Stops the run between two pages; what is done stays done. */
  readonly signal?: AbortSignal;
}
