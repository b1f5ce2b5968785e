// What one import may cost in a bundle, in bytes of minified gzip, and what must not come along with it.
// zod is a peer: `ZodType` in a bundle betrays that a schema came along with a function that needs none.
const NO_SCHEMA = ["ZodType", "safeParse("];

export const SIZE_BUDGET = [
  { entry: "@sotruong/core", imports: ["escapeHtml"], limit: 250, forbidden: NO_SCHEMA },
  { entry: "@sotruong/text", imports: ["slugify"], limit: 600, forbidden: NO_SCHEMA },
  { entry: "@sotruong/text", imports: ["formatNumberWords"], limit: 1200, forbidden: NO_SCHEMA },
  { entry: "@sotruong/text", imports: ["formatNumber"], limit: 1200, forbidden: NO_SCHEMA },
  {
    entry: "@sotruong/dates",
    imports: ["formatAdministrativeDate"],
    limit: 1000,
    forbidden: NO_SCHEMA,
  },
  { entry: "@sotruong/dates", imports: ["formatDateLine"], limit: 1000, forbidden: NO_SCHEMA },
  {
    entry: "@sotruong/dates",
    imports: ["toLunar", "fromLunar"],
    limit: 2500,
    forbidden: NO_SCHEMA,
  },
  {
    entry: "@sotruong/citations",
    imports: ["formatCitation"],
    limit: 1000,
    forbidden: NO_SCHEMA,
  },
  // The finder brings its registers: kinds of documents, titles of laws, bodies.
  {
    entry: "@sotruong/citations",
    imports: ["findCitations"],
    limit: 50_000,
    forbidden: NO_SCHEMA,
  },
  { entry: "@sotruong/articles", imports: ["latestArticles"], limit: 1700, forbidden: NO_SCHEMA },
  { entry: "@sotruong/articles", imports: ["rssFeed"], limit: 3600, forbidden: NO_SCHEMA },
  { entry: "@sotruong/articles", imports: ["sanitizeBody"], limit: 52_000, forbidden: NO_SCHEMA },
  {
    entry: "@sotruong/articles/search",
    imports: ["createArticleSearch"],
    limit: 10_500,
    forbidden: NO_SCHEMA,
  },
  { entry: "@sotruong/site", imports: ["createVisitCounter"], limit: 1900, forbidden: NO_SCHEMA },
  {
    entry: "@sotruong/site",
    imports: ["formatVisitStatistics"],
    limit: 1300,
    forbidden: NO_SCHEMA,
  },
  { entry: "@sotruong/courses", imports: ["classInPeriod"], limit: 400, forbidden: NO_SCHEMA },
  { entry: "@sotruong/courses", imports: ["createTimetable"], limit: 3300, forbidden: NO_SCHEMA },
  {
    entry: "@sotruong/courses",
    imports: ["createTeachingCalendar"],
    limit: 5700,
    forbidden: NO_SCHEMA,
  },
  { entry: "@sotruong/courses", imports: ["formatTimetable"], limit: 2600, forbidden: NO_SCHEMA },
  {
    entry: "@sotruong/courses",
    imports: ["findTimetableClashes"],
    limit: 1800,
    forbidden: NO_SCHEMA,
  },
  { entry: "@sotruong/courses", imports: ["toCourseJsonLd"], limit: 1900, forbidden: NO_SCHEMA },
  {
    entry: "@sotruong/quotas",
    imports: ["formatProgressSentence"],
    limit: 2000,
    forbidden: NO_SCHEMA,
  },
  { entry: "@sotruong/quotas", imports: ["planProgress"], limit: 2500, forbidden: NO_SCHEMA },
  {
    entry: "@sotruong/quotas/chart",
    imports: ["progressChart"],
    limit: 13_000,
    forbidden: NO_SCHEMA,
  },
  {
    entry: "@sotruong/quotas/figures",
    imports: ["checkFigures"],
    limit: 14_000,
    forbidden: NO_SCHEMA,
  },
  {
    entry: "@sotruong/print",
    imports: ["printDocument"],
    limit: 2000,
    forbidden: NO_SCHEMA,
  },
  {
    entry: "@sotruong/print",
    imports: ["printElement"],
    limit: 2000,
    forbidden: NO_SCHEMA,
  },
  { entry: "@sotruong/share", imports: ["shareLinks"], limit: 1500, forbidden: NO_SCHEMA },
  { entry: "@sotruong/elements", imports: ["defineElements"], limit: 15_500, forbidden: NO_SCHEMA },
  {
    entry: "@sotruong/elements",
    imports: ["applyReadingPreferences"],
    limit: 1200,
    forbidden: NO_SCHEMA,
  },
];
