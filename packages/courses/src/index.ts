export { type ClassInPeriod, classInPeriod, type Period } from "./classInPeriod.js";
export { CLASS_STATUSES, type ClassStatus } from "./classStatus.js";
export { formatClassStatus } from "./formatClassStatus.js";
export { formatTargetGroup } from "./formatTargetGroup.js";
export { isHeld } from "./isHeld.js";
export { type Programme, programmeSchema } from "./programmeSchema.js";
export type { TargetGroup, TargetGroupScale } from "./targetGroup.js";
export { targetGroupSchema } from "./targetGroupSchema.js";
export {
  type TrainingClass,
  type TrainingClassInput,
  trainingClassSchema,
} from "./trainingClassSchema.js";
