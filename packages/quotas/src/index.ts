export { amendedItems } from "./amendedItems.js";
export {
  type FormatProgressSentenceOptions,
  formatProgressSentence,
} from "./formatProgressSentence.js";
export {
  type CountedClass,
  type PlanProgress,
  type PlanProgressOptions,
  planProgress,
} from "./planProgress.js";
export { type Plan, type PlanInput, type PlanItem, planSchema } from "./planSchema.js";
export type { Progress, Share } from "./progress.js";
