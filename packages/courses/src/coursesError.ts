import { SotruongError } from "@sotruong/core";

/** What can go wrong in this package, for programs. */
export type CoursesErrorCode =
  | "courses/impossible-step"
  | "courses/impossible-timetable"
  | "courses/invalid-date"
  | "courses/invalid-periods"
  | "courses/invalid-stamp"
  | "courses/missing-document"
  | "courses/no-period-time"
  | "courses/step-out-of-order";

/**
 * The error that this package throws; bad input of a schema stays an error of zod.
 *
 * @example
 * ```ts
 * new CoursesError("courses/invalid-date", "Cần một ngày có thật.").code; // => "courses/invalid-date"
 * ```
 */
export class CoursesError extends SotruongError<CoursesErrorCode> {
  override readonly name = "CoursesError";
}
