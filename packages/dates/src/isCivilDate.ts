import { lastDayOfMonth } from "./internal/lastDayOfMonth.js";

const CIVIL_DATE_REGEX = /^\d{4}-\d\d-\d\d$/u;

/**
 * Tells whether a value is a civil date `"2021-09-16"` that the calendar has, years 0001 to 9999.
 *
 * @example
 * ```ts
 * isCivilDate("2021-09-16"); // => true
 * isCivilDate("2021-02-31"); // => false
 * isCivilDate("2021-09-16T02:18"); // => false
 * ```
 */
export function isCivilDate(value: unknown): value is string {
  if (typeof value !== "string" || !CIVIL_DATE_REGEX.test(value)) return false;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8));
  return year > 0 && month > 0 && month < 13 && day > 0 && day <= lastDayOfMonth(year, month);
}
