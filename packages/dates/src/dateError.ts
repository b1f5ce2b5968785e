import { SotruongError } from "@sotruong/core";

/** What can be wrong with a date: see the message of the error for what was expected and received. */
export type DateErrorCode =
  /** The text or value is not of the form that was asked for. */
  | "dates/unreadable"
  /** The form is right, but no calendar has that day, month or hour. */
  | "dates/impossible"
  /** The printed weekday is not the weekday of the printed date. */
  | "dates/wrong-weekday"
  /** A needed part (year, time of day) is not there. */
  | "dates/incomplete"
  /** Outside the years that the function knows. */
  | "dates/out-of-range"
  /** What the law leaves to a decision of the year, and no decision is known. */
  | "dates/not-decided"
  /** The end lies before the start. */
  | "dates/reversed-range";

/**
 * The error that every function of this package throws: a stable code and a Vietnamese message.
 *
 * @example
 * ```ts
 * new DateError("dates/impossible", "Không có ngày 31/02/2021.").code; // => "dates/impossible"
 * ```
 */
export class DateError extends SotruongError<DateErrorCode> {
  override readonly name = "DateError";
}
