export type { BatchOptions } from "./batchOptions.js";
export type { BatchProgress } from "./batchProgress.js";
export type { BatchRow, Duplicate, TextSignature } from "./batchRow.js";
export type { BatchSummary } from "./batchSummary.js";
export { importBatch } from "./importBatch.js";
export { readJournal } from "./readJournal.js";
export type { SourceLimits } from "./sourceLimits.js";
export {
  type BatchReportOptions,
  type BatchTotals,
  writeBatchReport,
} from "./writeBatchReport.js";
