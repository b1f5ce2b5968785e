export { type Album, albumSchema } from "./albumSchema.js";
export { createMemoryStore } from "./createMemoryStore.js";
export {
  type CountOutcome,
  createVisitCounter,
  type VisitCounter,
  type VisitCounterOptions,
  type Visitor,
} from "./createVisitCounter.js";
export { findSiteLinkProblems } from "./findSiteLinkProblems.js";
export { formatVisitStatistics, type VisitStatisticsRow } from "./formatVisitStatistics.js";
export { isBot } from "./isBot.js";
export { SiteError, type SiteErrorCode } from "./siteError.js";
export { type SiteLinkGroup, siteLinkGroupSchema } from "./siteLinkGroupSchema.js";
export { type SiteLink, siteLinkSchema } from "./siteLinkSchema.js";
export type { VisitLimiter } from "./visitLimiter.js";
export { type VisitStatistics, visitStatisticsSchema } from "./visitStatisticsSchema.js";
export type { CountedEvent, VisitStore } from "./visitStore.js";
