export { type AdvanceClassStep, advanceClass } from "./advanceClass.js";
export { type CheckedClass, checkClass } from "./checkClass.js";
export { checkLength, type PlannedLength } from "./checkLength.js";
export { type CheckTimetableOptions, checkTimetable } from "./checkTimetable.js";
export { type ClassInPeriod, classInPeriod, type Period } from "./classInPeriod.js";
export type { ClassRecord, ClassStep } from "./classRecord.js";
export { type ClassResults, classResultsSchema } from "./classResultsSchema.js";
export { CLASS_STATUSES, type ClassStatus } from "./classStatus.js";
export { classStepsSchema } from "./classStepsSchema.js";
export {
  CLASS_TRANSITIONS,
  type HeldAfter,
  type Interruption,
  type NextStatus,
  type NextStep,
  nextStatuses,
} from "./classTransitions.js";
export { CoursesError, type CoursesErrorCode } from "./coursesError.js";
export {
  createTeachingCalendar,
  type TeachingCalendar,
  type TeachingDay,
} from "./createTeachingCalendar.js";
export {
  type CreatedTimetable,
  type CreateTimetableOptions,
  createTimetable,
  type TopicAssignment,
  type WeeklyHalfDays,
} from "./createTimetable.js";
export { PROGRAMME_KINDS } from "./data/programmeKinds.js";
export { DELIVERIES, type Delivery, type DeliveryScenario } from "./delivery.js";
export { deliveryIn } from "./deliveryIn.js";
export { type FindProgrammeKindOptions, findProgrammeKind } from "./findProgrammeKind.js";
export {
  type ClashingEntry,
  findTimetableClashes,
  type ScheduledClass,
  type TimetableClash,
} from "./findTimetableClashes.js";
export { type FormatClassResultsOptions, formatClassResults } from "./formatClassResults.js";
export { formatClassStatus } from "./formatClassStatus.js";
export { formatDelivery } from "./formatDelivery.js";
export { formatHalfDay } from "./formatHalfDay.js";
export { formatShares } from "./formatShares.js";
export { formatTargetGroup } from "./formatTargetGroup.js";
export { formatTeachingLength } from "./formatTeachingLength.js";
export { type FormatTimetableOptions, formatTimetable } from "./formatTimetable.js";
export { formatTopicActivity } from "./formatTopicActivity.js";
export { HALF_DAYS, type HalfDay } from "./halfDay.js";
export { isHeld } from "./isHeld.js";
export { nextStepsOf } from "./nextStepsOf.js";
export type { PeriodTime, PeriodTimes } from "./periodTimes.js";
export { periodTimesSchema } from "./periodTimesSchema.js";
export type {
  LengthBounds,
  ProgrammeKind,
  ProgrammeLength,
  ProgrammeRule,
} from "./programmeKind.js";
export { type Programme, programmeSchema } from "./programmeSchema.js";
export { rulesOn } from "./rulesOn.js";
export { sharesOfTopics, type TopicShares } from "./sharesOfTopics.js";
export { type StartClassOptions, startClass } from "./startClass.js";
export type { TargetGroup, TargetGroupScale } from "./targetGroup.js";
export { targetGroupSchema } from "./targetGroupSchema.js";
export {
  PERIODS_PER_SESSION,
  SESSIONS_PER_DAY,
  type TeachingLength,
  type TeachingLengthOptions,
  teachingLength,
} from "./teachingLength.js";
export { timesOfEntry } from "./timesOfEntry.js";
export type { TimetableEntry } from "./timetableEntry.js";
export { timetableSchema } from "./timetableSchema.js";
export {
  type CourseInstanceJsonLd,
  type CourseInstanceJsonLdOptions,
  type CourseScheduleJsonLd,
  toCourseInstanceJsonLd,
} from "./toCourseInstanceJsonLd.js";
export { type CourseJsonLd, type CourseJsonLdOptions, toCourseJsonLd } from "./toCourseJsonLd.js";
export type { Topic } from "./topic.js";
export { TOPIC_ACTIVITIES, type TopicActivity } from "./topicActivity.js";
export { topicSchema } from "./topicSchema.js";
export {
  type TrainingClass,
  type TrainingClassInput,
  trainingClassSchema,
} from "./trainingClassSchema.js";
