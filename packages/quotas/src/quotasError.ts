import { SotruongError } from "@sotruong/core";

/** What can go wrong in this package, for programs. */
export type QuotasErrorCode =
  | "quotas/broken-line"
  | "quotas/broken-record"
  | "quotas/line-too-long"
  | "quotas/outside-year";

/**
 * The error that this package throws; bad input of a schema stays an error of zod.
 *
 * @example
 * ```ts
 * new QuotasError("quotas/outside-year", "Ngày chốt số liệu không thuộc năm kế hoạch.").code; // => "quotas/outside-year"
 * ```
 */
export class QuotasError extends SotruongError<QuotasErrorCode> {
  override readonly name = "QuotasError";
}
