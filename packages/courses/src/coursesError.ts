import { SotruongError } from "@sotruong/core";

/** What can go wrong in this package, for programs. */
export type CoursesErrorCode =
  | "courses/impossible-step"
  | "courses/invalid-date"
  | "courses/missing-document"
  | "courses/step-out-of-order"
  | "courses/unknown-kind";

/**
 * The error that this package throws; bad input of a schema stays an error of zod.
 *
 * @example
 * ```ts
 * new CoursesError("courses/unknown-kind", "Không có loại chương trình này.").code; // => "courses/unknown-kind"
 * ```
 */
export class CoursesError extends SotruongError<CoursesErrorCode> {
  override readonly name = "CoursesError";
}
