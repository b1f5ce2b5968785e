export { amendedItems } from "./amendedItems.js";
export {
  type Forecast,
  type ForecastOptions,
  type ForecastProgress,
  forecastPlan,
  type PlanForecast,
} from "./forecastPlan.js";
export { type FormatProgressReportOptions, formatProgressReport } from "./formatProgressReport.js";
export {
  type FormatProgressSentenceOptions,
  formatProgressSentence,
} from "./formatProgressSentence.js";
export { groupOf } from "./groupOf.js";
export { monthOf } from "./monthOf.js";
export { type PlanChange, planHistory } from "./planHistory.js";
export {
  type CountedClass,
  type PlanProgress,
  type PlanProgressOptions,
  planProgress,
} from "./planProgress.js";
export {
  type Plan,
  type PlanAmendment,
  type PlanInput,
  type PlanItem,
  planSchema,
} from "./planSchema.js";
export { type ForecastReach, planWarnings, type WarnedProgress } from "./planWarnings.js";
export type { Progress, Share } from "./progress.js";
export {
  type ProgressByOptions,
  type ProgressDimension,
  type ProgressRow,
  progressBy,
} from "./progressBy.js";
export { type ProgressTableOptions, progressTable } from "./progressTable.js";
export { quarterOf } from "./quarterOf.js";
export { QuotasError, type QuotasErrorCode } from "./quotasError.js";
export {
  type ClassRecordLine,
  type ReadClassRecordsOptions,
  readClassRecords,
} from "./readClassRecords.js";
export {
  type RolledClass,
  type RollUpOptions,
  type RollUpRow,
  type RollUpSums,
  type RunningRollUp,
  rollUp,
  startRollUp,
} from "./rollUp.js";
export { schoolOf } from "./schoolOf.js";
