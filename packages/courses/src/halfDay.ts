/** The halves of a day that are taught in, in their order. */
export const HALF_DAYS = ["morning", "afternoon", "evening"] as const;

/** A half of a day: sáng, chiều, tối. What is taught in one is a session (buổi). */
export type HalfDay = (typeof HALF_DAYS)[number];
