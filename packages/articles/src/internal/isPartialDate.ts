/** A date as far as a document gives it. */
export const PARTIAL_DATE_REGEX = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u;

/** Tells whether a value is a day, a month or a year. */
export function isPartialDate(value: unknown): value is string {
  return typeof value === "string" && PARTIAL_DATE_REGEX.test(value);
}
