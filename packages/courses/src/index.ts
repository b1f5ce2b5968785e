export { type AdvanceClassStep, advanceClass } from "./advanceClass.js";
export { checkLength, type PlannedLength } from "./checkLength.js";
export { type ClassInPeriod, classInPeriod, type Period } from "./classInPeriod.js";
export type { ClassRecord, ClassStep } from "./classRecord.js";
export { CLASS_STATUSES, type ClassStatus } from "./classStatus.js";
export { classStepsSchema } from "./classStepsSchema.js";
export { CLASS_TRANSITIONS, type NextStatus, nextStatuses } from "./classTransitions.js";
export { CoursesError, type CoursesErrorCode } from "./coursesError.js";
export { PROGRAMME_KINDS } from "./data/programmeKinds.js";
export { type FindProgrammeKindOptions, findProgrammeKind } from "./findProgrammeKind.js";
export { formatClassStatus } from "./formatClassStatus.js";
export { formatTargetGroup } from "./formatTargetGroup.js";
export { isHeld } from "./isHeld.js";
export type {
  LengthBounds,
  ProgrammeKind,
  ProgrammeLength,
  ProgrammeRule,
} from "./programmeKind.js";
export { type Programme, programmeSchema } from "./programmeSchema.js";
export { rulesOn } from "./rulesOn.js";
export { type StartClassOptions, startClass } from "./startClass.js";
export type { TargetGroup, TargetGroupScale } from "./targetGroup.js";
export { targetGroupSchema } from "./targetGroupSchema.js";
export {
  type TrainingClass,
  type TrainingClassInput,
  trainingClassSchema,
} from "./trainingClassSchema.js";
