import type { Topic } from "./topic.js";

/** Periods of theory and of practice, and both as parts of one; what is assessed belongs to neither. */
export interface TopicShares {
  readonly theoryPeriods: number;
  readonly practicePeriods: number;
  readonly assessmentPeriods: number;
  /** Absent where there is neither theory nor practice. */
  readonly shares?: { readonly theory: number; readonly practice: number };
}

/**
 * Counts theory (lectures) against practice (discussion, practice, field visits) in the topics of a programme.
 *
 * @example
 * ```ts
 * const topics = [{ periods: 5, activity: "lecture" }, { periods: 15, activity: "practice" }, { periods: 5, activity: "assessment" }];
 * sharesOfTopics(topics).shares; // => { theory: 0.25, practice: 0.75 }
 * ```
 */
export function sharesOfTopics(
  topics: readonly Pick<Topic, "periods" | "activity">[],
): TopicShares {
  let theoryPeriods = 0;
  let practicePeriods = 0;
  let assessmentPeriods = 0;
  for (const { periods, activity } of topics) {
    if (activity === "lecture") theoryPeriods += periods;
    else if (activity === "assessment") assessmentPeriods += periods;
    else practicePeriods += periods;
  }
  const taught = theoryPeriods + practicePeriods;
  const counts = { theoryPeriods, practicePeriods, assessmentPeriods };
  if (taught === 0) return counts;
  const theory = theoryPeriods / taught;
  return { ...counts, shares: { theory, practice: 1 - theory } };
}
