export { amendedItems } from "./amendedItems.js";
export {
  type Forecast,
  type ForecastOptions,
  forecastPlan,
  type PlanForecast,
} from "./forecastPlan.js";
export {
  type FormatProgressSentenceOptions,
  formatProgressSentence,
} from "./formatProgressSentence.js";
export { groupOf } from "./groupOf.js";
export { monthOf } from "./monthOf.js";
export {
  type CountedClass,
  type PlanProgress,
  type PlanProgressOptions,
  planProgress,
} from "./planProgress.js";
export { type Plan, type PlanInput, type PlanItem, planSchema } from "./planSchema.js";
export { type ForecastReach, planWarnings } from "./planWarnings.js";
export type { Progress, Share } from "./progress.js";
export { type ProgressTableOptions, progressTable } from "./progressTable.js";
export { quarterOf } from "./quarterOf.js";
export { QuotasError, type QuotasErrorCode } from "./quotasError.js";
export {
  type RolledClass,
  type RollUpOptions,
  type RollUpRow,
  type RollUpSums,
  rollUp,
} from "./rollUp.js";
