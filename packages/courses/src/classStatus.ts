/** The steps of a class, in their order; `suspended`, `postponed` and `cancelled` stand beside the way. */
export const CLASS_STATUSES = [
  "planned",
  "approved",
  "recruiting",
  "decided",
  "opened",
  "running",
  "examining",
  "closed",
  "certified",
  "settled",
  "suspended",
  "postponed",
  "cancelled",
] as const;

/** Where a class stands. */
export type ClassStatus = (typeof CLASS_STATUSES)[number];
