import type { ClassRecord } from "./classRecord.js";
import { checkStep } from "./internal/checkStep.js";

/** The first entry of a class. */
export interface StartClassOptions {
  /** Civil date. */
  readonly date: string;
  readonly documents?: readonly string[];
}

/**
 * Begins the record of a class that is planned.
 *
 * @throws {CoursesError} `courses/invalid-date` where the calendar has no such day.
 * @example
 * ```ts
 * startClass({ date: "2021-01-04" }).status; // => "planned"
 * ```
 */
export function startClass({
  date,
  documents = [],
}: StartClassOptions): ClassRecord<"planned", "planned"> {
  const step = { status: "planned", date, documents } as const;
  const error = checkStep([], step);
  if (error !== undefined) throw error;
  return { status: "planned", held: "planned", steps: [step] };
}
