export type { BatchProgress } from "./batchProgress.js";
export type { BatchRow, Duplicate, TextSignature } from "./batchRow.js";
export { type BatchOptions, type BatchSummary, importBatch } from "./importBatch.js";
export { readJournal } from "./readJournal.js";
export type { SourceLimits } from "./sourceLimits.js";
export {
  type BatchReportOptions,
  type BatchTotals,
  writeBatchReport,
} from "./writeBatchReport.js";
